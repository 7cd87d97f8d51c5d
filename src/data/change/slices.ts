import { quote } from '../../evidence/quote.ts';
import type { Counter, GroupedCounts } from '../counter.ts';
import type { Decision } from '../decision/compare.ts';
import { percentText } from '../number-text.ts';
import { requestLike } from '../profile/profile-snapshot.ts';
import { atPlacesOf, withCounts } from '../profile/with-counts.ts';
import { type ColumnProfile, nameOf, type Profile } from '../profile.ts';
import { effectOf } from '../statistic.ts';

/** The slice of the rows that carries a change. */
export interface Slice {
  readonly column: string;
  readonly value: string;
  /** the part of the change that is gone when the slice's rows of head are replaced by base's in proportion; at most 1 */
  readonly share: number;
}

/** A slice is named when it carries at least so much of a change. */
const least = 0.6;

/** The most columns that rows are grouped by. */
const most = 10;

/** A slice with more of base's rows than this carries almost any change by its size alone. */
const largest = 0.6;

/**
 * The slice that carries a change: rows of both sides are grouped by each column with at most 50 listed values, and the
 * effect is measured again with one slice of head replaced by base's rows of it, in proportion. The value that takes
 * away most of the effect is named when that is 60 % or more. Null when none is, or when an engine cannot group.
 */
export async function sliceOf(
  decision: Decision,
  base: Counter,
  head: Counter,
  profile: Profile,
): Promise<Slice | null> {
  if (base.groups === undefined || head.groups === undefined) return null;
  const request = requestLike(decision.base);
  let best: Slice | null = null;
  for (const by of groupable(profile, decision.column, head)) {
    const column = { path: by.path, type: by.type, values: (by.values?.list ?? []).map(([value]) => value) };
    const [before, after] = [await base.groups(request, { column }), await head.groups(request, { column })];
    for (const { value } of before) {
      const found = value === null ? null : gain(decision, value, before, after);
      if (found !== null && found >= least && found > (best?.share ?? 0)) {
        best = { column: nameOf(by), value: value ?? '', share: found };
      }
    }
  }
  return best;
}

/** The sentence of a slice. */
export function sliceText({ column, value, share }: Slice): string {
  return `${percentText(Math.round(share * 100) / 100)} of the change is in ${quote(column)} = ${quote(value)}.`;
}

/** Columns to group by: few values, each listed, in both snapshots. */
function groupable(profile: Profile, changed: string, head: Counter): readonly ColumnProfile[] {
  const there = new Set(head.columns.map((column) => nameOf(column)));
  return profile.columns
    .filter((column) => {
      const { list = [], other = 0 } = column.values ?? {};
      const named =
        nameOf(column) !== changed && there.has(nameOf(column)) && !column.path.some((name) => name.endsWith('[]'));
      return named && list.length >= 2 && other <= 0.01 * Math.max(1, column.n);
    })
    .slice(0, most);
}

/** The part of the effect that one slice takes with it; null for a slice that is most of the rows. */
function gain(
  decision: Decision,
  value: string,
  before: readonly GroupedCounts[],
  after: readonly GroupedCounts[],
): number | null {
  const of = (groups: readonly GroupedCounts[]) => groups.find((each) => each.value === value);
  const [own, mine] = [of(before), of(after)];
  const [rowsBefore, rowsAfter] = [rows(before), rows(after)];
  if (own === undefined || rowsBefore === 0 || rowsAfter === 0 || own.rows / rowsBefore > largest) return null;
  const factor = rowsAfter / rowsBefore;
  const swap = (total: number, out: number, back: number) => Math.max(0, total - out + back * factor);
  const total = (groups: readonly GroupedCounts[], key: 'missing' | 'n') =>
    groups.reduce((sum, each) => sum + each[key], 0);
  const cells = before[0]?.counts.length ?? 0;
  const counts = Array.from({ length: cells }, (_, i) =>
    swap(
      after.reduce((sum, each) => sum + (each.counts[i] ?? 0), 0),
      mine?.counts[i] ?? 0,
      own.counts[i] ?? 0,
    ),
  );
  const head = withCounts(atPlacesOf(decision.base, decision.head), counts, {
    missing: swap(total(after, 'missing'), mine?.missing ?? 0, own.missing),
    n: swap(total(after, 'n'), mine?.n ?? 0, own.n),
  });
  const left = effectOf(decision.statistic, decision.base, head);
  const effect = decision.measured.value;
  return left === null || effect === null || effect === 0 ? null : Math.max(0, (effect - left) / effect);
}

function rows(groups: readonly GroupedCounts[]): number {
  return groups.reduce((sum, each) => sum + each.rows, 0);
}
