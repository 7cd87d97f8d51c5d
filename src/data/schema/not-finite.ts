import { quote } from '../../evidence/quote.ts';
import { grown, shareRose } from '../difference/share-rose.ts';
import { countText } from '../number-text.ts';
import type { SnapshotPolicy } from '../policy.ts';
import { rowsOf } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'not-finite',
  title: 'NaN and infinities',
  documentation:
    'NaN, or infinite values, in a column that had none in base: fails. Where base has some, a share that rose beyond the margin of missing values, chance ruled out, fails too.',
  rules: ['nan-appeared', 'inf-appeared', 'nan-rose', 'inf-rose'],
  order: 60,
  of: 'column',
  find,
});

const mend = 'Find the division or logarithm that makes it, or write such values as missing.';

function find({ name, before, after, policy }: ColumnScene): readonly Part[] {
  const rows = { before: rowsOf(before), after: rowsOf(after) };
  const infinite = { before: before.pinf + before.ninf, after: after.pinf + after.ninf };
  return [
    ...appeared('nan-appeared', `${quote(name)} has NaN`, before.nan, after.nan, rows.after),
    ...appeared('inf-appeared', `${quote(name)} has infinite values`, infinite.before, infinite.after, rows.after),
    ...rose('nan-rose', `${quote(name)} has more NaN`, { before: before.nan, after: after.nan }, rows, policy),
    ...rose('inf-rose', `${quote(name)} has more infinite values`, infinite, rows, policy),
  ];
}

function appeared(rule: string, what: string, before: number, after: number, rows: number): readonly Part[] {
  if (before > 0 || after === 0) return [];
  return [
    {
      rule,
      severity: 'error',
      size: after / rows,
      message: `${what} and never had any`,
      number: `0 \u2192 ${countText(after)} of ${countText(rows)} values (exact)`,
      mend,
    },
  ];
}

type Sides = { readonly before: number; readonly after: number };

function rose(rule: string, message: string, count: Sides, rows: Sides, policy: SnapshotPolicy): readonly Part[] {
  const low = count.before === 0 ? null : shareRose(count.before, rows.before, count.after, rows.after, policy);
  if (low === null) return [];
  return [
    { rule, severity: 'error', size: count.after / rows.after, message, ...grown(count, rows, low, policy), mend },
  ];
}
