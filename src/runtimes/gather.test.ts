import { describe, expect, it } from 'vitest';
import type { Tensor } from '../model/tensor.ts';
import { gathering } from './gather.ts';

function numbers(values: readonly number[], shape: readonly number[] = [2]): Tensor {
  return { name: 'p', dtype: 'float32', shape, values: Float32Array.from(values) };
}

function bytesOf({ values }: Tensor): Uint8Array {
  return new Uint8Array((values as Float32Array).buffer);
}

describe('an output that is gathered', () => {
  it('holds its parts at their rows, whichever came first', () => {
    const all = gathering(3);
    all.add(numbers([3, 4, 5, 6]), 1, 2);
    all.add(numbers([1, 2]), 0, 1);
    expect(all.whole()).toEqual(numbers([1, 2, 3, 4, 5, 6]));
  });

  it('takes a part that is all of it as it is', () => {
    const all = gathering(2);
    const part = numbers([1, 2, 3, 4]);
    all.add(part, 0, 2);
    expect(all.whole().values).toBe(part.values);
  });

  it('gives room for a part that is read into it, without a copy after that', () => {
    const all = gathering(3);
    const { name, dtype, shape } = numbers([]);
    const room = all.room({ name, dtype: dtype as 'float32', shape, length: 4 }, 1, 2);
    room.set([3, 4, 5, 6] as never);
    all.add({ name, dtype, shape, values: room }, 1, 2);
    all.add(numbers([1, 2]), 0, 1);
    expect(Array.from(all.whole().values as Float32Array)).toEqual([1, 2, 3, 4, 5, 6]);
    expect((all.whole().values as Float32Array).buffer).toBe(room.buffer);
  });

  it('is not given before all of it is there, however large it is', () => {
    const rows = 50_000;
    const values = Float32Array.from({ length: rows }, (_, i) => i);
    const part = (from: number, to: number) => numbers([...values.subarray(from, to)], [1]);
    const all = gathering(rows);
    all.add(part(20_000, rows), 20_000, 30_000);
    expect(() => all.whole()).toThrow('answered 30000 rows of 50000');
    all.add(part(0, 20_000), 0, 20_000);
    expect(Buffer.compare(new Uint8Array(values.buffer), bytesOf(all.whole()))).toBe(0);
  });

  it('keeps texts', () => {
    const all = gathering(2);
    all.add({ name: 't', dtype: 'string', shape: [1], values: ['b'] }, 1, 1);
    all.add({ name: 't', dtype: 'string', shape: [1], values: [null] }, 0, 1);
    expect(all.whole().values).toEqual([null, 'b']);
  });

  it.each([
    ['fewer values than rows', numbers([1, 2, 3]), 2, 'answered 3 values for 2 rows of 2'],
    ['rows of nothing', numbers([], [0]), 2, 'answered 0 values for 2 rows of 0'],
    ['another width', numbers([1], [1]), 1, 'answered 1 float32 number a row, where it had answered 2 float32 numbers'],
    ['another kind', { ...numbers([1, 2]), dtype: 'int32' as const }, 1, 'answered 2 int32 numbers a row'],
  ])('refuses %s', (_, part, rows, message) => {
    const all = gathering(4);
    all.add(numbers([1, 2]), 0, 1);
    expect(() => all.add(part, 1, rows)).toThrow(message);
    const { values, dtype, ...rest } = part;
    expect(() => all.room({ ...rest, dtype: dtype as 'float32', length: values.length }, 1, rows)).toThrow(message);
  });
});
