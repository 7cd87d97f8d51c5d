import { describe, expect, it } from 'vitest';
import oracle from '../../../test/oracles/model/blur.json' with { type: 'json' };
import { seededRandom } from '../../stats/random.ts';
import type { Tensor } from '../tensor.ts';
import { blurred, cropped, pictureShape, stretch } from './pictures.ts';

const picture = (shape: readonly number[], values: readonly number[]): Tensor => ({
  ...{ name: 'p', dtype: 'float64', shape },
  values: Float64Array.from(values),
});
const numbers = ({ values }: Tensor) => Array.from(values as Float64Array);

describe('pictureShape', () => {
  it.each([
    [[28, 28], undefined, { height: 28, width: 28, channels: 1, layout: 'nhwc' }],
    [[32, 16, 3], undefined, { height: 32, width: 16, channels: 3, layout: 'nhwc' }],
    [[3, 32, 16], undefined, { height: 32, width: 16, channels: 3, layout: 'nchw' }],
    [[3, 3, 3], 'nchw' as const, { height: 3, width: 3, channels: 3, layout: 'nchw' }],
    [[8, 8, 8], undefined, null],
    [[10], undefined, null],
    [[], undefined, null],
    [[2, 3, 4, 1], undefined, null],
  ])('%j, layout %s', (shape, layout, expected) => {
    expect(pictureShape(shape, layout)).toEqual(expected);
  });
});

describe('blurred', () => {
  it.each(oracle.blur)('is the filter of scipy: $shape, sigma $sigma', ({ shape, sigma, values, wanted }) => {
    const [height = 0, width = 0, channels = 0] = shape;
    const two = picture(shape, [...values, ...values.map((v) => -v)]);
    const given = numbers(blurred(two, { height, width, channels, layout: 'nhwc' }, sigma));
    for (const [i, value] of wanted.entries()) {
      expect(given[i]).toBeCloseTo(value, 12);
      expect(given[i + wanted.length]).toBeCloseTo(-value, 12);
    }
    // The same with the colours first.
    const first = (from: readonly number[]) =>
      Array.from({ length: channels }, (_, c) => from.filter((_each, i) => i % channels === c)).flat();
    const turned = numbers(
      blurred(picture([channels, height, width], first(values)), { height, width, channels, layout: 'nchw' }, sigma),
    );
    for (const [i, value] of first(wanted).entries()) expect(turned[i]).toBeCloseTo(value, 12);
  });

  it('costs no more than the side for a filter that is wider than the picture', () => {
    const [rows, side] = [40, 64];
    const ramp = Array.from({ length: rows * side * side }, (_, i) => i % side);
    const shape = { height: side, width: side, channels: 1, layout: 'nhwc' } as const;
    const given = numbers(blurred(picture([side, side], ramp), shape, 1000));
    // Most of it lies beyond both borders: each pixel becomes about the mean of these.
    const mean = (side - 1) / 2;
    expect(given.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0)).toBeLessThan(1);
  });

  it('keeps bytes bytes', () => {
    const bytes: Tensor = { name: 'p', dtype: 'uint8', shape: [1, 3], values: Uint8Array.of(0, 255, 0) };
    const { values } = blurred(bytes, { height: 1, width: 3, channels: 1, layout: 'nhwc' }, 0.5);
    expect(values).toBeInstanceOf(Uint8Array);
    expect(Array.from(values as Uint8Array)).toEqual([27, 201, 27]);
  });
});

describe('cropped', () => {
  it.each(oracle.crop)(
    'stretches a window as Pillow does: $height × $width',
    ({ height, width, window, values, wanted }) => {
      const out = new Float64Array(values.length);
      stretch(Float64Array.from(values), out, { start: 0, down: width, right: 1 }, { height, width }, window);
      for (const [i, value] of wanted.entries()) expect(out[i]).toBeCloseTo(value, 3);
    },
  );

  it('cuts all colours of a picture alike, each picture by chance, and stays between its values', () => {
    const side = 12;
    const shape = { height: side, width: side, channels: 3, layout: 'nhwc' } as const;
    const ramp = Array.from({ length: 4 * side * side * 3 }, (_, i) => Math.floor(i / 3) % (side * side));
    const given = numbers(cropped(picture([side, side, 3], ramp), shape, 0.4, seededRandom(1)));
    expect(given.every((v, i) => v === given[i - (i % 3)])).toBe(true);
    expect(Math.min(...given)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...given)).toBeLessThanOrEqual(side * side - 1);
    const rows = Array.from({ length: 4 }, (_, k) =>
      given.slice(k * side * side * 3, (k + 1) * side * side * 3).join(),
    );
    expect(new Set(rows).size).toBe(4);
    expect(new Set([...rows, ramp.slice(0, side * side * 3).join()]).size).toBe(5);
  });

  it('leaves a picture of one pixel', () => {
    const one = picture([1, 1], [7]);
    expect(numbers(cropped(one, { height: 1, width: 1, channels: 1, layout: 'nhwc' }, 0.5, seededRandom(1)))).toEqual([
      7,
    ]);
  });
});
