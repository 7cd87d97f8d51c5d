import { quote } from '../../evidence/quote.ts';
import type { Draft } from '../draft.ts';
import { listed } from '../listed.ts';
import { countText } from '../number-text.ts';

/** A column that some files of a snapshot do not have. */
interface Lacking {
  readonly column: string;
  readonly files: readonly string[];
}

/**
 * A warning for each column that some files of head lack and others have, so that it is missing in all their rows; where base
 * lacks it in the same files (by their names) or in as many or more, nothing changed and nothing is said.
 */
export function filesDiffer(base: readonly Lacking[], head: readonly Lacking[], files: number): readonly Draft[] {
  return head.flatMap(({ column, files: lacking }) => {
    const before = base.find((other) => other.column === column)?.files ?? [];
    const fresh = lacking.filter((file) => !before.includes(file));
    if (fresh.length === 0 || lacking.length <= before.length) return [];
    return [
      {
        rule: 'files-differ',
        severity: 'warning',
        confidence: 'certain',
        about: [column],
        message: `${quote(column)} is not a column of every file`,
        detail: `Its values are missing in the rows of ${listed(fresh.map(quote))}.`,
        number: `${countText(lacking.length)} of ${countText(files)} files lack it (exact)`,
        mend: 'Write these files again with all columns, or take them out of the snapshot.',
      },
    ];
  });
}
