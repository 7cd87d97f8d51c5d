import type { Sample } from '../sample.ts';
import { dot } from '../scoring/neighbours.ts';
import { fallingOrder } from '../scoring/threshold-sweep.ts';

/** How alike two models place the same rows; no side of it is better. */
export interface Agreement {
  /** mean share of the k nearest other rows, by cosine, that both models give a row (Wang et al. 2020) */
  readonly overlap: number;
  /** centred kernel alignment of the two sets of vectors, linear (Kornblith et al. 2019); 0 to 1 */
  readonly cka: number;
  readonly rows: number;
}

/** Most rows that are looked at: every pair of them is. */
const most = 1000;

/**
 * Agreement of two models' embeddings of the same rows, whose vectors may differ in length. Beyond 1,000 rows, 1,000 of
 * them at equal steps. null when a vector is zero or not finite, all vectors of a model are equal, or there are no more
 * rows than k. O(rows² × length).
 */
export function agreementOf(base: Sample, head: Sample, k: number): Agreement | null {
  const rows = Math.min(most, base.rows);
  if (rows <= k) return null;
  const picked = Array.from({ length: rows }, (_, i) => Math.floor((i * base.rows) / rows));
  const [first, second] = [vectorsOf(base, picked), vectorsOf(head, picked)];
  const cka = alignment(gram(centred(first)), gram(centred(second)));
  const directed = [...first, ...second].every((vector) => length(vector) > 0);
  if (!directed || isOnePoint(first) || isOnePoint(second) || !Number.isFinite(cka)) return null;
  const [near, far] = [gram(first.map(unit)), gram(second.map(unit))];
  let shared = 0;
  for (let row = 0; row < rows; row++) {
    const own = nearest(near, row, rows, k);
    for (const other of nearest(far, row, rows, k)) if (own.has(other)) shared++;
  }
  return { overlap: shared / (rows * k), cka, rows };
}

/** The scalar products of every pair of rows, row-major. */
function gram(vectors: readonly Float64Array[]): Float64Array {
  const rows = vectors.length;
  const products = new Float64Array(rows * rows);
  vectors.forEach((vector, i) => {
    for (let j = 0; j <= i; j++) {
      const product = dot(vector, vectors[j] as Float64Array);
      products[i * rows + j] = product;
      products[j * rows + i] = product;
    }
  });
  return products;
}

/** The cosine between two Gram matrices of vectors about their means: linear CKA. */
function alignment(first: Float64Array, second: Float64Array): number {
  return dot(first, second) / Math.sqrt(dot(first, first) * dot(second, second));
}

/** The k other rows with the largest products; of equal ones the first. */
function nearest(products: Float64Array, row: number, rows: number, k: number): ReadonlySet<number> {
  const own = products.slice(row * rows, (row + 1) * rows);
  own[row] = Number.NEGATIVE_INFINITY;
  return new Set(fallingOrder(own).subarray(0, k));
}

function vectorsOf({ outputs, width }: Sample, picked: readonly number[]): readonly Float64Array[] {
  return picked.map((row) => outputs.subarray(row * width, (row + 1) * width));
}

/** Vectors less their mean. */
function centred(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const means = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let k = 0; k < means.length; k++) means[k] = (means[k] as number) + (vector[k] as number) / vectors.length;
  }
  return vectors.map((vector) => vector.map((value, k) => value - (means[k] as number)));
}

/** Whether all vectors are equal but for rounding. */
function isOnePoint(vectors: readonly Float64Array[]): boolean {
  const spread = Math.max(...centred(vectors).map(length));
  return spread <= 1e-12 * Math.max(...vectors.map(length));
}

function unit(vector: Float64Array): Float64Array {
  const size = length(vector);
  return vector.map((value) => value / size);
}

function length(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
