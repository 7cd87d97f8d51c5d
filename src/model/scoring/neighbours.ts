import type { Score } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { remembered } from './errors.ts';

/** Most products that are worth waiting for: rows² × numbers a row. */
const most = 2e10;

/** The scalar product of two vectors of one length. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}

/** Why vectors cannot be held against their references; null when the labels are vectors of the same length. */
export function noReference({ labelWidth, width }: Sample): string | null {
  if (labelWidth === width) return null;
  return labelWidth === 1
    ? 'the labels are classes, not reference vectors'
    : `the reference has ${labelWidth} numbers a row, the outputs ${width}`;
}

/** Why a vector has no direction; null when all have one. */
export function emptyVector({ rows, width, labelWidth, labels, outputs }: Sample): string | null {
  for (let row = 0; row < rows; row++) {
    const zero = (values: Float64Array, size: number) =>
      values.subarray(row * size, (row + 1) * size).every((value) => value === 0);
    if (zero(outputs, width)) return 'an output is the zero vector, which has no direction';
    if (labelWidth > 1 && zero(labels, labelWidth)) return 'a reference is the zero vector, which has no direction';
  }
  return null;
}

/**
 * A score of embeddings by places: for each row the place, by falling cosine, of the first that belongs to it. With
 * reference vectors as labels all references are ranked, and its own belongs to a row; with classes as labels all other
 * rows are ranked, and those of its class belong to it (a row alone in its class does not count). Equal cosines stand in
 * the worst order. Looks at every pair of rows: undefined beyond 2e10
 * products (5,100 rows of 768 numbers).
 */
export function embeddingPlaces(kind: 'mean' | 'proportion', of: (place: number) => number): Score {
  return {
    kind,
    check: (sample) =>
      sample.rows ** 2 * sample.width > most
        ? `every pair of rows is looked at: ${sample.rows} rows are too many, at ${sample.width} numbers a row at most ${Math.floor(Math.sqrt(most / sample.width))}`
        : sample.labelWidth > 1
          ? (noReference(sample) ?? emptyVector(sample))
          : emptyVector(sample),
    rows: (sample) => places(sample).map((place) => (Number.isNaN(place) ? place : of(place))),
  };
}

/** Metrics that go by places share them: they cost a look at every pair of rows. */
const places = remembered(placesOf);

/** The place, from 1, of the first that belongs to each row; NaN where none does. */
function placesOf(sample: Sample): Float64Array {
  const { rows, width, labels, labelWidth } = sample;
  const given = unit(sample.outputs, width);
  const references = labelWidth > 1 ? unit(labels, width) : given;
  const belongs = (row: number, other: number) =>
    labelWidth > 1 ? row === other : row !== other && labels[row] === labels[other];
  const cosines = new Float64Array(rows);
  return Float64Array.from({ length: rows }, (_, row) => {
    const own = given.subarray(row * width, (row + 1) * width);
    let nearest = Number.NEGATIVE_INFINITY;
    for (let other = 0; other < rows; other++) {
      let sum = 0;
      for (let k = 0, at = other * width; k < width; k++, at++) sum += (own[k] as number) * (references[at] as number);
      cosines[other] = sum;
      if (belongs(row, other)) nearest = Math.max(nearest, sum);
    }
    if (nearest === Number.NEGATIVE_INFINITY) return Number.NaN;
    let place = 1;
    for (let other = 0; other < rows; other++) {
      if (other === row && labelWidth === 1) continue;
      if ((cosines[other] as number) >= nearest && !belongs(row, other)) place++;
    }
    return place;
  });
}

/** Vectors of length 1. */
function unit(values: Float64Array, width: number): Float64Array {
  const scaled = Float64Array.from(values);
  for (let from = 0; from < scaled.length; from += width) {
    const one = scaled.subarray(from, from + width);
    const length = Math.sqrt(dot(one, one));
    for (let k = 0; k < width; k++) one[k] = (one[k] as number) / length;
  }
  return scaled;
}
