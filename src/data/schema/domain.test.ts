import { describe, expect, it } from 'vitest';
import { plainCounter } from '../../../test/data/plain-counter.ts';
import { uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../config.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const policy = policyOf(dataConfigSchema.parse({ snapshots: [{ path: 'any' }] }), undefined);

/** Values of a Zipf distribution over 200 names: some have ten rows or so in a thousand. */
function column(next: () => number) {
  return [{ name: 'x', type: 'string', values: Array.from({ length: 1000 }, () => `v${Math.floor(200 ** next())}`) }];
}

describe('values without a row', () => {
  it('by chance are not called lost: 200 pairs of samples of 1,000 rows', async () => {
    const next = uniform(31);
    const said: string[] = [];
    for (let i = 0; i < 200; i++) {
      const base = await firstProfile(plainCounter(column(next)), 10);
      const { drafts } = await judge(base, plainCounter(column(next), 'sha256:2'), policy);
      said.push(...drafts.map(({ rule }) => rule).filter((rule) => rule.startsWith('domain-')));
    }
    expect(said).toEqual([]);
  });

  it('are named when they are gone for certain', async () => {
    const next = uniform(32);
    const [whole] = column(next);
    const rest = column(next).map((each) => ({ ...each, values: each.values.filter((value) => value !== 'v3') }));
    const base = await firstProfile(plainCounter([whole as (typeof rest)[0]]), 10);
    const { drafts } = await judge(base, plainCounter(rest, 'sha256:2'), policy);
    expect(drafts.map(({ rule, detail }) => `${rule} ${detail}`).join()).toContain('`v3`');
  });
});
