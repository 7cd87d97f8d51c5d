import { chiSquareTail } from '../../stats/chi-square-tail.ts';
import { homogeneity } from '../decision/homogeneity.ts';
import { defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'chi2',
  title: 'Chi-square of homogeneity',
  unit: '',
  documentation:
    "Pearson's chi-square of two samples over the bins of the profile or the listed values and the rest, cells joined until each expects at least 5 on both sides; 0 and up, with its p-value. Recorded, not judged: with many rows it rejects changes that do not matter.",
  source: 'Pearson 1900; Cochran 1954; scipy.stats.chi2_contingency(correction=False)',
  of: 'cells',
  decides: false,
  measure: (base, head) => {
    const n = { base: base.n, head: head.n };
    const found = base.n === 0 || head.n === 0 ? null : homogeneity(base, head);
    const method = 'two samples, cells joined to an expected count of 5';
    if (found === null) {
      const none = base.n === 0 || head.n === 0;
      return { value: null, reason: none ? 'no value on one side' : 'fewer than two cells', n, method };
    }
    return { value: found.chi2, n, p: chiSquareTail(found.chi2, found.df), method: `${method}; df ${found.df}` };
  },
});
