import type { Counted, CountRequest } from '../../data/counter.ts';
import { kindOf } from '../../data/types.ts';
import { type Answers, countedFrom } from './count-answers.ts';
import { canTally, countNumbers } from './count-numbers.ts';
import { countFew, readsAlone } from './few-values.ts';
import { lookedCounts } from './looked-counts.ts';
import { type Asked, inGroups, type Opened, one, togetherOf } from './opened.ts';
import { isSliced, rowsSql, scan, sliceAggregates } from './scan.ts';
import { looksSql, slicedWhere } from './slice.ts';
import { typed } from './sql.ts';

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
    const found = new Map<Asked, Counted>();
    group.forEach((asked, i) => {
      if (few[i]) found.set(asked, few[i]);
    });
    const numbers = group.filter((asked) => !found.has(asked) && canTally(opened, asked));
    for (const [i, each] of ((await countNumbers(opened, numbers)) ?? []).entries())
      found.set(numbers[i] as Asked, each);
    const rest = group.filter((asked) => !found.has(asked));
    const counted = rest.length === 0 ? [] : await countTogether(opened, rest, alone);
    for (const [i, each] of counted.entries()) found.set(rest[i] as Asked, each);
    return group.map((asked) => found.get(asked) as Counted);
  });
}

/** Counts columns in one scan; where each `alone` can be read, what is looked at in a slice has a query for itself. */
async function countTogether(opened: Opened, group: readonly Asked[], alone: boolean): Promise<readonly Counted[]> {
  const gathered = group.map((asked) => canGather(opened, asked));
  const inScan = group.map((asked, i) => (alone || gathered[i] ? withoutSlice(asked) : asked));
  const known = await storedExtremes(opened, inScan);
  const apart = opened.rows <= fewRows && inScan.filter(({ request }) => request.looks).length > 1;
  const [rows, scanned, looked] = await scan(opened, apart ? inScan.map(withoutLooks) : inScan, {
    finite: false,
    known,
    gather: group.map((asked, i) => (gathered[i] ? asked.request : null)),
  });
  const seen = apart ? await looksTogether(opened, inScan) : [];
  const answers = scanned.map((each, i) => ({ ...each, ...known[i], ...seen[i] }));
  const odd = inScan.map((asked, i) => hasOdd(asked, answers[i] ?? {}));
  const again = inScan.filter((_, i) => odd[i]);
  const [, better] = again.length === 0 ? [rows, []] : await scan(opened, again, { finite: true });
  let next = 0;
  const counted: Counted[] = [];
  for (const [i, asked] of group.entries()) {
    const scanned = (odd[i] ? better[next++] : answers[i]) ?? {};
    const own = alone && !gathered[i] && isSliced(asked.request);
    const more = own ? await lookedAt(opened, asked, odd[i] === true) : {};
    counted.push({
      ...countedFrom(asked, rows, { ...scanned, ...more }),
      ...(gathered[i]
        ? lookedCounts(
            asked.request,
            looked.filter(({ column }) => column === i),
          )
        : {}),
    });
  }
  return counted;
}

/** The most different values of a slice, about, that are gathered before they are looked at. */
const mostGathered = 65_536;

/** Whether the texts in the slice are few enough to be gathered, so that each is looked at once, and all columns' together. */
function canGather({ rows }: Opened, { request }: Asked): boolean {
  return kindOf(request.type) === 'text' && isSliced(request) && rows / (request.slice ?? 1) <= mostGathered;
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

/** Whether a column has NaN (which sorts highest) or an infinity. */
function hasOdd({ request }: Asked, answers: Answers): boolean {
  const kind = kindOf(request.type);
  if (kind !== 'number' && kind !== 'time') return false;
  return [answers.min, answers.max].some((each) => each !== null && !Number.isFinite(Number(each)));
}
