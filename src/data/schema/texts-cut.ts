import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { sameEdges } from '../decision/same-edges.ts';
import { shareChange } from '../decision/share-change.ts';
import { percentText, pointsText, sizesText } from '../number-text.ts';
import { marginOf } from '../policy.ts';
import type { ColumnProfile } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { boundZ } from '../statistic.ts';

/** The least share of base's texts that are longer than any of head. */
const least = 0.01;

export default defineSchemaCheck({
  id: 'texts-cut',
  title: 'Texts that were cut off',
  documentation:
    "At least 1 % of base's texts are longer than the longest of head (by the bins of lengths), head has as many more at its greatest length (half of them for certain, chance ruled out), shorter lengths are distributed as before, and where all were cut they keep the shapes of base: fails.",
  rules: ['texts-cut'],
  order: 75,
  covers: {
    'texts-cut': [
      'format-changed',
      'values-renamed',
      'categories-changed',
      'domain-new-values',
      'domain-lost-values',
      'role-changed',
    ],
  },
  coveredBy: { 'texts-cut': ['became-constant'] },
  of: 'column',
  looks: ({ before, after }) =>
    before.type !== 'string' || (before.lengths !== undefined && after.lengths !== undefined),
  find,
});

function find({ name, before, after, policy }: ColumnScene): readonly Part[] {
  const [was, is] = [before.lengths, after.lengths];
  if (before.type !== 'string' || was === undefined || is === undefined) return [];
  if (!sameEdges(was.edges, is.edges) || before.n < 100 || after.n < 100) return [];
  const top = is.counts.findLastIndex((count) => count > 0);
  const longer = upTo(was.counts, was.counts.length) - upTo(was.counts, top + 1);
  // Texts that became empty or one character long are no rest of a text.
  if (top < 2 || longer / before.n < least) return [];
  const [x, y] = [was.counts[top] ?? 0, is.counts[top] ?? 0];
  const gain = shareChange(x, before.n, y, after.n, boundZ);
  if (gain.difference <= 0 || gain.p > policy.alpha || gain.low < (0.5 * longer) / before.n) return [];
  if (!sameBelow(before, after, top, marginOf(policy, name, 'linf')) || isRewritten(before, after, longer)) return [];
  return [
    {
      rule: 'texts-cut',
      severity: 'error',
      confidence: 'high',
      size: y / after.n,
      message: `${quote(name)} has its texts cut off at ${lengthText(was.edges, top)}`,
      detail: 'What was longer in base ends there now; shorter texts are as long as before.',
      number: `${percentText(longer / before.n)} \u2192 0 % of the texts longer, ${percentText(x / before.n)} \u2192 ${percentText(y / after.n)} of that length, by at least ${pointsText(gain.low)}, ${sizesText({ base: before.n, head: after.n })}`,
      mend: `Find the column or buffer of fixed width that the texts go through; ${acceptText(name)}`,
    },
  ];
}

function upTo(counts: readonly number[], end: number): number {
  let sum = 0;
  for (let i = 0; i < end; i++) sum += counts[i] ?? 0;
  return sum;
}

/** Whether no share of texts up to a length below the greatest changed for certain by half of the margin. */
function sameBelow(before: ColumnProfile, after: ColumnProfile, top: number, margin: number): boolean {
  const [was, is] = [before.lengths?.counts ?? [], after.lengths?.counts ?? []];
  return Array.from({ length: top }, (_, i) => i + 1).every(
    (end) => shareChange(upTo(was, end), before.n, upTo(is, end), after.n, boundZ).low <= margin / 2,
  );
}

/**
 * Whether codes of one length are written in another way: no text of base is as short as all of head are, and most have
 * shapes that base's have not. A sign that is left out of every text makes them shorter and cuts none off.
 */
function isRewritten({ n, shapes: known }: ColumnProfile, { shapes }: ColumnProfile, longer: number): boolean {
  if (longer < 0.99 * n || known === undefined || shapes === undefined) return false;
  const kept = shapes.list.reduce((sum, [, count]) => sum + count, 0);
  return shapes.other > kept;
}

function lengthText(edges: readonly number[], at: number): string {
  const [low = -1, high] = [edges[at - 1], edges[at]];
  if (high === undefined) return `more than ${low} characters`;
  return high - low === 1 ? `${high} characters` : `${low + 1} to ${high} characters`;
}
