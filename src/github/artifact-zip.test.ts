import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ZipMember, zipOf } from '../../test/events/zip.ts';
import { artifactLimits, filesInArtifact } from './artifact-zip.ts';

const read = (members: readonly ZipMember[], limits = artifactLimits) =>
  filesInArtifact(zipOf(members), 'The artifact `assay-x`', limits);
const plain: ZipMember = { name: 'secrets.json', data: '{}' };

describe('filesInArtifact', () => {
  it('reads what other programs wrote, and unpacks nothing but evidence', () => {
    const text = (one: string) => new TextEncoder().encode(one);
    const zip = zipSync({ 'a/secrets.json': text('{"a":1}'), 'assay-report.html': text('<p>'), '.x.json': text('1') });
    expect(filesInArtifact(zip, 'It')).toEqual([{ path: 'a/secrets.json', text: '{"a":1}' }]);
    expect(read([plain, { ...plain, name: 'data.json', method: 0 }]).map(({ path }) => path)).toEqual([
      'secrets.json',
      'data.json',
    ]);
  });

  it.each<[string, readonly ZipMember[], RegExp]>([
    ['a name that climbs out', [{ ...plain, name: '../../secrets.json' }], /leaves its folder/],
    ['an absolute name', [{ ...plain, name: '/etc/secrets.json' }], /leaves its folder/],
    ['a name of Windows', [{ ...plain, name: '..\\secrets.json' }], /leaves its folder/],
    ['a drive', [{ ...plain, name: 'C:secrets.json' }], /leaves its folder/],
    ['a link', [{ ...plain, mode: 0o120777, data: '/etc/passwd' }], /a link or no regular file/],
    ['a device', [{ ...plain, mode: 0o020666 }], /a link or no regular file/],
    ['a link that is not wanted', [plain, { ...plain, name: 'x', mode: 0o120777 }], /a link or no regular file/],
    ['a second entry of the name', [plain, plain], /stands twice/],
    ['a second entry in other case', [plain, { ...plain, name: 'Secrets.json' }], /stands twice/],
    ['an encrypted entry', [{ ...plain, flags: 1 }], /encrypted/],
    ['another packing', [{ ...plain, method: 12 }], /unusual way/],
    ['two names for one entry', [{ ...plain, localName: 'other.json' }], /another name in its header/],
    [
      'overlapping entries',
      [plain, { ...plain, name: 'secrets.jsox', localName: 'secrets.json', shares: 0 }],
      /another name/,
    ],
    ['a bomb', [{ ...plain, data: ' '.repeat(3_000_000) }], /over 200 times its packed size/],
    ['a bomb that lies', [{ ...plain, data: ' '.repeat(3_000_000), size: 100 }], /more than it says/],
    ['less than it says', [{ ...plain, size: 100 }], /another size/],
    ['too many entries', Array.from({ length: 501 }, (_, i) => ({ ...plain, name: `${i}.json` })), /over 500 entries/],
  ])('refuses %s', (_, members, message) => {
    expect(() => read(members)).toThrow(message);
  });

  it('refuses too much, in one file and in all together', () => {
    const limits = { ...artifactLimits, fileBytes: 10, totalBytes: 15 };
    expect(() => read([{ ...plain, data: 'x'.repeat(11) }], limits)).toThrow(/over 10 bytes/);
    const two = ['a.json', 'b.json'].map((name) => ({ name, data: 'x'.repeat(8) }));
    expect(() => read(two, limits)).toThrow(/over 15 bytes together/);
  });

  it('refuses entries that share their bytes', () => {
    const twice = [plain, { ...plain, name: 'x', shares: 0 }];
    const zip = Buffer.from(zipOf(twice));
    expect(() => filesInArtifact(zip, 'It')).toThrow(/another name in its header|overlap/);
  });

  it('refuses every archive that is cut off, and throws nothing but a problem when bytes are changed', () => {
    const whole = Buffer.from(zipOf([plain, { ...plain, name: 'data.json' }]));
    for (let i = 0; i < whole.length; i += 1) {
      expect(() => filesInArtifact(whole.subarray(0, i), 'It'), `cut at ${i}`).toThrow(/is refused/);
      const changed = Buffer.from(whole);
      changed[i] = (changed[i] ?? 0) ^ 0xff;
      try {
        filesInArtifact(changed, 'It');
      } catch (error) {
        expect((error as Error).name, `changed at ${i}: ${String(error)}`).toBe('Problem');
      }
    }
  });
});
