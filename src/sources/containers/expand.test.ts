import { execFileSync } from 'node:child_process';
import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tarOf } from '../../../test/containers/make-tar.ts';
import { type Caps, defaultCaps } from './budget.ts';
import { expand } from './expand.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What is inside: `place: text` or `place: !why`. */
async function opened(bytes: Uint8Array, path = 'x', caps: Partial<Caps> = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const piece of expand(bytes, path, { caps: { ...defaultCaps, ...caps } }) ?? []) {
    const text = 'unread' in piece ? `!${piece.unread}` : new TextDecoder().decode(piece.bytes);
    found.push(`${piece.inside}: ${text}`);
  }
  return found;
}

/** The stored archive of a member, its fields as a test wants them. */
function zipOf(
  name: string,
  data: Uint8Array,
  change: { flags?: number; method?: number; size?: number } = {},
): Buffer {
  const { flags = 0, method = 0, size = data.length } = change;
  const fields = (bytes: Buffer, at: number) => {
    bytes.writeUInt16LE(flags, at + 2);
    bytes.writeUInt16LE(method, at + 4);
    bytes.writeUInt32LE(data.length, at + 14);
    bytes.writeUInt32LE(size, at + 18);
    bytes.writeUInt16LE(name.length, at + 22);
  };
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  fields(local, 4);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 'latin1');
  fields(central, 6);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name, 'latin1'), data, central, Buffer.from(name, 'latin1'), end]);
}

