import { type Counted, type CountRequest, hourCells } from '../data/counter.ts';
import { kindOf } from '../data/types.ts';
import type { Asked, Dialect, SqlColumn } from './dialect.ts';

/** The names of a column inside a query: `m` whether it is missing, `r` as it is stored, `x` as it is counted. */
export interface Names {
  readonly m: string;
  readonly r: string;
  readonly x: string;
}

type Parts = Readonly<Record<string, Asked<unknown>>>;

/** What is asked of a column for `Counter.count`, by the name under which `countedFrom` reads it. */
export function countParts(dialect: Dialect, names: Names, request: CountRequest, column: SqlColumn): Parts {
  const { m, x } = names;
  const { lengths, type } = request;
  const kind = kindOf(type);
  const always = { missing: dialect.countIf(m) };
  const length = (of: string, as: string) =>
    lengths === undefined ? {} : { lengths: dialect.countsAtEdges(dialect.length(of, as), lengths) };
  if (kind === 'opaque') return { ...always, ...(column.type.startsWith('list(') ? length(names.r, column.type) : {}) };
  const parts = kind === 'text' ? textParts(dialect, x, request) : numberParts(dialect, names, request, column);
  return {
    ...always,
    filled: dialect.count(x),
    ...parts,
    ...(kind === 'text' ? length(x, 'string') : {}),
    ...(request.distinct === undefined ? {} : { distinct: dialect.bitsOfValues(x, request.distinct) }),
  };
}

function textParts(dialect: Dialect, x: string, request: CountRequest): Parts {
  const { looks, shapes, values = [] } = request;
  const unlisted = values.length === 0 ? [] : [`${x} NOT IN (${values.map(dialect.literal).join(', ')})`];
  const rest = sliced(dialect, x, request, unlisted);
  return {
    empty: dialect.countIf(`${x} = ''`),
    values: dialect.countsOfValues(x, values),
    ...(shapes === undefined ? {} : { shapes: dialect.countsOfValues(dialect.shape(rest), shapes) }),
    ...(looks === true ? { looks: dialect.countsOfLooks(rest) } : {}),
  };
}

function numberParts(dialect: Dialect, { r, x }: Names, request: CountRequest, column: SqlColumn): Parts {
  const { edges, places, sum, type, hours } = request;
  const [min, max] = dialect.extremes(x);
  const whole = sum?.centre === 0 && sum.scale === 0 && isInteger(type) && isInteger(column.type);
  const term = sum === undefined ? null : whole ? r : dialect.scaled(x, sum.centre, sum.scale);
  return {
    nan: dialect.countIf(dialect.isNan(x)),
    pinf: dialect.countIf(dialect.isInfinite(x, 1)),
    ninf: dialect.countIf(dialect.isInfinite(x, -1)),
    min,
    max,
    ...(edges === undefined ? {} : { bins: dialect.countsAtEdges(x, edges) }),
    ...(term === null ? {} : { total: dialect.exactSum(term), added: dialect.count(term) }),
    ...(hours === true ? { hours: dialect.countsAtEdges(hourSql(dialect, x), hourEdges) } : {}),
    ...(places === true ? { places: dialect.countsOfPlaces(sliced(dialect, x, request, []), type) } : {}),
  };
}

const hourEdges: readonly number[] = Array.from({ length: hourCells - 1 }, (_, i) => i);

/** `hourCell` (counter.ts) of a time as a double; what is beyond its cells falls in the outermost bins. */
function hourSql(dialect: Dialect, x: string): string {
  const [day, hour, one] = [86_400, 3600, 1].map(dialect.double);
  const ofDay = `(${x} - floor(${x} / ${day}) * ${day})`;
  return `CASE WHEN ${ofDay} = ${dialect.double(0)} THEN ${ofDay} ELSE floor(${ofDay} / ${hour}) + ${one} END`;
}

/** The value where it falls in the slice that is looked at and in what else is asked for, else NULL. */
function sliced(dialect: Dialect, x: string, { slice = 1 }: CountRequest, more: readonly string[]): string {
  const conditions = [...(slice > 1 ? [dialect.inSlice(x, slice)] : []), ...more];
  return conditions.length === 0 ? x : `CASE WHEN ${conditions.join(' AND ')} THEN ${x} END`;
}

function isInteger(type: string): boolean {
  return /^u?int(8|16|32|64)$/.test(type);
}

/** The answers of a column, by name, as what was asked for. */
export function countedFrom(rows: number, answers: Readonly<Record<string, unknown>>): Counted {
  const number = (key: string, otherwise = 0) => (key in answers ? Number(answers[key]) : otherwise);
  const least = (key: string) => (typeof answers[key] === 'number' ? answers[key] : null);
  const missing = number('missing');
  const filled = number('filled', rows - missing);
  const odd = { nan: number('nan'), pinf: number('pinf'), ninf: number('ninf') };
  const n = filled - odd.nan - odd.pinf - odd.ninf;
  const lists = ['bins', 'values', 'lengths', 'places', 'shapes', 'looks', 'hours'].filter((key) => key in answers);
  return {
    ...{ n, missing, unparsed: rows - missing - filled, ...odd, empty: number('empty') },
    ...{ min: least('min'), max: least('max') },
    ...Object.fromEntries(lists.map((key) => [key, answers[key] as readonly number[]])),
    ...('distinct' in answers ? { distinct: String(answers.distinct) } : {}),
    ...('total' in answers ? { sum: { total: answers.total as bigint, clamped: n - number('added') } } : {}),
  };
}
