import type { ChangedRow, RowColumn, RowDiff, RowDiffRequest, RowPair } from '../../data/row-diff/pair.ts';
import type { Opened } from './opened.ts';
import { one } from './opened.ts';
import { onKeys, type Prepared, prepareKeys, type Sides } from './row-keys.ts';
import { differs, type Side, sideOf } from './row-side.ts';

/** Share of changed rows from which it is cheaper to read all rows again than to choose the changed ones. */
const manyChanged = 0.2;

/** Columns whose differences are counted in one query. */
const together = 200;

/** Rows of both tables that are looked at first, and how many of them have to meet to say something. */
const foreseen = { rows: 20_000, matched: 1_000 };

/** Bytes of one side's values up to which they are joined as they are where any of the first rows differ. */
const roomy = 500_000_000;

/**
 * Compares the rows of two tables of one engine. First keys, which would make a join lie where they repeat; then either
 * one join of all columns, which counts at once, or one of (key, hash of all columns), of which only the keys
 * that differ are kept, and then the columns of these keys, with tolerances. The first is chosen where the first rows say
 * that it is cheaper; both say the same. Two rows of one key whose 64-bit hashes are equal count as equal, and so do two such
 * texts: by chance once in 1.8e19 pairs, so of 10 million changed rows one is missed once in 1.8e12 runs. The hash has no
 * key: who chooses values for it can make two rows equal.
 */
export function rowPair(base: Opened, head: Opened): RowPair {
  const query = (sql: string) => head.connection.query(sql);
  // What was found out about a request's keys, and whether the changed ones are kept in the engine, for the question that follows.
  let last: { readonly request: RowDiffRequest; readonly keys: Prepared; readonly kept: boolean } | null = null;
  return {
    diff: async (request) => {
      const keys = await prepareKeys(base, head, request);
      const { sides, counts, ...met } = keys;
      const { columns } = request;
      last = { request, keys, kept: false };
      if (met.matched === 0) return { ...counts, ...met, ...none(columns) };
      if (await isCheapAtOnce(head, request, sides))
        return { ...counts, ...met, ...(await columnCounts(head, request, sides, true)) };
      await keepDifferent(query, request, sides);
      last = { request, keys, kept: true };
      const unlike = Number((await one(head.connection, 'SELECT count(*) FROM assay_rows'))[0] ?? 0);
      const many = unlike > met.matched * manyChanged;
      const inside = unlike === 0 ? none(columns) : await columnCounts(head, request, sides, many);
      return { ...counts, ...met, ...inside };
    },
    changedRows: async (request, most) => {
      const known = last?.request === request ? last : null;
      const { sides } = known?.keys ?? (await prepareKeys(base, head, request));
      return changedRows(head, request, sides, most, known?.kept !== true);
    },
    wholeRows: async (columns) => wholeRows(base, head, columns),
  };
}

function none(columns: readonly RowColumn[]): Pick<RowDiff, 'changed' | 'columns'> {
  return { changed: 0, columns: columns.map(() => 0) };
}

/**
 * Whether to join all columns at once: many of the first rows differ, of tables whose first rows have keys in common, or some
 * do and the values fit into memory.
 */
async function isCheapAtOnce(head: Opened, request: RowDiffRequest, sides: Sides): Promise<boolean> {
  const { columns } = request;
  if (columns.length > together) return false;
  const first = (side: Side) => `(SELECT * FROM ${side.hashed} LIMIT ${foreseen.rows})`;
  const sql = `SELECT count(*), count_if(b.hash_ <> h.hash_) FROM ${first(sides.base)} b JOIN ${first(sides.head)} h ON ${onKeys(request)}`;
  const [matched = 0, unlike = 0] = (await one(head.connection, sql)).map(Number);
  if (matched < foreseen.matched) return false;
  const bytes = Math.min(sides.base.rows, sides.head.rows) * (columns.length + 2) * 8;
  return unlike > matched * manyChanged || (unlike > 0 && bytes <= roomy);
}

/** The keys of rows that differ, in a table of their own. */
async function keepDifferent(
  query: (sql: string) => Promise<unknown>,
  request: RowDiffRequest,
  { base, head }: Sides,
): Promise<void> {
  const keys = request.key.map((_, i) => `b.k${i} AS k${i}`).join(', ');
  await query(
    `CREATE OR REPLACE TEMP TABLE assay_rows AS SELECT ${keys} FROM ${base.hashed} b JOIN ${head.hashed} h ON ${onKeys(request)} WHERE b.hash_ <> h.hash_`,
  );
}

/** Rows of the changed keys (`all`: of every key) with the asked columns of both sides; `shown`: texts as they are. */
function bothSides(
  request: RowDiffRequest,
  sides: Sides,
  columns: readonly RowColumn[],
  { all, shown }: { readonly all: boolean; readonly shown: boolean },
): string {
  const using = request.key.map((_, i) => `k${i}`).join(', ');
  const of = (side: Side) => {
    const rows = shown ? side.valued(columns) : side.hashedTexts(columns);
    return all ? rows : `(SELECT * FROM ${rows} SEMI JOIN assay_rows USING (${using}))`;
  };
  return `${of(sides.base)} b JOIN ${of(sides.head)} h ON ${onKeys(request)}`;
}

async function columnCounts(
  head: Opened,
  request: RowDiffRequest,
  sides: Sides,
  all: boolean,
): Promise<Pick<RowDiff, 'changed' | 'columns'>> {
  const { columns } = request;
  const unlike = (some: readonly RowColumn[]) => some.map((column, j) => differs(column, j, sides.head));
  const any = (some: readonly RowColumn[]) => `greatest(FALSE, ${unlike(some).join(', ')})`;
  if (columns.length <= together) {
    const asked = [any(columns), ...unlike(columns)].map((condition) => `count_if(${condition})`);
    const from = bothSides(request, sides, columns, { all, shown: false });
    const answers = await one(head.connection, `SELECT ${asked.join(', ')} FROM ${from}`);
    const [changed = 0, ...counts] = answers.map(Number);
    return { changed, columns: counts };
  }
  // A row may differ in several groups of columns: its key is kept, and counted once.
  const keys = request.key.map((_, i) => `b.k${i} AS k${i}`).join(', ');
  const counts: number[] = [];
  for (let i = 0; i < columns.length; i += together) {
    const group = columns.slice(i, i + together);
    const from = bothSides(request, sides, group, { all, shown: false });
    const asked = unlike(group).map((condition) => `count_if(${condition})`);
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
  const unlike = some.map((column, j) => differs(column, j, sides.head));
  const keys = request.key.map((_, i) => `CAST(b.k${i} AS VARCHAR)`);
  const cells = some.flatMap((column, j) => [
    unlike[j],
    `CAST(b.v${j} AS VARCHAR)`,
    sides.head.keeps(column)
      ? `CAST(h.v${j} AS VARCHAR)`
      : `coalesce(CAST(h.v${j} AS VARCHAR), CAST(h.r${j} AS VARCHAR))`,
  ]);
  const order = request.key.map((_, i) => `b.k${i}`).join(', ');
  const where = `greatest(FALSE, ${unlike.join(', ')})`;
  const rows = await head.connection.query(
    `SELECT ${[...keys, ...cells].join(', ')} FROM ${bothSides(request, sides, some, { all, shown: true })} WHERE ${where} ORDER BY ${order} LIMIT ${most}`,
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
