import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { countText } from '../number-text.ts';
import { rowsOf } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';

/** The fewest rows of base from which "never" is read. */
const fewest = 100;

export default defineSchemaCheck({
  id: 'nulls-in-never-null',
  title: 'Missing values where there were none',
  documentation: 'Base has 100 rows or more without a missing value in the column, and head has one: fails.',
  rules: ['nulls-in-never-null'],
  order: 50,
  covers: { 'nulls-in-never-null': ['null-burst', 'presence-fell'] },
  of: 'column',
  find,
});

function find({ name, before, after }: ColumnScene): readonly Part[] {
  const rows = rowsOf(before);
  if (rows < fewest || before.missing > 0 || after.missing === 0) return [];
  return [
    {
      rule: 'nulls-in-never-null',
      severity: 'error',
      size: after.missing / rowsOf(after),
      message: `${quote(name)} ${after.missing === rowsOf(after) ? 'has no value left' : 'has missing values and never had any'}`,
      number: `0 of ${countText(rows)} \u2192 ${countText(after.missing)} of ${countText(rowsOf(after))} rows (exact)`,
      mend: `Find where the value gets lost; ${acceptText(name)}`,
    },
  ];
}
