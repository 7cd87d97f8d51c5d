import { shareChange } from '../decision/share-change.ts';
import { rowsOf } from '../profile.ts';
import { boundZ, defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'missing',
  title: 'Change of the missing share',
  unit: 'share',
  documentation:
    "Change of the share of rows without a value, as a size in [0, 1]; base and head give its direction. p: Fisher's exact test while the pooled count is below 200, else the pooled z test. Bounds: Newcombe's interval, one-sided 1 % each.",
  source: 'Fisher 1934; Newcombe 1998 (method 10)',
  of: 'rows',
  decides: true,
  measure: (base, head) => {
    const n = { base: rowsOf(base), head: rowsOf(head) };
    const method = 'two shares; Newcombe bounds';
    if (n.base === 0 || n.head === 0) return { value: null, reason: 'no row on one side', n, method };
    const change = shareChange(base.missing, n.base, head.missing, n.head, boundZ);
    return {
      value: Math.abs(change.difference),
      base: base.missing / n.base,
      head: head.missing / n.head,
      n,
      p: change.p,
      low: change.low,
      high: change.high,
      method,
    };
  },
});
