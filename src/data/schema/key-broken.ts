import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Draft } from '../draft.ts';
import { countText } from '../number-text.ts';
import { nameOf } from '../profile.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'key-broken',
  title: 'Declared key',
  documentation:
    'The columns that the policy names as `key` together tell every row of head apart, and none of them is missing: a row that repeats a key, or has none, fails.',
  rules: ['key-broken'],
  order: 25,
  of: 'snapshot',
  find,
});

async function find({ head, policy, counter }: SnapshotScene): Promise<readonly Draft[]> {
  const { key = [] } = policy;
  if (key.length === 0 || head.rows === 0) return [];
  const paths = key.map((name) => counter.columns.find((column) => nameOf(column) === name)?.path);
  const absent = key.filter((_, i) => paths[i] === undefined);
  if (absent.length > 0) {
    throw new Problem(
      `The key needs ${absent.map(quote).join(', ')}, which head does not have.`,
      'Write the column again, or name other columns in `key` of the snapshot.',
    );
  }
  if (counter.duplicates === undefined) {
    throw new Problem('The key could not be checked: that needs the rows of head.', 'Name the data itself as head.');
  }
  const { duplicates, nulls } = await counter.duplicates(paths.filter((path) => path !== undefined));
  if (duplicates === 0 && nulls === 0) return [];
  const rows = countText(head.rows);
  const said = [
    ...(duplicates > 0 ? [`${countText(duplicates)} of ${rows} rows repeat a key`] : []),
    ...(nulls > 0 ? [`${countText(nulls)} of ${rows} rows have no key`] : []),
  ];
  return [
    {
      rule: 'key-broken',
      severity: 'error',
      confidence: 'certain',
      about: [...key],
      message: `the key ${key.map(quote).join(', ')} does not tell rows apart`,
      detail: 'A join by this key multiplies or loses rows, and the same row may stand in training and in test.',
      number: `${said.join('; ')} (exact)`,
      mend: 'Remove the repeated rows and fill the key where the snapshot is written; or name the columns that are the key.',
    },
  ];
}
