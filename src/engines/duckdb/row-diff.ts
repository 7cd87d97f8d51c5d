import type { ChangedRow, KeyCounts, RowColumn, RowDiff, RowDiffRequest, RowPair } from '../../data/row-diff/pair.ts';
import type { Opened } from './opened.ts';
import { one } from './opened.ts';
import { differs, type Side, sideOf } from './row-side.ts';

/** Share of changed rows from which it is cheaper to read all rows again than to choose the changed ones. */
const manyChanged = 0.2;

/** Columns whose differences are counted in one query. */
const together = 200;

/** Rows of both tables that are looked at first, and how many of them have to meet to say something. */
const foreseen = { rows: 20_000, matched: 1_000 };

/**
 * Compares the rows of two tables of one engine. First keys that would make a join lie; then one FULL JOIN of (key,
 * hash of all columns), of which only the keys that differ are kept; then the columns of these keys, with tolerances.
 * Where many of the first rows differ, one FULL JOIN of all columns says the same at once. Two rows of one key whose 64-bit
 * hashes are equal by chance count as equal: once in 1.8e19 pairs.
 */
export function rowPair(base: Opened, head: Opened): RowPair {
  const query = (sql: string) => head.connection.query(sql);
  // The request whose changed keys are kept in the engine, for the question that follows.
  let kept: RowDiffRequest | null = null;
  return {
    diff: async (request) => {
      kept = null;
      const { sides, ...counts } = await prepare(base, head, request);
      if (await manyDiffer(head, request, sides)) {
        const { removed, ...rest } = await diffAtOnce(head, request, sides);
        return { ...counts, removed, matched: (await usableRows(head, sides.base, counts)) - removed, ...rest };
      }
      await keepDifferent(query, request, sides);
      kept = request;
      const asked = 'SELECT count_if(kind = 0), count_if(kind = 1), count_if(kind = 2) FROM assay_rows';
      const [removed = 0, added = 0, unlike = 0] = (await one(head.connection, asked)).map(Number);
      const usable = await usableRows(head, sides.base, counts);
      const matched = usable - removed;
      const many = unlike > matched * manyChanged;
      const inside = unlike === 0 ? none(request.columns) : await columnCounts(head, request, sides, many);
      return { ...counts, removed, added, matched, ...inside };
    },
    changedRows: async (request, most) => {
      const { sides } = await prepare(base, head, request);
      return changedRows(head, request, sides, most, kept !== request);
    },
    wholeRows: async (columns) => wholeRows(base, head, columns),
  };
}

interface Sides {
  readonly base: Side;
  readonly head: Side;
}

function none(columns: readonly RowColumn[]): Pick<RowDiff, 'changed' | 'columns'> {
  return { changed: 0, columns: columns.map(() => 0) };
}

type Prepared = Pick<RowDiff, 'base' | 'head'> & { readonly sides: Sides };

/** Both sides as SQL with the counts of their keys; keys that repeat are put in a table, and both sides leave them out. */
async function prepare(base: Opened, head: Opened, request: RowDiffRequest): Promise<Prepared> {
  const plain = { base: sideOf(base, head, request, false), head: sideOf(head, base, request, false) };
  const of = async (side: Side): Promise<KeyCounts> => {
    const [missing = 0, repeated = 0] = (await one(head.connection, side.keyCounts)).map(Number);
    return { rows: side.rows, missing, repeated };
  };
  const counts = { base: await of(plain.base), head: await of(plain.head) };
  if (counts.base.repeated + counts.head.repeated === 0) return { ...counts, sides: plain };
  await head.connection.query(
    `CREATE OR REPLACE TEMP TABLE assay_repeated AS ${plain.base.repeatedKeys} UNION ${plain.head.repeatedKeys}`,
  );
  return { ...counts, sides: { base: sideOf(base, head, request, true), head: sideOf(head, base, request, true) } };
}

