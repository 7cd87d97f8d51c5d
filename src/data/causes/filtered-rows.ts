import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { listed } from '../listed.ts';
import { percentText, significant, sizesText } from '../number-text.ts';
import { withCounts } from '../profile/with-counts.ts';
import { kindOf } from '../types.ts';

const filteredRows: Cause = defineCause({
  id: 'filtered-rows',
  title: 'Rows filtered out',
  documentation:
    "Some of base's values (of numbers and times: all beyond head's largest or smallest) have no row in head, and the others keep their proportions. Undo: the missing rows are put back in base's proportion; then nothing is changed.",
  source: 'the rule is our own',
  order: 5,
  covers: { 'rows-filtered': ['domain-lost-values'] },
  explain: async (scene) => (kindOf(scene.base.type) === 'text' ? ofValues(scene) : ofRange(scene)),
});

export default filteredRows;

function ofValues(scene: Scene): Explanation | null {
  const { base, head, decisions } = scene;
  if (decisions.distribution?.outcome !== 'changed' || head.n === 0) return null;
  const now = new Map(head.values?.list ?? []);
  const gone = (base.values?.list ?? []).filter(([value, n]) => n / base.n >= 0.01 && (now.get(value) ?? 0) === 0);
  const share = gone.reduce((sum, [, n]) => sum + n, 0) / base.n;
  const left = (head.values?.list ?? []).filter(([, n]) => n > 0).length;
  if (gone.length === 0 || share >= 1 || left < 2) return null;
  const back = new Map(gone.map(([value, n]) => [value, ((n / base.n) * head.n) / (1 - share)]));
  const total = head.n / (1 - share);
  const list = (head.values?.list ?? []).map(([value, n]): [string, number] => [value, back.get(value) ?? n]);
  const undone = { ...head, n: total, values: { list, other: head.values?.other ?? 0, cut: null } };
  if (!scene.holds(undone)) return null;
  const names = gone.map(([value, n]) => `${quote(value)} (${percentText(n / base.n)} before)`);
  return said(scene, `without ${listed(names, 3)}`, share);
}

function ofRange(scene: Scene): Explanation | null {
  const { base, head, decisions } = scene;
  if (decisions.distribution?.outcome !== 'changed' || head.n === 0 || head.max === null || head.min === null)
    return null;
  const { edges = [], counts = [] } = base.bins ?? {};
  // Bins that hold nothing but values beyond head's ends.
  const beyond = (i: number) => {
    const lower = edges[i - 1];
    const upper = edges[i];
    const above = lower !== undefined && lower >= (head.max ?? 0);
    const under = upper !== undefined && upper < (head.min ?? 0);
    return above || under;
  };
  const gone = counts.reduce((sum, n, i) => (beyond(i) ? sum + n : sum), 0);
  const share = gone / base.n;
  if (gone === 0 || share >= 0.5) return null;
  const total = head.n / (1 - share);
  const put = (head.bins?.counts ?? []).map((n, i) => (beyond(i) ? ((counts[i] ?? 0) / base.n) * total : n));
  if (!scene.holds({ ...withCounts(head, put), n: total })) return null;
  const ends = [
    ...((base.min ?? head.min) < head.min ? [`below ${significant(head.min)}`] : []),
    ...((base.max ?? head.max) > head.max ? [`above ${significant(head.max)}`] : []),
  ];
  return said(scene, `none ${ends.join(' or ')} any more`, share);
}

function said(scene: Scene, what: string, share: number): Explanation {
  const { base, head, column } = scene;
  return {
    rule: 'rows-filtered',
    message: `rows were filtered out by ${quote(column)}`,
    detail: `Head has its values in the old proportions, but ${what}.`,
    number: `${percentText(share)} of base's rows \u2192 0 %, ${sizesText({ base: base.n, head: head.n })}`,
    mend: `Find the filter or the source that leaves those rows out; ${acceptText(column)}`,
    explains: ['distribution'],
  };
}
