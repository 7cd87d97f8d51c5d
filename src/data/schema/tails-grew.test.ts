import { describe, expect, it } from 'vitest';
import { plainCounter } from '../../../test/data/plain-counter.ts';
import { normal, uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../config.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const policy = policyOf(dataConfigSchema.parse({ snapshots: [{ path: 'any' }] }), undefined);

function column(seed: number, far: number) {
  const next = uniform(seed);
  const draw = normal(next);
  // Within the range of base, so that the plain check of ranges says nothing.
  const values = Array.from({ length: 20_000 }, (_, i) => (i === 0 ? 20 : next() < far ? 8 + next() : draw()));
  return [{ name: 'x', type: 'double', values }];
}

describe('values far out', () => {
  it.each([
    ['as many as before', 0, []],
    ['two in a hundred', 0.02, ['tails-grew']],
  ] as const)('%s', async (_, far, wanted) => {
    const base = await firstProfile(plainCounter(column(1, 0)), 10);
    const judged = await judge(base, plainCounter(column(2, far), `sha256:${'2'.repeat(64)}`), policy);
    expect(judged.drafts.map(({ rule }) => rule)).toEqual(wanted);
    expect(judged.drafts.every(({ severity }) => severity === 'note')).toBe(true);
  });
});
