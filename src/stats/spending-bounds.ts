import { normalQuantile } from './normal-quantile.ts';
import { normalTail } from './normal-tail.ts';

/** Shares of the rows after which an early decision may be taken. */
export const looks = [0.1, 0.25, 0.5, 1] as const;

/**
 * One-sided z bound at each of `looks` that spends 5 % in all, by the O'Brien-Fleming-type function
 * α(t) = 2(1 - Φ(1.96/√t)) of Lan & DeMets (1983). Values: exact recursion (Armitage, McPherson & Rowe 1969) in
 * test/oracles/model/decision.py; the largest error is 1e-4.
 */
export const spendingBounds = [6.0879, 3.7496, 2.5399, 1.6622] as const;

/** Above this the error that a look spends no longer grows with the whole error: such a p says nothing. */
const most = 0.35;

/**
 * The p of a test at the look that ended an early stop, as one that holds whichever look that was: the smallest whole error
 * whose spending function gives this look as much as `p`. By Bonferroni over the looks it is valid for any rule that
 * stops, and any share of the test's own rows that the look held; 5 % where `p` is the bound's own (Lan & DeMets 1983).
 *
 * `alpha` is the error of one bound at that look, the tail of one of `spendingBounds`; undefined without an early stop, which
 * leaves `p` as it is. p above what can be told is 1.
 */
export function spentP(p: number, alpha?: number): number {
  if (alpha === undefined) return p;
  const look = lookOf(alpha);
  const spent = (whole: number) => spentBy(looks[look] as number, whole) - spentBy(looks[look - 1] ?? 0, whole);
  if (p <= 0) return 0;
  if (p > spent(most)) return 1;
  let [low, high] = [0, most];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (spent(middle) >= p) high = middle;
    else low = middle;
  }
  return p <= alpha ? Math.min(high, 0.05) : high;
}

/** The error spent by the share t of the rows, of a whole error: 2(1 - Φ(z/√t)) with z its two-sided quantile. */
function spentBy(t: number, whole: number): number {
  return t > 0 && whole > 0 ? 2 * normalTail(-normalQuantile(whole / 2) / Math.sqrt(t)) : 0;
}

/** The look whose bound has this error. */
function lookOf(alpha: number): number {
  const apart = spendingBounds.map((bound) => Math.abs(Math.log(normalTail(bound) / alpha)));
  return apart.indexOf(Math.min(...apart));
}
