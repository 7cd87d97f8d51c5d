import { cellsOf } from '../cells.ts';
import { defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'js-distance',
  title: 'Jensen-Shannon distance',
  unit: '',
  documentation:
    'Square root of the Jensen-Shannon divergence to base 2, over the bins of the profile or the listed values and the rest; in [0, 1]. Recorded, not judged: without any change it grows with the number of cells.',
  source: 'Lin 1991; scipy.spatial.distance.jensenshannon(base=2)',
  of: 'cells',
  decides: false,
  measure: (base, head) => {
    const n = { base: base.n, head: head.n };
    const cells = cellsOf(base, head);
    if (base.n === 0 || head.n === 0) return { value: null, reason: 'no value on one side', n, method: 'cells' };
    let divergence = 0;
    cells.base.forEach((count, i) => {
      const p = count / base.n;
      const q = (cells.head[i] ?? 0) / head.n;
      const middle = (p + q) / 2;
      if (p > 0) divergence += (p * Math.log2(p / middle)) / 2;
      if (q > 0) divergence += (q * Math.log2(q / middle)) / 2;
    });
    return { value: Math.sqrt(Math.max(0, divergence)), n, method: `${cells.base.length} cells` };
  },
});
