import { type Counted, type Counter, type CountRequest, type Sampled, sampleRows } from '../../data/counter.ts';
import { kindOf } from '../../data/types.ts';
import type { Connection, EngineSource } from '../engine.ts';
import { describe, fromClause, type OpenColumn } from './source.ts';
import { double, literals, typed } from './sql.ts';

/** Columns in one query: one SELECT over thousands of histograms has killed the engine. */
const together = 200;
/** Columns in one query that gathers samples, which stand in memory: so many values at most, or 50 columns. */
const togetherSampled = (rows: number) =>
  Math.max(50, Math.min(together, Math.floor(5e6 / Math.max(1, Math.min(rows, sampleRows)))));

/** Rows of the slice in which repeated rows are looked for, about. */
const repeatedRows = 1_000_000;
const repeats = [5, 4, 3, 2];

/** Opens a snapshot for counting: reads its columns, types and number of rows. */
export async function countWithDuckdb(connection: Connection, source: EngineSource): Promise<Counter> {
  const from = fromClause(source);
  const columns = await describe(connection, source, from);
  const rows = Number((await connection.query(`SELECT count(*) FROM ${from}`))[0]?.[0] ?? 0);
  const find = (path: readonly string[]): OpenColumn => {
    const key = JSON.stringify(path);
    const found = columns.find((column) => JSON.stringify(column.path) === key);
    if (found === undefined) throw new Error(`no column ${key}`);
    return found;
  };
  const values = (request: CountRequest) => {
    const column = find(request.path);
    return { raw: column.expression, value: typed(column.expression, column.type, request.type) };
  };
  const one = async (sql: string) => (await connection.query(sql))[0] ?? [];
  return {
    engine: `duckdb ${connection.version}`,
    kind: source.kind,
    rows,
    columns,
    digest: source.digest,
    nulls: source.kind === 'csv' ? source.nulls : [],
    sample: (requests, most) =>
      inGroups(requests, togetherSampled(rows), async (group) => {
        const step = Math.max(1, Math.ceil(rows / sampleRows));
        const inner = group.map((request, i) => `${values(request).value} AS x${i}`).join(', ');
        const numbered = step === 1 ? '' : ', row_number() OVER () AS row_';
        const some = step === 1 ? '' : ` WHERE (row_ - 1) % ${step} = 0`;
        const gathered = group.map((request, i) => `${gatherSql(`x${i}`, request)} AS l${i}`).join(', ');
        const asked = group.map((request, i) => pickSql(`l${i}`, request, most)).join(', ');
        const source = `SELECT ${gathered} FROM (SELECT ${inner}${numbered} FROM ${from})${some}`;
        const answers = await one(`SELECT ${asked} FROM (${source})`);
        return group.map((request, i) => sampledFrom(request, answers[i]));
      }),
    count: (requests) =>
      inGroups(requests, together, async (group) => {
        const inner = group.map((request, i) => {
          const { raw, value } = values(request);
          return `${raw} IS NULL AS m${i}, ${value} AS x${i}`;
        });
        const parts = group.map((request, i) => countSql(`m${i}`, `x${i}`, request));
        const asked = parts.flat().join(', ');
        const answers = await one(`SELECT ${asked} FROM (SELECT ${inner.join(', ')} FROM ${from})`);
        let at = 0;
        return group.map((request, i) => {
          const length = parts[i]?.length ?? 0;
          at += length;
          return countedFrom(request, rows, answers.slice(at - length, at));
        });
      }),
    others: async (request, most) => {
      const { value } = values(request);
      const listed =
        request.values === undefined || request.values.length === 0
          ? ''
          : ` AND x NOT IN (${request.values.map((each) => literals([each]).slice(1, -1)).join(', ')})`;
      const sql = `SELECT x, count(*) AS n FROM (SELECT ${value} AS x FROM ${from}) WHERE x IS NOT NULL${listed} GROUP BY x ORDER BY n DESC, x LIMIT ${most}`;
      return (await connection.query(sql)).map(([x, n]) => [String(x), Number(n)] as const);
    },
    repeated: async () => {
      const slice = Math.ceil(rows / repeatedRows);
      const some = slice === 1 ? '' : ` WHERE h % ${slice} = 0`;
      const asked = repeats.map((k) => `count_if(c % ${k} = 0)`).join(', ');
      const counts = `SELECT count(*) AS c FROM (SELECT hash(r) AS h FROM ${from} AS r)${some} GROUP BY h`;
      const [groups = 0, ...divided] = (await one(`SELECT count(*), ${asked} FROM (${counts})`)).map(Number);
      // A few different rows can all be even in number by chance.
      return groups < 20 ? 1 : (repeats.find((_, i) => divided[i] === groups) ?? 1);
    },
    decimals: async (request) => {
      const { value } = values(request);
      const places = Array.from(
        { length: 7 },
        (_, j) => `count_if(abs(x * 1e${j} - round(x * 1e${j})) > 1e-9 * greatest(1, abs(x * 1e${j})))`,
      );
      const beyond = (
        await one(`SELECT ${places.join(', ')} FROM (SELECT ${value} AS x FROM ${from}) WHERE isfinite(x)`)
      ).map(Number);
      const found = beyond.indexOf(0);
      return found < 0 ? 17 : found;
    },
  };
}

