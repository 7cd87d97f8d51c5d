import { cellsOf } from '../decision/cells.ts';
import { sharesOf } from '../decision/shares.ts';
import { defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'js-divergence',
  title: 'Jensen-Shannon divergence',
  unit: 'bits',
  documentation:
    'Mean divergence of both sides from their middle, to base 2, over the bins of the profile or the listed values and the rest; in [0, 1]; the square of the Jensen-Shannon distance. Recorded, not judged: without any change it grows with the number of cells.',
  source: 'Lin 1991; scipy.spatial.distance.jensenshannon(base=2) squared',
  of: 'cells',
  decides: false,
  measure: (base, head) =>
    sharesOf(base, head, cellsOf(base, head), (p, q) => {
      const part = (x: number, y: number) => (x > 0 ? (x * Math.log2((2 * x) / (x + y))) / 2 : 0);
      return Math.max(
        0,
        p.reduce((sum, x, i) => sum + part(x, q[i] ?? 0) + part(q[i] ?? 0, x), 0),
      );
    }),
});
