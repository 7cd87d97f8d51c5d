import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { percentText, significant, sizesText } from '../number-text.ts';
import { below } from '../profile/edges.ts';
import { withCounts } from '../profile/with-counts.ts';
import type { ColumnProfile } from '../profile.ts';
import { kindOf } from '../types.ts';

/** The least share of rows that stands at the end of the range. */
const least = 0.01;

const clipping: Cause = defineCause({
  id: 'clipping',
  title: 'Clipped',
  documentation:
    "At least 1 % of head's rows stand exactly at its largest (smallest) value, beyond which base goes on. Undo: as many of them as base has beyond are spread there as base's are; then nothing is changed.",
  source: 'the rule is our own',
  order: 2,
  explain,
});

export default clipping;

async function explain(scene: Scene): Promise<Explanation | null> {
  const { base, head } = scene;
  if (kindOf(base.type) !== 'number' || base.n === 0 || head.n === 0) return null;
  if (head.min === null || head.max === null || base.min === null || base.max === null || head.min === head.max)
    return null;
  const above = head.max < base.max;
  const under = head.min > base.min;
  if (!above && !under) return null;
  const [top = [], bottom = []] = await scene.count([
    [below(head.max, false), head.max],
    [below(head.min, false), head.min],
  ]);
  const [atTop, atBottom] = [above ? (top[1] ?? 0) : 0, under ? (bottom[1] ?? 0) : 0];
  const ends = [atTop, atBottom].map((count) => count / head.n >= least);
  if (!ends.includes(true)) return null;
  const undone = spreadOut(scene, ends[0] === true ? atTop : 0, ends[1] === true ? atBottom : 0);
  if (undone === null || !scene.holds(undone)) return null;
  const said = [
    ...(ends[1] === true ? [`${percentText(atBottom / head.n)} at the least value ${significant(head.min)}`] : []),
    ...(ends[0] === true ? [`${percentText(atTop / head.n)} at the largest value ${significant(head.max)}`] : []),
  ];
  return {
    rule: 'clipped',
    message: `${quote(scene.column)} was clipped`,
    detail: `What base has beyond stands at the end of head's range; undone, nothing else changed.`,
    number: `${said.join(', ')}, ${sizesText({ base: base.n, head: head.n })}`,
    mend: `Find what limits the values where the snapshot is written; ${acceptText(scene.column)}`,
    explains: ['distribution'],
  };
}

/** Head with the rows at its ends spread beyond them as base's rows are; null when base has nothing there. */
function spreadOut(scene: Scene, top: number, bottom: number): ColumnProfile | null {
  const { base, head } = scene;
  const { edges = [], counts = [] } = base.bins ?? {};
  const out = [...(head.bins?.counts ?? [])];
  const move = (rows: number, from: number, to: (i: number) => boolean) => {
    const beyond = counts.reduce((sum, count, i) => (to(i) ? sum + count : sum), 0);
    const moved = Math.min(rows, Math.round((beyond / base.n) * head.n));
    if (beyond === 0 || (out[from] ?? 0) < moved) return false;
    out[from] = (out[from] ?? 0) - moved;
    counts.forEach((count, i) => {
      if (to(i)) out[i] = (out[i] ?? 0) + (moved * count) / beyond;
    });
    return true;
  };
  const binOf = (value: number) => {
    const found = edges.findIndex((edge) => value <= edge);
    return found < 0 ? edges.length : found;
  };
  if (top > 0 && !move(top, binOf(head.max ?? 0), (i) => i > binOf(head.max ?? 0))) return null;
  if (bottom > 0 && !move(bottom, binOf(head.min ?? 0), (i) => i < binOf(head.min ?? 0))) return null;
  return withCounts(head, out);
}
