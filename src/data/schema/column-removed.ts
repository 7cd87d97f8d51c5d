import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { freshColumns, goneColumns } from '../difference/unmatched.ts';
import { columnPolicy } from '../policy.ts';
import { type ColumnProfile, nameOf } from '../profile.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'column-removed',
  title: 'Removed column',
  documentation:
    'A column of base (a path, also of a field inside a struct or list) is not in head, and no new column is the same one under another name: fails.',
  rules: ['column-removed'],
  order: 30,
  of: 'snapshot',
  find,
});

function find(scene: SnapshotScene) {
  const fresh = freshColumns(scene);
  return goneColumns(scene)
    .filter((column) => columnPolicy(scene.policy, nameOf(column)).ignore !== true)
    .map((column) => removed(column, fresh));
}

function removed(column: ColumnProfile, fresh: readonly ColumnProfile[]) {
  const names = fresh.slice(0, 5).map((each) => `${quote(nameOf(each))} (${each.type})`);
  return {
    rule: 'column-removed',
    severity: 'error' as const,
    confidence: 'certain' as const,
    about: [nameOf(column)],
    message: `${quote(nameOf(column))} was removed`,
    ...(names.length === 0
      ? {}
      : { detail: `New, but not with the same values: ${names.join(', ')}${fresh.length > 5 ? ' and more' : ''}.` }),
    number: `type ${column.type} \u2192 no column (exact)`,
    mend: `Write the column again; ${acceptText(nameOf(column))}`,
  };
}
