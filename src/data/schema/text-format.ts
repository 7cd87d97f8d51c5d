import { quote } from '../../evidence/quote.ts';
import { listed } from '../listed.ts';
import { countText, percentText } from '../number-text.ts';
import { rowsOf } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { kindOf } from '../types.ts';

export default defineSchemaCheck({
  id: 'text-format',
  title: 'Numbers, dates and truth values in another format',
  documentation:
    "Cells of head that cannot be read as base's number, date or truth value, of which at least 95 % of the most frequent fifty (by rows) are one known format: decimal comma, thousands marks, a currency or per cent sign, day and month in another order, other words for true and false. Fails, in place of the plain finding that they do not parse.",
  rules: ['text-format-changed'],
  order: 40,
  of: 'column',
  covers: {
    'text-format-changed': ['unparsed-values', 'type-incompatible', 'presence-fell', 'format-changed', 'role-changed'],
  },
  find: (scene) => (unread(scene) ? find(scene) : []),
});

interface Format {
  readonly name: string;
  readonly of: 'number' | 'time' | 'bool';
  readonly looks: RegExp;
  readonly mend: string;
}

const formats: readonly Format[] = [
  {
    name: 'decimal comma',
    of: 'number',
    looks: /^[+-]?(\d+|\d{1,3}([. \u00a0\u202f']\d{3})+),\d+$/,
    mend: 'Write numbers with a decimal point.',
  },
  {
    name: 'thousands marks',
    of: 'number',
    looks: /^[+-]?\d{1,3}([, \u00a0\u202f'_]\d{3})+(\.\d+)?$/,
    mend: 'Write numbers without thousands marks.',
  },
  {
    name: 'currency or per cent sign',
    of: 'number',
    looks: /^[+-]?(([$\u20ac\u00a3\u00a5] ?|[A-Z]{3} ?)[\d.,]+|[\d.,]+ ?([%$\u20ac\u00a3\u00a5]|[A-Z]{3}))$/,
    mend: 'Write plain numbers; a unit belongs into the name of the column.',
  },
  {
    name: 'dates that are not year first',
    of: 'time',
    looks: /^\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})( .*)?$/,
    mend: 'Write dates as YYYY-MM-DD: no other order can be read without guessing.',
  },
  {
    name: 'dates without dashes, or as words',
    of: 'time',
    looks: /^(\d{8}|\d{1,2} [A-Za-z]{3,9} \d{4}|[A-Za-z]{3,9} \d{1,2},? \d{4}|\d{10}|\d{13})( .*)?$/,
    mend: 'Write dates as YYYY-MM-DD.',
  },
  {
    name: 'other words for true and false',
    of: 'bool',
    looks: /^(y|n|yes|no|on|off|ja|nein|oui|non)$/i,
    mend: 'Write true and false.',
  },
];

/** Whether texts of head do not parse, and all of base did. */
function unread({ before, after }: ColumnScene): boolean {
  return after.unparsed > 0 && before.unparsed === 0;
}

async function find({ name, before, after, counter }: ColumnScene): Promise<readonly Part[]> {
  const of = before.type === 'bool' ? 'bool' : kindOf(before.type);
  if (of === 'text' || of === 'opaque') return [];
  const seen = await counter.others({ path: after.path, type: 'string', values: [] }, 50);
  const plain = of === 'number' ? (text: string) => /^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(text) : () => false;
  const odd = seen.filter(([text]) => text !== '' && !plain(text));
  const total = odd.reduce((sum, [, n]) => sum + n, 0);
  const found = formats.find((format) => {
    const rows = odd.reduce((sum, [text, n]) => (format.looks.test(text.trim()) ? sum + n : sum), 0);
    return format.of === of && total > 0 && rows / total >= 0.95;
  });
  if (found === undefined) return [];
  const share = after.unparsed / Math.max(1, rowsOf(after));
  return [
    {
      rule: 'text-format-changed',
      severity: 'error',
      message: `${quote(name)} is written in another format: ${found.name}`,
      // A value that stands for itself alone is not shown.
      detail: `For example ${
        listed(
          odd.filter(([, n]) => n >= 10).map(([text]) => quote(text)),
          3,
        ) || 'values that are each too rare to be shown'
      }.`,
      number: `0 \u2192 ${countText(after.unparsed)} of ${countText(rowsOf(after))} cells (${percentText(share)}, exact) do not read as ${before.type}`,
      mend: found.mend,
    },
  ];
}
