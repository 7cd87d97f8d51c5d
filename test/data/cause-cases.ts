import type { PlainColumn } from './plain-counter.ts';
import { normal, uniform } from './random.ts';

/** A cell of a column. */
export type Cell = number | string | null;

/** A change with a known cause: which column it is done to, what is done, and the finding that names it. */
export interface CauseCase {
  readonly name: string;
  readonly column: string;
  readonly rule: string;
  readonly change: (cell: Cell, i: number, next: () => number) => Cell;
  /** rows that stay; all unless told */
  readonly keep?: (cell: Cell) => boolean;
}

const lands = ['EU', 'US', 'CH', 'JP', 'BR'];
const codes = ['007', '012', '100', '230', '081'];

/** A value of a skewed discrete distribution over a list. */
function pick<T>(list: readonly T[], next: () => number): T {
  const u = next();
  return list[u < 0.4 ? 0 : u < 0.65 ? 1 : u < 0.83 ? 2 : u < 0.95 ? 3 : 4] as T;
}

/** Columns of common kinds; each seed is another sample of the same population. */
export function population(seed: number, rows: number): readonly PlainColumn[] {
  const next = uniform(seed);
  const draw = normal(next);
  const make = (cell: () => Cell) => Array.from({ length: rows }, cell);
  return [
    { name: 'amount', type: 'double', values: make(() => Number(Math.exp(3 + 0.8 * draw()).toFixed(2))) },
    { name: 'celsius', type: 'double', values: make(() => Number((12 + 9 * draw()).toFixed(1))) },
    { name: 'count', type: 'int64', values: make(() => Math.floor(-12 * Math.log(1 - next()))) },
    { name: 'score', type: 'double', values: make(() => (next() < 0.08 ? null : Number(next().toFixed(4)))) },
    { name: 'at', type: 'timestamp(us)', values: make(() => Math.floor(1.7e9 + next() * 6 * 86_400)) },
    { name: 'land', type: 'string', values: make(() => pick(lands, next)) },
    { name: 'code', type: 'string', values: make(() => pick(codes, next)) },
    {
      name: 'city',
      type: 'string',
      values: make(() => pick(['Z\u00fcrich', 'K\u00f6ln', 'Paris', 'Rome', 'Oslo'], next)),
    },
    { name: 'kept', type: 'string', values: make(() => pick(['true', 'false', 'true', 'false', 'true'], next)) },
  ];
}

const number = (map: (value: number) => number) => (cell: Cell) => (typeof cell === 'number' ? map(cell) : cell);
const fixed = (digits: number) => (value: number) => Number(value.toFixed(digits));

/** One case for each named cause that is looked for in a changed column. */
export const causeCases: readonly CauseCase[] = [
  {
    name: 'miles to kilometres',
    column: 'amount',
    rule: 'unit-changed',
    change: number((x) => fixed(2)(x * 1.609344)),
  },
  { name: 'feet', column: 'celsius', rule: 'unit-changed', change: number((x) => fixed(2)(x * 3.28084)) },
  { name: 'cents', column: 'amount', rule: 'unit-changed', change: number((x) => Math.round(x * 100)) },
  { name: 'minutes to seconds', column: 'count', rule: 'unit-changed', change: number((x) => x * 60) },
  { name: 'a time zone', column: 'at', rule: 'shifted', change: number((x) => x + 9 * 3600) },
  { name: 'kelvin', column: 'celsius', rule: 'shifted', change: number((x) => fixed(2)(x + 273.15)) },
  { name: 'Fahrenheit', column: 'celsius', rule: 'unit-changed', change: number((x) => fixed(1)(1.8 * x + 32)) },
  { name: 'a flipped sign', column: 'amount', rule: 'sign-flipped', change: number((x) => -x) },
  {
    name: 'a sign flipped in a part',
    column: 'amount',
    rule: 'sign-flipped',
    change: (cell, _, next) => (typeof cell === 'number' && next() < 0.2 ? -cell : cell),
  },
  { name: 'rounding', column: 'score', rule: 'values-rounded', change: number(fixed(0)) },
  { name: 'lost decimals', column: 'celsius', rule: 'precision-lost', change: number(fixed(0)) },
  { name: 'a lost time of day', column: 'at', rule: 'values-rounded', change: number((x) => x - (x % 86_400)) },
  { name: 'a default fill', column: 'score', rule: 'default-fill', change: (cell) => cell ?? 0.5 },
  {
    name: 'a burst of missing values',
    column: 'score',
    rule: 'null-burst',
    change: (cell, _, next) => (next() < 0.1 ? null : cell),
  },
  {
    name: 'a sentinel',
    column: 'amount',
    rule: 'sentinel',
    change: (cell, _, next) => (next() < 0.12 ? -999 : cell),
  },
  {
    name: 'a few sentinels',
    column: 'amount',
    rule: 'sentinel',
    change: (cell, _, next) => (next() < 0.03 ? -999 : cell),
  },
  {
    name: 'a sentinel word',
    column: 'land',
    rule: 'sentinel',
    change: (cell, _, next) => (next() < 0.12 ? 'unknown' : cell),
  },
  { name: 'lower case', column: 'land', rule: 'spelling-changed', change: (cell) => String(cell).toLowerCase() },
  {
    name: 'broken encoding',
    column: 'city',
    rule: 'encoding-broken',
    change: (cell) => new TextDecoder('latin1').decode(new TextEncoder().encode(String(cell))),
  },
  {
    name: 'a renamed value',
    column: 'land',
    rule: 'values-renamed',
    change: (cell) => (cell === 'EU' ? 'Europe' : cell),
  },
  {
    name: 'permuted labels',
    column: 'land',
    rule: 'labels-permuted',
    change: (cell) => lands[(lands.indexOf(String(cell)) + 1) % lands.length] ?? '',
  },
  {
    name: 'lost zeros',
    column: 'code',
    rule: 'text-format-changed',
    change: (cell) => String(cell).replace(/^0+/, ''),
  },
  { name: 'yes and no', column: 'kept', rule: 'text-format-changed', change: (cell) => (cell === 'true' ? 'y' : 'n') },
  { name: 'clipping', column: 'amount', rule: 'clipped', change: number((x) => Math.min(x, 40)) },
  { name: 'clipping below', column: 'celsius', rule: 'clipped', change: number((x) => Math.max(x, 0)) },
  {
    name: 'a filtered value',
    column: 'land',
    rule: 'rows-filtered',
    change: (cell) => cell,
    keep: (cell) => cell !== 'US',
  },
  {
    name: 'a filtered range',
    column: 'amount',
    rule: 'rows-filtered',
    change: (cell) => cell,
    keep: (cell) => typeof cell === 'number' && cell <= 40,
  },
];

/** The population of a seed with the change of a case done to it. */
export function changed(columns: readonly PlainColumn[], cause: CauseCase, seed: number): readonly PlainColumn[] {
  const next = uniform(seed ^ 0x5eed);
  const own = columns.find(({ name }) => name === cause.column);
  const { keep } = cause;
  const stays = own?.values.map((cell) => keep === undefined || keep(cell));
  return columns.map((column) => {
    const values =
      column.name === cause.column ? column.values.map((cell, i) => cause.change(cell, i, next)) : column.values;
    return { ...column, values: values.filter((_, i) => stays?.[i] !== false) };
  });
}
