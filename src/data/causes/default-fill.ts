import { quote } from '../../evidence/quote.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { withoutNumber, withoutText } from '../change/undo.ts';
import { countText, percentText, significant, sizesText } from '../number-text.ts';
import { below, heavy } from '../profile/edges.ts';
import { type ColumnProfile, rowsOf } from '../profile.ts';
import { kindOf } from '../types.ts';

const defaultFill: Cause = defineCause({
  id: 'default-fill',
  title: 'Missing values filled with a default',
  documentation:
    "The missing share fell beyond chance, and one value of head has about as many rows as are no longer missing. Undo: as many rows of that value become missing again as base's missing share asks for, all of them at most; then neither the distribution nor the missing share is changed. Looked for among 0, -1 and head's values with a share of at least 1/64; texts: the listed values and head's most frequent new ones.",
  source: 'the rule is our own',
  order: 3,
  explain,
});

export default defaultFill;

async function explain(scene: Scene): Promise<Explanation | null> {
  const { base, head, decisions } = scene;
  const rows = { base: rowsOf(base), head: rowsOf(head) };
  const filled = Math.round((base.missing / rows.base) * rows.head) - head.missing;
  // Without a value in base nothing says that the others are as before.
  if (decisions.missing?.certain !== true || filled <= 0 || base.n === 0) return null;
  const text = kindOf(base.type) === 'text';
  for (const value of text ? await texts(scene) : numbers(scene)) {
    // Which rows were missing differs by chance: as many become missing again as the value has, at most.
    const rowsOfIt = Math.min(filled, await rowsWith(scene, value));
    if (rowsOfIt < filled / 2) continue;
    const undone =
      typeof value === 'string' ? withoutText(head, value, rowsOfIt) : withoutNumber(head, value, rowsOfIt);
    if (undone === null || !scene.holds(undone)) continue;
    const shown = typeof value === 'string' ? quote(value === '' ? '(empty text)' : value) : significant(value, 6);
    return {
      rule: 'default-fill',
      message: `${quote(scene.column)} has its missing values filled with ${shown}`,
      detail: `The missing share fell by what the value ${shown} gained; undone, nothing else changed.`,
      number: `${countText(rowsOfIt)} rows filled; missing ${percentText(base.missing / rows.base)} \u2192 ${percentText(head.missing / rows.head)}, ${sizesText(rows)}; margin ${percentText(decisions.missing.margin)}`,
      mend: 'Leave missing values missing where the snapshot is written: a default is a value like any other to the model.',
      explains: ['distribution', 'missing'],
    };
  }
  return null;
}

/** Candidates: values whose bin grew by most come first. */
function numbers(scene: Scene): readonly number[] {
  const gain = (value: number) => share(scene.head, value) - share(scene.base, value);
  return [...new Set([0, -1, ...heavy(scene.quantiles)])].sort((a, b) => gain(b) - gain(a));
}

function share(column: ColumnProfile, value: number): number {
  const { edges = [], counts = [] } = column.bins ?? {};
  const found = edges.findIndex((edge) => value <= edge);
  return (counts[found < 0 ? edges.length : found] ?? 0) / Math.max(1, column.n);
}

async function texts(scene: Scene): Promise<readonly string[]> {
  const before = new Map(scene.base.values?.list ?? []);
  const gain = ([value, count]: readonly [string, number]) =>
    count / Math.max(1, scene.head.n) - (before.get(value) ?? 0) / Math.max(1, scene.base.n);
  const all = [...(scene.head.values?.list ?? []), ...(await scene.others())];
  return all
    .sort((a, b) => gain(b) - gain(a))
    .slice(0, 3)
    .map(([value]) => value);
}

/** Head's rows of a value itself, not only of its bin. */
async function rowsWith(scene: Scene, value: number | string): Promise<number> {
  if (typeof value === 'string') {
    const listed = scene.head.values?.list.find(([text]) => text === value)?.[1];
    return listed ?? (await scene.others()).find(([text]) => text === value)?.[1] ?? 0;
  }
  const [counts = []] = await scene.count([[below(value, false), value]]);
  return counts[1] ?? 0;
}
