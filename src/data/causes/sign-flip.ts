import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { percentText, sizesText } from '../number-text.ts';
import { below } from '../profile/edges.ts';
import { withCounts } from '../profile/with-counts.ts';
import { kindOf } from '../types.ts';

const signFlip: Cause = defineCause({
  id: 'sign-flip',
  title: 'Flipped sign',
  documentation:
    'The distribution of -head is that of base; or base has one sign only and that of |head| is that of |base|, so that a part of the rows was flipped. Undo: head is counted at the mirrored edges; then nothing is changed.',
  source: 'the rule is our own',
  order: 1,
  covers: { 'sign-flipped': ['out-of-range'] },
  explain,
});

export default signFlip;

async function explain(scene: Scene): Promise<Explanation | null> {
  const { base, head } = scene;
  if (kindOf(base.type) !== 'number' || base.n === 0 || head.n === 0) return null;
  const edges = base.bins?.edges ?? [];
  const whole = /^u?int/.test(base.type) && edges.every(Number.isInteger);
  // Rows of head with -v <= edge are those that are not v < -edge.
  const mirrored = [...edges].reverse().map((edge) => below(edge === 0 ? 0 : -edge, whole));
  const [at = [], mirror = []] = await scene.count([edges, mirrored]);
  const upTo = cumulated(at);
  const belowMirror = cumulated(mirror);
  const less = (i: number) => belowMirror[edges.length - 1 - i] ?? 0;
  const flipped = edges.map((_, i) => head.n - less(i));
  if (scene.holds(withCounts(head, fromCumulated(flipped, head.n)))) {
    return said(scene, 'has its sign flipped', 'Every value stands with the other sign', 1);
  }
  if (base.min === null || base.min < 0) return null;
  const sized = edges.map((edge, i) => (edge < 0 ? 0 : (upTo[i] ?? 0) - less(i)));
  const negative = less(edges.findIndex((edge) => edge >= 0));
  if (negative === 0 || !scene.holds(withCounts(head, fromCumulated(sized, head.n)))) return null;
  const share = negative / head.n;
  return said(scene, 'has its sign flipped in a part of the rows', 'Sizes are as before, some with a sign', share);
}

function said(scene: Scene, message: string, detail: string, share: number): Explanation {
  const { base, head, column } = scene;
  return {
    rule: 'sign-flipped',
    message: `${quote(column)} ${message}`,
    detail: `${detail}; undone, nothing else changed.`,
    number: `${percentText(share)} of values, ${sizesText({ base: base.n, head: head.n })}`,
    mend: `Find where the sign is set when the snapshot is written; ${acceptText(column)}`,
    explains: ['distribution'],
  };
}

function cumulated(counts: readonly number[]): readonly number[] {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum;
  });
}

/** Counts of bins from the rows up to each edge, of so many rows. */
function fromCumulated(upTo: readonly number[], total: number): readonly number[] {
  const bins = upTo.map((rows, i) => rows - (upTo[i - 1] ?? 0));
  return [...bins, total - (upTo.at(-1) ?? 0)];
}
