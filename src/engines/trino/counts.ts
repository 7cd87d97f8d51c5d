import { distinctBits } from '../../data/counter.ts';
import type { LogicalType } from '../../data/types.ts';
import type { Asked } from '../dialect.ts';
import { countsByKey } from './answers.ts';
import { double, literal } from './casts.ts';

/** `width_bucket` counts edges <= its operand and throws on NaN; negated, it counts edges >= x, so that v <= edge. */
export function countsAtEdges(x: string, edges: readonly number[]): Asked<readonly number[]> {
  if (edges.length === 0) return { sql: `count_if(is_finite(${x}))`, read: (answer) => [Number(answer ?? 0)] };
  const negated = edges.map((edge) => double(-edge)).reverse();
  const above = `width_bucket(-${x}, ARRAY[${negated.join(', ')}])`;
  return {
    sql: `histogram(CASE WHEN is_finite(${x}) THEN ${above} END)`,
    read: (answer) => {
      const counts = countsByKey(answer);
      return Array.from({ length: edges.length + 1 }, (_, i) => counts.get(edges.length - i) ?? 0);
    },
  };
}

/** Position in a list, 0 for what is not in it. */
export function countsOfValues(x: string, values: readonly string[]): Asked<readonly number[]> {
  if (values.length === 0) return { sql: `count(${x})`, read: (answer) => [Number(answer ?? 0)] };
  return {
    sql: `histogram(array_position(ARRAY[${values.map(literal).join(', ')}], ${x}))`,
    read: (answer) => {
      const counts = countsByKey(answer);
      return [...values.map((_, i) => counts.get(i + 1) ?? 0), counts.get(0) ?? 0];
    },
  };
}

/** The nearest integer, ties to the even one: a double of 2^52 and more has no decimals, so adding that drops them. */
function nearest(y: string): string {
  const whole = double(2 ** 52);
  return `CASE WHEN abs(${y}) >= ${whole} THEN ${y} WHEN ${y} < 0e0 THEN (${y} - ${whole}) + ${whole} ELSE (${y} + ${whole}) - ${whole} END`;
}

/** See `Dialect.scaled`. */
export function scaled(x: string, centre: number, scale: number): string {
  const moved = `(${x} - ${double(centre)}) * ${double(2 ** scale)}`;
  return `CASE WHEN is_finite(${x}) THEN TRY_CAST(${nearest(moved)} AS bigint) END`;
}

/** A sum of decimals does not depend on the order of rows. */
export function exactSum(x: string): Asked<bigint> {
  const sql = `CAST(sum(CAST(${x} AS decimal(38, 0))) AS varchar)`;
  return { sql, read: (answer) => BigInt(String(answer ?? '0')) };
}

const placesCounted = Array.from({ length: 7 }, (_, j) => j);

/** See `Dialect.countsOfPlaces`. */
export function countsOfPlaces(x: string, type: LogicalType): Asked<readonly number[]> {
  const same = (j: number) => {
    const rounded = `(${nearest(`(${x} * 1e${j})`)}) / 1e${j}`;
    return type === 'float' ? `CAST(${rounded} AS real) = CAST(${x} AS real)` : `${rounded} = ${x}`;
  };
  const cases = placesCounted.map((j) => `WHEN ${same(j)} THEN ${j}`).join(' ');
  return {
    sql: `histogram(CASE WHEN ${x} IS NULL OR NOT is_finite(${x}) THEN NULL ${cases} ELSE 7 END)`,
    read: (answer) => {
      const counts = countsByKey(answer);
      return Array.from({ length: 8 }, (_, j) => counts.get(j) ?? 0);
    },
  };
}

/** See `Dialect.places`. */
export function places(x: string): Asked<number> {
  const beyond = placesCounted.map((j) => {
    const moved = `(${x} * 1e${j})`;
    return `count_if(is_finite(${x}) AND abs(${moved} - (${nearest(moved)})) > 1e-9 * greatest(1e0, abs(${moved})))`;
  });
  return {
    sql: `ARRAY[${beyond.join(', ')}]`,
    read: (answer) => {
      const found = ((answer ?? []) as number[]).map(Number).indexOf(0);
      return found < 0 ? 17 : found;
    },
  };
}

function hashOf(x: string): string {
  return `from_big_endian_64(xxhash64(to_utf8(CAST(${x} AS varchar))))`;
}

/** See `Dialect.inSlice`: hashes of 64 bits below the part of 2^64 that the slice is; of a signed one the sign is a bit. */
export function inSlice(x: string, slice: number): string {
  if (slice <= 1) return `${x} IS NOT NULL`;
  return `${hashOf(x)} BETWEEN 0 AND ${2n ** 64n / BigInt(slice) - 1n}`;
}

/** One slice of so many by the hash of the value: a bit for each value in it, as a bitmap in base64. */
export function bitsOfValues(x: string, slice: number): Asked<string> {
  return {
    sql: `histogram(CASE WHEN ${inSlice(x, slice)} THEN bitwise_and(${hashOf(x)}, ${distinctBits - 1}) END)`,
    read: (answer) => {
      const bitmap = Buffer.alloc(distinctBits / 8);
      for (const bit of countsByKey(answer).keys()) bitmap[bit >> 3] = (bitmap[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
      return bitmap.toString('base64');
    },
  };
}
