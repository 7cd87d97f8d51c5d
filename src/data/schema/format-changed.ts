import { quote } from '../../evidence/quote.ts';
import { percentText, sizesText } from '../number-text.ts';
import { marginOf } from '../policy.ts';
import type { ColumnProfile, CountedAtEdges, CountedValues } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import type { Measured } from '../statistic.ts';
import ks from '../statistics/ks.ts';
import linf from '../statistics/linf.ts';

/** The two histograms that are looked at: p-values are doubled (Bonferroni). */
const tests = 2;

export default defineSchemaCheck({
  id: 'format-changed',
  title: 'Format of texts',
  documentation:
    "The shapes of texts that are not listed (runs of letters and digits, signs kept), or their lengths, moved: no change is rejected (both tests together at alpha) and the lower bound of the largest change lies beyond the column's margin. Warns; texts that no longer parse fail as unparsed values.",
  rules: ['format-changed'],
  order: 78,
  covers: {},
  coveredBy: {
    'format-changed': [
      'unparsed-values',
      'type-incompatible',
      'became-constant',
      'encoding-broken',
      'spelling-changed',
    ],
  },
  of: 'column',
  looks: ({ before, after, identifier }) =>
    identifier ||
    before.type !== 'string' ||
    open(before) === 0 ||
    (before.shapes !== undefined && after.shapes !== undefined),
  find,
});

/** Rows of a text column whose value is not listed. */
function open({ values }: ColumnProfile): number {
  return values?.other ?? 0;
}

function find({ name, before, after, policy, identifier }: ColumnScene): readonly Part[] {
  if (identifier || before.type !== 'string' || open(before) === 0 || before.n === 0 || after.n === 0) return [];
  const margin = marginOf(policy, name, 'linf');
  const shapes = linf.measure(withShapes(before), withShapes(after));
  const lengths = ks.measure(withLengths(before), withLengths(after));
  const moved = [
    { measured: shapes, detail: () => shapesText(before, after) },
    { measured: lengths, detail: () => `The lengths differ most ${lengths.at ?? ''} characters.` },
  ].filter(({ measured }) => isMoved(measured, margin, policy.alpha));
  const [first] = moved.sort((a, b) => (b.measured.value ?? 0) - (a.measured.value ?? 0));
  if (first === undefined) return [];
  const { value, low = 0, high = 1, n } = first.measured;
  return [
    {
      rule: 'format-changed',
      severity: 'warning',
      size: value ?? 0,
      confidence: 'high',
      message: `${quote(name)} has texts of another format`,
      detail: first.detail(),
      number: `by ${percentText(value ?? 0)} [${percentText(low)}, ${percentText(high)}], ${sizesText(n)}; margin ${percentText(margin)}`,
      mend: 'Write the texts as before, or check that what reads them (a parser, a join, a tokenizer) knows both forms.',
    },
  ];
}

function isMoved({ value, p = 1, low = 0 }: Measured, margin: number, alpha: number): boolean {
  return value !== null && p * tests <= alpha && low > margin;
}

/** The most frequent shape of base, and those that base does not list, with their shares. */
function shapesText(before: ColumnProfile, after: ColumnProfile): string {
  const [was, is] = [withShapes(before), withShapes(after)];
  const [[shape, count] = ['', 0]] = [...(was.values?.list ?? [])].sort((a, b) => b[1] - a[1]);
  const now = is.values?.list.find(([other]) => other === shape)?.[1] ?? 0;
  const others = [(was.values?.other ?? 0) / was.n, (is.values?.other ?? 0) / is.n].map(percentText);
  return `Shape ${quote(shape)}: ${percentText(count / was.n)} \u2192 ${percentText(now / is.n)} of the texts; shapes that base does not list: ${others.join(' \u2192 ')}.`;
}

/** The column counted by its shapes; those of listed values are left out on both sides. */
function withShapes(column: ColumnProfile): ColumnProfile {
  const shapes: CountedValues = column.shapes ?? { list: [], other: 0, cut: null };
  return { ...column, n: shapes.list.reduce((sum, [, count]) => sum + count, shapes.other), values: shapes };
}

function withLengths(column: ColumnProfile): ColumnProfile {
  const bins: CountedAtEdges = column.lengths ?? { edges: [], counts: [column.n] };
  return { ...column, bins };
}
