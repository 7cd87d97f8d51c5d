import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { shareChange } from '../decision/share-change.ts';
import { looked } from '../difference/looked.ts';
import { percentText } from '../number-text.ts';
import { columnPolicy } from '../policy.ts';
import type { ColumnProfile } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { boundZ } from '../statistic.ts';

/** The look that each role of a text is taken from. */
const lookOf: Readonly<Record<string, string>> = {
  email: 'email',
  URL: 'url',
  uuid: 'uuid',
  'card number': 'card',
  date: 'date',
  phone: 'phone',
  'free text': 'words',
};

/** The change of a look's share that does not matter. */
const margin = 0.05;

export default defineSchemaCheck({
  id: 'role-changed',
  title: 'What values look like',
  documentation:
    'The inferred roles of both sides (id, category, free text, date, email, URL, phone, card number, uuid) differ, and where a role is taken from what texts look like, the share of those texts changed beyond chance by more than 5 points: warns.',
  rules: ['role-changed'],
  order: 84,
  coveredBy: {
    'role-changed': ['type-widened', 'type-narrowed', 'type-incompatible', 'unparsed-values', 'became-constant'],
  },
  of: 'column',
  find,
});

function find({ name, before, after, policy }: ColumnScene): readonly Part[] {
  const [was, is] = [before.role, after.role];
  if (was === undefined || is === undefined || was === is || columnPolicy(policy, name).role !== undefined) return [];
  if (before.n < 100 || after.n < 100 || before.type !== after.type) return [];
  const shares = [was, is].flatMap((role) => lookChange(role, before, after, policy.alpha));
  if (shares.includes(null)) return [];
  return [
    {
      rule: 'role-changed',
      severity: 'warning',
      confidence: 'high',
      message: `${quote(name)} looks like another kind of column: ${was} \u2192 ${is}`,
      number: `${was} \u2192 ${is}${shares.length === 0 ? '' : `; ${shares.join('; ')}`}`,
      mend: `Check that the right field is written; ${acceptText(name)}`,
    },
  ];
}

/** The change of a role's look as text; null when it may be chance; nothing for a role without a look. */
function lookChange(role: string, before: ColumnProfile, after: ColumnProfile, alpha: number) {
  const look = lookOf[role];
  if (look === undefined || before.type !== 'string') return [];
  const [was, is] = [looked(before, look), looked(after, look)];
  if (was.of === 0 || is.of === 0) return [null];
  const { p, low } = shareChange(was.count, was.of, is.count, is.of, boundZ);
  if (p > alpha || low <= margin) return [null];
  return [`like ${role}: ${percentText(was.count / was.of)} \u2192 ${percentText(is.count / is.of)} of the texts`];
}
