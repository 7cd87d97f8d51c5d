import { joined } from '../decision/cells.ts';
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
    const all = joined(base, head, 10);
    const cells = all.base.flatMap((count, i) => {
      const other = all.head[i] ?? 0;
      return count + other > 0 ? [[count, other] as const] : [];
    });
    const k = cells.length;
    const value = cells.reduce((sum, [x, y]) => {
      const p = (x + 0.5) / (base.n + k / 2);
      const q = (y + 0.5) / (head.n + k / 2);
      return sum + q * Math.log(q / p);
    }, 0);
    return { value: Math.max(0, value), n, method };
  },
});
