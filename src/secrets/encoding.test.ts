import { describe, expect, it } from 'vitest';
import { textOf } from './encoding.ts';

const text = 'first\nkey = value-äß-日本\n';
const ascii = 'first line\nkey = value\n';

function utf32(given: string, little: boolean): Buffer {
  const bytes = Buffer.alloc(Array.from(given).length * 4);
  Array.from(given).forEach((character, i) => {
    const point = character.codePointAt(0) ?? 0;
    if (little) bytes.writeUInt32LE(point, i * 4);
    else bytes.writeUInt32BE(point, i * 4);
  });
  return bytes;
}

describe('text', () => {
  it.each([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), `\ufeff${text}`],
    ['Latin-1', Buffer.from('caf\xe9 = 1', 'latin1'), null],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
    ['UTF-16BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), text],
    ['UTF-16LE without', Buffer.from(ascii, 'utf16le'), ascii],
    ['UTF-16BE without', Buffer.from(`${ascii}`, 'utf16le').swap16(), ascii],
    ['UTF-32LE with a mark', utf32(`\ufeff${text}`, true), text],
    ['UTF-32BE with a mark', utf32(`\ufeff${text}`, false), text],
    ['UTF-32LE without', utf32(ascii, true), ascii],
    ['UTF-32BE without', utf32(ascii, false), ascii],
    ['nothing', Buffer.alloc(0), ''],
  ])('in %s', (_, bytes, expected) => {
    const read = textOf(bytes);
    if (!('bytes' in read)) throw new Error(`unread: ${read.unread}`);
    expect(Buffer.from(read.bytes).equals(expected === null ? bytes : Buffer.from(expected))).toBe(true);
  });
});

describe('what is not read', () => {
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'binary'],
    ['zeros', Buffer.alloc(100), 'binary'],
    ['one zero', Buffer.from('text\0text'), 'binary'],
    [
      'a pointer of Git LFS',
      Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`),
      'lfs-pointer',
    ],
  ])('%s', (_, bytes, unread) => {
    expect(textOf(bytes)).toEqual({ unread });
  });
});
