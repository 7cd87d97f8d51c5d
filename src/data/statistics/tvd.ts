import { cellsOf } from '../decision/cells.ts';
import { sharesOf } from '../decision/shares.ts';
import { defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'tvd',
  title: 'Total variation distance',
  unit: 'share',
  documentation:
    'Half the sum of the differences of all shares, over the bins of the profile or the listed values and the rest; in [0, 1]: the least share of rows that has to change its cell. Recorded; without any change it grows with the number of cells.',
  source: 'Levin, Peres and Wilmer 2009, 4.1',
  of: 'cells',
  decides: false,
  measure: (base, head) =>
    sharesOf(
      base,
      head,
      cellsOf(base, head),
      (sum, p, q) => sum + Math.abs(p - q) / 2,
      (sum) => sum,
    ),
});
