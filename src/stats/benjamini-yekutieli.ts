import { benjaminiHochberg } from './benjamini-hochberg.ts';

/**
 * Adjusted p-values of Benjamini and Yekutieli (2001), which hold the false discovery rate under any dependence: those of
 * Benjamini and Hochberg times 1 + 1/2 + … + 1/k, at most 1 (statsmodels `multipletests(method='fdr_by')`). NaN is left out
 * of the count and stays NaN.
 */
export function benjaminiYekutieli(p: readonly number[]): readonly number[] {
  const tested = p.filter((value) => !Number.isNaN(value)).length;
  let factor = 0;
  for (let i = 1; i <= tested; i++) factor += 1 / i;
  return benjaminiHochberg(p).map((value) => Math.min(1, factor * value));
}