async function inGroups<T>(
  requests: readonly CountRequest[],
  most: number,
  work: (group: readonly CountRequest[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let i = 0; i < requests.length; i += most) all.push(...(await work(requests.slice(i, i + most))));
  return all;
}

/** All values of a column of the sample: sorted numbers, or the values with their counts. */
function gatherSql(x: string, request: CountRequest): string {
  const kind = kindOf(request.type);
  if (kind === 'opaque') return 'NULL';
  if (kind === 'text') return `list_transform(map_entries(histogram(${x})), lambda e: {c: e.value, k: e.key})`;
  return `list_sort(list(${x}) FILTER (isfinite(${x})))`;
}

/** Of a gathered list: 257 quantiles (ten times faster than `quantile_disc` of as many levels), or the most frequent. */
function pickSql(list: string, request: CountRequest, most: number): string {
  const kind = kindOf(request.type);
  if (kind === 'opaque') return 'NULL';
  if (kind === 'text') return `list_reverse_sort(${list})[1:${most}]`;
  return `list_select(${list}, list_transform(range(257), lambda i: 1 + (i * (len(${list}) - 1)) // 256))`;
}

function sampledFrom(request: CountRequest, answer: unknown): Sampled {
  if (answer === null || answer === undefined) return { quantiles: [], values: [] };
  if (kindOf(request.type) !== 'text') return { quantiles: (answer as number[]).map(Number), values: [] };
  const pairs = answer as { readonly c: bigint; readonly k: string }[];
  return { quantiles: [], values: pairs.map(({ c, k }) => [k, Number(c)] as const) };
}

function countSql(missing: string, x: string, request: CountRequest): readonly string[] {
  const kind = kindOf(request.type);
  const base = [`count_if(${missing})`];
  if (kind === 'opaque') return base;
  base.push(`count(${x})`);
  if (kind === 'text') {
    base.push(`count_if(${x} = '')`);
    base.push(request.values?.length ? `map_values(histogram_exact(${x}, ${literals(request.values)}))` : 'NULL');
    base.push(request.lengths ? `map_values(histogram(length(${x}), [${request.lengths.join(', ')}]))` : 'NULL');
    return base;
  }
  const finite = `CASE WHEN isfinite(${x}) THEN ${x} END`;
  base.push(`count_if(isnan(${x}))`, `count_if(${x} = 'infinity'::DOUBLE)`, `count_if(${x} = '-infinity'::DOUBLE)`);
  base.push(`min(${finite})`, `max(${finite})`);
  base.push(
    request.edges?.length ? `map_values(histogram(${finite}, [${request.edges.map(double).join(', ')}]))` : 'NULL',
  );
  return base;
}

function countedFrom(request: CountRequest, rows: number, answers: readonly unknown[]): Counted {
  const kind = kindOf(request.type);
  const [missing = 0, filled = 0, third = 0, fourth = 0, fifth = 0] = answers
    .slice(0, 5)
    .map((each) => (Array.isArray(each) ? 0 : Number(each ?? 0)));
  const none = { unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null };
  if (kind === 'opaque') return { ...none, n: rows - missing, missing };
  const unparsed = rows - missing - filled;
  if (kind === 'text') {
    return {
      ...none,
      n: filled,
      missing,
      unparsed,
      empty: third,
      values: inRequestedOrder(bins(answers[3], (request.values?.length ?? 0) + 1, filled), request.values ?? []),
      ...(request.lengths ? { lengths: bins(answers[4], request.lengths.length + 1, filled) } : {}),
    };
  }
  const [, , , , , min = null, max = null, counts] = answers as (number | null)[];
  const n = filled - third - fourth - fifth;
  return {
    ...none,
    n,
    missing,
    unparsed,
    nan: third,
    pinf: fourth,
    ninf: fifth,
    min,
    max,
    ...(request.edges ? { bins: bins(counts, request.edges.length + 1, n) } : {}),
  };
}

/** Counts of `length` bins: NULL means an empty input (or no bins asked for), a short list an empty last bin. */
function bins(answer: unknown, length: number, total: number): readonly number[] {
  const counts = Array.isArray(answer) ? answer.map(Number) : [];
  const padded = Array.from({ length }, (_, i) => counts[i] ?? 0);
  if (length === 1) padded[0] = total;
  return padded;
}

/** `histogram_exact` answers in byte order of the values, then the rest; this gives the order that was asked for. */
function inRequestedOrder(counts: readonly number[], values: readonly string[]): readonly number[] {
  const byBytes = values.map((value, i) => ({ i, bytes: Buffer.from(value, 'utf8') }));
  byBytes.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const ordered = values.map(() => 0);
  byBytes.forEach(({ i }, place) => {
    ordered[i] = counts[place] ?? 0;
  });
  return [...ordered, counts[values.length] ?? 0];
}
