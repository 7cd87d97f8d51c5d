import { describe, expect, it } from 'vitest';
import { marginsSchema } from '../../src/data/config.ts';
import { compareColumns } from '../../src/data/decision/compare.ts';
import type { SnapshotPolicy } from '../../src/data/policy.ts';
import { firstProfile, profileAt } from '../../src/data/profile/profile-snapshot.ts';
import { type PlainColumn, plainCounter } from '../data/plain-counter.ts';
import { normal, uniform } from '../data/random.ts';

const policy: SnapshotPolicy = { margins: marginsSchema.parse({}), columns: {}, undecided: 'warn', alpha: 0.001 };

type Draw = (next: () => number) => number | string | null;

const kinds: Readonly<Record<string, { readonly type: string; readonly draw: Draw }>> = {
  normal: { type: 'double', draw: (next) => normal(next)() },
  pareto: { type: 'double', draw: (next) => (1 - next()) ** (-1 / 1.5) },
  zeros: { type: 'double', draw: (next) => (next() < 0.7 ? 0 : -Math.log(1 - next())) },
  five: { type: 'int64', draw: (next) => Math.floor(next() * 5) },
  three: { type: 'string', draw: (next) => `v${Math.floor(next() * 3)}` },
  many: { type: 'string', draw: (next) => `v${Math.floor(next() * 1000)}` },
  zipf: { type: 'string', draw: (next) => `v${Math.floor(200 ** next())}` },
  missing: { type: 'double', draw: (next) => (next() < 0.1 ? null : next()) },
};

function columns(
  count: number,
  rows: number,
  next: () => number,
  of: (i: number) => { type: string; draw: Draw },
): PlainColumn[] {
  return Array.from({ length: count }, (_, i) => {
    const { type, draw } = of(i);
    return { name: `c${i}`, type, values: Array.from({ length: rows }, () => draw(next)) };
  });
}

/** Columns called changed, each judged alone, so that no correction over columns helps. */
async function changed(base: readonly PlainColumn[], head: readonly PlainColumn[]): Promise<number> {
  let found = 0;
  for (const [i, column] of base.entries()) {
    const before = await firstProfile(plainCounter([column]), 10);
    const after = await profileAt(plainCounter([head[i] as PlainColumn], 'sha256:2'), before);
    if (compareColumns(before, after, policy).some(({ outcome }) => outcome === 'changed')) found++;
  }
  return found;
}

describe('columns that did not change', () => {
  const names = Object.keys(kinds);
  const sizes = [
    [30, 45],
    [300, 300],
    [2000, 1500],
  ] as const;
  // The rate itself is held in test/heavy/data-simulation.test.ts, over 10,000 columns.
  it(`false alarms are at most 0.2 % of 1,008 columns of ${names.length} kinds`, async () => {
    const next = uniform(7);
    let alarms = 0;
    let judged = 0;
    for (const [n, m] of sizes) {
      const of = (i: number) => kinds[names[i % names.length] ?? ''] as { type: string; draw: Draw };
      const count = 42 * names.length;
      alarms += await changed(columns(count, n, next, of), columns(count, m, next, of));
      judged += count;
    }
    expect(judged).toBe(1008);
    expect(alarms / judged).toBeLessThanOrEqual(0.002);
  }, 60_000);
});

describe('a shift of the normal distribution', () => {
  it.each([
    [0.2, 10_000, 40, 0.9],
    [0.5, 1000, 60, 0.95],
  ])(
    'of %d sigma with %i rows is found in at least the stated share of %i columns',
    async (sigma, rows, count, least) => {
      const next = uniform(11);
      const draw = normal(next);
      const plain = columns(count, rows, next, () => ({ type: 'double', draw: () => draw() }));
      const moved = columns(count, rows, next, () => ({ type: 'double', draw: () => draw() + sigma }));
      expect((await changed(plain, moved)) / count).toBeGreaterThanOrEqual(least);
    },
    60_000,
  );

  it('exactly at the margin is called changed in at most 15 % of columns', async () => {
    // D = 0.05 for a shift of 2 z with Phi(z) - 1/2 = 0.025: 0.1254 sigma
    const next = uniform(13);
    const draw = normal(next);
    const plain = columns(80, 2000, next, () => ({ type: 'double', draw: () => draw() }));
    const moved = columns(80, 2000, next, () => ({ type: 'double', draw: () => draw() + 0.1254 }));
    expect((await changed(plain, moved)) / 80).toBeLessThanOrEqual(0.15);
  }, 60_000);

  it('unchanged data of 10,000 rows is equivalent', async () => {
    const next = uniform(17);
    const draw = normal(next);
    const make = () => columns(20, 10_000, next, () => ({ type: 'double', draw: () => draw() }));
    const before = await firstProfile(plainCounter(make()), 10);
    const after = await profileAt(plainCounter(make()), before);
    const decisions = compareColumns(before, after, policy);
    expect(decisions).toHaveLength(40);
    expect(decisions.filter(({ outcome }) => outcome !== 'equivalent')).toEqual([]);
  }, 60_000);
});
