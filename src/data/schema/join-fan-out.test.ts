import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { column, differences, profile, said } from '../../../test/data/profiles.ts';
import { normal, uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../config.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const config = dataConfigSchema.parse({ snapshots: [{ path: 'any', advice: false }] });
const policy = policyOf(config, config.snapshots[0]);

/** Orders, each `times` times; joined with a value of its own, or copied. */
function orders(seed: number, times: (i: number) => number, joined: boolean): readonly PlainColumn[] {
  const draw = normal(uniform(seed));
  const ids = Array.from({ length: 4000 }, (_, i) => Array<string>(times(i)).fill(`order-${i * 7919}`)).flat();
  const amounts = new Map(ids.map((id) => [id, draw()]));
  return [
    { name: 'id', type: 'string', values: ids },
    { name: 'amount', type: 'double', values: ids.map((id) => (joined ? draw() : (amounts.get(id) ?? 0))) },
  ];
}

async function rulesOf(head: readonly PlainColumn[]) {
  const base = await firstProfile(plainCounter(orders(1, () => 1, false)), 10);
  const { drafts } = await judge(base, plainCounter(head, `sha256:${'2'.repeat(64)}`), policy);
  return drafts.filter(({ severity, rule }) => severity !== 'note' && rule !== 'undecided-columns');
}

describe('rows that a join multiplied', () => {
  it.each<[string, (i: number) => number, boolean, readonly string[]]>([
    ['once each', () => 1, true, []],
    ['twice each', () => 2, true, ['join-fan-out']],
    ['three times on average', (i) => (i % 2 === 0 ? 2 : 4), true, ['join-fan-out']],
    ['copied as a whole', () => 2, false, ['rows-duplicated']],
    ['two and a half times', (i) => (i % 2 === 0 ? 2 : 3), true, ['rows-changed', 'unique-broken']],
  ])('%s', async (_, times, joined, wanted) => {
    expect((await rulesOf(orders(2, times, joined))).map(({ rule }) => rule).sort()).toEqual(wanted);
  });

  it('name the key and both numbers', async () => {
    const [found] = await rulesOf(orders(2, () => 2, true));
    expect(found?.message).toBe('a join multiplied the rows: each `id` is there twice');
    expect(found?.number).toBe('4,000 \u2192 8,000 rows; 4,000 \u2192 4,000 different values of `id`');
  });

  it('are seen by an estimate, and not where it allows as many new keys', async () => {
    const answers = { repeated: async () => 1 };
    const table = (n: number, low: number, high: number) => profile([column('id', { n, distinct: { low, high } })]);
    const base = table(3_000_000, 2_800_000, 3_200_000);
    const multiplied = await differences(base, table(6_000_000, 2_800_000, 3_150_000), { answers });
    expect(said(multiplied)).toContain('join-fan-out warning');
    const grown = await differences(base, table(6_000_000, 5_600_000, 6_000_000), { answers });
    expect(said(grown)).not.toContain('join-fan-out warning');
  });
});
