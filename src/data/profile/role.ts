import { looks, looksOf } from '../looks.ts';
import type { ColumnProfile } from '../profile.ts';
import { kindOf } from '../types.ts';

/** What the values of a column look like. */
export type InferredRole =
  | 'id'
  | 'category'
  | 'free text'
  | 'date'
  | 'email'
  | 'URL'
  | 'phone'
  | 'card number'
  | 'uuid';

/** Roles of which a profile stores counts only: no value in clear, no extremes. */
export const privateRoles: readonly string[] = ['id', 'email', 'phone', 'card number', 'uuid'];

/** The share of values that must have a look to make a role of it. */
const enough = 0.9;

const named: readonly (readonly [string, InferredRole])[] = [
  ['email', 'email'],
  ['url', 'URL'],
  ['uuid', 'uuid'],
  ['card', 'card number'],
  ['date', 'date'],
  ['phone', 'phone'],
];

/**
 * The role that a column seems to have, from its counts alone, so that parts added up have the role of the whole: texts
 * by what nine in ten of them look like; else `id` when nearly all differ, `free text` when most have four words or
 * more, `category` when there are few different ones for so many rows. Whole numbers are an `id` when nearly all
 * differ and they leave few gaps. `undefined` when nothing fits.
 */
export function roleOf(column: ColumnProfile): InferredRole | undefined {
  if (column.n === 0) return undefined;
  const kind = kindOf(column.type);
  if (kind === 'time') return column.type === 'time' ? undefined : 'date';
  if (column.type === 'bool') return 'category';
  const { low, high } = column.distinct ?? { low: 0, high: Number.POSITIVE_INFINITY };
  const differ = column.n >= 20 && high >= column.n * 0.99 && low >= column.n * 0.8;
  if (kind === 'number') return differ && isDense(column) ? 'id' : undefined;
  if (kind !== 'text') return undefined;
  const share = lookShares(column);
  const found = named.find(([look]) => (share.get(look) ?? 0) >= enough);
  if (found !== undefined) return found[1];
  if ((share.get('words') ?? 0) >= 0.5) return 'free text';
  if (differ) return 'id';
  return high <= Math.max(50, column.n / 20) ? 'category' : undefined;
}

function isDense({ type, min, max, n }: ColumnProfile): boolean {
  return /^u?int\d+$/.test(type) && min !== null && max !== null && max - min + 1 <= n * 1.2;
}

/** Shares of each look: listed values are known, the others are as those in the slice. */
function lookShares(column: ColumnProfile): ReadonlyMap<string, number> {
  const slice = column.slice ?? 1;
  const counted =
    column.shapes === undefined ? 0 : column.shapes.list.reduce((sum, [, c]) => sum + c, column.shapes.other);
  const listed = column.values?.list ?? [];
  const all = listed.reduce((sum, [, count]) => sum + count, slice * counted);
  const known = listed.map(([value, count]) => ({ has: looksOf(value), count }));
  return new Map(
    looks.map(({ name }, i) => {
      const clear = known.reduce((sum, { has, count }) => sum + (has[i] ? count : 0), 0);
      return [name, all === 0 ? 0 : (clear + slice * (column.looks?.[name] ?? 0)) / all];
    }),
  );
}
