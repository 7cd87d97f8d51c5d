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
  const total = base.n + head.n;
  const needed = (least * total) / Math.max(1, Math.min(base.n, head.n));
  const ordered = base.bins !== undefined;
  const cells = ordered ? neighbours(raw.base, raw.head, needed) : smallJoined(raw.base, raw.head, needed);
  if (cells.length < 2) return null;
  let chi2 = 0;
  for (const [x, y] of cells) {
    const b = ((x + y) * base.n) / total;
    const h = ((x + y) * head.n) / total;
    chi2 += (x - b) ** 2 / b + (y - h) ** 2 / h;
  }
  return { chi2, df: cells.length - 1, cells: cells.length };
}

type Pair = readonly [number, number];

function neighbours(base: readonly number[], head: readonly number[], needed: number): readonly Pair[] {
  const out: Pair[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < base.length; i++) {
    x += base[i] ?? 0;
    y += head[i] ?? 0;
    if (x + y < needed) continue;
    out.push([x, y]);
    x = 0;
    y = 0;
  }
  const last = out.pop();
  if (last !== undefined) out.push([last[0] + x, last[1] + y]);
  return out;
}

function smallJoined(base: readonly number[], head: readonly number[], needed: number): readonly Pair[] {
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
