import { type Counted, type CountRequest, distinctBits, type SourceColumn } from '../../data/counter.ts';
import { kindOf } from '../../data/types.ts';
import { type Answers, countedFrom } from './count-answers.ts';
import { countFew, readsAlone } from './few-values.ts';
import { type Asked, inGroups, type Opened, one, togetherOf } from './opened.ts';
import { inSlice, looksSql, placesSql, shapeSql, slicedValue, slicedWhere } from './slice.ts';
import { doubles, literals, typed } from './sql.ts';
import { sumTerm } from './sum-term.ts';

/** An aggregate of one column, by the name under which its answer is read. */
type Aggregates = Readonly<Record<string, string>>;

/**
 * Answers `Counter.count`: all aggregates of a group of columns in one SELECT. NaN and infinities are looked for in the
 * least and largest value alone, and a column that has some is counted again without them, since a filter on every
 * histogram costs a third of the scan.
 */
export function count(opened: Opened, requests: readonly CountRequest[]): Promise<readonly Counted[]> {
  const most = Math.min(togetherOf(opened), requests.some(isSliced) ? togetherSliced : Number.POSITIVE_INFINITY);
  return inGroups(opened, requests, most, async (group) => {
    const alone = readsAlone(opened, group);
    const few = alone ? await countFew(opened, group) : [];
    const rest = group.filter((_, i) => !few[i]);
    const counted = rest.length === 0 ? [] : await countTogether(opened, rest, alone);
    let next = 0;
    return group.map((_, i) => few[i] ?? (counted[next++] as Counted));
  });
}

/** Counts columns in one scan; where each `alone` can be read, what is looked at in a slice has a query for itself. */
async function countTogether(opened: Opened, group: readonly Asked[], alone: boolean): Promise<readonly Counted[]> {
  const inScan = alone ? group.map(withoutSlice) : group;
  const known = await storedExtremes(opened, inScan);
  const apart = opened.rows <= fewRows && inScan.filter(({ request }) => request.looks).length > 1;
  const [rows, scanned] = await scan(opened, apart ? inScan.map(withoutLooks) : inScan, false, known);
  const seen = apart ? await looksTogether(opened, inScan) : [];
  const answers = scanned.map((each, i) => ({ ...each, ...known[i], ...seen[i] }));
  const odd = inScan.map((asked, i) => hasOdd(asked, answers[i] ?? {}));
  const again = inScan.filter((_, i) => odd[i]);
  const [, better] = again.length === 0 ? [rows, []] : await scan(opened, again, true, []);
  let next = 0;
  const counted: Counted[] = [];
  for (const [i, asked] of group.entries()) {
    const scanned = (odd[i] ? better[next++] : answers[i]) ?? {};
    const looked = alone && isSliced(asked.request) ? await lookedAt(opened, asked, odd[i] === true) : {};
    counted.push(countedFrom(asked, rows, { ...scanned, ...looked }));
  }
  return counted;
}

function withoutSlice(asked: Asked): Asked {
  const { slice: _, places: __, shapes: ___, looks: ____, ...request } = asked.request;
  return { ...asked, request };
}

function withoutLooks(asked: Asked): Asked {
  const { looks: _, ...request } = asked.request;
  return { ...asked, request };
}

/** Rows up to which the patterns of the looks take longer to compile for each column than its values to be put in line. */
const fewRows = 250_000;

/** The looks of all columns that are asked for them: their values one below the other, so that patterns are compiled once. */
async function looksTogether(opened: Opened, group: readonly Asked[]): Promise<readonly Answers[]> {
  const asked = group.flatMap(({ request }, i) => (request.looks ? [`{i: ${i}, x: s${i}}`] : []));
  const values = `(SELECT unnest([${asked.join(', ')}]) AS e FROM ${rowsSql(group)})`;
  const looked = `(SELECT e.i AS i, ${looksSql('e.x')} AS l FROM ${values} WHERE e.x IS NOT NULL)`;
  const rows = await opened.connection.query(`SELECT i, l, count(*) FROM ${looked} GROUP BY i, l`);
  return group.map(({ request }, i): Answers => {
    const own = rows.filter(([at]) => at === i);
    return request.looks ? { looks: own.map(([, key, value]) => ({ key, value })) } : {};
  });
}

