import { type CountRequest, mostSpread, type Sampled, sampleRows } from '../../data/counter.ts';
import { kindOf } from '../../data/types.ts';
import { readsAlone } from './few-values.ts';
import { type Asked, inGroups, isByColumn, isQuick, type Opened, one, togetherOf } from './opened.ts';

/** Columns in one query that gathers samples, which stand in memory: so many values at most, or 50 columns. */
function togetherSampled(opened: Opened): number {
  return Math.min(togetherOf(opened), Math.max(50, Math.floor(5e6 / Math.max(1, Math.min(opened.rows, sampleRows)))));
}

/** Answers `Counter.sample`: every k-th row. */
export function sample(opened: Opened, requests: readonly CountRequest[], most: number): Promise<readonly Sampled[]> {
  const step = Math.max(1, Math.ceil(opened.rows / sampleRows));
  return inGroups(opened, requests, togetherSampled(opened), async (group) => {
    const read = group[0]?.from ?? opened.from;
    const numbers = await sampleNumbers(opened, group, read, step);
    const left = group.filter((asked) => !numbers.has(asked));
    const others = await sampleByQueries(opened, left, read, step, most);
    return group.map((asked) => numbers.get(asked) ?? (others[left.indexOf(asked)] as Sampled));
  });
}

/** Numbers and times, sorted by a program of ours: in lists of the engine they take three times as long as to read them. */
async function sampleNumbers(
  opened: Opened,
  group: readonly Asked[],
  read: string,
  step: number,
): Promise<ReadonlyMap<Asked, Sampled>> {
  const same = group.filter(({ request }) => ['number', 'time'].includes(kindOf(request.type)));
  if (same.length === 0 || !isByColumn(opened)) return new Map();
  const values = same.map((_, i) => `x${i}`).join(', ');
  const sql = `SELECT ${values} FROM ${sampledRows(opened, same, read, step)}`;
  const sampled = await opened.connection.quantiles?.(sql, same.length);
  return new Map(sampled?.map((each, i) => [same[i] as Asked, each]));
}

/** Each column's values gathered into a list and picked from there. */
async function sampleByQueries(
  opened: Opened,
  group: readonly Asked[],
  read: string,
  step: number,
  most: number,
): Promise<readonly Sampled[]> {
  if (isQuick(opened)) return sampleStacked(opened, group, read, step, most);
  const alone = readsAlone(opened, group) && isNumbered(opened, read);
  const apart = group.map(({ request }) => alone && kindOf(request.type) === 'text');
  const rest = group.filter((_, i) => !apart[i]);
  const gathered = rest.map(({ request }, i) => `${gather(`x${i}`, request)} AS l${i}`).join(', ');
  const picked = rest.flatMap(({ request }, i) => pick(`l${i}`, request, most)).join(', ');
  const rows = sampledRows(opened, rest, read, step);
  const answers =
    rest.length === 0 ? [] : await one(opened.connection, `SELECT ${picked} FROM (SELECT ${gathered} FROM ${rows})`);
  let next = 0;
  const sampled: Sampled[] = [];
  for (const [i, asked] of group.entries()) {
    const own = apart[i] ? await textsOf(opened, asked, step, most) : answers.slice(next++ * width, next * width);
    sampled.push(sampledFrom(asked, own));
  }
  return sampled;
}

/** Columns one below the other, numbers apart from texts: what is gathered and picked is planned once, not for each. */
async function sampleStacked(
  opened: Opened,
  group: readonly Asked[],
  read: string,
  step: number,
  most: number,
): Promise<readonly Sampled[]> {
  const found = new Map<Asked, readonly unknown[]>();
  for (const texts of [false, true]) {
    const same = group.filter(({ request }) => {
      const kind = kindOf(request.type);
      return kind !== 'opaque' && (kind === 'text') === texts;
    });
    const [first] = same;
    if (first === undefined) continue;
    const rows = sampledRows(opened, same, read, step);
    const cells = `(SELECT unnest(range(${same.length})) AS i, unnest([${same.map((_, i) => `x${i}`).join(', ')}]) AS x FROM ${rows})`;
    const lists = texts
      ? `SELECT i, list({c: n, k: x}) AS l FROM (SELECT i, x, count(*) AS n FROM ${cells} WHERE x IS NOT NULL GROUP BY i, x) GROUP BY i`
      : `SELECT i, list_sort(list(x)) AS l FROM ${cells} WHERE isfinite(x) GROUP BY i`;
    const sql = `SELECT i, ${pick('l', first.request, most).join(', ')} FROM (${lists})`;
    for (const [i, ...own] of await opened.connection.query(sql)) found.set(same[Number(i)] as Asked, own);
  }
  return group.map((asked) => sampledFrom(asked, found.get(asked) ?? []));
}

