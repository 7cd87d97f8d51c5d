import type { ColumnProfile } from '../profile.ts';
import { defineStatistic } from '../statistic.ts';
import wasserstein from './wasserstein.ts';

export default defineStatistic({
  id: 'wasserstein-sigma',
  title: "Wasserstein distance in units of base's standard deviation",
  unit: 'sigma',
  documentation:
    "The Wasserstein distance divided by base's standard deviation, taken from the middles of its bins. Not robust: one outlier in base makes it small. Recorded, not judged.",
  source: 'Vallender 1974',
  of: 'bins',
  decides: false,
  measure: (base, head) => {
    const measured = wasserstein.measure(base, head);
    if (measured.value === null) return measured;
    const sigma = deviation(base);
    if (!(sigma > 0)) return { ...measured, value: null, reason: 'base is constant' };
    return { ...measured, value: measured.value / sigma };
  },
});

/** Standard deviation of values taken in the middles of their bins. */
function deviation({ bins, min, max, n }: ColumnProfile): number {
  const { edges = [], counts = [] } = bins ?? {};
  const inside = (x: number) => Math.min(max ?? x, Math.max(min ?? x, x));
  const middles = new Float64Array(counts.length);
  let mean = 0;
  for (let i = 0; i < counts.length; i++) {
    const middle = (inside(edges[i - 1] ?? min ?? 0) + inside(edges[i] ?? max ?? 0)) / 2;
    middles[i] = middle;
    mean += ((counts[i] ?? 0) * middle) / n;
  }
  let square = 0;
  for (let i = 0; i < counts.length; i++) square += ((counts[i] ?? 0) * ((middles[i] ?? 0) - mean) ** 2) / n;
  return Math.sqrt(square);
}
