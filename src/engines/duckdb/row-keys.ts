import type { KeyCounts, RowDiff, RowDiffRequest } from '../../data/row-diff/pair.ts';
import type { Opened } from './opened.ts';
import { one } from './opened.ts';
import { type Side, sideOf } from './row-side.ts';

/** Both tables as SQL, each key on either side at most once. */
export interface Sides {
  readonly base: Side;
  readonly head: Side;
}

type Met = Pick<RowDiff, 'matched' | 'removed' | 'added'>;

/** What the keys of two tables say before any other column is read. */
export interface Prepared extends Met {
  readonly counts: Pick<RowDiff, 'base' | 'head'>;
  readonly sides: Sides;
}

/** Rows by chance, in which no key may stand twice for a join to be tried before keys are counted. */
const tried = 20_000;

/**
 * Joins the keys. A key that stands twice makes a join lie, so each must be known to stand once: where it does, the join
 * says so itself, for then each row that has a partner has one, and of those without one no two are equal. It costs a third of
 * counting every key, which is done where that is not so; there keys that repeat are put in a table, and both sides leave
 * them out. A key that many rows share would make such a join endless: it is seen in a sample first, and the join is
 * stopped after a time that one of unlike keys never needs.
 */
export async function prepareKeys(base: Opened, head: Opened, request: RowDiffRequest): Promise<Prepared> {
  const plain = { base: sideOf(base, head, request, false), head: sideOf(head, base, request, false) };
  const missing = { base: await missingOf(head, plain.base), head: await missingOf(head, plain.head) };
  const met = await joinedOnce(head, request, plain, missing);
  if (met !== null) {
    const counted = (side: Side, none: number): KeyCounts => ({ rows: side.rows, missing: none, repeated: 0 });
    const counts = { base: counted(plain.base, missing.base), head: counted(plain.head, missing.head) };
    return { ...met, counts, sides: plain };
  }
  const of = async (side: Side, none: number): Promise<KeyCounts> => {
    const [repeated = 0] = (await one(head.connection, side.repeatedRows)).map(Number);
    return { rows: side.rows, missing: none, repeated };
  };
  const counts = { base: await of(plain.base, missing.base), head: await of(plain.head, missing.head) };
  const sides = counts.base.repeated + counts.head.repeated === 0 ? plain : await without(base, head, request, plain);
  const [matched = 0, removed = 0, added = 0] = await meet(head, request, sides);
  return { matched, removed, added, counts, sides };
}

async function missingOf(head: Opened, side: Side): Promise<number> {
  return Number((await one(head.connection, side.keyless))[0] ?? 0);
}

/** Rows that have a partner and rows that have none; null where a key stands twice, or may. */
async function joinedOnce(
  head: Opened,
  request: RowDiffRequest,
  { base, head: other }: Sides,
  missing: { readonly base: number; readonly head: number },
): Promise<Met | null> {
  for (const side of [base, other]) {
    const sample = `(SELECT * FROM ${side.joined} USING SAMPLE reservoir(${tried} ROWS) REPEATABLE (7))`;
    const [rows, different] = await one(
      head.connection,
      `SELECT count(*), count(DISTINCT ${keyOf(request, 's')}) FROM ${sample} s`,
    );
    if (Number(rows ?? 0) !== Number(different ?? 0)) return null;
  }
  const seconds = 30 + (base.rows + other.rows) / 50_000;
  const answers = await meet(head, request, { base, head: other }, seconds).catch((error: unknown) => {
    if (error instanceof Error && /^INTERRUPT/.test(error.message)) return null;
    throw error;
  });
  if (answers === null) return null;
  const [matched = 0, removed = 0, added = 0, goneKeys = 0, newKeys = 0] = answers;
  const once =
    matched + removed === base.rows - missing.base &&
    matched + added === other.rows - missing.head &&
    removed === goneKeys &&
    added === newKeys;
  return once ? { matched, removed, added } : null;
}

/** Pairs of rows, rows of base and of head without a partner, and how many different keys those have. */
async function meet(
  head: Opened,
  request: RowDiffRequest,
  { base, head: other }: Sides,
  seconds?: number,
): Promise<readonly number[]> {
  const [gone, fresh] = ['h.k0 IS NULL', 'b.k0 IS NULL'];
  const asked = [
    'count(*)',
    `count_if(${gone})`,
    `count_if(${fresh})`,
    `count(DISTINCT ${keyOf(request, 'b')}) FILTER (${gone})`,
    `count(DISTINCT ${keyOf(request, 'h')}) FILTER (${fresh})`,
  ];
  const sql = `SELECT ${asked.join(', ')} FROM ${base.joined} b FULL JOIN ${other.joined} h ON ${onKeys(request)}`;
  const [all = 0, removed = 0, added = 0, ...keys] = ((await head.connection.query(sql, seconds))[0] ?? []).map(Number);
  return [all - removed - added, removed, added, ...keys];
}

async function without(base: Opened, head: Opened, request: RowDiffRequest, plain: Sides): Promise<Sides> {
  await head.connection.query(
    `CREATE OR REPLACE TEMP TABLE assay_repeated AS ${plain.base.repeatedKeys} UNION ${plain.head.repeatedKeys}`,
  );
  return { base: sideOf(base, head, request, true), head: sideOf(head, base, request, true) };
}

/** One value for a whole key, of a table that is called so. */
function keyOf({ key }: RowDiffRequest, table: string): string {
  const parts = key.map((_, i) => `${table}.k${i}`);
  return parts.length === 1 ? parts.join() : `row(${parts.join(', ')})`;
}

/** That a row of base (b) and one of head (h) have the same key. */
export function onKeys({ key }: RowDiffRequest): string {
  return key.map((_, i) => `b.k${i} = h.k${i}`).join(' AND ');
}
