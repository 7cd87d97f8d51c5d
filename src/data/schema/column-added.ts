import { quote } from '../../evidence/quote.ts';
import { freshColumns } from '../difference/unmatched.ts';
import { columnPolicy } from '../policy.ts';
import { nameOf } from '../profile.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'column-added',
  title: 'Added column',
  documentation: 'A column of head (by its path) is not in base, and no removed column is the same one: recorded.',
  rules: ['column-added'],
  order: 120,
  of: 'snapshot',
  find,
});

function find(scene: SnapshotScene) {
  return freshColumns(scene)
    .filter((column) => columnPolicy(scene.policy, nameOf(column)).ignore !== true)
    .map((column) => ({
      rule: 'column-added',
      severity: 'note' as const,
      confidence: 'certain' as const,
      about: [nameOf(column)],
      message: `${quote(nameOf(column))} was added`,
      number: `no column \u2192 type ${column.type} (exact)`,
      mend: 'Nothing to do, if it is wanted.',
    }));
}
