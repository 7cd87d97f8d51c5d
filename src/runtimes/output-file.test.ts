import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Tensor } from '../model/tensor.ts';
import { outputReader, outputWriter } from './output-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

function output(length: number, factor = 1): Tensor {
  const values = Float64Array.from({ length }, (_, i) => factor * i);
  return { name: 'p', dtype: 'float64', shape: [1], values };
}

function read(path: string, given: Awaited<ReturnType<typeof put>>): Uint8Array {
  if (!('length' in given)) throw new Error('it is in a file');
  const reader = outputReader(path);
  const { values } = reader.get(given);
  reader.close();
  return bytes(values);
}

function bytes(values: unknown): Uint8Array {
  return new Uint8Array((values as Float64Array).buffer);
}

/** Puts an output that grew in steps, of which the first were told. */
async function put(writer: ReturnType<typeof outputWriter>, { values, ...rest }: Tensor, told: readonly number[]) {
  const one = await writer.begin();
  const room = one.room('float64', values.length) as Float64Array;
  let at = 0;
  for (const done of told) {
    room.set((values as Float64Array).subarray(at, done), at);
    one.grow(room, done);
    at = done;
  }
  room.set((values as Float64Array).subarray(at), at);
  return one.put({ ...rest, values: room });
}

describe('the file of outputs', () => {
  it('holds each output whole, written while it grew or after it, long and short', async () => {
    const path = join(folder, 'one.bin');
    const writer = outputWriter(path);
    for (const [length, told] of [
      [200_000, [50_000, 51_000, 150_000]],
      [90_000, []],
      [300_000, [300_000]],
      [100_000, [10, 99_999]],
    ] as const) {
      const wanted = output(length, length);
      expect(Buffer.compare(read(path, await put(writer, wanted, told)), bytes(wanted.values))).toBe(0);
    }
  });

  it('forgets an output that came to no end', async () => {
    const path = join(folder, 'ended.bin');
    const writer = outputWriter(path);
    const broken = await writer.begin();
    broken.grow(output(100_000, -1).values, 80_000);
    const wanted = output(60_000);
    expect(Buffer.compare(read(path, await put(writer, wanted, [])), bytes(wanted.values))).toBe(0);
  });

  it('is not made for small outputs and texts', async () => {
    const path = join(folder, 'small.bin');
    const one = await outputWriter(path).begin();
    const texts: Tensor = { name: 't', dtype: 'string', shape: [1], values: ['a'] };
    one.grow(texts.values, 1);
    expect(await one.put(output(100))).toEqual(output(100));
    expect(await one.put(texts)).toBe(texts);
    expect(existsSync(path)).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')(
    'says that there is no room, whenever it was written (needs /dev/full)',
    async () => {
      const writer = outputWriter('/dev/full');
      for (const told of [[], [90_000]]) await expect(put(writer, output(100_000), told)).rejects.toThrow(/ENOSPC/);
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
