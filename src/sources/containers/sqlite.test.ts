import { describe, expect, it } from 'vitest';
import { budgetOf, defaultCaps } from './budget.ts';
import { databaseTexts } from './sqlite.ts';

const page = 512;

function varint(value: number): number[] {
  return value < 128 ? [value] : [128 | (value >> 7), value & 127];
}

/** A database of 512-byte pages with one table page, which holds a record of texts; what does not fit goes to overflow pages. */
function database(values: readonly string[], nextOfLast = 0): Buffer {
  const types = values.flatMap((value) => varint(13 + 2 * value.length));
  const record = Buffer.from([types.length + 1, ...types, ...Buffer.from(values.join(''))]);
  const rest = 39 + ((record.length - 39) % (page - 4));
  const here = record.length <= page - 35 ? record.length : rest <= page - 35 ? rest : 39;
  const first = Buffer.alloc(page);
  first.write('SQLite format 3\0', 'latin1');
  first.writeUInt16BE(page, 16);
  const leaf = Buffer.alloc(page);
  leaf[0] = 0x0d;
  leaf.writeUInt16BE(1, 3);
  const cell = Buffer.from([...varint(record.length), 1, ...record.subarray(0, here)]);
  const overflow: Buffer[] = [];
  for (let at = here, number = 3; at < record.length; at += page - 4, number++) {
    const next = Buffer.alloc(page);
    next.writeUInt32BE(at + page - 4 < record.length ? number + 1 : nextOfLast, 0);
    record.copy(next, 4, at);
    overflow.push(next);
  }
  const pointer = Buffer.alloc(4);
  pointer.writeUInt32BE(overflow.length > 0 ? 3 : 0);
  const whole = Buffer.concat([cell, overflow.length > 0 ? pointer : Buffer.alloc(0)]);
  leaf.writeUInt16BE(page - whole.length, 8);
  whole.copy(leaf, page - whole.length);
  return Buffer.concat([first, leaf, ...overflow]);
}

const textsIn = (bytes: Uint8Array) =>
  [...databaseTexts(bytes, budgetOf(defaultCaps))].map((text) =>
    'bytes' in text && text.inside !== 'file' ? `${text.inside}: ${new TextDecoder().decode(text.bytes)}` : text.inside,
  );

describe('a SQLite database', () => {
  it('gives values by row, apart although the file has nothing between them, and once as a whole', () => {
    expect(textsIn(database(['name', 'value', 'last']))).toEqual(['page 2: name\nname: value\nvalue: last', 'file']);
  });

  it.each([500, 600, 1200, 5000])('follows a row of %i bytes over its pages', (length) => {
    const long = Array.from({ length }, (_, i) => String(i % 10)).join('');
    expect(textsIn(database(['name', long]))).toEqual([`page 2: name\nname: ${long}`, 'file']);
  });

  it('ends when overflow pages lead back to themselves', () => {
    const loop = database(['x'.repeat(1200)], 3);
    // the record says that it is a gigabyte long
    const at = loop.indexOf('x'.repeat(20), page) - 5;
    loop.set([0x84, 0x80, 0x80], at - 3);
    expect(textsIn(loop).at(-1)).toBe('file');
  });

  it('stops when its page size is none', () => {
    expect(() =>
      textsIn(Buffer.concat([Buffer.from('SQLite format 3\0\0\x07', 'latin1'), Buffer.alloc(200)])),
    ).toThrow();
  });
});