/** Rows of base that were joined. */
async function usableRows(head: Opened, base: Side, counts: Pick<RowDiff, 'base' | 'head'>): Promise<number> {
  if (counts.base.repeated + counts.head.repeated === 0) return counts.base.rows - counts.base.missing;
  return Number((await one(head.connection, `SELECT count(*) FROM ${base.joined}`))[0] ?? 0);
}

/** Whether more than `manyChanged` of the first rows differ, of tables whose first rows have keys in common. */
async function manyDiffer(head: Opened, request: RowDiffRequest, sides: Sides): Promise<boolean> {
  if (request.columns.length > together) return false;
  const first = (side: Side) => `(SELECT * FROM ${side.hashed} LIMIT ${foreseen.rows})`;
  const on = request.key.map((_, i) => `b.k${i} = h.k${i}`).join(' AND ');
  const sql = `SELECT count(*), count_if(b.hash_ <> h.hash_) FROM ${first(sides.base)} b JOIN ${first(sides.head)} h ON ${on}`;
  const [matched = 0, unlike = 0] = (await one(head.connection, sql)).map(Number);
  return matched >= foreseen.matched && unlike > matched * manyChanged;
}

/** Rows of one side only, and how many rows and cells of both differ, from one join of all columns. */
async function diffAtOnce(
  head: Opened,
  request: RowDiffRequest,
  sides: Sides,
): Promise<Pick<RowDiff, 'removed' | 'added' | 'changed' | 'columns'>> {
  const { columns } = request;
  const on = request.key.map((_, i) => `b.k${i} = h.k${i}`).join(' AND ');
  const both = 'b.k0 IS NOT NULL AND h.k0 IS NOT NULL';
  const unlike = [`greatest(FALSE, ${columns.map(differs).join(', ')})`, ...columns.map(differs)];
  const asked = ['h.k0 IS NULL', 'b.k0 IS NULL', ...unlike.map((condition) => `${both} AND ${condition}`)];
  const joined = `${sides.base.valued(columns)} b FULL JOIN ${sides.head.valued(columns)} h ON ${on}`;
  const sql = `SELECT ${asked.map((condition) => `count_if(${condition})`).join(', ')} FROM ${joined}`;
  const [removed = 0, added = 0, changed = 0, ...counts] = (await one(head.connection, sql)).map(Number);
  return { removed, added, changed, columns: counts };
}

/** The keys of rows that are on one side only (0: base, 1: head), or differ (2), in a table of their own. */
async function keepDifferent(
  query: (sql: string) => Promise<unknown>,
  request: RowDiffRequest,
  { base, head }: Sides,
): Promise<void> {
  const keys = request.key.map((_, i) => `coalesce(b.k${i}, h.k${i}) AS k${i}`).join(', ');
  const on = request.key.map((_, i) => `b.k${i} = h.k${i}`).join(' AND ');
  const kind = 'CASE WHEN h.hash_ IS NULL THEN 0 WHEN b.hash_ IS NULL THEN 1 ELSE 2 END AS kind';
  await query(
    `CREATE OR REPLACE TEMP TABLE assay_rows AS SELECT ${keys}, ${kind} FROM ${base.hashed} b FULL JOIN ${head.hashed} h ON ${on} WHERE b.hash_ IS DISTINCT FROM h.hash_`,
  );
}

/** Rows of the changed keys (`all`: of every key) with the asked columns of both sides. */
function bothSides(request: RowDiffRequest, sides: Sides, columns: readonly RowColumn[], all = false): string {
  const using = request.key.map((_, i) => `k${i}`).join(', ');
  const changed = '(SELECT * EXCLUDE (kind) FROM assay_rows WHERE kind = 2)';
  const of = (side: Side) =>
    all ? side.valued(columns) : `(SELECT * FROM ${side.valued(columns)} SEMI JOIN ${changed} USING (${using}))`;
  const on = request.key.map((_, i) => `b.k${i} = h.k${i}`).join(' AND ');
  return `${of(sides.base)} b JOIN ${of(sides.head)} h ON ${on}`;
}

