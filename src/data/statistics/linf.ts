import { quote } from '../../evidence/quote.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { cellsOf } from '../decision/cells.ts';
import { shareBounds, shareP } from '../decision/share-change.ts';
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
  const corrected = correctionOf(base);
  const zAll = -normalQuantile(boundLevel / cells.names.length);
  let [p, high, most, place] = [1, 0, -1, 0];
  for (let i = 0; i < cells.names.length; i++) {
    const { add, extra } = cells.names[i] === null ? corrected : asListed;
    const [xb, xh] = [Math.min(base.n, (cells.base[i] ?? 0) + add), cells.head[i] ?? 0];
    p = Math.min(p, shareP(xb, base.n, xh, head.n, extra));
    high = Math.max(high, shareBounds(xb, base.n, xh, head.n, zAll, extra).high);
    const difference = Math.abs(xh / head.n - xb / base.n);
    if (difference > most) [most, place] = [difference, i];
  }
  const name = cells.names[place] ?? null;
  const { add, extra } = name === null ? corrected : asListed;
  const [xb, xh] = [Math.min(base.n, (cells.base[place] ?? 0) + add), cells.head[place] ?? 0];
  return {
    value: most,
    base: xb / base.n,
    head: xh / head.n,
    n,
    p: Math.min(1, p * cells.names.length),
    low: shareBounds(xb, base.n, xh, head.n, boundZ, extra).low,
    high: Math.min(1, high),
    method,
    at: name === null ? 'all other values' : quote(name),
  };
}

/** What is added to base's count of a cell, and to the variance of its difference. */
interface Correction {
  readonly add: number;
  readonly extra: number;
}

const asListed: Correction = { add: 0, extra: 0 };

/** That of the rest: values that chance alone put on base's list are in it too. */
function correctionOf({ values, n }: ColumnProfile): Correction {
  const [cut, atCut] = values?.cut ?? [0, 0];
  const open = (values?.other ?? 0) > 0 || atCut > 0;
  return open ? { add: cut * atCut, extra: (cut * cut * (atCut + 1)) / (n * n) } : asListed;
}
