import type { Sample } from '../sample.ts';

/**
 * Strata to resample in: the rows of each label when some label holds less than `share` of the rows of a classification
 * sample (so that a rare class is in every resample), otherwise all rows as one.
 */
export function strataOf(sample: Sample, share: number): readonly Uint32Array[] {
  const all = Uint32Array.from({ length: sample.rows }, (_, row) => row);
  if (sample.task !== 'binary' && sample.task !== 'multiclass') return [all];
  const labels = [...new Set(sample.labels)].sort((a, b) => a - b);
  const strata = labels.map((label) => all.filter((row) => sample.labels[row] === label));
  return strata.some((rows) => rows.length < share * all.length) ? strata : [all];
}
