import type { CountRequest } from '../../data/counter.ts';
import { looks } from '../../data/looks.ts';
import { shapedCharacters } from '../../data/shape.ts';
import { kindOf } from '../../data/types.ts';
import { literal, literals } from './sql.ts';

/** Whether a hash (64 bits, unsigned) falls in one slice of `slice`; null for all. */
export function inSlice(hash: string, slice: number): string | null {
  return slice <= 1 ? null : `${hash} < ${2n ** 64n / BigInt(slice)}::UBIGINT`;
}

/** SQL of whether a value `x` with the hash `h` is looked at: it is there, in the slice, and not among those listed. */
export function slicedWhere(request: CountRequest, x: string, h: string): string {
  const listed = listedOf(request);
  return allOf(request, x, h, listed === null ? null : `${x} NOT IN (${literals(listed).slice(1, -1)})`);
}

/** The same as a value beside those of many columns: there NOT IN would join all of them with each list. */
export function slicedValue(request: CountRequest, x: string, h: string): string {
  const listed = listedOf(request);
  return allOf(request, x, h, listed === null ? null : `NOT list_contains(${literals(listed)}, ${x})`);
}

function listedOf(request: CountRequest): readonly string[] | null {
  return kindOf(request.type) === 'text' && request.values?.length ? request.values : null;
}

function allOf(request: CountRequest, x: string, h: string, unlisted: string | null): string {
  const conditions = [`${x} IS NOT NULL`, inSlice(h, request.slice ?? 1), unlisted];
  return conditions.filter((each) => each !== null).join(' AND ');
}

/** SQL of `shapeOf` (shape.ts). */
export function shapeSql(x: string): string {
  const runs: readonly (readonly [string, string])[] = [
    ['[A-Z]+', 'A'],
    ['[a-z]+', 'a'],
    ['[0-9]+', '9'],
    ['[\\t\\n\\v\\f\\r ]+', ' '],
    ['[^\\x20-\\x7e]+', 'x'],
  ];
  const start = `left(${x}, ${shapedCharacters})`;
  const shape = runs.reduce((sql, [run, sign]) => `regexp_replace(${sql}, ${literal(run)}, '${sign}', 'g')`, start);
  return `${shape} || CASE WHEN length(${x}) > ${shapedCharacters} THEN '\u2026' ELSE '' END`;
}

/** SQL of `looksOf` (looks.ts) as a number: bit i is set when the text has the look of that place. */
export function looksSql(x: string): string {
  return looks
    .map(({ pattern, luhn }, i) => {
      const matches = `regexp_full_match(${x}, ${literal(pattern)}, 's')`;
      return `CASE WHEN ${matches} THEN ${luhn ? `CASE WHEN ${luhnSql(x)} THEN ${2 ** i} ELSE 0 END` : 2 ** i} ELSE 0 END`;
    })
    .join(' + ');
}

function luhnSql(x: string): string {
  const digits = `regexp_replace(${x}, '[^0-9]', '', 'g')`;
  const digit = `CAST(substr(${digits}, length(${digits}) - i, 1) AS INTEGER)`;
  const twice = `CASE WHEN i % 2 = 0 THEN ${digit} WHEN ${digit} > 4 THEN 2 * ${digit} - 9 ELSE 2 * ${digit} END`;
  return `list_sum(list_transform(range(length(${digits})), lambda i: ${twice})) % 10 = 0`;
}

/** SQL of the decimal places of a number: 0..6, 7 for more. A FLOAT is held to what a FLOAT can tell apart. */
export function placesSql(x: string, type: string): string {
  const same = (places: number) => {
    const rounded = `round(${x} * 1e${places}) / 1e${places}`;
    return type === 'float' ? `CAST(${rounded} AS FLOAT) = CAST(${x} AS FLOAT)` : `${rounded} = ${x}`;
  };
  const cases = Array.from({ length: 7 }, (_, j) => `WHEN ${same(j)} THEN ${j}`).join(' ');
  return `CASE WHEN ${x} IS NULL THEN NULL ${cases} ELSE 7 END`;
}
