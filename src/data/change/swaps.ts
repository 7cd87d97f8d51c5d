import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import type { CountRequest } from '../counter.ts';
import type { Decision } from '../decision/compare.ts';
import type { Draft } from '../draft.ts';
import { percentText, sizesText } from '../number-text.ts';
import { onChange, type SnapshotPolicy } from '../policy.ts';
import { requestLike } from '../profile/profile-snapshot.ts';
import { type ColumnProfile, nameOf } from '../profile.ts';
import { severityOf } from '../severity.ts';
import { appliesTo } from '../statistic.ts';
import { statistics } from '../statistics/registry.ts';

/** The most changed columns that are tried with each other. */
const most = 20;

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
    const distances = [distance(b, aAsB, policy), distance(a, bAsA, policy)];
    if (distances.includes(null) || bare(a) || bare(b)) return [];
    return [swapped(a, b, Math.max(...distances.map((d) => d ?? 1)), aAsB.n, policy)];
  });
}

/** Nothing to compare: a text column whose values are all too rare to be listed. */
function bare({ values }: ColumnProfile): boolean {
  return values !== undefined && values.list.length === 0;
}

/** The largest distance of all deciding statistics, or null when one of them tells the columns apart. */
function distance(before: ColumnProfile, after: ColumnProfile, policy: SnapshotPolicy): number | null {
  let largest = 0;
  for (const statistic of statistics) {
    if (!statistic.decides || !appliesTo(statistic, before, after)) continue;
    const { value, p = 1, low = 0 } = statistic.measure(before, after);
    const margin = statistic.of === 'rows' ? policy.margins.missing : policy.margins.distribution;
    if (value === null || (p <= policy.alpha && low > margin / 2)) return null;
    largest = Math.max(largest, value);
  }
  return largest;
}

function swapped(a: ColumnProfile, b: ColumnProfile, d: number, n: number, policy: SnapshotPolicy): Draft {
  const verdicts = [a, b].map((column) => onChange(policy, nameOf(column)));
  const worst = verdicts.includes('fail') ? 'fail' : verdicts.includes('warn') ? 'warn' : 'pass';
  return {
    rule: 'columns-swapped',
    severity: severityOf[worst],
    confidence: 'high',
    about: [nameOf(a), nameOf(b)],
    message: `${quote(nameOf(a))} and ${quote(nameOf(b))} were swapped`,
    detail: 'Each holds what the other held; swapped back, nothing changed.',
    number: `largest distance left ${percentText(d)} of rows, ${sizesText({ base: a.n, head: n })}`,
    mend: `Write each column under its own name; ${acceptText(nameOf(a))}`,
  };
}
