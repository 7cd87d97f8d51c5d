import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { withPairs } from '../change/fold-values.ts';
import { shareChange } from '../decision/share-change.ts';
import { listed } from '../listed.ts';
import { countText, percentText, sizesText } from '../number-text.ts';
import { boundZ } from '../statistic.ts';
import { kindOf } from '../types.ts';

const renamedValues: Cause = defineCause({
  id: 'renamed-values',
  title: 'Values renamed, labels permuted',
  documentation:
    'Values of base with a share of at least 1 % are gone, values are new, and they pair one to one by their shares (the 98 % interval of the difference holds 0, for one partner only): renamed. Or all values are still there and their shares are those of base under another order of the names: permuted. Undo: the rows are counted under the old names; then nothing is changed.',
  source: 'Newcombe 1998 (method 10) for the pairing; the rule is our own',
  order: 4,
  covers: { 'values-renamed': ['domain-new-values', 'domain-lost-values'] },
  explain,
});

export default renamedValues;

async function explain(scene: Scene): Promise<Explanation | null> {
  if (kindOf(scene.base.type) !== 'text' || scene.decisions.distribution?.outcome !== 'changed') return null;
  // Under another order of the names any two lists of shares are nearer to each other: that is no part of a change.
  return (await renamed(scene)) ?? (scene.partly === true ? null : permuted(scene));
}

type Counted = readonly [string, number];

/** Whether x of base and y of head can be the same share. */
function alike({ base, head }: Scene, x: number, y: number): boolean {
  return shareChange(x, base.n, y, head.n, boundZ).low === 0;
}

async function renamed(scene: Scene): Promise<Explanation | null> {
  const { base, head } = scene;
  const now = new Map(head.values?.list ?? []);
  const gone = (base.values?.list ?? []).filter(([value, n]) => n / base.n >= 0.01 && (now.get(value) ?? 0) === 0);
  const fresh = (await scene.others()).filter(([, n]) => n / head.n >= 0.005);
  if (gone.length === 0 || fresh.length === 0) return null;
  const partners = ([, x]: Counted) => fresh.filter(([, y]) => alike(scene, x, y));
  const pairs = gone.flatMap((value) => {
    const [first, ...more] = partners(value);
    if (first === undefined || more.length > 0) return [];
    const rivals = gone.filter(([, x]) => alike(scene, x, first[1]));
    return rivals.length === 1 ? [{ from: value[0], to: first[0], count: first[1] }] : [];
  });
  if (pairs.length < gone.length || !scene.holds(withPairs(head, pairs))) return null;
  const rows = pairs.reduce((sum, { count }) => sum + count, 0);
  return said(scene, 'values-renamed', 'has values under other names', rows, pairs);
}

function permuted(scene: Scene): Explanation | null {
  const { base, head } = scene;
  const order = (list: readonly Counted[]) => [...list].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [before, after] = [order(base.values?.list ?? []), order(head.values?.list ?? [])];
  const pairs = before.flatMap(([from], i) => {
    const [to = '', count = 0] = after[i] ?? [];
    return from === to ? [] : [{ from, to, count }];
  });
  if (before.length < 2 || before.length !== after.length || pairs.length < 2) return null;
  // Shares that cannot be told apart give any order of the names by chance.
  const distinct = pairs.every(({ from }) => {
    const own = before.find(([value]) => value === from)?.[1] ?? 0;
    return before.every(([value, x]) => value === from || shareChange(own, base.n, x, base.n, boundZ).low > 0);
  });
  const counts = new Map(pairs.map(({ from, count }) => [from, count]));
  const list = (head.values?.list ?? []).map(([value, n]): [string, number] => [value, counts.get(value) ?? n]);
  const undone = { ...head, values: { list, other: head.values?.other ?? 0, cut: null } };
  // Any two lists of shares are near each other once both are in order: they have to be the same, but for chance.
  const same = before.every(([, x], i) => shareChange(x, base.n, after[i]?.[1] ?? 0, head.n, 4).low === 0);
  if (!distinct || !same || !scene.holds(undone)) return null;
  const rows = pairs.reduce((sum, { count }) => sum + count, 0);
  return said(scene, 'labels-permuted', 'has its labels permuted', rows, pairs);
}

function said(
  scene: Scene,
  rule: string,
  message: string,
  rows: number,
  pairs: readonly { readonly from: string; readonly to: string }[],
): Explanation {
  const { base, head, column } = scene;
  const shown = pairs.map(({ from, to }) => `${quote(from)} \u2192 ${quote(to)}`);
  return {
    rule,
    message: `${quote(column)} ${message}`,
    detail: `The shares of base stand under other names: ${listed(shown, 3)}; undone, nothing else changed.`,
    number: `${countText(rows)} of ${countText(head.n)} values (${percentText(rows / head.n)}, exact), ${sizesText({ base: base.n, head: head.n })}`,
    mend: `Write the old names: a model, a join and a report know values by them; ${acceptText(column)}`,
    explains: ['distribution'],
  };
}
