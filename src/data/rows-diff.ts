import type { Draft } from './draft.ts';
import { countText, significant } from './number-text.ts';
import type { SnapshotPolicy } from './policy.ts';
import type { Profile } from './profile.ts';

/** What the number of rows says: none at all, every row more than once, or a factor beyond the margin. */
export function rowsDiff(base: Profile, head: Profile, policy: SnapshotPolicy, repeated: number): readonly Draft[] {
  const number = `${countText(base.rows)} \u2192 ${countText(head.rows)} rows (exact)`;
  if (head.rows === 0) {
    const mend = 'Write the snapshot again: an empty snapshot is never a pass.';
    return [
      {
        rule: 'no-rows',
        severity: 'error',
        confidence: 'certain',
        about: [],
        message: 'the snapshot has no rows',
        number,
        mend,
      },
    ];
  }
  if (repeated > 1) {
    return [
      {
        rule: 'rows-duplicated',
        severity: 'warning',
        confidence: 'certain',
        about: [],
        message: `every row is there ${repeated === 2 ? 'twice' : `${repeated} times`}`,
        detail:
          'A part that is loaded more than once counts more than once in training, and stands on both sides of a split.',
        number: `${number}; ${countText(head.rows / repeated)} without the copies`,
        mend: 'Find the load or join that repeats rows, and write the snapshot again.',
      },
    ];
  }
  const factor = Math.max(base.rows / head.rows, head.rows / Math.max(1, base.rows));
  if (factor <= policy.margins.rows) return [];
  return [
    {
      rule: 'rows-changed',
      severity: 'warning',
      confidence: 'certain',
      about: [],
      message: `the number of rows changed by a factor of ${significant(factor, 3)}`,
      number: `${number}; margin \u00d7 ${policy.margins.rows}`,
      mend: 'Check that no part was left out or loaded twice; or raise the margin `rows`.',
    },
  ];
}
