import { quote } from '../../evidence/quote.ts';
import { shareRose } from '../difference/share-rose.ts';
import { percentText, pointsText, significant, sizesText } from '../number-text.ts';
import { below } from '../profile/edges.ts';
import { requestLike } from '../profile/profile-snapshot.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { sentinelNumbers, sentinelTexts, sentinelTimes } from '../sentinels.ts';
import { timeText } from '../time-text.ts';
import { kindOf } from '../types.ts';

/** A value with a larger share of base's rows is an ordinary one there. */
const known = 0.001;

export default defineSchemaCheck({
  id: 'sentinel-values',
  title: 'Values that stand for nothing',
  documentation:
    'A usual mark for "no value" (-1, 0, 999, -999, 9999, 1970-01-01, 1900-01-01, empty text, NA, null, unknown and the like) that base hardly has gained more rows than the margin of missing values, with its whole interval and chance ruled out: fails, also where the distribution as a whole stayed within its margin.',
  rules: ['sentinel'],
  order: 72,
  of: 'column',
  covers: { sentinel: ['domain-new-values', 'out-of-range'] },
  find: (scene) => (kindOf(scene.before.type) === 'text' ? ofTexts(scene) : ofNumbers(scene)),
});

function ofNumbers(scene: ColumnScene): readonly Part[] | Promise<readonly Part[]> {
  const { before, after, identifier } = scene;
  const kind = kindOf(before.type);
  const { edges = [], counts = [] } = before.bins ?? {};
  const own = after.bins?.counts ?? [];
  if (identifier || kind === 'opaque' || before.n < 100 || after.n === 0 || own.length !== counts.length) return [];
  // Only a value whose bin gained can have gained itself.
  const candidates = (kind === 'time' ? sentinelTimes : sentinelNumbers).filter((value) => {
    const at = binOf(edges, value);
    return gained(scene, Math.min(counts[at] ?? 0, known * before.n), own[at] ?? 0) !== null;
  });
  return candidates.length === 0 ? [] : ofCandidates(scene, candidates);
}

/** The bin that holds a value: the first whose edge it does not pass. */
function binOf(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

async function ofCandidates(scene: ColumnScene, candidates: readonly number[]): Promise<readonly Part[]> {
  const { before, after, counter } = scene;
  const { edges = [], counts = [] } = before.bins ?? {};
  const own = after.bins?.counts ?? [];
  const kind = kindOf(before.type);
  const asked = [...new Set(candidates.flatMap((value) => [below(value, false), value]))].sort((a, b) => a - b);
  const [counted] = await counter.count([{ path: after.path, type: before.type, edges: asked }]);
  for (const value of candidates) {
    const rows = counted?.bins?.[asked.indexOf(value)] ?? 0;
    const at = binOf(edges, value);
    // Base's rows of the value are at most those of its bin, less those that head has there besides.
    const there = Math.max(0, (counts[at] ?? 0) - (((own[at] ?? 0) - rows) * before.n) / Math.max(1, after.n));
    const change = there / before.n > known ? null : gained(scene, Math.round(there), rows);
    if (change !== null)
      return [said(scene, kind === 'time' ? timeText(value) : significant(value, 6), there, rows, change)];
  }
  return [];
}

function ofTexts(scene: ColumnScene): readonly Part[] | Promise<readonly Part[]> {
  const { before, after } = scene;
  const fresh = after.values?.other ?? 0;
  const closed = before.values !== undefined && before.values.list.length > 0;
  if (!closed || before.n < 100 || gained(scene, before.values?.other ?? 0, fresh) === null) return [];
  return ofNewTexts(scene);
}

async function ofNewTexts(scene: ColumnScene): Promise<readonly Part[]> {
  const { before, counter } = scene;
  for (const [value, rows] of await counter.others(requestLike(before), 20)) {
    const change = sentinelTexts.includes(value) ? gained(scene, 0, rows) : null;
    if (change !== null) return [said(scene, quote(value === '' ? '(empty text)' : value), 0, rows, change)];
  }
  return [];
}

/** The least gain of a share, when it is beyond the margin and not chance; else null. */
function gained({ before, after, policy }: ColumnScene, x: number, y: number): number | null {
  return shareRose(x, before.n, y, after.n, policy);
}

function said({ name, before, after, policy }: ColumnScene, shown: string, x: number, y: number, low: number): Part {
  return {
    rule: 'sentinel',
    severity: 'error',
    size: y / after.n,
    confidence: 'high',
    message: `${quote(name)} gained the value ${shown}`,
    detail: `A usual mark for "no value" that base hardly has.`,
    number: `${shown}: ${percentText(x / before.n)} \u2192 ${percentText(y / after.n)}, by at least ${pointsText(low)}, ${sizesText({ base: before.n, head: after.n })}; margin ${percentText(policy.margins.missing)}`,
    mend: 'Write missing values as missing, not as a value that looks real.',
  };
}
