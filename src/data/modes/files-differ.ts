import { quote } from '../../evidence/quote.ts';
import { softened } from '../accept.ts';
import type { Lacking } from '../counter.ts';
import type { Draft } from '../draft.ts';
import { listed } from '../listed.ts';
import { countText } from '../number-text.ts';
import { columnPolicy, type SnapshotPolicy } from '../policy.ts';

/** Columns that not every file of a snapshot has, and how many files those are. */
export interface Files {
  readonly lacking: readonly Lacking[];
  readonly count: number;
}

/**
 * A warning for each column that some files of head lack and others have, so that it is missing in all their rows; where base
 * lacks it in the same files (by their names) or in as many or more, nothing changed and nothing is said. Nor is it of columns that the policy ignores.
 */
export function filesDiffer(base: Files | null, head: Files, policy: SnapshotPolicy): readonly Draft[] {
  const known = new Map(base?.lacking.map(({ column, files }) => [column, new Set(files)]));
  return head.lacking.flatMap(({ column, files: lacking }) => {
    const before = known.get(column) ?? new Set();
    const fresh = lacking.filter((file) => !before.has(file));
    if (fresh.length === 0 || lacking.length <= before.size || columnPolicy(policy, column).ignore === true) return [];
    return [
      softened(
        {
          rule: 'files-differ',
          severity: 'warning',
          confidence: 'certain',
          about: [column],
          message: `${quote(column)} is not a column of every file`,
          detail: `Its values are missing in the rows of ${listed(fresh.map(quote))}.`,
          number: `${countText(lacking.length)} of ${countText(head.count)} files lack it (exact)`,
          mend: 'Write these files again with all columns, or take them out of the snapshot.',
        },
        policy,
      ),
    ];
  });
}
