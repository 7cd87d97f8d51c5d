import { severityOf } from '../../evidence/finding.ts';
import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import type { CountRequest } from '../counter.ts';
import { distanceApart, type Tells } from '../decision/apart.ts';
import type { Decision } from '../decision/compare.ts';
import type { Draft } from '../draft.ts';
import { percentText, sizesText } from '../number-text.ts';
import { onChange, type SnapshotPolicy } from '../policy.ts';
import { requestLike } from '../profile/profile-snapshot.ts';
import { type ColumnProfile, nameOf } from '../profile.ts';

/** The most changed columns that are tried with each other. */
const most = 20;

/** Chance is ruled out, and the change is not much smaller than one that would be found. */
const apart: Tells = ({ p = 1, low = 0 }, margin, alpha) => p <= alpha && low > margin / 2;

/**
 * Pairs of changed columns of one type of which each holds in head what the other held in base: their distributions are
 * not told apart when head's A is counted like base's B and head's B like base's A. `count` counts head's columns.
 */
export async function findSwaps(
  decisions: readonly Decision[],
  policy: SnapshotPolicy,
  count: (requests: readonly CountRequest[]) => Promise<readonly ColumnProfile[]>,
): Promise<readonly Draft[]> {
  const changed = decisions
    .filter(({ statistic, outcome }) => statistic.of !== 'rows' && outcome === 'changed')
    .slice(0, most);
  const pairs = changed.flatMap((a, i) =>
    changed.slice(i + 1).flatMap((b) => (a.base.type === b.base.type ? [[a.base, b.base] as const] : [])),
  );
  if (pairs.length === 0) return [];
  const requests = pairs.flatMap(([a, b]) => [
    { ...requestLike(b), path: a.path },
    { ...requestLike(a), path: b.path },
  ]);
  const counted = await count(requests);
  return pairs.flatMap(([a, b], i) => {
    const [aAsB, bAsA] = [counted[2 * i], counted[2 * i + 1]];
    if (aAsB === undefined || bAsA === undefined) return [];
    const [one, other] = [distanceApart(b, aAsB, policy, apart), distanceApart(a, bAsA, policy, apart)];
    return one === null || other === null ? [] : [swapped(a, b, Math.max(one, other), aAsB.n, policy)];
  });
}

function swapped(a: ColumnProfile, b: ColumnProfile, d: number, n: number, policy: SnapshotPolicy): Draft {
  const verdicts = [a, b].map((column) => onChange(policy, nameOf(column)));
  const worst = verdicts.includes('fail') ? 'fail' : verdicts.includes('warn') ? 'warn' : 'pass';
  return {
    rule: 'columns-swapped',
    severity: severityOf(worst),
    confidence: 'high',
    about: [nameOf(a), nameOf(b)],
    message: `${quote(nameOf(a))} and ${quote(nameOf(b))} were swapped`,
    detail: 'Each holds what the other held; swapped back, nothing changed.',
    number: `largest distance left ${percentText(d)} of rows, ${sizesText({ base: a.n, head: n })}`,
    mend: `Write each column under its own name; ${acceptText(nameOf(a))}`,
  };
}
