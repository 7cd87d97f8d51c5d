import { quote } from '../../evidence/quote.ts';
import { countText } from '../number-text.ts';
import { rowsOf } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'not-finite',
  title: 'NaN and infinities',
  documentation: 'NaN, or infinite values, in a column that had none in base: fails.',
  rules: ['nan-appeared', 'inf-appeared'],
  order: 60,
  of: 'column',
  find,
});

function find({ name, before, after }: ColumnScene): readonly Part[] {
  const infinite = { before: before.pinf + before.ninf, after: after.pinf + after.ninf };
  return [
    ...appeared('nan-appeared', `${quote(name)} has NaN`, before.nan, after.nan, rowsOf(after)),
    ...appeared('inf-appeared', `${quote(name)} has infinite values`, infinite.before, infinite.after, rowsOf(after)),
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
      mend: 'Find the division or logarithm that makes it, or write such values as missing.',
    },
  ];
}
