import { type Decision, sameBytes } from './decision/compare.ts';
import type { Draft } from './draft.ts';
import { significant } from './number-text.ts';
import type { Profile } from './profile.ts';

/** What decided a snapshot, in a few words, and what it was held to. */
export function headline(
  drafts: readonly Draft[],
  decisions: readonly Decision[],
  base: Profile,
  head: Profile,
): { readonly decided: string; readonly limit: string } {
  const rank = ({ severity }: Draft) => (severity === 'error' ? 0 : severity === 'warning' ? 1 : 2);
  const worst = drafts.filter((draft) => rank(draft) < 2).sort((a, b) => rank(a) - rank(b));
  const [first] = worst;
  if (first !== undefined) {
    const more = worst.filter((draft) => rank(draft) === rank(first)).length - 1;
    const k = /^\u00d7 ([\d.e-]+)/.exec(first.number ?? '')?.[1];
    const factor = first.rule === 'unit-changed' && k !== undefined ? ` (\u00d7 ${significant(Number(k))})` : '';
    const limits: Readonly<Record<string, string>> = {
      'unit-changed': 'same unit',
      'default-fill': 'missing stays missing',
      'out-of-range': "base's range",
      'rows-duplicated': 'each row once',
      'encoding-broken': 'same spelling',
      'spelling-changed': 'same spelling',
    };
    const statistical = /^(distribution|categories|presence|null-burst|shifted|sentinel|rows)/.test(first.rule);
    return {
      decided: `${first.message}${factor}${more > 0 ? `, and ${more} more` : ''}`,
      limit: limits[first.rule] ?? (statistical ? 'margins' : 'same schema'),
    };
  }
  const columns = `${head.columns.length} ${head.columns.length === 1 ? 'column' : 'columns'}`;
  const open = new Set(decisions.filter(({ outcome }) => outcome === 'undecided').map(({ column }) => column)).size;
  if (open > 0) return { decided: `${open} of ${columns} undecided`, limit: 'margins' };
  if (sameBytes(base, head)) return { decided: `the same bytes as base: ${columns}`, limit: 'margins' };
  const largest = Math.max(
    0,
    ...decisions.map(({ measured, margin }) => (measured.value ?? 0) / Math.max(margin, 1e-12)),
  );
  return {
    decided: `${columns}; largest change ${significant(largest, 2)} of its margin`,
    limit: 'margins',
  };
}
