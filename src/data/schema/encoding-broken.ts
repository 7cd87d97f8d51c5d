import { quote } from '../../evidence/quote.ts';
import { shareChange } from '../decision/share-change.ts';
import { looked } from '../difference/looked.ts';
import { countText } from '../number-text.ts';
import type { ColumnProfile } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { boundZ } from '../statistic.ts';

const marks = [
  { look: 'replaced', says: 'texts with the replacement character U+FFFD: what stood there is lost' },
  { look: 'doubled', says: 'texts that were UTF-8 and were read as Latin-1 or Windows-1252' },
] as const;

export default defineSchemaCheck({
  id: 'encoding-broken',
  title: 'Encoding of texts',
  documentation:
    'Texts with the replacement character U+FFFD, or with marks of UTF-8 that was read as Latin-1, are in head: fails where base has none (100 values or more) or where their share rose beyond chance, warns where so few may be chance.',
  rules: ['encoding-broken'],
  order: 77,
  covers: { 'encoding-broken': ['domain-new-values', 'domain-lost-values'] },
  of: 'column',
  looks: ({ before, after }) =>
    before.type !== 'string' || (before.looks?.replaced !== undefined && after.looks?.replaced !== undefined),
  find,
});

function find({ name, before, after, policy }: ColumnScene): readonly Part[] {
  if (before.type !== 'string' || before.n < 100 || after.n === 0) return [];
  return marks.flatMap(({ look, says }): readonly Part[] => {
    const [was, is] = [looked(before, look), looked(after, look)];
    if (is.count === 0 || is.count / is.of <= was.count / Math.max(1, was.of)) return [];
    const { p } = shareChange(was.count, was.of, is.count, is.of, boundZ);
    if (p > policy.alpha && was.count > 0) return [];
    return [
      {
        rule: 'encoding-broken',
        size: is.count / is.of,
        severity: p <= policy.alpha ? 'error' : 'warning',
        message: `${quote(name)} has ${look === 'replaced' ? 'lost characters' : 'texts in a broken encoding'}`,
        detail: `Head has ${says}.`,
        number: `${countText(was.count)} of ${countText(was.of)} \u2192 ${countText(is.count)} of ${countText(is.of)} values (${sliced(before)})`,
        mend: 'Read the source in the encoding it has (UTF-8, Latin-1, Windows-1252), and write the snapshot again as UTF-8.',
      },
    ];
  });
}

function sliced({ slice }: ColumnProfile): string {
  return slice === undefined || slice === 1 ? 'exact' : `counted in one slice of ${slice}`;
}
