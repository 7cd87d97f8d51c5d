import { quote } from '../../evidence/quote.ts';
import { logGamma } from '../../stats/log-gamma.ts';
import { sum } from '../decision/cells.ts';
import type { Draft } from '../draft.ts';
import { countText, percentText, significant } from '../number-text.ts';
import { columnPolicy, onChange, type SnapshotPolicy } from '../policy.ts';
import type { ColumnProfile } from '../profile.ts';
import { kindOf } from '../types.ts';

/** The share of values beyond base's range that does not matter, where the column has no margin of its own. */
export const outsideMargin = 0.001;

/**
 * Values of head beyond the outermost edge of base's profile, for numbers (times move on by themselves): a warning when
 * at least one in a thousand lies there and chance does not put so many there (1 % over all `tests` sides of columns).
 * The edge is the base's own value of rank r + 1 from the end, r values beyond it, so without any change the count of
 * head beyond it is negative hypergeometric, whatever the distribution.
 */
export function outOfRange(
  name: string,
  before: ColumnProfile,
  after: ColumnProfile,
  policy: SnapshotPolicy,
  tests: number,
): readonly Omit<Draft, 'confidence' | 'about'>[] {
  if (kindOf(before.type) !== 'number' || before.bins === undefined || after.bins === undefined || after.n === 0)
    return [];
  const margin = columnPolicy(policy, name).margin ?? outsideMargin;
  const { edges, counts } = before.bins;
  const sides = [
    { where: 'below', ...outermost(counts, after.bins.counts, 1), reached: after.min },
    { where: 'above', ...outermost(counts, after.bins.counts, -1), reached: after.max },
  ].filter(
    ({ base, head }) =>
      base / before.n < margin &&
      head / after.n >= margin &&
      beyondByChance(base, before.n, head, after.n) <= Math.min(policy.alpha, 0.01 / Math.max(1, tests)),
  );
  if (sides.length === 0 || edges.length === 0) return [];
  const parts = sides.map(({ where, base, head, reached }) => {
    const most = `${where === 'below' ? 'down' : 'up'} to ${significant(reached ?? Number.NaN)}`;
    return `${where}: ${countText(base)} \u2192 ${countText(head)} of ${countText(after.n)} values (${percentText(head / after.n)}), ${most}`;
  });
  return [
    {
      rule: 'out-of-range',
      size: sum(sides.map(({ head }) => head)) / after.n,
      severity: onChange(policy, name) === 'pass' ? 'note' : 'warning',
      message: `${quote(name)} has values outside base's range`,
      detail: `Base has ${significant(before.min ?? Number.NaN)} to ${significant(before.max ?? Number.NaN)}: a model trained on it extrapolates there.`,
      number: `${parts.join('; ')} (exact); margin ${percentText(margin)}`,
      mend: 'Check the unit and the sign of these values, or the rule that used to leave them out.',
    },
  ];
}

/**
 * Counts beyond base's outermost value: of all bins from the end without one of base's (an edge at zero may stand far
 * outside of it), or of the last bin alone.
 */
function outermost(
  base: readonly number[],
  head: readonly number[],
  inwards: 1 | -1,
): { readonly base: number; readonly head: number } {
  const end = (counts: readonly number[]) => (inwards === 1 ? 0 : counts.length - 1);
  const filled = inwards === 1 ? base.findIndex(isFilled) : base.findLastIndex(isFilled);
  const bins = filled < 0 ? 1 : Math.max(1, Math.abs(filled - end(base)));
  let found = 0;
  for (let i = 0; i < bins; i++) found += head[end(head) + i * inwards] ?? 0;
  return { base: base[end(base)] ?? 0, head: found };
}

function isFilled(count: number): boolean {
  return count > 0;
}

/**
 * P(at least j of m new values lie beyond the value of n that has r of its own beyond it), nothing changed and no ties:
 * of the j + r outermost values of both, at most r are of the first sample. 1 for j = 0. Cost r + 1 terms.
 */
export function beyondByChance(r: number, n: number, j: number, m: number): number {
  if (j <= 0) return 1;
  const choose = (a: number, b: number) =>
    b < 0 || b > a ? -Infinity : logGamma(a + 1) - logGamma(b + 1) - logGamma(a - b + 1);
  let p = 0;
  for (let i = 0; i <= r; i++) p += Math.exp(choose(n, i) + choose(m, j + r - i) - choose(n + m, j + r));
  return Math.min(1, p);
}