/** What is looked at in a slice of one column's values: a filter of rows is cheaper than one of each aggregate. */
async function lookedAt(opened: Opened, asked: Asked, finite: boolean): Promise<Answers> {
  const { request, value, from } = asked;
  const aggregates = sliceAggregates(request, 0, finite);
  const rows = `(SELECT x AS s0 FROM (SELECT x, hash(x) AS h FROM (SELECT ${value} AS x FROM ${from})) WHERE ${slicedWhere(request, 'x', 'h')})`;
  const answers = await one(opened.connection, `SELECT ${Object.values(aggregates).join(', ')} FROM ${rows}`);
  return Object.fromEntries(Object.keys(aggregates).map((key, i) => [key, answers[i]]));
}

/**
 * Least and largest values that a Parquet file says itself, of columns that hold whole numbers or times: a query for
 * those alone reads no data. Of floats not every writer can be believed, for NaN.
 */
async function storedExtremes(opened: Opened, group: readonly Asked[]): Promise<readonly (Answers | null)[]> {
  const { source } = opened;
  const plain = source.kind === 'parquet' && source.from === undefined && source.files.length === 1;
  const told = group.map(({ request, column, from }) => {
    const same = request.type === column.type && column.path.length === 1 && from === opened.from;
    return plain && same && /^(u?int(8|16|32|64)|date|timestamp\(us\))$/.test(column.type);
  });
  const asked = group.flatMap(({ raw, column, request }, i) =>
    told[i] ? ['min', 'max'].map((each) => typed(`${each}(${raw})`, column.type, request.type)) : [],
  );
  if (asked.length === 0) return group.map(() => null);
  const answers = await one(opened.connection, `SELECT ${asked.join(', ')} FROM ${opened.from}`);
  let at = 0;
  return told.map((each) => {
    if (!each) return null;
    const [min, max] = [answers[at++], answers[at++]];
    // Infinite times are NULL here; of the others the extremes have to be looked for.
    return min === null || max === null ? null : { min, max };
  });
}

/** Columns in one query that also looks into values: each brings a dozen patterns, which have filled the memory. */
const togetherSliced = 50;

/** One scan: the number of rows, and the answers of each column but what is `known` of it. */
async function scan(
  opened: Opened,
  group: readonly Asked[],
  finite: boolean,
  known: readonly (Answers | null)[],
): Promise<[number, readonly Answers[]]> {
  const parts = group.map((asked, i): Aggregates => {
    const { min, max, ...rest } = aggregates(asked, i, finite);
    return known[i] || min === undefined || max === undefined ? rest : { ...rest, min, max };
  });
  const sql = ['count(*)', ...parts.flatMap((part) => Object.values(part))].join(', ');
  const answers = await one(opened.connection, `SELECT ${sql} FROM ${rowsSql(group)}`);
  let at = 1;
  const named = parts.map((part): Answers => {
    const keys = Object.keys(part);
    at += keys.length;
    return Object.fromEntries(keys.map((key, j) => [key, answers[at - keys.length + j]]));
  });
  return [Number(answers[0] ?? 0), named];
}

/** For column i: `r` the stored value, `x` the value, `h` its hash, `s` the value where it falls in the slice. */
function rowsSql(group: readonly Asked[]): string {
  const inner = group.map(({ raw, value }, i) => `${raw} AS r${i}, ${value} AS x${i}`).join(', ');
  let sql = `(SELECT ${inner} FROM ${group[0]?.from})`;
  const hashed = group.flatMap(({ request }, i) =>
    request.distinct !== undefined || request.slice !== undefined ? [`hash(x${i}) AS h${i}`] : [],
  );
  if (hashed.length > 0) sql = `(SELECT *, ${hashed.join(', ')} FROM ${sql})`;
  const sliced = group.flatMap(({ request }, i) => (isSliced(request) ? [`${slicedSql(request, i)} AS s${i}`] : []));
  return sliced.length === 0 ? sql : `(SELECT *, ${sliced.join(', ')} FROM ${sql})`;
}

function isSliced(request: CountRequest): boolean {
  return request.places === true || request.shapes !== undefined || request.looks === true;
}

