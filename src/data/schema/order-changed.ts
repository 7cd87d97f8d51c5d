import { quote } from '../../evidence/quote.ts';
import type { Draft } from '../draft.ts';
import { nameOf, type Profile } from '../profile.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'order-changed',
  title: 'Order of columns',
  documentation:
    'The columns that both have stand in another order: a warning for CSV, recorded where a format names its columns. CSV without a header has columns by their place only: there it fails when the types of base stand in another order (columns of one type that changed places are told by their values).',
  rules: ['order-changed'],
  order: 130,
  of: 'snapshot',
  find,
});

function find({ base, head }: SnapshotScene): readonly Draft[] {
  if (isPlaced(base) && isPlaced(head)) return typesMoved(base, head);
  const [before, after] = [inOrder(base, head), inOrder(head, base)];
  const at = before.findIndex((name, i) => after[i] !== name);
  if (at < 0) return [];
  return [
    {
      rule: 'order-changed',
      severity: head.kind === 'csv' ? 'warning' : 'note',
      confidence: 'certain',
      about: [],
      message: 'the columns stand in another order',
      number: `column ${at + 1}: ${quote(before[at] ?? '')} \u2192 ${quote(after[at] ?? '')} (exact)`,
      mend: 'Keep the order, or check that every reader goes by names.',
    },
  ];
}

/** Whether a CSV has no header, so that its columns are named by their place. */
function isPlaced({ kind, columns }: Profile): boolean {
  return kind === 'csv' && columns.length > 1 && columns.every(({ path }) => /^column\d+$/.test(path[0] ?? ''));
}

function typesMoved(base: Profile, head: Profile): readonly Draft[] {
  const [before, after] = [base, head].map(({ columns }) =>
    [...columns].sort((a, b) => a.position - b.position).map(({ type }) => type),
  ) as [string[], string[]];
  const at = before.findIndex((type, i) => type !== after[i]);
  const sorted = (types: readonly string[]) => [...types].sort().join();
  if (at < 0 || sorted(before) !== sorted(after)) return [];
  return [
    {
      rule: 'order-changed',
      severity: 'error',
      confidence: 'high',
      about: [],
      message: 'the columns stand in another order',
      detail: 'The file has no header, so every reader goes by the places of columns.',
      number: `column ${at + 1}: ${before[at]} \u2192 ${after[at]}; the same types in another order (exact)`,
      mend: 'Write the columns in the old order; a line of names would tell them apart.',
    },
  ];
}

/** Names of the columns that `other` has too, by their place. */
function inOrder(profile: Profile, other: Profile): readonly string[] {
  const there = new Set(other.columns.map(nameOf));
  return [...profile.columns]
    .sort((a, b) => a.position - b.position)
    .map(nameOf)
    .filter((name) => there.has(name));
}
