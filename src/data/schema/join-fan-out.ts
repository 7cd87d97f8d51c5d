import { quote } from '../../evidence/quote.ts';
import { mostDistinctRows } from '../counter.ts';
import { pairs } from '../decision/compare.ts';
import type { Draft } from '../draft.ts';
import { countText } from '../number-text.ts';
import { type ColumnProfile, nameOf } from '../profile.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

/** How far rows and different values may be from whole multiples. */
const about = 0.01;
/** The most that the upper end of an estimate may lie above what is estimated. */
const mostOver = 1.3;
/** The fewest rows of base from which uniqueness is read. */
const fewest = 100;

export default defineSchemaCheck({
  id: 'join-fan-out',
  title: 'Rows multiplied by a join',
  documentation:
    "Head has k times base's rows (k of 2 or more, within 1 %) and about as many different values as base in a column that told all rows of base apart (100 or more), so each key is there k times on average; rows that are equal in everything are duplicated rows instead. Warns.",
  rules: ['join-fan-out'],
  order: 11,
  covers: { 'join-fan-out': ['unique-broken', 'rows-changed'] },
  coveredBy: { 'join-fan-out': ['rows-duplicated'] },
  of: 'snapshot',
  find,
});

async function find(scene: SnapshotScene): Promise<readonly Draft[]> {
  const { base, head } = scene;
  const times = Math.round(head.rows / Math.max(1, base.rows));
  if (base.rows < fewest || times < 2 || !near(head.rows, times * base.rows)) return [];
  const keys = pairs(base, head).filter(([before, after]) => isKey(before, base.rows) && after.n > 0);
  for (const [before, after] of keys) {
    const different = await sameKeys(scene, after, before, base.rows);
    if (different === null) continue;
    const name = nameOf(before);
    return [
      {
        rule: 'join-fan-out',
        severity: 'warning',
        confidence: 'high',
        about: [],
        message: `a join multiplied the rows: each ${quote(name)} is there ${times === 2 ? 'twice' : `${times} times`}`,
        detail: 'The rows of one key differ, so none is a plain copy: the key of the joined table is not unique there.',
        number: `${countText(base.rows)} \u2192 ${countText(head.rows)} rows; ${countText(base.rows)} \u2192 ${different} different values of ${quote(name)}`,
        mend: 'Join by columns that are unique in the joined table, or bring that table to one row for each key first.',
      },
    ];
  }
  return [];
}

function near(count: number, wanted: number): boolean {
  return Math.abs(count / Math.max(1, wanted) - 1) <= about;
}

/** Whether a column had a value of its own in each row; of many rows an estimate has to allow it. */
function isKey({ type, n, distinct }: ColumnProfile, rows: number): boolean {
  const tells = type === 'string' || /^u?int\d+$/.test(type);
  if (!tells || n !== rows || distinct === undefined || distinct.high < n) return false;
  return distinct.low >= (distinct.low === distinct.high ? n : n / mostOver);
}

/** The number of different values of head where it can be that of `wanted`, as text; null where it cannot. */
async function sameKeys({ head, counter }: SnapshotScene, after: ColumnProfile, like: ColumnProfile, wanted: number) {
  let { low, high } = after.distinct ?? { low: 0, high: 0 };
  if (low < high && counter.distinct !== undefined && head.rows <= mostDistinctRows) {
    [low = 0] = await counter.distinct([{ path: after.path, type: like.type }]);
    high = low;
  }
  if (low === high) return near(low, wanted) ? countText(low) : null;
  const possible = low <= wanted * (1 + about) && high >= wanted * (1 - about) && high <= wanted * mostOver;
  return possible ? `${countText(low)} to ${countText(high)} (estimated)` : null;
}
