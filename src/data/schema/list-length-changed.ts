import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { countText, percentText, sizesText } from '../number-text.ts';
import type { ColumnProfile } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import ks from '../statistics/ks.ts';

export default defineSchemaCheck({
  id: 'list-length-changed',
  title: 'Lengths of lists',
  documentation:
    'All lists of base have one length (an embedding, a fixed window) and a list of head has another: fails. Else the distribution of lengths is decided like that of a number: it fails when no change is rejected and the lower bound of the distance lies beyond the margin.',
  rules: ['list-length-changed'],
  order: 75,
  of: 'column',
  looks: ({ before, after }) =>
    !isList(before) || !isList(after) || (before.lengths !== undefined && sameLengths(before, after)),
  find: (scene) => (isList(scene.before) ? find(scene) : []),
});

async function find(scene: ColumnScene): Promise<readonly Part[]> {
  const { name, before, after, counter } = scene;
  if (!isList(after) || before.n === 0 || after.n === 0) return [];
  const length = constantLength(scene);
  if (length === null) return moved(scene);
  const request = { path: after.path, type: after.type, lengths: length === 0 ? [0] : [length - 1, length] };
  const [counted] = await counter.count([request]);
  const as = counted?.lengths?.[request.lengths.length - 1];
  if (as === undefined) throw new Error('lengths were not counted');
  const others = after.n - as;
  if (others === 0) return [];
  return [
    {
      rule: 'list-length-changed',
      severity: 'error',
      message: `${quote(name)} has lists of another length`,
      detail: `Every list of base has ${countText(length)} items: a model that takes them by their place cannot read others.`,
      number: `0 of ${countText(before.n)} \u2192 ${countText(others)} of ${countText(after.n)} lists without ${countText(length)} items (exact)`,
      mend: `Write lists of ${countText(length)} items again; ${acceptText(name)}`,
    },
  ];
}

function isList({ type }: ColumnProfile): boolean {
  return type.startsWith('list(');
}

function sameLengths({ lengths: a }: ColumnProfile, { lengths: b }: ColumnProfile): boolean {
  return a !== undefined && b !== undefined && a.edges.join() === b.edges.join();
}

/**
 * The one length that all lists of base have, or null: their bin holds one length only, or the number of all items is
 * that length times the number of lists (lengths that vary within one bin do not add up to a whole mean).
 */
function constantLength({ base, before }: ColumnScene): number | null {
  const { edges = [], counts = [] } = before.lengths ?? {};
  const at = counts.findIndex((count) => count > 0);
  if (at < 0 || counts[at] !== before.n || before.n < 2) return null;
  const [low, high] = [edges[at - 1] ?? -1, edges[at]];
  if (high !== undefined && high - low === 1) return high;
  const inner = itemsOf(before);
  const item = base.columns.find(({ path }) => JSON.stringify(path) === inner);
  if (item === undefined) return null;
  const items = item.n + item.missing + item.unparsed + item.nan + item.pinf + item.ninf;
  return items % before.n === 0 ? items / before.n : null;
}

/** The path of a list's items, as JSON. */
function itemsOf({ path }: ColumnProfile): string {
  return JSON.stringify([...path.slice(0, -1), `${path.at(-1) ?? ''}[]`]);
}

function moved({ name, before, after, policy }: ColumnScene): readonly Part[] {
  const as = (column: ColumnProfile): ColumnProfile => ({
    ...column,
    ...(column.lengths === undefined ? {} : { bins: column.lengths }),
  });
  const { value, p = 1, low = 0, high = 1, n, at } = ks.measure(as(before), as(after));
  const margin = policy.margins.distribution;
  if (value === null || p > policy.alpha || low <= margin) return [];
  return [
    {
      rule: 'list-length-changed',
      severity: 'error',
      size: value,
      confidence: 'high',
      message: `${quote(name)} has longer or shorter lists`,
      detail: `The two distributions of lengths differ most ${at ?? ''} items.`,
      number: `${percentText(value)} of lists moved [${percentText(low)}, ${percentText(high)}], ${sizesText(n)}; margin ${percentText(margin)}`,
      mend: `Find what cuts or fills the lists; ${acceptText(name)}`,
    },
  ];
}
