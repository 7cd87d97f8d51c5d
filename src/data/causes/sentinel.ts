import { quote } from '../../evidence/quote.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { withoutNumber, withoutText } from '../change/undo.ts';
import { percentText, significant, sizesText } from '../number-text.ts';
import { below } from '../profile/edges.ts';
import { sentinelNumbers, sentinelTexts, sentinelTimes } from '../sentinels.ts';
import { kindOf } from '../types.ts';

const sentinel: Cause = defineCause({
  id: 'sentinel',
  title: 'Sentinel value appeared',
  documentation:
    'One of the values that people write for "no value" (-1, 0, 999, -999, 9999, 1970-01-01, 1900-01-01, empty text, NA, null, unknown and the like) gained rows. Undo: leave its rows beyond base\'s share out; then the rest is not changed.',
  source: 'the rule is our own',
  order: 5,
  explain,
});

export default sentinel;

async function explain(scene: Scene): Promise<Explanation | null> {
  const kind = kindOf(scene.base.type);
  if (scene.decisions.distribution?.outcome !== 'changed' || kind === 'opaque' || scene.base.n === 0) return null;
  const found =
    kind === 'text' ? await ofTexts(scene) : await ofNumbers(scene, kind === 'time' ? sentinelTimes : sentinelNumbers);
  if (found === null) return null;
  return {
    rule: 'sentinel',
    message: `${quote(scene.column)} gained the value ${found.shown}`,
    detail: `Rows with ${found.shown}, a usual mark for "no value", were added; without them nothing else changed.`,
    number: `${found.shown}: ${percentText(found.before)} \u2192 ${percentText(found.after)}, ${sizesText({ base: scene.base.n, head: scene.head.n })}; margin ${percentText(scene.decisions.distribution.margin)}`,
    mend: 'Write missing values as missing, not as a value that looks real.',
    explains: ['distribution'],
  };
}

interface Gain {
  readonly shown: string;
  readonly before: number;
  readonly after: number;
}

async function ofNumbers(scene: Scene, values: readonly number[]): Promise<Gain | null> {
  const { base, head } = scene;
  const counted = await scene.count(values.map((value) => [below(value, false), value]));
  const { edges = [], counts = [] } = base.bins ?? {};
  for (const [i, value] of values.entries()) {
    const there = counted[i]?.[1] ?? 0;
    const at = edges.findIndex((edge) => value <= edge);
    // Base's count is known where the value has a bin of its own; elsewhere its bin is an upper bound.
    const before = (at < 0 ? 0 : (counts[at] ?? 0)) / base.n;
    const added = Math.round((there - before * head.n) / (1 - Math.min(before, 0.99)));
    if (added <= 0) continue;
    const undone = withoutNumber(head, value, added);
    if (undone !== null && scene.holds({ ...undone, missing: head.missing })) {
      return { shown: significant(value, 6), before, after: there / head.n };
    }
  }
  return null;
}

async function ofTexts(scene: Scene): Promise<Gain | null> {
  const { base, head } = scene;
  const before = new Map(base.values?.list ?? []);
  const now = new Map([...(head.values?.list ?? []), ...(await scene.others())]);
  for (const value of sentinelTexts) {
    const there = now.get(value) ?? 0;
    const share = (before.get(value) ?? 0) / base.n;
    const added = Math.round((there - share * head.n) / (1 - Math.min(share, 0.99)));
    if (added <= 0) continue;
    const undone = withoutText(head, value, added);
    if (undone !== null && scene.holds({ ...undone, missing: head.missing })) {
      return { shown: quote(value === '' ? '(empty text)' : value), before: share, after: there / head.n };
    }
  }
  return null;
}
