import { quantileSorted } from 'simple-statistics';
import type { Random } from './random.ts';

/**
 * Resampled values of a statistic that is a function of column sums, paired over all columns: each resample draws rows
 * with replacement inside each stratum and sums every column over the drawn rows.
 *
 * `columns` have one value a row; `strata` are lists of row numbers that together cover the rows. `statistic` gets the
 * sums in the order of the columns and answers NaN where it is undefined. Returns `resamples` values, NaN included.
 * O(resamples · (rows + patterns · columns)).
 */
export function bootstrap(
  columns: readonly Float64Array[],
  strata: readonly Uint32Array[],
  statistic: (sums: Float64Array) => number,
  random: Random,
  resamples = 2000,
): Float64Array {
  const { patternOf, table } = patterns(columns);
  const width = columns.length;
  const counts = new Uint32Array(width === 0 ? 0 : table.length / width);
  // Each stratum as the patterns of its rows: a draw then is one look-up and one count.
  const drawn = strata.map((stratum) => stratum.map((row) => patternOf[row] as number));
  const results = new Float64Array(resamples);
  const sums = new Float64Array(width);
  for (let r = 0; r < resamples; r++) {
    counts.fill(0);
    for (const rows of drawn) {
      const n = rows.length;
      for (let i = 0; i < n; i++) {
        const pattern = rows[(random() * n) | 0] as number;
        counts[pattern] = (counts[pattern] as number) + 1;
      }
    }
    sums.fill(0);
    for (let p = 0, at = 0; p < counts.length; p++) {
      const count = counts[p] as number;
      for (let k = 0; k < width; k++, at++) sums[k] = (sums[k] as number) + count * (table[at] as number);
    }
    results[r] = statistic(sums);
  }
  return results;
}

/** Rows with equal values in all columns share a pattern: 0/1 columns have few, so that a resample is a few counts. */
function patterns(columns: readonly Float64Array[]): { readonly patternOf: Uint32Array; readonly table: Float64Array } {
  const rows = columns[0]?.length ?? 0;
  const seen = new Map<string, number>();
  const values: number[] = [];
  const patternOf = Uint32Array.from({ length: rows }, (_, row) => {
    const own = columns.map((column) => column[row] as number);
    const key = own.join();
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, seen.size);
    values.push(...own);
    return seen.size - 1;
  });
  return { patternOf, table: Float64Array.from(values) };
}

/**
 * Percentile interval of resampled values (Efron & Tibshirani 1993): the quantiles `alpha` and 1 - `alpha` of the values
 * that are defined. null when more than 1 % of them are NaN or none is left.
 */
export function percentileInterval(
  values: Float64Array,
  alpha = 0.05,
): { readonly low: number; readonly high: number } | null {
  const sorted = Array.from(values.filter((v) => !Number.isNaN(v))).sort((a, b) => a - b);
  if (sorted.length === 0 || sorted.length < 0.99 * values.length) return null;
  return { low: quantileSorted(sorted, alpha), high: quantileSorted(sorted, 1 - alpha) };
}
