import { quote } from '../../evidence/quote.ts';
import { meetByChance } from '../difference/repeat-room.ts';
import { countText } from '../number-text.ts';
import type { ColumnProfile } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';

/** The fewest values of base from which uniqueness is read. */
const fewest = 100;

export default defineSchemaCheck({
  id: 'unique-broken',
  title: 'Values that told rows apart',
  documentation:
    'Base has 100 values or more of a text or whole number and as many different ones, and head has fewer: warns. One repeated value is enough where values are made to differ (UUIDs, whole numbers with hardly a gap); else so many must repeat that values which differ by chance, or the estimate of a large base, do not explain it.',
  rules: ['unique-broken'],
  order: 82,
  coveredBy: { 'unique-broken': ['key-broken', 'became-constant'] },
  of: 'column',
  looks: ({ before, after }) =>
    !tellsApart(before) || (before.distinct !== undefined && after.distinct !== undefined) || before.n < fewest,
  find: (scene) => (wasUnique(scene) ? find(scene) : []),
});

function tellsApart({ type }: ColumnProfile): boolean {
  return type === 'string' || /^u?int\d+$/.test(type);
}

/** Whether values are made to differ: UUIDs, or whole numbers with hardly a gap. */
function isDesigned({ role, type, min, max, n }: ColumnProfile): boolean {
  if (role === 'uuid') return true;
  // The inferred role of whole numbers is `id` when they leave few gaps; a profile may hold their ends back.
  return /^u?int/.test(type) && (role === 'id' || (min !== null && max !== null && max - min + 1 <= 1.2 * n));
}

function wasUnique({ before, after }: ColumnScene): boolean {
  if (!tellsApart(before) || before.n < fewest || after.n === 0) return false;
  return before.distinct !== undefined && after.distinct !== undefined && before.distinct.high >= before.n;
}

async function find({ name, before, after, counter, policy }: ColumnScene): Promise<readonly Part[]> {
  const least = before.distinct?.low ?? 0;
  const exact = least === before.n;
  const copies = await copiesOf(after, counter);
  if (copies === null || copies === 0) return [];
  const p = exact && isDesigned(before) ? 0 : meetByChance(before.n - least, before.n, copies, after.n);
  if (p > policy.alpha) return [];
  return [
    {
      rule: 'unique-broken',
      severity: 'warning',
      size: copies / after.n,
      message: `${quote(name)} repeats values and never did`,
      number: `0 of ${countText(before.n)}${exact ? '' : ' (estimated)'} \u2192 ${countText(copies)} of ${countText(after.n)} values repeat an earlier one`,
      mend: `Find the join or load that repeats rows; where ${quote(name)} is the key, name it in \`key\` of the snapshot.`,
    },
  ];
}

/** Values of head that repeat an earlier one; null when neither profile nor engine can say. */
async function copiesOf(after: ColumnProfile, counter: ColumnScene['counter']): Promise<number | null> {
  const { low, high } = after.distinct ?? { low: 0, high: 0 };
  if (low === high) return Math.max(0, after.n - low);
  // The estimate leaves less open than it says for certain: nothing has to be asked.
  if (high < after.n) return after.n - high;
  if (counter.duplicates === undefined) return null;
  return (await counter.duplicates([after.path])).duplicates;
}
