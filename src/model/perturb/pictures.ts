import type { Random } from '../../stats/random.ts';
import type { Tensor } from '../tensor.ts';
import { numbersOf, withNumbers } from './numbers.ts';

/** How the rows of a tensor lie as pictures. */
export interface PictureShape {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly layout: 'nhwc' | 'nchw';
}

/**
 * The picture that a row of this shape is: `height × width`, or three sizes of which one counts the colours. `layout` says
 * which, where it is known; else the last one when it is at most 4, or the first. null for what is no picture.
 */
export function pictureShape(shape: readonly number[], layout?: 'nhwc' | 'nchw'): PictureShape | null {
  const [first, second, third] = shape;
  if (first === undefined || second === undefined || shape.length > 3) return null;
  if (third === undefined) return { height: first, width: second, channels: 1, layout: 'nhwc' };
  const found = layout ?? (third <= 4 ? 'nhwc' : first <= 4 ? 'nchw' : null);
  if (found === null) return null;
  return found === 'nhwc'
    ? { height: first, width: second, channels: third, layout: found }
    : { height: second, width: third, channels: first, layout: found };
}

/**
 * Pictures under a Gaussian filter of standard deviation `sigma` in pixels, cut off at four of them, with the border pixels
 * going on outside: `scipy.ndimage.gaussian_filter(sigma, mode='nearest', truncate=4)` over rows and columns of each
 * colour. Bytes are rounded. Cost: twice pixels × (8 sigma + 1), or × the side where that is shorter.
 */
export function blurred(feature: Tensor, picture: PictureShape, sigma: number): Tensor {
  const kernel = gaussian(sigma);
  const values = numbersOf(feature);
  const { height, width } = picture;
  const out = new Float64Array(values.length);
  for (const plane of planes(values.length, picture)) {
    const down = convolved(values, plane, [height, width], [plane.down, plane.right], kernel);
    const own = { start: 0, down: width, right: 1 };
    const both = convolved(down, own, [width, height], [1, width], kernel);
    // The second pass went along the rows: what it gives is turned over the diagonal.
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        out[plane.start + y * plane.down + x * plane.right] = both[x * height + y] as number;
  }
  return withNumbers(feature, (i) => out[i] as number);
}

/**
 * Each picture cut down by up to a `share` of its height and of its width (at least one pixel, at a place and of a size by
 * chance) and brought back to its size by bilinear interpolation between pixel centres, as `PIL.Image.crop().resize()` does
 * with `BILINEAR`. The colours of a picture are cut alike. A side of one pixel stays.
 */
export function cropped(feature: Tensor, picture: PictureShape, share: number, random: Random): Tensor {
  const values = numbersOf(feature);
  const { height, width, channels } = picture;
  const out = new Float64Array(values.length);
  let window = { top: 0, left: 0, height, width };
  planes(values.length, picture).forEach((plane, k) => {
    if (k % channels === 0) {
      const [vertical, horizontal] = [cut(height, share, random), cut(width, share, random)];
      window = { top: vertical.from, left: horizontal.from, height: vertical.size, width: horizontal.size };
    }
    stretch(values, out, plane, picture, window);
  });
  return withNumbers(feature, (i) => out[i] as number);
}

/** A part of a picture, in pixels. */
export interface Window {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** One colour of one picture: where its first pixel is, and the steps to the next line and to the next pixel. */
interface Plane {
  readonly start: number;
  readonly down: number;
  readonly right: number;
}

function planes(length: number, { height, width, channels, layout }: PictureShape): readonly Plane[] {
  const size = height * width * channels;
  return Array.from({ length: (length / size) * channels }, (_, k) => {
    const [row, colour] = [Math.floor(k / channels), k % channels];
    return layout === 'nhwc'
      ? { start: row * size + colour, down: width * channels, right: channels }
      : { start: row * size + colour * height * width, down: width, right: 1 };
  });
}

/** Weights of a filter, an odd number of them, and their sums from the first one on: `sums[k]` is that of the first `k`. */
interface Kernel {
  readonly weights: Float64Array;
  readonly sums: Float64Array;
}

function gaussian(sigma: number): Kernel {
  const radius = Math.floor(4 * sigma + 0.5);
  const heights = Float64Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * sigma ** 2)),
  );
  const sum = heights.reduce((all, weight) => all + weight, 0);
  const weights = heights.map((weight) => weight / sum);
  const sums = new Float64Array(weights.length + 1);
  for (const [k, weight] of weights.entries()) sums[k + 1] = (sums[k] as number) + weight;
  return { weights, sums };
}

/** The weights of the pixels from `from` on for the pixel `i` of a side: those beyond the borders fall to the borders. */
function weightsAt(i: number, length: number, { weights, sums }: Kernel): { from: number; own: Float64Array } {
  const radius = (weights.length - 1) / 2;
  const [from, to] = [Math.max(0, i - radius), Math.min(length - 1, i + radius)];
  const [first, after] = [from - i + radius, to - i + radius + 1];
  const own = weights.slice(first, after);
  own[0] = (own[0] as number) + (sums[first] as number);
  own[own.length - 1] = (own.at(-1) as number) + (sums[weights.length] as number) - (sums[after] as number);
  return { from, own };
}

/** The plane filtered along its first side of `[length, others]`, whose steps are `[along, across]`; row-major. */
function convolved(
  values: Float64Array,
  { start }: Plane,
  [length, others]: readonly [number, number],
  [along, across]: readonly [number, number],
  kernel: Kernel,
): Float64Array {
  const out = new Float64Array(length * others);
  for (let i = 0; i < length; i++) {
    const { from, own } = weightsAt(i, length, kernel);
    for (let j = 0; j < others; j++) {
      let sum = 0;
      for (let k = 0; k < own.length; k++)
        sum += (own[k] as number) * (values[start + (from + k) * along + j * across] as number);
      out[i * others + j] = sum;
    }
  }
  return out;
}

/** Part of a side: at least one pixel less, at most the share of them. */
function cut(side: number, share: number, random: Random): { readonly from: number; readonly size: number } {
  const most = Math.min(side - 1, Math.max(1, Math.floor(share * side)));
  const away = most === 0 ? 0 : 1 + Math.floor(random() * most);
  return { from: Math.floor(random() * (away + 1)), size: side - away };
}

/** The window of a plane, stretched over the whole of it. */
export function stretch(
  values: Float64Array,
  out: Float64Array,
  { start, down, right }: Plane,
  { height, width }: Pick<PictureShape, 'height' | 'width'>,
  window: Window,
): void {
  const columns = Array.from({ length: width }, (_, x) => between(x, width, window.width));
  for (let y = 0; y < height; y++) {
    const line = between(y, height, window.height);
    const pixel = (row: number, column: number) =>
      values[start + (window.top + row) * down + (window.left + column) * right] as number;
    for (const [x, column] of columns.entries()) {
      const upper = mixed(pixel(line.low, column.low), pixel(line.low, column.high), column.part);
      const lower = mixed(pixel(line.high, column.low), pixel(line.high, column.high), column.part);
      out[start + y * down + x * right] = mixed(upper, lower, line.part);
    }
  }
}

/** Which two pixels of a side of `from` pixels the pixel `i` of `to` lies between, and how far from the first. */
function between(i: number, to: number, from: number): { low: number; high: number; part: number } {
  const place = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5));
  const low = Math.floor(place);
  return { low, high: Math.min(from - 1, low + 1), part: place - low };
}

function mixed(first: number, second: number, part: number): number {
  return part === 0 ? first : first + (second - first) * part;
}
