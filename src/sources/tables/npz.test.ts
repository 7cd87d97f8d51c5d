import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readNpy } from './npy.ts';
import { readTable } from './read-table.ts';

interface Oracle {
  readonly cases: readonly { name: string; shape: number[]; values: (string | boolean)[]; npy: string }[];
  readonly refused: Readonly<Record<string, string>>;
  readonly archives: Readonly<Record<string, string>>;
}
const oracle = JSON.parse(
  readFileSync(new URL('../../../test/oracles/model/npy.json', import.meta.url), 'utf8'),
) as Oracle;

const bytesOf = (text: string) => Buffer.from(text, 'base64');
const npyOf = (name: string) => bytesOf(oracle.cases.find((each) => each.name === name)?.npy ?? '');

/** A value as Python writes it. */
function written(value: unknown, like: string | boolean | undefined): unknown {
  if (typeof like === 'boolean') return value === 1;
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : value;
}

function numberIn(text: string): number {
  return text === 'inf' ? Number.POSITIVE_INFINITY : Number(text);
}

describe('readNpy', () => {
  it.each(oracle.cases.map((each) => [each.name, each] as const))(
    'reads %s as NumPy does',
    (_, { shape, values, npy }) => {
      const array = readNpy(bytesOf(npy));
      expect(array.shape).toEqual(shape);
      const texts = array.dtype === 'string' || array.dtype === 'bool';
      const expected = values.map((value) => (texts ? value : numberIn(value as string)));
      expect(Array.from(array.values as ArrayLike<unknown>, (value) => written(value, values[0]))).toEqual(expected);
    },
  );

  it('keeps 64-bit integers whole', () => {
    expect(Array.from(readNpy(npyOf('>i8')).values as BigInt64Array).slice(0, 1)).toEqual([-(2n ** 63n)]);
  });

  it.each([
    ['objects', /can run code/],
    ['structured', /structured array/],
    ['complex', /kind c8/],
    ['times', /M8/],
    ['beyond 63 bits', /holds 9223372036854775808/],
  ])('refuses %s', (name, message) => {
    expect(() => readNpy(bytesOf(oracle.refused[name] ?? ''))).toThrow(message);
  });

  it('gives an error, and nothing worse, for any part of an array and any changed byte', () => {
    const whole = npyOf('column-major');
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, value) => {
        expect(() => readNpy(whole.subarray(0, at))).toThrow(Error);
        const changed = Buffer.from(whole);
        changed[at] = value;
        try {
          expect(readNpy(changed).values.length).toBeLessThanOrEqual(whole.length);
        } catch (error) {
          expect((error as Error).message).toMatch(/^(it|its) /);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a header that asks for more than there is', () => {
    const huge = Buffer.from(npyOf('row-major').toString('latin1').replace('(4, 3, 2)', '(4, 3, 9)'), 'latin1');
    expect(() => readNpy(huge)).toThrow(/192 bytes of data, where its shape 4 × 3 × 9 needs 864/);
    const empty = Buffer.from(npyOf('no rows').toString('latin1').replace('(0, 3)', '(9, 0)'), 'latin1');
    expect(() => readNpy(empty)).toThrow(/cells are empty/);
  });
});

describe('an NPZ archive', () => {
  it.each(['stored', 'deflated'])('is read: %s', async (name) => {
    const { rows, columns } = await readTable(bytesOf(oracle.archives[name] ?? ''), 'golden.npz');
    expect(rows).toBe(4);
    expect([...columns].map(([column, { dtype, shape }]) => [column, dtype, ...shape])).toEqual([
      ['X', 'float32', 3, 2],
      ['label', 'int64'],
      ['id', 'string'],
    ]);
  });

  const array = (name: string) => new Uint8Array(npyOf(name));
  it.each([
    ['no archive', Buffer.from('junk and more junk'), /no zip archive, or it is cut off/],
    ['half an archive', bytesOf(oracle.archives.deflated ?? '').subarray(0, 300), /it is cut off/],
    [
      'another file',
      Buffer.from(zipSync({ 'a.txt': new Uint8Array([1, 2, 3]) })),
      /the array a.txt: it is no NPY array/,
    ],
    [
      'a number on its own',
      Buffer.from(zipSync({ 'a.npy': new Uint8Array(bytesOf(oracle.refused['a number on its own'] ?? '')) })),
      /without rows/,
    ],
    [
      'two lengths',
      Buffer.from(zipSync({ 'a.npy': array('bool'), 'b.npy': array('row-major') })),
      /the array b has 4 rows, where a has 3/,
    ],
  ])('is refused: %s', async (_, bytes, message) => {
    await expect(readTable(bytes, 'g.npz')).rejects.toThrow(message);
  });
});
