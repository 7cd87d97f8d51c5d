import type { Counted, CountRequest } from '../../data/counter.ts';
import { looks } from '../../data/looks.ts';

/** So many rows with a text of that shape and those looks: bit i is set for the look of that place. */
export interface LookedAt {
  readonly rows: number;
  readonly shape: string | null;
  readonly looks: number;
}

/** What `CountRequest.shapes` and `looks` ask for, of the texts in the slice. */
export function lookedCounts({ shapes, looks: asked }: CountRequest, texts: readonly LookedAt[]): Partial<Counted> {
  return {
    ...(shapes === undefined ? {} : { shapes: ofNames(shapes, texts, ({ shape }) => shape) }),
    ...(asked
      ? { looks: looks.map((_, i) => texts.reduce((n, text) => n + ((text.looks >> i) & 1 ? text.rows : 0), 0)) }
      : {}),
  };
}

/** Counts of each of the names, then of all others. */
export function ofNames<T extends { readonly rows: number }>(
  names: readonly string[],
  values: readonly T[],
  of: (value: T) => string | null,
): readonly number[] {
  const places = new Map(names.map((name, i) => [name, i]));
  return tally(names.length + 1, values, (value) => places.get(of(value) ?? '') ?? names.length);
}

/** How many rows fall in each cell. */
export function tally<T extends { readonly rows: number }>(
  cells: number,
  values: readonly T[],
  cell: (value: T) => number | null,
): readonly number[] {
  const counts = Array.from({ length: cells }, () => 0);
  for (const value of values) {
    const at = cell(value);
    if (at !== null) counts[at] = (counts[at] ?? 0) + value.rows;
  }
  return counts;
}
