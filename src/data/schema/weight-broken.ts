import { quote } from '../../evidence/quote.ts';
import { countText } from '../number-text.ts';
import { columnPolicy } from '../policy.ts';
import { type ColumnProfile, rowsOf } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { kindOf } from '../types.ts';

export default defineSchemaCheck({
  id: 'weight-broken',
  title: 'Weights of rows',
  documentation:
    'A column of role `weight` has a finite number that is not negative in every row of head, and not 0 in all of them, whatever base has: else it fails. Weights weight no count: a note says so.',
  rules: ['weight-broken'],
  order: 45,
  covers: { 'weight-broken': ['nan-appeared', 'inf-appeared', 'nulls-in-never-null'] },
  of: 'column',
  find,
});

function find({ name, head, after, policy }: ColumnScene): readonly Part[] {
  if (columnPolicy(policy, name).role !== 'weight') return [];
  const rows = Math.max(head.rows, rowsOf(after));
  const faults =
    kindOf(after.type) === 'number' ? faultsOf(after) : [{ count: rows, says: `are no numbers but ${after.type}` }];
  const bad = faults.filter(({ count }) => count > 0);
  if (bad.length === 0) return [];
  const broken = Math.min(
    rows,
    bad.reduce((sum, { count }) => sum + count, 0),
  );
  return [
    {
      rule: 'weight-broken',
      severity: 'error',
      size: broken / Math.max(1, rows),
      message: `${quote(name)} holds weights that cannot be used`,
      number: `${bad.map(({ count, says }) => `${countText(count)} ${says}`).join(', ')}, of ${countText(rows)} rows (exact)`,
      mend: 'Write a finite weight of 0 or more for every row; or take the role `weight` off the column in a change of its own first.',
    },
  ];
}

function faultsOf(column: ColumnProfile): readonly { readonly count: number; readonly says: string }[] {
  const zero = column.n > 0 && column.min === 0 && column.max === 0;
  return [
    { count: column.missing + column.unparsed, says: 'are missing' },
    { count: column.nan + column.pinf + column.ninf, says: 'are not finite' },
    { count: negatives(column), says: 'are negative' },
    { count: zero ? column.n : 0, says: 'are 0, all that there are' },
  ];
}

/** Values below 0: profiles have an edge just below it; at least one where they have none and the least value is. */
function negatives({ bins, min }: ColumnProfile): number {
  const { edges = [], counts = [] } = bins ?? {};
  const below = counts.reduce((sum, count, i) => ((edges[i] ?? 0) < 0 ? sum + count : sum), 0);
  return Math.max(below, min !== null && min < 0 ? 1 : 0);
}
