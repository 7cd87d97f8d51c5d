import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { unpackWheel } from './unpack-wheel.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-unpack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const large = Buffer.alloc(3_000_000, 'abcdefgh');
const archive = zipSync({
  'lib/big.so.2': large,
  'lib/stored.so': [Uint8Array.of(1, 2, 3), { level: 0 }],
  'bin/tool': [Uint8Array.of(4), { os: 3, attrs: 0o100755 << 16 }],
  'lib/empty.h': new Uint8Array(),
  'other.txt': Uint8Array.of(9),
});

function written(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

describe('unpackWheel', () => {
  it('unpacks what is wanted and nothing else, packed, stored, empty and executable', async () => {
    const into = join(folder, 'out');
    const names = await unpackWheel(written('good.whl', archive), [/^lib\//, /^bin\//], into);
    expect(names).toEqual(['lib/big.so.2', 'lib/stored.so', 'bin/tool', 'lib/empty.h']);
    expect(readFileSync(join(into, 'lib/big.so.2')).equals(large)).toBe(true);
    expect([...readFileSync(join(into, 'lib/stored.so'))]).toEqual([1, 2, 3]);
    expect(statSync(join(into, 'lib/empty.h')).size).toBe(0);
    expect(statSync(join(into, 'bin/tool')).mode & 0o111).not.toBe(0);
    expect(readdirSync(into).sort()).toEqual(['bin', 'lib']);
  });

  it.each([
    ['no archive', Buffer.from('nothing of a zip'), /no directory/],
    ['a cut archive', archive.subarray(archive.length - 200), /ends early|is not where/],
    ['a name that leads out', zipSync({ '../lib/x.so': Uint8Array.of(1) }), /leads out/],
  ])('refuses %s', async (name, bytes, message) => {
    const file = written(`${name.replaceAll(' ', '-')}.whl`, bytes);
    await expect(unpackWheel(file, [/lib\//], join(folder, 'bad'))).rejects.toThrow(message);
  });
});
