import { describe, expect, it } from 'vitest';
import { plainCounter } from '../../../test/data/plain-counter.ts';
import { dataConfigSchema } from '../config.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const snapshot = { path: 'any', columns: { at: { role: 'time' } } };
const policy = policyOf(
  dataConfigSchema.parse({ snapshots: [snapshot] }),
  dataConfigSchema.parse({ snapshots: [snapshot] }).snapshots[0],
);
const start = Date.UTC(2026, 2, 1) / 1000;

/** Forty rows on each of thirty days, a number for each row, and one of a hundred. */
function table(days: number, numbers: number) {
  const of = (value: (i: number) => number) => Array.from({ length: 1200 }, (_, i) => value(i));
  return [
    { name: 'at', type: 'timestamp(us)', values: of((i) => start + (days + (i % 30)) * 86_400 + 3600) },
    { name: 'v', type: 'int64', values: of((i) => numbers + (i % 100)) },
    { name: 'row_id', type: 'int64', values: of((i) => numbers * 100 + i) },
  ];
}

async function said(days: number, numbers: number): Promise<readonly string[]> {
  const base = await firstProfile(plainCounter(table(0, 0)), 10, { values: 'shown', extremes: false });
  const head = plainCounter(table(days, numbers), `sha256:${'2'.repeat(64)}`);
  const { drafts, notes } = await judge(base, head, policy);
  const unlooked = notes.filter(({ text }) => text.startsWith('Newest time')).map(() => 'newest time not looked at');
  return [...drafts.map(({ rule, about }) => `${rule} ${about.join()}`), ...unlooked].sort();
}

describe('a base that holds its least and largest values back', () => {
  it('takes its edges for no end of head', async () => {
    expect(await said(0, 0)).toEqual(['newest time not looked at', 'undecided-columns ']);
    const moved = await said(30, 500);
    expect(moved).not.toContain('became-constant v');
    expect(moved).not.toContain('day-missing at');
    expect(moved).not.toContain('stale at');
    expect(moved.filter((each) => each.endsWith(' row_id'))).toEqual([]);
    expect(moved).toContain('shifted v');
  });

  it('still finds the one value that is left', async () => {
    const base = await firstProfile(plainCounter(table(0, 0)), 10, { values: 'shown', extremes: false });
    const only = table(0, 0).map((each) => (each.name === 'v' ? { ...each, values: each.values.map(() => 7) } : each));
    const { drafts } = await judge(base, plainCounter(only, `sha256:${'2'.repeat(64)}`), policy);
    expect(drafts.map(({ rule, about }) => `${rule} ${about.join()}`)).toContain('became-constant v');
  });
});
