import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Tensor } from '../model/tensor.ts';
import { outputReader, outputWriter, type SpooledOutput } from './output-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

const width = 2;

function output(rows: number, factor = 1): Tensor {
  const values = Float64Array.from({ length: width * rows }, (_, i) => factor * i);
  return { name: 'p', dtype: 'float64', shape: [width], values };
}

/** Writes an output in parts of so many rows; the memory of one part is that of the next, as with a runtime's own. */
function put(writer: ReturnType<typeof outputWriter>, whole: Tensor, parts: readonly number[]) {
  const rows = whole.values.length / width;
  const one = writer(rows);
  const memory = new Float64Array(whole.values.length);
  let from = 0;
  for (const count of [...parts, rows - parts.reduce((a, b) => a + b, 0)].filter((part) => part > 0)) {
    const values = memory.subarray(0, width * count);
    values.set((whole.values as Float64Array).subarray(width * from, width * (from + count)));
    one.add({ ...whole, values }, from, count);
    from += count;
  }
  return one.whole();
}

function read(path: string, given: Tensor | SpooledOutput): Uint8Array {
  if (!('length' in given)) throw new Error('it is in a file');
  const reader = outputReader(path);
  const { values } = reader.get(given);
  reader.close();
  return bytes(values);
}

function bytes(values: unknown): Uint8Array {
  return new Uint8Array((values as Float64Array).buffer);
}

describe('the file of outputs', () => {
  it('holds each output whole, in parts larger and smaller than what is written at a time', () => {
    const path = join(folder, 'one.bin');
    const writer = outputWriter(path);
    for (const [rows, parts] of [
      [100_000, [25_000, 100, 7, 60_000]],
      [45_000, []],
      [20_000, Array.from({ length: 1999 }, () => 10)],
      [150_000, [1, 16_383, 16_384, 16_385]],
      [50_000, [10, 49_989]],
    ] as const) {
      const wanted = output(rows, rows);
      expect(Buffer.compare(read(path, put(writer, wanted, parts)), bytes(wanted.values))).toBe(0);
    }
  });

  it('forgets an output that came to no end', () => {
    const path = join(folder, 'ended.bin');
    const writer = outputWriter(path);
    writer(100_000).add(output(10_000, -1), 0, 10_000);
    const wanted = output(60_000);
    expect(Buffer.compare(read(path, put(writer, wanted, [])), bytes(wanted.values))).toBe(0);
  });

  it('is not made for small outputs and texts', () => {
    const path = join(folder, 'small.bin');
    const writer = outputWriter(path);
    const texts: Tensor = { name: 't', dtype: 'string', shape: [1], values: ['a'] };
    expect(put(writer, output(100), [50])).toEqual(output(100));
    const one = writer(1);
    one.add(texts, 0, 1);
    expect(one.whole()).toBe(texts);
    expect(existsSync(path)).toBe(false);
  });

  it('takes parts of one width and kind only', () => {
    const one = outputWriter(join(folder, 'kinds.bin'))(100_000);
    one.add(output(100), 0, 100);
    expect(() => one.add({ ...output(100), shape: [1] }, 100, 200)).toThrow('where it had answered 2 float64 numbers');
    expect(() => one.add(output(99), 100, 100)).toThrow('answered 198 values for 100 rows of 2');
  });

  it.skipIf(process.platform !== 'linux')(
    'says that there is no room, whenever it was written (needs /dev/full)',
    () => {
      const writer = outputWriter('/dev/full');
      for (const parts of [[], [30_000], [100]]) expect(() => put(writer, output(50_000), parts)).toThrow(/ENOSPC/);
    },
  );

  it.each([
    ['gone', () => undefined],
    ['too short', (path: string) => writeFileSync(path, 'short')],
  ])('is not believed to hold what it does not: %s', (name, make) => {
    const path = join(folder, `untrue-${name}.bin`);
    make(path);
    const reader = outputReader(path);
    const said = { name: 'p', dtype: 'float64', shape: [1], length: 1e6 } as const;
    const place = () => {
      throw new Error('no room must be asked for');
    };
    expect(() => reader.get(said, place)).toThrow('said that its outputs are in a file, and they are not');
    expect(() => reader.get({ ...said, length: Number.NaN }, place)).toThrow('and they are not');
    reader.close();
  });
});
