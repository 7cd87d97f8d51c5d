import type { ColumnProfile } from '../profile.ts';
import { cellsOf } from './cells.ts';
import { lastPair } from './last-pair.ts';

/** The chi-square statistic of two samples in the same cells. */
export interface Homogeneity {
  readonly chi2: number;
  readonly df: number;
  readonly cells: number;
}

/** The least expected count of a cell on either side. */
const least = 5;

/**
 * Pearson's chi-square of homogeneity of base and head. Bins are joined with their right neighbour, values with the
 * rest, until every cell expects at least 5 on both sides (Cochran 1954). Null when fewer than two cells are left.
 */
export const homogeneity = lastPair(measured);

function measured(base: ColumnProfile, head: ColumnProfile): Homogeneity | null {
  const raw = cellsOf(base, head);
  const needed = (least * (base.n + head.n)) / Math.max(1, Math.min(base.n, head.n));
  if (base.bins !== undefined) return ofNeighbours(base.n, head.n, raw.base, raw.head, needed);
  const cells = joinedCells(raw.base, raw.head, needed);
  const chi2 = cells.reduce((sum, [x, y]) => sum + part(x, y, base.n, head.n), 0);
  return cells.length < 2 ? null : { chi2, df: cells.length - 1, cells: cells.length };
}

/** What a cell adds to the statistic. */
function part(x: number, y: number, base: number, head: number): number {
  const b = ((x + y) * base) / (base + head);
  const h = ((x + y) * head) / (base + head);
  return (x - b) ** 2 / b + (y - h) ** 2 / h;
}

/**
 * Bins joined with their right neighbours until they are large enough; what is left at the end joins the last cell. Without
 * a list of the cells, which would be most of what a comparison of many columns allocates.
 */
function ofNeighbours(
  n: number,
  m: number,
  base: readonly number[],
  head: readonly number[],
  needed: number,
): Homogeneity | null {
  let chi2 = 0;
  let cells = 0;
  let x = 0;
  let y = 0;
  let lastX = 0;
  let lastY = 0;
  for (let i = 0; i < base.length; i++) {
    x += base[i] ?? 0;
    y += head[i] ?? 0;
    if (x + y < needed) continue;
    if (cells > 0) chi2 += part(lastX, lastY, n, m);
    cells++;
    lastX = x;
    lastY = y;
    x = 0;
    y = 0;
  }
  if (cells < 2) return null;
  return { chi2: chi2 + part(lastX + x, lastY + y, n, m), df: cells - 1, cells };
}

type Pair = readonly [number, number];

function joinedCells(base: readonly number[], head: readonly number[], needed: number): readonly Pair[] {
  const pairs = base.map((count, i): Pair => [count, head[i] ?? 0]);
  const large = pairs.filter(([x, y]) => x + y >= needed);
  const small = pairs.filter(([x, y]) => x + y < needed);
  const rest = small.reduce<Pair>(([x, y], [p, q]) => [x + p, y + q], [0, 0]);
  if (rest[0] + rest[1] === 0) return large;
  if (rest[0] + rest[1] >= needed) return [...large, rest];
  // Too few even together: they join the smallest cell that is large enough.
  large.sort((a, b) => a[0] + a[1] - b[0] - b[1]);
  const [first, ...others] = large;
  return first === undefined ? [] : [[first[0] + rest[0], first[1] + rest[1]], ...others];
}
