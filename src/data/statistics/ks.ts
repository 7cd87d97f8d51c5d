import { kolmogorovTail } from '../../stats/kolmogorov.ts';
import { kolmogorovExact } from '../../stats/kolmogorov-exact.ts';
import { bracketOf } from '../decision/cdf-bracket.ts';
import { sameEdges } from '../decision/same-edges.ts';
import { shareChange } from '../decision/share-change.ts';
import type { ColumnProfile } from '../profile.ts';
import { boundKolmogorov, boundZ, defineStatistic, type Measured } from '../statistic.ts';

/** Beyond this product of sample sizes the limiting distribution is used. */
const exactUpTo = 4e6;

export default defineStatistic({
  id: 'ks',
  title: 'Kolmogorov-Smirnov distance',
  unit: 'share',
  documentation:
    "Largest difference of the two distribution functions over the edges of the base's profile, in [0, 1]: the share of rows that moved past one point. Exact at the edges; between them at most one bin's mass larger. Of two profiles with different edges the distance is known up to a bin of each: its lower end is the value and the lower bound, its upper end the upper bound. p: exact two-sample test while n m <= 4,000,000, else Kolmogorov's series. Lower bound: Newcombe's interval of the two shares at the edge where the distance is reached, one-sided 1 %; upper bound: the distance plus the critical value at 1 %.",
  source: 'Hodges 1958; Newcombe 1998 (method 10); scipy.stats.ks_2samp',
  of: 'bins',
  decides: true,
  measure,
  effect: (base, head) => largest(base, head)?.d ?? null,
});

function measure(base: ColumnProfile, head: ColumnProfile): Measured {
  const n = { base: base.n, head: head.n };
  const method = 'two-sample KS at frozen edges; Newcombe bound';
  const found = largest(base, head);
  if (found === null) return { value: null, reason: 'no value on one side', n, method };
  const { d, most, at, own } = found;
  const apart = 'two-sample KS between profiles with different edges, known up to a bin of each';
  return { ...tested(d, most, at, base.n, head.n), n, method: own ? apart : method, at: `at ${at.edge}` };
}

interface Largest {
  readonly d: number;
  /** the most that the distance can be */
  readonly most: number;
  readonly at: { readonly edge: number; readonly base: number; readonly head: number };
  /** both profiles have edges of their own: a change is proved by the least distance, its absence by the largest */
  readonly own: boolean;
}

/** Where the two distribution functions differ most; null when a side has no value. */
function largest(base: ColumnProfile, head: ColumnProfile): Largest | null {
  if (base.n === 0 || head.n === 0) return null;
  const { edges = [], counts = [] } = base.bins ?? {};
  if (!sameEdges(edges, head.bins?.edges ?? [])) {
    const { low, high, at } = bracketOf(base, head);
    return { d: low, most: high, at, own: true };
  }
  const others = head.bins?.counts ?? [];
  let [below, other] = [0, 0];
  let most = { d: 0, edge: edges[0] ?? 0, base: 0, head: 0 };
  for (let i = 0; i < edges.length; i++) {
    below += counts[i] ?? 0;
    other += others[i] ?? 0;
    const d = Math.abs(below / base.n - other / head.n);
    if (d > most.d) most = { d, edge: edges[i] ?? 0, base: below, head: other };
  }
  return { d: most.d, most: most.d, at: most, own: false };
}

function tested(
  d: number,
  most: number,
  at: { readonly base: number; readonly head: number },
  n: number,
  m: number,
): Pick<Measured, 'value' | 'p' | 'low' | 'high'> {
  const size = (n * m) / (n + m);
  return {
    value: d,
    p: n * m <= exactUpTo ? kolmogorovExact(d, n, m) : kolmogorovTail(d * Math.sqrt(size)),
    low: d === 0 ? 0 : shareChange(at.base, n, at.head, m, boundZ).low,
    high: Math.min(1, most + boundKolmogorov / Math.sqrt(size)),
  };
}
