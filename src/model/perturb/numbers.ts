import { normalQuantile } from '../../stats/normal-quantile.ts';
import type { Random } from '../../stats/random.ts';
import type { Tensor } from '../tensor.ts';

/**
 * Normal noise of `size` standard deviations of the column on each number that is there. Whole numbers stay whole, and
 * 8-bit ones from 0 to 255. A column without spread stays.
 */
export function noisy(feature: Tensor, size: number, random: Random): Tensor {
  const values = numbersOf(feature);
  const known = values.filter(Number.isFinite);
  const mean = known.reduce((sum, v) => sum + v, 0) / Math.max(1, known.length);
  const variance = known.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, known.length - 1);
  const scale = size * Math.sqrt(variance);
  return withNumbers(feature, (i) => {
    const value = values[i] as number;
    // random() can be 0, whose quantile is infinite
    return value + scale * normalQuantile((Math.floor(random() * 2 ** 32) + 0.5) / 2 ** 32);
  });
}

/**
 * Rows lighter or darker, each by a factor of its own from 1 - size to 1 + size, kept within the column's own range, as a
 * camera keeps its pixels. For pictures whose darkest value is below 0 (scale -1..1) it is taken as black.
 */
export function brighter(feature: Tensor, size: number, random: Random): Tensor {
  const values = numbersOf(feature);
  const width = feature.shape.reduce((product, each) => product * each, 1);
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const black = Math.min(0, low);
  const factors = Float64Array.from({ length: values.length / width }, () => 1 + size * (2 * random() - 1));
  return withNumbers(feature, (i) => {
    const value = black + ((values[i] as number) - black) * (factors[Math.floor(i / width)] as number);
    return Number.isNaN(value) ? value : Math.min(high, Math.max(low, value));
  });
}

/** A share of the cells without a value: NaN, or no text. Whole numbers become fractions, which can hold NaN. */
export function emptied(feature: Tensor, share: number, random: Random): Tensor {
  const { values } = feature;
  if (!ArrayBuffer.isView(values))
    return { ...feature, values: values.map((text) => (random() < share ? null : text)) };
  const numbers = numbersOf(feature);
  const dtype = feature.dtype === 'float32' ? 'float32' : 'float64';
  const change = (_: unknown, i: number) => (random() < share ? Number.NaN : (numbers[i] as number));
  return {
    ...feature,
    dtype,
    values: dtype === 'float32' ? Float32Array.from(numbers, change) : Float64Array.from(numbers, change),
  };
}

/** The numbers of a tensor that holds no texts. */
export function numbersOf({ values }: Tensor): Float64Array {
  return values instanceof Float64Array ? values : Float64Array.from(values as ArrayLike<number | bigint>, Number);
}

/** The tensor with other numbers, as its kind can hold them: bytes are rounded and kept from 0 to 255. */
export function withNumbers(feature: Tensor, value: (i: number) => number): Tensor {
  const { dtype, values } = feature;
  const into = (values as Float64Array).slice();
  for (let i = 0; i < into.length; i++) {
    const number = value(i);
    into[i] =
      dtype === 'uint8'
        ? Math.min(255, Math.max(0, Math.round(number)))
        : dtype === 'int32'
          ? Math.round(number)
          : number;
  }
  return { ...feature, values: into };
}
