import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { countText, percentText } from '../number-text.ts';
import type { ColumnProfile } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';

/** Fewer numbers could all be what a double holds by chance. */
const fewest = 20;

export default defineSchemaCheck({
  id: 'integers-rounded',
  title: 'Integers that went through a float',
  documentation:
    'Of the whole numbers beyond 2^53 fewer than 50 % were the exact value or the shortest decimal of a 64-bit float in base, and 99.9 % or more are in head (20 or more such numbers on both sides): their low bits became zero, and different ones became equal. Fails.',
  rules: ['integers-rounded'],
  order: 59,
  of: 'column',
  covers: { 'integers-rounded': ['unique-broken', 'precision-lost'] },
  coveredBy: { 'integers-rounded': ['type-narrowed', 'type-incompatible', 'became-constant'] },
  looks: ({ before, after }) =>
    !/^u?int(64|128)$/.test(before.type) ||
    before.bins === undefined ||
    (before.large !== undefined && after.large !== undefined),
  find,
});

function find({ name, before, after }: ColumnScene): readonly Part[] {
  const [was, is] = [held(before), held(after)];
  if (was === null || is === null || was.share >= 0.5 || is.share < 0.999) return [];
  return [
    {
      rule: 'integers-rounded',
      severity: 'error',
      message: `${quote(name)} lost the low bits of its large integers`,
      detail:
        'Beyond 2^53 they are now what a 64-bit float makes of whole numbers: most likely they went through one, and different numbers became equal.',
      number: `${percentText(was.share)} \u2192 ${percentText(is.share)} of ${countText(was.of)} \u2192 ${countText(is.of)} integers beyond 2^53 are ones that a float holds (exact)`,
      mend: `Keep the column an integer or a text all the way: JavaScript, JSON readers and data frames with missing values make floats of it; ${acceptText(name)}`,
    },
  ];
}

/** How many integers lie beyond 2^53, and which share of them a double holds; null for too few to say. */
function held({ large: [kept = 0, others = 0] = [] }: ColumnProfile) {
  const of = kept + others;
  return of < fewest ? null : { of, share: kept / of };
}
