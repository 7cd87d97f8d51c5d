import type { Note } from '../evidence/evidence.ts';
import { quote } from '../evidence/quote.ts';
import { isIdentifier, pairs } from './decision/compare.ts';
import { listed } from './listed.ts';
import type { SnapshotPolicy } from './policy.ts';
import { nameOf, type Profile } from './profile.ts';
import { kindOf } from './types.ts';

/** Which checks had nothing to look at, and in which columns. */
export function blindNotes(blind: ReadonlyMap<string, readonly string[]>): readonly Note[] {
  return [...blind].map(([title, columns]) => ({
    kind: 'unchecked' as const,
    text: `${title}: a profile lacks what it needs${columns.length === 0 ? '' : `, for ${listed(columns.map(quote), 10)}`}.`,
  }));
}

/** How a snapshot was compared, and what of it was not. */
export function notes(base: Profile, head: Profile, policy: SnapshotPolicy): readonly Note[] {
  const counters = pairs(base, head)
    .filter(([before, after]) => isIdentifier(before, after, policy))
    .map(([before]) => quote(nameOf(before)));
  const opaque = base.columns
    .filter((column) => kindOf(column.type) === 'opaque')
    .map((column) => quote(nameOf(column)));
  const rare = base.columns
    .filter(({ n, values }) => n > 0 && values !== undefined && values.list.length === 0)
    .map((column) => quote(nameOf(column)));
  const weights = Object.entries(policy.columns)
    .filter(([, column]) => column.role === 'weight')
    .map(([name]) => quote(name));
  const ignored = Object.entries(policy.columns)
    .filter(([, column]) => column.ignore === true)
    .map(([name]) => quote(name));
  const method = `Changed: p <= ${policy.alpha} (and <= 0.01 after Benjamini-Hochberg over all columns) and the lower 1 % bound beyond the margin. Equivalent: the upper 1 % bound within it. Head is counted at edges frozen from base.`;
  return [
    { kind: 'method', text: method },
    ...(counters.length === 0
      ? []
      : [
          {
            kind: 'unchecked' as const,
            text: `Identifiers, their distribution was not compared: ${listed(counters, 20)}.`,
          },
        ]),
    ...(opaque.length === 0
      ? []
      : [
          {
            kind: 'unchecked' as const,
            text: `Only type and missing values were compared, not what is inside: ${listed(opaque, 20)}.`,
          },
        ]),
    ...(rare.length === 0
      ? []
      : [
          {
            kind: 'unchecked' as const,
            text: `Texts of which none is frequent, only type and missing values were compared: ${listed(rare, 20)}.`,
          },
        ]),
    ...(weights.length === 0
      ? []
      : [{ kind: 'unchecked' as const, text: `Every row counts once, whatever its weight: ${weights.join(', ')}.` }]),
    ...(ignored.length === 0
      ? []
      : [{ kind: 'unchecked' as const, text: `Ignored by the policy: ${ignored.join(', ')}.` }]),
  ];
}
