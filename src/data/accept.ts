import { severityOf } from '../evidence/finding.ts';
import { quote } from '../evidence/quote.ts';
import type { Draft } from './draft.ts';
import { onChange, type SnapshotPolicy } from './policy.ts';

const severities = ['error', 'warning', 'note'] as const;

/**
 * How a wanted change of a column is accepted: the second half of a mend. The policy that judges a pull request is the
 * base's, so it is a change of its own that must be merged first.
 */
export function acceptText(column: string): string {
  return `or, where that is wanted, set \`on-change: warn\` for ${quote(column)} in \`assay.yml\` in a change of its own first.`;
}

/** A finding about a column does at most what the column's `on-change` says; one about the whole snapshot is left as it is. */
export function softened(draft: Draft, policy: SnapshotPolicy): Draft {
  const [column] = draft.about;
  if (column === undefined) return draft;
  const allowed = severityOf(onChange(policy, column));
  return severities.indexOf(draft.severity) >= severities.indexOf(allowed) ? draft : { ...draft, severity: allowed };
}
