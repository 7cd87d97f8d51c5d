import { cellsOf } from '../decision/cells.ts';
import { lastPair } from '../decision/last-pair.ts';
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
  // The distance is its root.
  measure: lastPair((base, head) =>
    sharesOf(
      base,
      head,
      cellsOf(base, head),
      (sum, p, q) => sum + part(p, q) + part(q, p),
      (sum) => Math.max(0, sum),
    ),
  ),
});

function part(x: number, y: number): number {
  return x > 0 ? (x * Math.log2((2 * x) / (x + y))) / 2 : 0;
}
