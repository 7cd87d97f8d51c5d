import type { Draft } from '../draft.ts';
import { countText, significant } from '../number-text.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'rows',
  title: 'Number of rows',
  documentation:
    'No row at all fails. Every row k times (k from 2 to 5, asked when head has half as many rows again as base), or a number of rows beyond the factor `margins.rows`, warns.',
  rules: ['no-rows', 'rows-duplicated', 'rows-changed'],
  order: 10,
  of: 'snapshot',
  find,
});

async function find({ base, head, policy, counter }: SnapshotScene): Promise<readonly Draft[]> {
  const number = `${countText(base.rows)} \u2192 ${countText(head.rows)} rows (exact)`;
  if (head.rows === 0) return [noRows(number)];
  const repeated = head.rows >= 1.5 * base.rows ? await counter.repeated() : 1;
  if (repeated > 1) return [duplicated(repeated, `${number}; ${countText(head.rows / repeated)} without the copies`)];
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

function noRows(number: string): Draft {
  return {
    rule: 'no-rows',
    severity: 'error',
    confidence: 'certain',
    about: [],
    message: 'the snapshot has no rows',
    number,
    mend: 'Write the snapshot again: an empty snapshot is never a pass.',
  };
}

function duplicated(times: number, number: string): Draft {
  return {
    rule: 'rows-duplicated',
    severity: 'warning',
    confidence: 'certain',
    about: [],
    message: `every row is there ${times === 2 ? 'twice' : `${times} times`}`,
    detail:
      'A part that is loaded more than once counts more than once in training, and stands on both sides of a split.',
    number,
    mend: 'Find the load or join that repeats rows, and write the snapshot again.',
  };
}
