import type { Sample } from '../sample.ts';

/** Of a class of so many rows hardly any resample of all rows has none (2e-9 of them). */
const enough = 20;

/**
 * Strata to resample in: the rows of each label when some label of a classification sample has fewer than 20 (so that a
 * rare class is in every resample), otherwise all rows as one: strata hold the shares of the classes fixed, and so miss
 * what these bring to the error of, say, precision.
 */
export function strataOf(sample: Sample): readonly Uint32Array[] {
  const all = Uint32Array.from({ length: sample.rows }, (_, row) => row);
  if (sample.task !== 'binary' && sample.task !== 'multiclass') return [all];
  const labels = [...new Set(sample.labels)].sort((a, b) => a - b);
  const strata = labels.map((label) => all.filter((row) => sample.labels[row] === label));
  return strata.some((rows) => rows.length < enough) ? strata : [all];
}
