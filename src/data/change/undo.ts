import { below } from '../profile/edges.ts';
import { withCounts } from '../profile/with-counts.ts';
import type { ColumnProfile } from '../profile.ts';

/**
 * Edges moved by a rising map, so that counting head at them undoes the map: F_head(f(e)) stands beside F_base(e).
 * `rounding` is half a unit of head's last decimal place: an edge at a value is moved up by it, an edge just below a
 * value down, so that a value that was rounded after the map stays on its side.
 */
export function movedEdges(
  edges: readonly number[],
  map: (edge: number) => number,
  rounding: number,
  whole: boolean,
): readonly number[] {
  const moved = edges.map((edge, i) => {
    const next = edges[i + 1];
    const isBelow = !whole && next !== undefined && edge >= below(next, false);
    const at = isBelow ? map(next) : map(edge);
    const slack = Math.max(rounding * 1.000001, Math.abs(at) * 1e-12);
    return isBelow ? at - slack : at + slack;
  });
  // Where rounding is coarser than the distance of two edges they would cross: keep them rising.
  for (let i = 1; i < moved.length; i++) moved[i] = Math.max(moved[i] ?? 0, below(-(moved[i - 1] ?? 0), false) * -1);
  return moved;
}

/** Head without `amount` rows of one number, which become missing again; null when there are not so many. */
export function withoutNumber(head: ColumnProfile, value: number, amount: number): ColumnProfile | null {
  const { edges = [], counts = [] } = head.bins ?? {};
  const found = edges.findIndex((edge) => value <= edge);
  const at = found < 0 ? edges.length : found;
  if ((counts[at] ?? 0) < amount) return null;
  const left = counts.map((count, i) => (i === at ? count - amount : count));
  return { ...withCounts(head, left), n: head.n - amount, missing: head.missing + amount };
}

/** Head without `amount` rows of one text, which become missing again; null when there are not so many. */
export function withoutText(head: ColumnProfile, value: string, amount: number): ColumnProfile | null {
  const { list = [], other = 0 } = head.values ?? {};
  const listed = list.some(([text]) => text === value);
  const there = listed ? (list.find(([text]) => text === value)?.[1] ?? 0) : other;
  if (there < amount) return null;
  return {
    ...head,
    n: head.n - amount,
    missing: head.missing + amount,
    values: {
      list: list.map(([text, count]): [string, number] => [text, text === value ? count - amount : count]),
      other: listed ? other : other - amount,
      cut: null,
    },
  };
}
