import { quote } from '../../evidence/quote.ts';
import { sameBytes } from '../decision/compare.ts';
import { columnPolicy } from '../policy.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { timeText } from '../time-text.ts';
import { kindOf } from '../types.ts';

export default defineSchemaCheck({
  id: 'stale',
  title: 'Newest time',
  documentation:
    'The newest time of a column whose role is declared as `time` is not newer than that of base, and head is not the same bytes: warns. The same bytes under a name with another date or number warn too.',
  rules: ['stale'],
  order: 86,
  of: 'column',
  // Ends that are held back are edges of base on both sides, and never newer.
  looks: ({ name, before, base, policy }) =>
    base.privacy?.extremes !== false || columnPolicy(policy, name).role !== 'time' || kindOf(before.type) !== 'time',
  find,
});

function find({ name, before, after, base, head, policy }: ColumnScene): readonly Part[] {
  if (columnPolicy(policy, name).role !== 'time' || kindOf(before.type) !== 'time' || sameBytes(base, head)) return [];
  if (before.max === null || after.max === null || after.max > before.max) return [];
  // Beyond the years that a date can have, the number itself.
  const text = (seconds: number) => (Math.abs(seconds) > 8.64e12 ? `${seconds} s` : timeText(seconds));
  return [
    {
      rule: 'stale',
      severity: 'warning',
      message: `${quote(name)} has no newer time than base`,
      number: `newest ${text(before.max)} \u2192 ${text(after.max)} (exact)`,
      mend: 'Check that the newest part of the data was loaded, and that head and base are not swapped.',
    },
  ];
}
