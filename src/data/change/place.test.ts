import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { normal, uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../config.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const policy = policyOf(dataConfigSchema.parse({ snapshots: [{ path: 'any' }] }), undefined);

/** A number that depends on its region; `change` is done to the rows of one region, `drift` to all in their order. */
function table(seed: number, change: (value: number) => number, drift = 0): readonly PlainColumn[] {
  const next = uniform(seed);
  const draw = normal(next);
  const regions = Array.from({ length: 20_000 }, () => ['EU', 'US', 'CH'][Math.floor(next() * 3)] ?? '');
  const values = regions.map((region, i) => {
    const value = draw() + drift * Math.sin(i / 700);
    return region === 'CH' ? change(value) : value;
  });
  return [
    { name: 'x', type: 'double', values },
    { name: 'region', type: 'string', values: regions },
  ];
}

async function details(base: readonly PlainColumn[], head: readonly PlainColumn[]): Promise<readonly string[]> {
  const rows = plainCounter(base);
  const judged = await judge(
    await firstProfile(rows, 10),
    plainCounter(head, `sha256:${'2'.repeat(64)}`),
    policy,
    rows,
  );
  return judged.drafts.map(({ rule, detail = '' }) => `${rule}: ${detail}`);
}

describe('where a change is', () => {
  it('names the slice that carries it', async () => {
    const [found = ''] = await details(
      table(1, Number),
      table(2, (value) => value + 1),
    );
    expect(found).toMatch(/^distribution-changed: .* (9\d|100) % of the change is in `region` = `CH`\.$/);
  });

  it('names none when all slices changed', async () => {
    const [found = ''] = await details(table(1, Number), table(2, Number, 3));
    expect(found).toMatch(/^distribution-changed/);
    expect(found).not.toContain('of the change is in');
  });

  it('suggests a margin when blocks of base differ as much', async () => {
    const [found = ''] = await details(table(1, Number, 2), table(2, Number, 0.5));
    expect(found).toMatch(/Successive blocks of base's rows differ by up to [\d.]+ % among themselves/);
  });
});
