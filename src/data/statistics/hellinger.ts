import { cellsOf } from '../decision/cells.ts';
import { sharesOf } from '../decision/shares.ts';
import { defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'hellinger',
  title: 'Hellinger distance',
  unit: '',
  documentation:
    'Euclidean distance of the square roots of all shares divided by the root of 2, over the bins of the profile or the listed values and the rest; in [0, 1]. Recorded; without any change it grows with the number of cells.',
  source: 'Hellinger 1909; Le Cam and Yang 2000',
  of: 'cells',
  decides: false,
  measure: (base, head) =>
    sharesOf(
      base,
      head,
      cellsOf(base, head),
      (sum, p, q) => sum + (Math.sqrt(p) - Math.sqrt(q)) ** 2,
      (sum) => Math.min(1, Math.sqrt(sum / 2)),
    ),
});
