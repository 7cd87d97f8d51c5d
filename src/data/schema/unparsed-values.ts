import { quote } from '../../evidence/quote.ts';
import { grown, shareRose } from '../difference/share-rose.ts';
import { countText } from '../number-text.ts';
import type { SnapshotPolicy } from '../policy.ts';
import { type ColumnProfile, rowsOf } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'unparsed-values',
  title: 'Values that do not parse',
  documentation:
    "Cells of head that cannot be read as base's type, where base has none: fails. Where base has some, a share that rose beyond the margin of missing values, chance ruled out, fails too.",
  rules: ['unparsed-values', 'unparsed-rose'],
  order: 41,
  of: 'column',
  find,
});

function find({ name, before, after, policy }: ColumnScene): readonly Part[] {
  if (after.unparsed === 0) return [];
  if (before.unparsed > 0) return rose(name, before, after, policy);
  return [
    {
      rule: 'unparsed-values',
      severity: 'error',
      size: after.unparsed / rowsOf(after),
      message: `${quote(name)} has ${after.n === 0 ? 'only ' : ''}values that are no ${before.type}`,
      number: `0 \u2192 ${countText(after.unparsed)} of ${countText(rowsOf(after))} cells (exact)${after.type === before.type ? '' : `; type ${before.type} \u2192 ${after.type}`}`,
      mend:
        after.n === 0
          ? `Write the column as ${before.type} again: another format or decimal mark is enough to break it.`
          : 'Mend those cells; or name the texts that mean "missing" in `nulls` of the snapshot.',
    },
  ];
}

function rose(name: string, before: ColumnProfile, after: ColumnProfile, policy: SnapshotPolicy): readonly Part[] {
  const count = { before: before.unparsed, after: after.unparsed };
  const rows = { before: rowsOf(before), after: rowsOf(after) };
  const low = shareRose(count.before, rows.before, count.after, rows.after, policy);
  if (low === null) return [];
  return [
    {
      rule: 'unparsed-rose',
      severity: 'error',
      size: count.after / rows.after,
      message: `${quote(name)} has more values that are no ${before.type}`,
      ...grown(count, rows, low, policy),
      mend: `Mend those cells; or write the column as ${before.type} throughout.`,
    },
  ];
}
