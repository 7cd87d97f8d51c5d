import { quote } from '../../evidence/quote.ts';
import { kolmogorovQuantile } from '../../stats/kolmogorov-quantile.ts';
import { acceptText } from '../accept.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { shareUpTo } from '../decision/distribution.ts';
import { percentText, sizesText } from '../number-text.ts';
import { movedToMidnight } from '../profile/midnight.ts';
import { fewerPlaces } from '../profile/places.ts';
import { kindOf } from '../types.ts';

const day = 86_400;

const rounding: Cause = defineCause({
  id: 'rounding',
  title: 'Rounded or cut off',
  documentation:
    "Numbers: the share of values with at most j decimal places went from below 50 % to 99.9 % or more; times: all of head's stand at midnight, and fewer than half of base's do. Undo: at each edge, head lies between base's distribution one unit lower and one unit higher; what is left is not more than a two-sample KS test at 0.1 % allows.",
  source: 'the rule is our own',
  order: 2,
  covers: { 'values-rounded': ['type-narrowed', 'type-widened', 'out-of-range'] },
  explain,
});

export default rounding;

async function explain(scene: Scene): Promise<Explanation | null> {
  const { base, head, column } = scene;
  const kind = kindOf(base.type);
  if (base.n === 0 || head.n === 0 || head.min === head.max) return null;
  const said = { base: base.n, head: head.n };
  if (kind === 'time') {
    if (!movedToMidnight(base, head) || !within(scene, day)) return null;
    return {
      rule: 'values-rounded',
      message: `${quote(column)} lost its time of day`,
      detail: 'Every time of head stands at midnight; the days are distributed as before.',
      number: `100 % of the times at midnight, ${sizesText(said)} (exact)`,
      mend: `Write the times in full; ${acceptText(column)}`,
      explains: ['distribution'],
    };
  }
  const places = kind === 'number' ? fewerPlaces(base, head) : null;
  if (places === null || !within(scene, 10 ** -places.most)) return null;
  return {
    rule: 'values-rounded',
    message: `${quote(column)} was rounded or cut off`,
    detail: `Values have at most ${places.most} decimal ${places.most === 1 ? 'place' : 'places'} now; apart from that nothing changed.`,
    number: `${percentText(places.base)} \u2192 ${percentText(places.head)} of values with at most ${places.most} decimals, ${sizesText(said)}`,
    mend: `Write the column in its old precision; ${acceptText(column)}`,
    explains: ['distribution'],
  };
}

/** Whether head's distribution lies, at every edge, between base's moved by one unit down and up. */
function within({ base, head }: Scene, unit: number): boolean {
  const edges = base.bins?.edges ?? [];
  const slack = Math.max(0.005, kolmogorovQuantile(0.001) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
  let upTo = 0;
  return edges.every((edge, i) => {
    upTo += head.bins?.counts[i] ?? 0;
    const share = upTo / head.n;
    return share >= shareUpTo(base, edge - unit) - slack && share <= shareUpTo(base, edge + unit) + slack;
  });
}
