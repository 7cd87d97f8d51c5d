import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { normal, uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../config.ts';
import type { Counter } from '../counter.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const config = dataConfigSchema.parse({ snapshots: [{ path: 'any', advice: false }] });
const policy = policyOf(config, config.snapshots[0]);

/** Columns x0, x1, ...; in rows of one region column i moved by `move(i)`. */
function table(seed: number, columns: number, move: (i: number) => number): readonly PlainColumn[] {
  const next = uniform(seed);
  const draw = normal(next);
  const regions = Array.from({ length: 12_000 }, () => ['EU', 'US', 'CH'][Math.floor(next() * 3)] ?? '');
  return [
    { name: 'region', type: 'string', values: regions },
    ...Array.from({ length: columns }, (_, i) => ({
      name: `x${i}`,
      type: 'double',
      values: regions.map((region) => draw() + (region === 'CH' ? move(i) : 0)),
    })),
  ];
}

/** Judges so many changed columns, and counts what is asked of groups of rows. */
async function asked(columns: number) {
  let groups = 0;
  const counted = (counter: Counter): Counter => ({
    ...counter,
    groups: async (column, by) => {
      groups++;
      return (await counter.groups?.(column, by)) ?? [];
    },
  });
  const rows = counted(plainCounter(table(1, columns, () => 0)));
  // The last columns move most.
  const head = plainCounter(
    table(2, columns, (i) => 1.2 + i / 10),
    `sha256:${'2'.repeat(64)}`,
  );
  const judged = await judge(await firstProfile(rows, 10), counted(head), policy, rows);
  return { groups, judged };
}

describe('the places of many changes', () => {
  it('are looked for in the ten columns that moved most, and a note names the others', async () => {
    const { groups, judged } = await asked(13);
    const changes = judged.drafts.filter(({ rule }) => rule === 'distribution-changed');
    expect(changes).toHaveLength(13);
    const placed = changes.filter(({ detail = '' }) => detail.includes('of the change is in `region` = `CH`'));
    expect(placed.map(({ about: [name] }) => name).sort()).toEqual(
      Array.from({ length: 10 }, (_, i) => `x${i + 3}`).sort(),
    );
    // Of each: one question about the regions to both sides, and one about the blocks of base.
    expect(groups).toBe(10 * 3);
    expect(judged.notes.map(({ text }) => text)).toContain(
      'The slice that carries a change was looked for in the 10 columns that changed most, not in `x2`, `x1`, `x0`.',
    );
  });

  it('are looked for in all of a few, without a note', async () => {
    const { groups, judged } = await asked(4);
    expect(groups).toBe(4 * 3);
    expect(judged.notes.filter(({ text }) => text.includes('slice'))).toEqual([]);
  });
});