function packedBy(program: string, bytes: Uint8Array): Buffer | null {
  try {
    return execFileSync(program, ['-c'], { input: bytes, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

describe('archives', () => {
  const zip = zipSync({ 'a.txt': utf8('first text'), 'd/b.txt': [utf8('second text'), { level: 0 }] });
  const tar = tarOf([
    { name: 'a.txt', bytes: utf8('first text') },
    { name: 'd/b.txt', bytes: utf8('second text') },
  ]);
  const both = ['a.txt: first text', 'd/b.txt: second text'];

  it.each<[string, Uint8Array, string[]]>([
    ['zip', zip, both],
    ['data in front of a zip', Buffer.concat([utf8('#!/usr/bin/env python\n'), zip]), both],
    ['zip without its directory', zip.subarray(0, zip.length - 120), both],
    ['tar', tar, both],
    ['tar without its end', tar.subarray(0, 2048), both],
    ['tar.gz', gzipSync(tar), both],
    ['gz', gzipSync(utf8('some text')), ['x: some text']],
    ['zip in tar.gz', gzipSync(tarOf([{ name: 'z', bytes: zip }])), both.map((line) => `z › ${line}`)],
    ['an empty zip', zipSync({}), []],
    ['a broken zip', utf8('PK\x05\x06 and nothing of use in what comes after it'), [': !unreadable']],
    ['7z', Buffer.from('7z\xbc\xaf\x27\x1c and more', 'latin1'), [': !unsupported']],
    [
      'an office document with a password',
      Buffer.from(
        `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...'EncryptedPackage'].join('\0')}\0`,
        'latin1',
      ),
      [': !encrypted'],
    ],
    ['encrypted member', zipOf('k', utf8('0123456789'), { flags: 1 }), ['k: !encrypted']],
    ['unknown method', zipOf('k', utf8('0123456789'), { method: 14 }), ['k: !unsupported']],
    ['deflated member', zipOf('k', deflateRawSync(utf8('some text')), { method: 8, size: 9 }), ['k: some text']],
    ['a size that lies', zipOf('k', deflateRawSync(utf8('some text')), { method: 8, size: 2 ** 31 }), ['k: some text']],
    ['deflated member that breaks', zipOf('k', utf8('\x07\x07\x07\x07'), { method: 8 }), ['k: !unreadable']],
    ['tar that breaks off', tar.subarray(0, 515), [': !unreadable']],
    ['gz that breaks off', gzipSync(utf8('some text')).subarray(0, 20), [': !unreadable']],
  ])('%s', async (_, bytes, expected) => {
    expect(await opened(bytes)).toEqual(expected);
  });

  it.each(['xz', 'bzip2', 'zstd'])('%s, where this machine can make one', async (program) => {
    const packed = packedBy(program, tar);
    // a machine without the program still shows that broken streams end
    if (packed === null) expect(await opened(Buffer.from('\xfd7zXZ\0\0', 'latin1'))).toEqual([': !unreadable']);
    else {
      expect(await opened(packed)).toEqual(both);
      expect(await opened(packed.subarray(0, packed.length / 2))).toContain(': !unreadable');
    }
  });

  it('shows member names that are hostile without their control characters, and short', async () => {
    const names = ['../../etc/passwd', 'a\0b', 'line\nbreak', '\u202egpj.exe'];
    const members = Object.fromEntries(names.map((name) => [name, utf8('text')]));
    expect(await opened(zipSync(members))).toEqual([
      '../../etc/passwd: text',
      'a\ufffdb: text',
      'line\ufffdbreak: text',
      '\ufffdgpj.exe: text',
    ]);
    const long = await opened(tarOf([{ name: 'y/'.repeat(500), bytes: utf8('text') }]));
    expect(long[0]).toHaveLength(200 + ': text'.length);
  });

  it('reads the long names of GNU and PAX tars', async () => {
    const name = `${'folder/'.repeat(30)}file.py`;
    for (const style of ['gnu', 'pax'] as const) {
      const [line] = await opened(tarOf([{ name, bytes: utf8('text') }], style));
      expect(line?.startsWith('folder/folder/')).toBe(true);
    }
  });
});

describe('caps', () => {
  const zeros = new Uint8Array(8 * 2 ** 20);

  it('stops at the depth', async () => {
    const nested = (depth: number): Uint8Array => (depth === 0 ? utf8('text') : zipSync({ in: nested(depth - 1) }));
    expect(await opened(nested(3))).toEqual(['in › in › in: text']);
    expect(await opened(nested(4))).toEqual(['in › in › in: !over-cap']);
  });

  it('stops at the number of members, and keeps those before', async () => {
    const members = Array.from({ length: 20 }, (_, i) => ({ name: `m${i}`, bytes: utf8('t') }));
    const zip = zipSync(Object.fromEntries(members.map(({ name, bytes }) => [name, bytes])));
    for (const bytes of [tarOf(members), zip]) {
      const found = await opened(bytes, 'x', { entries: 5 });
      expect(found).toHaveLength(6);
      expect(found.at(-1)).toBe(': !over-cap');
    }
  });

  it('stops at the ratio and at the total', async () => {
    expect(await opened(zipSync({ z: zeros }))).toEqual(['z: !over-cap']);
    expect(await opened(gzipSync(zeros))).toEqual([': !over-cap']);
    const flat = zipSync({ a: [zeros, { level: 0 }], b: [zeros, { level: 0 }] });
    const found = await opened(flat, 'x', { bytes: 10 * 2 ** 20 });
    expect(found.map((line) => line.slice(0, 12))).toEqual([`a: ${'\0'.repeat(9)}`, 'b: !over-cap']);
  });

  it('stops at members that overlap, as in a bomb without nesting', async () => {
    const one = zipOf('kernel', deflateRawSync(new Uint8Array(2 ** 20)), { method: 8 });
    const directory = one.indexOf('PK\x01\x02');
    const record = one.subarray(directory, one.length - 22);
    const end = Buffer.from(one.subarray(one.length - 22));
    end.writeUInt32LE(record.length * 500, 12);
    const bomb = Buffer.concat([one.subarray(0, directory), ...Array.from({ length: 500 }, () => record), end]);
    const found = await opened(bomb);
    expect(found.at(-1)).toBe(': !over-cap');
    expect(found.length).toBeLessThan(40);
  });

  it('allows no window that a header of zstd or xz merely asks for', async () => {
    const zstd = Buffer.from('28b52ffd00a80100000000000000', 'hex');
    expect(await opened(zstd)).toEqual([': !over-cap']);
  });
});

describe('any bytes', () => {
  const samples: Uint8Array[] = [
    zipSync({ 'a.txt': utf8('first'), 'b/c.bin': new Uint8Array(200) }),
    zipSync({ '[Content_Types].xml': utf8('<a/>'), 'word/document.xml': utf8('<w:p><w:t>text</w:t></w:p>') }),
    gzipSync(tarOf([{ name: 'a', bytes: utf8('text') }])),
    tarOf([{ name: `${'n'.repeat(150)}`, bytes: utf8('text') }], 'pax'),
    strToU8('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF'),
    Buffer.concat([Buffer.from('SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20', 'latin1'), new Uint8Array(8192)]),
    utf8('From a@b.invalid\nSubject: s\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\ntext\n--b--\n'),
  ];

  it('end with an answer, cut anywhere and changed anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
        fc.nat(),
        async (sample, changes, cut) => {
          const bytes = Uint8Array.from(sample).subarray(0, 1 + (cut % (2 * sample.length)));
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const found = await opened(bytes, 'm.eml', { bytes: 2 ** 22, member: 2 ** 20 });
          expect(found.length).toBeLessThanOrEqual(10_001);
        },
      ),
      { numRuns: 300 },
    );
  });
});
