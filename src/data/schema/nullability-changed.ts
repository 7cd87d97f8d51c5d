import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'nullability-changed',
  title: 'What a column declares about missing values',
  documentation:
    'The file of base declares the column as required and that of head as optional, without a missing value yet: warns. The reverse is recorded. Only formats that declare it are looked at.',
  rules: ['nullability-changed'],
  order: 52,
  coveredBy: { 'nullability-changed': ['nulls-in-never-null'] },
  of: 'column',
  find,
});

function find({ name, before, after }: ColumnScene): readonly Part[] {
  if (before.nullable === undefined || after.nullable === undefined || before.nullable === after.nullable) return [];
  // A missing value that is there already is a finding of its own.
  if (after.nullable && after.missing > before.missing) return [];
  const word = (nullable: boolean) => (nullable ? 'optional' : 'required');
  return [
    {
      rule: 'nullability-changed',
      severity: after.nullable ? 'warning' : 'note',
      message: `${quote(name)} is ${word(after.nullable)} now`,
      number: `${word(before.nullable)} \u2192 ${word(after.nullable)} (declared); ${after.missing} missing values`,
      mend: after.nullable
        ? `Declare the column as required where it is written; ${acceptText(name)}`
        : 'Nothing to do, if it is wanted.',
    },
  ];
}
