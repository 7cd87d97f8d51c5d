import { homogeneity } from '../decision/homogeneity.ts';
import { defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'cramers-v',
  title: "Cramér's V",
  unit: '',
  documentation:
    'Strength of the association between side and value, from the chi-square of homogeneity with the bias correction of Bergsma; in [0, 1], about 0 without any change. Recorded, not judged.',
  source: 'Cramér 1946; Bergsma 2013',
  of: 'cells',
  decides: false,
  measure: (base, head) => {
    const n = { base: base.n, head: head.n };
    const method = 'bias-corrected, from chi-square';
    const found = base.n === 0 || head.n === 0 ? null : homogeneity(base, head);
    if (found === null) {
      const none = base.n === 0 || head.n === 0;
      return { value: null, reason: none ? 'no value on one side' : 'fewer than two cells', n, method };
    }
    const total = base.n + head.n;
    // A table of two columns: the smaller dimension is 2, and after the correction 2 - 1/(N - 1).
    const phi = Math.max(0, found.chi2 / total - found.df / (total - 1));
    const columns = 2 - 1 / (total - 1);
    const rows = found.cells - found.df ** 2 / (total - 1);
    return { value: Math.min(1, Math.sqrt(phi / Math.min(columns - 1, rows - 1))), n, method };
  },
});
