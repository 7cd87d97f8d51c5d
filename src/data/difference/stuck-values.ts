import { quote } from '../../evidence/quote.ts';
import type { Counter, CountRequest, GroupedCounts } from '../counter.ts';
import { cellsOf } from '../decision/cells.ts';
import { significant } from '../number-text.ts';
import { below } from '../profile/edges.ts';
import { type ColumnProfile, rowsOf } from '../profile.ts';
import { timeText } from '../time-text.ts';
import { kindOf } from '../types.ts';

/** One value that all rows of a group may have: where it stands among the counts of what is asked for it. */
export interface Cell {
  /** what counts that value alone; null: the counts that are there already do */
  readonly request: CountRequest | null;
  /** its place among `cellCounts` */
  readonly at: number;
  /** for people */
  readonly shown: string;
}

/** The most values of a bin that are tried. */
const most = 3;

/** The counts of a group and, last, its rows without a value. */
export function cellCounts(group: GroupedCounts | undefined): readonly number[] {
  return group === undefined ? [] : [...group.counts, group.missing];
}

/**
 * The largest gain of rows of one cell of a column, its missing ones included, over what base's shares lead to expect;
 * 0 where it is less than a quarter of `least` rows or than four standard deviations.
 */
export function gainOf(before: ColumnProfile, after: ColumnProfile, least: number): number {
  const { base, head } = cellsOf(before, after);
  const [n, m] = [rowsOf(before), rowsOf(after)];
  const cells = [...base.map((x, i) => ({ x, y: head[i] ?? 0 })), { x: before.missing, y: after.missing }];
  const gains = cells.map(({ x, y }) => {
    const share = x / Math.max(1, n);
    const gain = y - share * m;
    const deviation = Math.sqrt(m * share * (1 - share) * (1 + m / Math.max(1, n)));
    return gain >= Math.max(0.25 * least, 4 * deviation) ? gain : 0;
  });
  return Math.max(0, ...gains);
}

/** The values that all rows of a group can have, given that they all stand in one cell of `like`. */
export async function valuesIn(
  counter: Counter,
  request: CountRequest,
  group: GroupedCounts,
  like: ColumnProfile,
): Promise<readonly Cell[]> {
  const at = cellCounts(group).indexOf(group.rows);
  if (at === group.counts.length) return [{ request: null, at, shown: 'no value' }];
  const { edges, values } = request;
  if (values !== undefined) {
    const value = values[at];
    if (value !== undefined) return [{ request: null, at, shown: textOf(value) }];
    const others = (await counter.others(request, 20)).filter(([, count]) => count >= group.rows);
    return others
      .slice(0, most)
      .map(([other]) => ({ request: { ...request, values: [other] }, at: 0, shown: textOf(other) }));
  }
  return edges === undefined ? [] : numbersIn(counter, request, edges, at, like);
}

/** Numbers and times of one bin: the one that it holds, or the most frequent ones of a sample. */
async function numbersIn(
  counter: Counter,
  request: CountRequest,
  edges: readonly number[],
  at: number,
  like: ColumnProfile,
): Promise<readonly Cell[]> {
  const whole = /^u?int/.test(like.type);
  const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = [edges[at - 1], edges[at]];
  const shown = (value: number) =>
    `the value ${kindOf(like.type) === 'time' ? timeText(value) : significant(value, 6)}`;
  if (low >= below(high, whole)) return [{ request: null, at, shown: shown(high) }];
  const [{ quantiles } = { quantiles: [] }] = await counter.sample([request], 1);
  const counts = new Map<number, number>();
  for (const value of quantiles) if (value > low && value <= high) counts.set(value, (counts.get(value) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return frequent.slice(0, most).map(([value]) => ({
    request: { ...request, edges: [below(value, false), value] },
    at: 1,
    shown: shown(value),
  }));
}

function textOf(value: string): string {
  return `the value ${quote(value === '' ? '(empty text)' : value)}`;
}
