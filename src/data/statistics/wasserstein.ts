import { lastPair } from '../decision/last-pair.ts';
import type { ColumnProfile } from '../profile.ts';
import { defineStatistic, type Measured } from '../statistic.ts';

export default defineStatistic({
  id: 'wasserstein',
  title: 'Wasserstein distance between the edges',
  unit: '',
  documentation:
    "Area between the two distribution functions from the base's least to its largest value, each taken as constant between edges, in the unit of the column (times: seconds). What lies outside the base's range is not in it. Recorded, not judged.",
  source: 'Vallender 1974; scipy.stats.wasserstein_distance on values at the edges',
  of: 'bins',
  decides: false,
  // Three statistics are made of it.
  measure: lastPair(measure),
});

function measure(base: ColumnProfile, head: ColumnProfile): Measured {
  const n = { base: base.n, head: head.n };
  if (base.n === 0 || head.n === 0) return { value: null, reason: 'no value on one side', n, method: 'at edges' };
  const { edges = [], counts = [] } = base.bins ?? {};
  const others = head.bins?.counts ?? [];
  let below = 0;
  let value = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const edge = edges[i] ?? 0;
    below += (counts[i] ?? 0) / base.n - (others[i] ?? 0) / head.n;
    if (base.min !== null && edge >= base.min) value += Math.abs(below) * ((edges[i + 1] ?? 0) - edge);
  }
  return { value, n, method: `at ${edges.length} edges` };
}
