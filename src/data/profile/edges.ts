import type { Kind } from '../types.ts';

/** The most edges that a column has. */
export const mostEdges = 127;

/** Edges of the lengths of strings: the same for every column and snapshot, so lengths always compare. */
export const lengthEdges: readonly number[] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 128, 192, 256, 512,
  1024,
];

/**
 * The edges at which a column is counted, from exact quantiles of a sample at i/256 (i = 0..256), rising, at most 127.
 *
 * Bins hold v with `lower < v <= edge`, so a value with an edge just below it and one at it has a bin of its own:
 * every value that takes four successive quantiles (all with a share of at least 1/64) gets one, and for numbers 0, so
 * that negative and zero counts come for free. The sample's ends are edges, and just below its least value, so that
 * what lies outside is counted; so are `tails` (p0.1 and p99.9). The rest are quantiles, evenly thinned when there are too many. Empty for no quantiles.
 */
export function planEdges(
  kind: Kind,
  quantiles: readonly number[],
  whole: boolean,
  tails: readonly number[] = [],
): readonly number[] {
  // Without negative zeros, which a stored profile cannot hold.
  const sampled = quantiles.map((value) => (value === 0 ? 0 : value));
  const first = sampled[0];
  const last = sampled.at(-1);
  if (first === undefined || last === undefined) return [];
  const kept = tails.map((value) => (value === 0 ? 0 : value));
  const fixed = new Set([below(first, whole), first, ...kept, last]);
  if (kind === 'number') for (const edge of [below(0, whole), 0]) fixed.add(edge);
  for (const value of heavy(sampled)) {
    if (fixed.size + 2 > mostEdges) break;
    fixed.add(below(value, whole));
    fixed.add(value);
  }
  const free = [...new Set(sampled)].filter((value) => !fixed.has(value));
  return [...fixed, ...thin(free, mostEdges - fixed.size)].sort((a, b) => a - b);
}

/** Values that take at least four successive quantiles, the most frequent first. */
export function heavy(quantiles: readonly number[]): readonly number[] {
  const runs = new Map<number, number>();
  for (const value of quantiles) runs.set(value, (runs.get(value) ?? 0) + 1);
  const found = [...runs].filter(([, run]) => run >= 4);
  return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value);
}

function thin(values: readonly number[], most: number): readonly number[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, i) => values[Math.floor(((i + 0.5) * values.length) / most)] ?? 0);
}

/** The next lower value: of integers, the integer before; of others, the next double. */
export function below(value: number, whole: boolean): number {
  if (whole && Number.isInteger(value) && Math.abs(value) < 2 ** 53) return value - 1;
  if (value === 0) return -Number.MIN_VALUE;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? -1n : 1n));
  return bits.getFloat64(0);
}
