import { quote } from '../../evidence/quote.ts';
import { quantileOf } from '../decision/distribution.ts';
import { sameEdges } from '../decision/same-edges.ts';
import { shareChange } from '../decision/share-change.ts';
import { percentText, pointsText, significant, sizesText } from '../number-text.ts';
import type { ColumnProfile } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { boundZ } from '../statistic.ts';
import { kindOf } from '../types.ts';

/** The largest gain of the share of outlying values that does not matter. */
const margin = 0.005;

export default defineSchemaCheck({
  id: 'tails-grew',
  title: 'More values far out',
  documentation:
    "Advice: the share of values beyond base's quantiles at 0.1 and 99.9 %, or more than three interquartile ranges beyond its quartiles, grew by more than 0.005 with its whole interval; counted at base's nearest edges outside. A note: it decides nothing.",
  rules: ['tails-grew'],
  order: 85,
  of: 'column',
  coveredBy: {
    'tails-grew': [
      'out-of-range',
      'distribution-changed',
      'unit-changed',
      'shifted',
      'sentinel',
      'default-fill',
      'sign-flipped',
    ],
  },
  find,
});

function find({ name, before, after, identifier }: ColumnScene): readonly Part[] {
  if (identifier || kindOf(before.type) !== 'number' || before.n < 1000 || after.n < 100) return [];
  if (!sameEdges(before.bins?.edges ?? [], after.bins?.edges ?? [])) return [];
  const at = (u: number) => quantileOf(before, u, false);
  const [lower, upper] = [at(0.25), at(0.75)];
  const range = upper - lower;
  const fences = [
    { what: 'the middle 99.8 % of base', low: at(0.001), high: at(0.999) },
    { what: 'three interquartile ranges around it', low: lower - 3 * range, high: upper + 3 * range },
  ];
  const found = fences
    .filter(({ low, high }) => high > low)
    .map((fence) => {
      const [x, y] = [beyond(before, fence.low, fence.high), beyond(after, fence.low, fence.high)];
      return { ...fence, x, y };
    })
    // The bound is never beyond the difference itself.
    .filter(({ x, y }) => y / after.n - x / before.n > margin)
    .map((fence) => ({ ...fence, change: shareChange(fence.x, before.n, fence.y, after.n, boundZ) }))
    .filter(({ change }) => change.difference > 0 && change.low > margin)
    .sort((a, b) => b.change.low - a.change.low);
  const [worst] = found;
  if (worst === undefined) return [];
  const { what, low, high, x, y, change } = worst;
  return [
    {
      rule: 'tails-grew',
      severity: 'note',
      size: y / after.n,
      message: `${quote(name)} has more values far out`,
      detail: `Outside ${what}: below ${significant(low)} or above ${significant(high)}.`,
      number: `${percentText(x / before.n)} \u2192 ${percentText(y / after.n)} of values, by at least ${pointsText(change.low)}, ${sizesText({ base: before.n, head: after.n })}; margin ${percentText(margin)}`,
      mend: 'Advice: look at these rows; a model extrapolates there.',
    },
  ];
}

/** Values in bins that lie wholly outside a range, which is not empty. */
function beyond({ bins }: ColumnProfile, low: number, high: number): number {
  const { edges = [], counts = [] } = bins ?? {};
  let sum = 0;
  for (let i = 0; i < edges.length && (edges[i] ?? 0) <= low; i++) sum += counts[i] ?? 0;
  for (let i = edges.length; i > 0 && (edges[i - 1] ?? 0) >= high; i--) sum += counts[i] ?? 0;
  return sum;
}
