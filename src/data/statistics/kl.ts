import { tenGroups } from '../decision/cells.ts';
import { defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'kl',
  title: 'Kullback-Leibler divergence of head from base',
  unit: 'nats',
  documentation:
    'Sum of q ln(q / p) with head as q, base as p, over ten groups of about equal base mass, or over the listed values and the rest, with (count + 0.5) / (n + K / 2) as shares of the K cells that either side has; 0 and up. Recorded, not judged.',
  source: 'Kullback and Leibler 1951; smoothing after Krichevsky and Trofimov 1981',
  of: 'cells',
  decides: false,
  measure: (base, head) => {
    const n = { base: base.n, head: head.n };
    const method = 'ten groups, shares smoothed by half a count';
    if (base.n === 0 || head.n === 0) return { value: null, reason: 'no value on one side', n, method };
    const all = tenGroups(base, head);
    const other = (i: number) => all.head[i] ?? 0;
    const k = all.base.filter((count, i) => count + other(i) > 0).length;
    let value = 0;
    for (const [i, count] of all.base.entries()) {
      if (count + other(i) === 0) continue;
      const p = (count + 0.5) / (base.n + k / 2);
      const q = (other(i) + 0.5) / (head.n + k / 2);
      value += q * Math.log(q / p);
    }
    return { value: Math.max(0, value), n, method };
  },
});