/** The texts of one column: grouping is three times as fast as a histogram, and holds less, but of one column only. */
function textsOf(opened: Opened, asked: Asked, step: number, most: number) {
  const { from } = asked;
  const rows = sampledRows(opened, [asked], from, step);
  const groups = `(SELECT x0 AS x, count(*) AS n FROM ${rows} WHERE x0 IS NOT NULL GROUP BY x0)`;
  // The most frequent of all are found by a heap; a whole list of pairs would take as long to sort as all else together.
  const lists = `(SELECT max({c: n, k: x}, ${most}) AS t, count(*) AS d, sum(n)::BIGINT AS n, list_sort(list(x)) AS l FROM ${groups})`;
  const sql = `SELECT coalesce(t, []), d, n, list_select(l, ${spreadOver('d')}) FROM ${lists} WHERE d > 0`;
  return one(opened.connection, sql);
}

/**
 * Values `x0`, `x1`... of every k-th row, or, of Parquet files, of every k-th row of each: their rows are numbered, which
 * saves a third. Otherwise rows are chosen first, so that only theirs are read as numbers and times.
 */
function sampledRows(opened: Opened, asked: readonly Asked[], read: string, step: number): string {
  const values = asked.map(({ value }, i) => `${value} AS x${i}`).join(', ');
  if (step === 1) return `(SELECT ${values} FROM ${read})`;
  if (isNumbered(opened, read)) return `(SELECT ${values} FROM ${read} WHERE file_row_number % ${step} = 0)`;
  const stored = asked.map(({ raw }, i) => `${raw} AS r${i}`).join(', ');
  const chosen = `(SELECT ${stored}, row_number() OVER () AS row_ FROM ${read}) WHERE (row_ - 1) % ${step} = 0`;
  return `(SELECT ${asked.map(({ typedOf }, i) => `${typedOf(`r${i}`)} AS x${i}`).join(', ')} FROM ${chosen})`;
}

function isNumbered({ source, columns, from }: Opened, read: string): boolean {
  const files = source.kind === 'parquet' && source.from === undefined && source.table === undefined;
  const numbered = files || (source.copied === true && source.kind === 'csv');
  const hidden = columns.some(({ path }) => path[0]?.toLowerCase() === 'file_row_number');
  return numbered && !hidden && read === from;
}

/** Answers of each column. */
const width = 4;

/** All values of a column of the sample: sorted numbers, or the different values with their counts. */
function gather(x: string, request: CountRequest): string {
  const kind = kindOf(request.type);
  if (kind === 'opaque') return 'NULL';
  if (kind === 'text') return `list_transform(map_entries(histogram(${x})), lambda e: {c: e.value, k: e.key})`;
  return `list_sort(list(${x}) FILTER (isfinite(${x})))`;
}

/**
 * Of a gathered list: 257 quantiles and the tails (ten times faster than `quantile_disc` of as many levels), or the most
 * frequent values and some from the whole range; how many different values there are, of how many.
 */
function pick(list: string, request: CountRequest, most: number): readonly string[] {
  const kind = kindOf(request.type);
  if (kind === 'opaque') return ['NULL', 'NULL', 'NULL', 'NULL'];
  const evenly = (places: string, of: number) =>
    `list_select(${list}, list_transform(${places}, lambda i: 1 + (i * (len(${list}) - 1)) // ${of}))`;
  if (kind === 'text') {
    const names = `list_sort(list_transform(${list}, lambda e: e.k))`;
    return [
      `list_reverse_sort(${list})[1:${most}]`,
      `len(${list})`,
      `list_sum(list_transform(${list}, lambda e: e.c))`,
      `list_select(${names}, ${spreadOver(`len(${list})`)})`,
    ];
  }
  return [evenly('range(257)', 256), `len(list_distinct(${list}))`, `len(${list})`, evenly('[1, 999]', 1000)];
}

/** Places in a list of so many, evenly from the first on. */
function spreadOver(length: string): string {
  const picked = `least(${mostSpread}, ${length})`;
  return `list_transform(range(${picked}), lambda i: 1 + (i * ${length}) // ${picked})`;
}

function sampledFrom({ request }: Asked, answers: readonly unknown[]): Sampled {
  const [first, distinct, n, last] = answers;
  if (first === null || first === undefined) return { quantiles: [], values: [], distinct: 0, n: 0 };
  const found = { distinct: Number(distinct), n: Number(n ?? 0) };
  if (kindOf(request.type) === 'text') {
    const pairs = first as { readonly c: bigint; readonly k: string }[];
    const values = pairs.map(({ c, k }) => [k, Number(c)] as const);
    return { quantiles: [], values, ...found, spread: last as string[] };
  }
  const quantiles = (first as number[]).map(Number);
  const [low, high] = (last as number[]).map(Number);
  const tails = low === undefined || high === undefined ? {} : { tails: [low, high] as const };
  return { quantiles, values: [], ...found, ...tails };
}