function slicedSql(request: CountRequest, i: number): string {
  return `CASE WHEN ${slicedValue(request, `x${i}`, `h${i}`)} THEN x${i} END`;
}

function aggregates({ request, column, fails }: Asked, i: number, finite: boolean): Aggregates {
  const kind = kindOf(request.type);
  const x = finite ? `CASE WHEN isfinite(x${i}) THEN x${i} END` : `x${i}`;
  const lengths = request.lengths ? `[${request.lengths.join(', ')}]` : null;
  if (kind === 'opaque') {
    const counted = { stored: `count(r${i})` };
    const list = lengths !== null && column.type.startsWith('list(');
    return list ? { ...counted, lengths: `map_values(histogram(len(r${i}), ${lengths}))` } : counted;
  }
  return {
    ...(fails ? { stored: `count(r${i})` } : {}),
    filled: `count(x${i})`,
    ...(kind === 'text' ? textAggregates(request, i, lengths) : numberAggregates(request, column, i, x, finite)),
    ...sliceAggregates(request, i, finite),
    ...(request.distinct === undefined ? {} : { distinct: bitsSql(i, request.distinct) }),
  };
}

function textAggregates(request: CountRequest, i: number, lengths: string | null): Aggregates {
  return {
    empty: `count_if(x${i} = '')`,
    ...(request.values?.length ? { values: `map_values(histogram_exact(x${i}, ${literals(request.values)}))` } : {}),
    ...(lengths === null ? {} : { lengths: `map_values(histogram(length(x${i}), ${lengths}))` }),
  };
}

function numberAggregates(
  request: CountRequest,
  column: SourceColumn,
  i: number,
  x: string,
  finite: boolean,
): Aggregates {
  const odd = {
    nan: `count_if(isnan(x${i}))`,
    pinf: `count_if(x${i} = 'infinity'::DOUBLE)`,
    ninf: `count_if(x${i} = '-infinity'::DOUBLE)`,
  };
  const term = request.sum && sumTerm({ request, column }, request.sum, `r${i}`, x);
  return {
    ...(finite ? odd : {}),
    min: `min(${x})`,
    max: `max(${x})`,
    ...(request.edges?.length ? { bins: `map_values(histogram(${x}, ${doubles(request.edges)}))` } : {}),
    ...(term ? { total: `sum(${term})::VARCHAR`, added: `count(${term})` } : {}),
  };
}

/** What is asked of the values in the slice, which are `s`. */
function sliceAggregates(request: CountRequest, i: number, finite: boolean): Aggregates {
  if (kindOf(request.type) !== 'text') {
    const s = finite ? `CASE WHEN isfinite(s${i}) THEN s${i} END` : `s${i}`;
    if (!request.places) return {};
    return { places: `map_entries(histogram(${there(i, placesSql(s, request.type))}))` };
  }
  return {
    ...(request.shapes === undefined ? {} : { sliced: `count(s${i})` }),
    ...(request.shapes?.length
      ? { shapes: `map_values(histogram_exact(${there(i, shapeSql(`s${i}`))}, ${literals(request.shapes)}))` }
      : {}),
    ...(request.looks ? { looks: `map_entries(histogram(${there(i, looksSql(`s${i}`))}))` } : {}),
  };
}

/** Nearly all rows are outside the slice: without this, each function would look at every one of them. */
function there(i: number, sql: string): string {
  return `CASE WHEN s${i} IS NOT NULL THEN ${sql} END`;
}

function bitsSql(i: number, slice: number): string {
  const bit = `(h${i} & ${distinctBits - 1})::SMALLINT`;
  const chosen = [`x${i} IS NOT NULL`, inSlice(`h${i}`, slice)].filter((each) => each !== null).join(' AND ');
  return `to_base64(bitstring_agg(CASE WHEN ${chosen} THEN ${bit} END, 0::SMALLINT, ${distinctBits - 1}::SMALLINT)::BLOB)`;
}

/** Whether a column has NaN (which sorts highest) or an infinity. */
function hasOdd({ request }: Asked, answers: Answers): boolean {
  const kind = kindOf(request.type);
  if (kind !== 'number' && kind !== 'time') return false;
  return [answers.min, answers.max].some((each) => each !== null && !Number.isFinite(Number(each)));
}
