import { repeatRoom } from '../difference/repeat-room.ts';
import type { Draft } from '../draft.ts';
import { countText, percentText, significant } from '../number-text.ts';
import { partitionPicture } from '../pictures/partition-picture.ts';
import { nameOf, type Profile } from '../profile.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

/** The share of repeated rows that does not matter. */
const repeatMargin = 0.01;

export default defineSchemaCheck({
  id: 'rows',
  title: 'Number of rows',
  documentation:
    'No row at all fails. Every row k times (k from 2 to 5, asked when head has half as many rows again as base), more repeated rows than the different values in columns of base leave room for (beyond 1 % of the rows), or a number of rows beyond the factor `margins.rows`, warns.',
  rules: ['no-rows', 'rows-duplicated', 'rows-changed'],
  order: 10,
  covers: { 'rows-duplicated': ['unique-broken'] },
  of: 'snapshot',
  find,
});

async function find({ base, head, policy, counter }: SnapshotScene): Promise<readonly Draft[]> {
  const number = `${countText(base.rows)} \u2192 ${countText(head.rows)} rows (exact)`;
  if (head.rows === 0) return [noRows(number)];
  const repeated = head.rows >= 1.5 * base.rows ? await counter.repeated() : 1;
  if (repeated > 1) return [duplicated(repeated, `${number}; ${countText(head.rows / repeated)} without the copies`)];
  const partly = await partlyRepeated({ base, head, counter });
  if (partly !== null) return [partial(partly, number)];
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
      ...partitionPicture(base, head),
    },
  ];
}

interface Copies {
  readonly copies: number;
  readonly rows: number;
  /** the largest share of rows that may repeat when nothing changed */
  readonly open: number;
}

/**
 * Rows of head that equal an earlier one, where they are more than base can have: a column of base with D different
 * values leaves at most n - D rows to repeat. They are counted only when that column has copies in head. Null: no more,
 * or nobody can say.
 */
async function partlyRepeated({ base, head, counter }: Pick<SnapshotScene, 'base' | 'head' | 'counter'>) {
  if (counter.repeats === undefined || base.rows === 0) return null;
  const most = (side: Profile, name: string) => side.columns.find((column) => nameOf(column) === name)?.distinct?.high;
  const whole = base.columns.filter(({ distinct, n }) => distinct !== undefined && n === base.rows);
  const [best] = [...whole].sort((a, b) => (b.distinct?.low ?? 0) - (a.distinct?.low ?? 0));
  if (best === undefined) return null;
  const copiesBefore = base.rows - (best.distinct?.low ?? 0);
  const open = repeatRoom(copiesBefore, base.rows, head.rows);
  const different = most(head, nameOf(best));
  if (open > 0.5 || different === undefined || 1 - different / head.rows <= open + repeatMargin) return null;
  const { copies, rows } = await counter.repeats();
  const found: Copies = { copies, rows, open };
  return rows > 0 && copies / rows > open + repeatMargin ? found : null;
}

function partial({ copies, rows, open }: Copies, number: string): Draft {
  return {
    rule: 'rows-duplicated',
    severity: 'warning',
    confidence: 'certain',
    about: [],
    size: copies / rows,
    message: `${percentText(copies / rows)} of the rows are there more than once`,
    detail:
      'A part that is loaded more than once counts more than once in training, and stands on both sides of a split.',
    number: `${countText(copies)} of ${countText(rows)} rows repeat an earlier one, at most ${percentText(open)} expected from base; ${number}; margin ${percentText(repeatMargin)}`,
    mend: 'Find the load or join that repeats rows, and write the snapshot again.',
  };
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
