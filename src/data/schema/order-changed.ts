import { quote } from '../../evidence/quote.ts';
import type { Draft } from '../draft.ts';
import { nameOf, type Profile } from '../profile.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'order-changed',
  title: 'Order of columns',
  documentation:
    'The columns that both have stand in another order: a warning for CSV, recorded where a format names its columns.',
  rules: ['order-changed'],
  order: 130,
  of: 'snapshot',
  find,
});

function find({ base, head }: SnapshotScene): readonly Draft[] {
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

/** Names of the columns that `other` has too, by their place. */
function inOrder(profile: Profile, other: Profile): readonly string[] {
  const there = new Set(other.columns.map(nameOf));
  return [...profile.columns]
    .sort((a, b) => a.position - b.position)
    .map(nameOf)
    .filter((name) => there.has(name));
}