async function columnCounts(
  head: Opened,
  request: RowDiffRequest,
  sides: Sides,
  all: boolean,
): Promise<Pick<RowDiff, 'changed' | 'columns'>> {
  const { columns } = request;
  const any = (some: readonly RowColumn[]) => `greatest(FALSE, ${some.map(differs).join(', ')})`;
  if (columns.length <= together) {
    const asked = [any(columns), ...columns.map(differs)].map((condition) => `count_if(${condition})`);
    const answers = await one(
      head.connection,
      `SELECT ${asked.join(', ')} FROM ${bothSides(request, sides, columns, all)}`,
    );
    const [changed = 0, ...counts] = answers.map(Number);
    return { changed, columns: counts };
  }
  // A row may differ in several groups of columns: its key is kept, and counted once.
  const keys = request.key.map((_, i) => `b.k${i} AS k${i}`).join(', ');
  const counts: number[] = [];
  for (let i = 0; i < columns.length; i += together) {
    const group = columns.slice(i, i + together);
    const from = bothSides(request, sides, group, all);
    const asked = group.map((column, j) => `count_if(${differs(column, j)})`);
    counts.push(...(await one(head.connection, `SELECT ${asked.join(', ')} FROM ${from}`)).map(Number));
    const found = `SELECT ${keys} FROM ${from} WHERE ${any(group)}`;
    await head.connection.query(
      i === 0 ? `CREATE OR REPLACE TEMP TABLE assay_changed AS ${found}` : `INSERT INTO assay_changed ${found}`,
    );
  }
  const [changed] = await one(head.connection, 'SELECT count(*) FROM (SELECT DISTINCT * FROM assay_changed)');
  return { changed: Number(changed ?? 0), columns: counts };
}

async function changedRows(
  head: Opened,
  request: RowDiffRequest,
  sides: Sides,
  most: number,
  all: boolean,
): Promise<readonly ChangedRow[]> {
  const { columns } = request;
  const some = columns.slice(0, together);
  const keys = request.key.map((_, i) => `CAST(b.k${i} AS VARCHAR)`);
  const cells = some.flatMap((column, j) => [
    differs(column, j),
    `CAST(b.v${j} AS VARCHAR)`,
    `coalesce(CAST(h.v${j} AS VARCHAR), CAST(h.r${j} AS VARCHAR))`,
  ]);
  const order = request.key.map((_, i) => `b.k${i}`).join(', ');
  const where = `greatest(FALSE, ${some.map(differs).join(', ')})`;
  const rows = await head.connection.query(
    `SELECT ${[...keys, ...cells].join(', ')} FROM ${bothSides(request, sides, some, all)} WHERE ${where} ORDER BY ${order} LIMIT ${most}`,
  );
  return rows.map((row) => ({
    key: row.slice(0, keys.length).map(String),
    cells: some.flatMap((_, j) => {
      const [unlike, before, after] = row.slice(keys.length + 3 * j, keys.length + 3 * j + 3);
      const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
      return unlike === true ? [{ column: j, base: text(before), head: text(after) }] : [];
    }),
  }));
}

async function wholeRows(base: Opened, head: Opened, columns: readonly RowColumn[]) {
  const request = { key: [], columns };
  const counted = (side: Side) => `(SELECT hash_, count(*) AS n FROM ${side.hashed} GROUP BY hash_)`;
  const [b, h] = [sideOf(base, head, request, false), sideOf(head, base, request, false)];
  const rest = (a: string, c: string) => `coalesce(sum(greatest(0, coalesce(${a}.n, 0) - coalesce(${c}.n, 0))), 0)`;
  const sql = `SELECT ${rest('b', 'h')}, ${rest('h', 'b')} FROM ${counted(b)} b FULL JOIN ${counted(h)} h ON b.hash_ = h.hash_`;
  const [removed = 0, added = 0] = (await one(head.connection, sql)).map(Number);
  return { removed, added };
}
