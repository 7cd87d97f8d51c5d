import { distinctBits } from '../counter.ts';
import type { ColumnProfile } from '../profile.ts';

type Distinct = NonNullable<ColumnProfile['distinct']>;

/** Slices never grow beyond this: a bitmap of fewer values of a 64-bit hash would say nothing more. */
const mostSlices = 2 ** 32;

/**
 * The slice of values that a bitmap should hold so that about as many fall in as it has bits, for a column of which a
 * sample of `n` values has `distinct` different ones and the snapshot `rows`. A power of two.
 */
export function sliceOf(distinct: number, n: number, rows: number): number {
  return powerOfTwo(estimateAll(distinct, n, rows) / distinctBits);
}

/** The smallest power of two that is at least `x`, from 1 to 2^32. */
export function powerOfTwo(x: number): number {
  return Math.min(mostSlices, 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, x)))));
}

/**
 * How many different values all rows have, from a sample: the D at which n draws from D equally frequent values show as
 * many different ones, `d = D (1 - exp(-n / D))`, by bisection. Only the slice is chosen by it, so it may be far off.
 */
export function estimateAll(distinct: number, n: number, rows: number): number {
  if (n >= rows || distinct === 0 || n === 0) return distinct;
  const seen = (all: number) => all * (1 - Math.exp(-n / all));
  let [low, high] = [distinct, rows];
  for (let i = 0; i < 60 && high / low > 1.01; i++) {
    const middle = Math.sqrt(low * high);
    if (seen(middle) < distinct) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * How many different values a column has. Exact when all values are listed or the least is the largest; else linear
 * counting (Whang, Vander-Zanden and Taylor 1990): of m bits with u unset, `-m ln(u / m)` values fell in the slice. Low
 * and high are three standard deviations about it, of the collisions and of the choice of the slice together.
 * `undefined` when there is no bitmap and nothing exact is known.
 */
export function distinctOf(column: ColumnProfile, bitmap: Pick<Distinct, 'slice' | 'bits'>): Distinct | undefined {
  const exact = exactly(column);
  if (exact !== null) return { low: exact, high: exact, ...bitmap };
  if (bitmap.bits === undefined) return undefined;
  const slice = bitmap.slice ?? 1;
  const set = bitsSet(bitmap.bits);
  const inSlice = -distinctBits * Math.log(Math.max(0.5, distinctBits - set) / distinctBits);
  const load = inSlice / distinctBits;
  const collisions = distinctBits * (Math.exp(load) - load - 1);
  const spread = 3 * Math.sqrt(collisions + (slice > 1 ? inSlice : 0));
  const low = Math.max(slice === 1 ? set : 1, Math.ceil((inSlice - spread) * slice));
  const high = set >= distinctBits ? column.n : Math.max(low + 1, Math.floor((inSlice + spread) * slice));
  return { low: Math.min(low, column.n), high: Math.min(high, column.n), ...bitmap };
}

function exactly(column: ColumnProfile): number | null {
  if (column.n === 0) return 0;
  if (column.values?.other === 0) return column.values.list.filter(([, count]) => count > 0).length;
  // Beyond 2^53 two integers can look the same.
  return column.min !== null && column.min === column.max && Math.abs(column.min) < 2 ** 53 ? 1 : null;
}

function bitsSet(bits: string): number {
  let set = 0;
  for (const character of atob(bits)) for (let byte = character.charCodeAt(0); byte > 0; byte >>= 1) set += byte & 1;
  return set;
}

/** The bitmap of two parts together. */
export function orBits(a: string, b: string): string {
  const right = atob(b);
  return btoa(Array.from(atob(a), (byte, i) => String.fromCharCode(byte.charCodeAt(0) | right.charCodeAt(i))).join(''));
}
