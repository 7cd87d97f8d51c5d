import { quote } from '../../evidence/quote.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { cellsOf } from '../decision/cells.ts';
import { shareBounds, shareChange } from '../decision/share-change.ts';
import type { ColumnProfile } from '../profile.ts';
import { boundLevel, boundZ, defineStatistic, type Measured } from '../statistic.ts';

export default defineStatistic({
  id: 'linf',
  title: 'Largest change of a share',
  unit: 'share',
  documentation:
    "Largest change of one category's share, in [0, 1], over the values listed in the base's profile and the rest as one cell. The list is chosen from the base's own sample, so the base's rest is corrected by T N_T, its variance by T^2 (N_T + 1) / n^2 (Good 1953). p: the smallest of the cells' p-values times their number. Lower bound: Newcombe's interval of the largest cell; upper bound: the largest of all cells at 1 % divided by their number.",
  source: 'Good 1953; Newcombe 1998 (method 10); Bonferroni',
  of: 'values',
  decides: true,
  measure,
});

function measure(base: ColumnProfile, head: ColumnProfile): Measured {
  const n = { base: base.n, head: head.n };
  const method = 'share by share, Bonferroni; Newcombe bound';
  if (base.n === 0 || head.n === 0) return { value: null, reason: 'no value on one side', n, method };
  const cells = cellsOf(base, head);
  const [cut, atCut] = base.values?.cut ?? [0, 0];
  const open = (base.values?.other ?? 0) > 0 || atCut > 0;
  const zAll = -normalQuantile(boundLevel / cells.names.length);
  let p = 1;
  let high = 0;
  let most = { difference: -1, low: 0, at: '', base: 0, head: 0 };
  cells.names.forEach((name, i) => {
    const rest = name === null && open;
    const xb = Math.min(base.n, (cells.base[i] ?? 0) + (rest ? cut * atCut : 0));
    const xh = cells.head[i] ?? 0;
    const extra = rest ? (cut * cut * (atCut + 1)) / (base.n * base.n) : 0;
    const change = shareChange(xb, base.n, xh, head.n, boundZ, extra);
    p = Math.min(p, change.p);
    high = Math.max(high, shareBounds(xb, base.n, xh, head.n, zAll, extra).high);
    if (Math.abs(change.difference) > most.difference) {
      const at = name === null ? 'all other values' : quote(name);
      most = { difference: Math.abs(change.difference), low: change.low, at, base: xb / base.n, head: xh / head.n };
    }
  });
  return {
    value: most.difference,
    base: most.base,
    head: most.head,
    n,
    p: Math.min(1, p * cells.names.length),
    low: most.low,
    high: Math.min(1, high),
    method,
    at: most.at,
  };
}
