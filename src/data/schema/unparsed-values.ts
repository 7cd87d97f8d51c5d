import { quote } from '../../evidence/quote.ts';
import { countText } from '../number-text.ts';
import { rowsOf } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'unparsed-values',
  title: 'Values that do not parse',
  documentation: "Cells of head that cannot be read as base's type, where base has none: fails.",
  rules: ['unparsed-values'],
  order: 41,
  of: 'column',
  find,
});

function find({ name, before, after }: ColumnScene): readonly Part[] {
  if (after.unparsed === 0 || before.unparsed > 0) return [];
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
