import { severities } from '../evidence/finding.ts';
import type { Draft } from './draft.ts';
import type { SnapshotPolicy } from './policy.ts';

type Columns = Pick<SnapshotPolicy, 'columns'>;

/**
 * Findings in the order in which people should read them: the worst first; of equal ones those about a label or a
 * prediction, then those about more of the rows; then by rule and name, so that the order is always the same.
 */
export function leadingFirst(drafts: readonly Draft[], { columns }: Columns): readonly Draft[] {
  return drafts
    .map((draft) => ({ draft, rank: rankOf(draft, columns), name: [draft.rule, ...draft.about].join('\0') }))
    .sort(
      (a, b) =>
        a.rank.reduce((found, value, i) => found || value - (b.rank[i] ?? 0), 0) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )
    .map(({ draft }) => draft);
}

function rankOf({ severity, about: [column = ''], size = 1 }: Draft, columns: Columns['columns']): readonly number[] {
  const role = Object.hasOwn(columns, column) ? columns[column]?.role : undefined;
  return [severities.indexOf(severity), role === 'label' || role === 'prediction' ? 0 : 1, -size];
}
