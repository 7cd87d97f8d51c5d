import { describe, expect, it } from 'vitest';
import { plainCounter } from '../../../test/data/plain-counter.ts';
import { uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../config.ts';
import type { Counter } from '../counter.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const policy = policyOf(dataConfigSchema.parse({ snapshots: [{ path: 'any' }] }), undefined);
const start = Date.UTC(2026, 2, 1) / 1000;

function column(seed: number, stays: (day: number) => boolean) {
  const next = uniform(seed);
  const values = Array.from({ length: 20_000 }, () => start + Math.floor(next() * 30 * 86_400));
  return [
    { name: 'at', type: 'timestamp(us)', values: values.filter((at) => stays(Math.floor((at - start) / 86_400))) },
  ];
}

async function said(stays: (day: number) => boolean): Promise<readonly string[]> {
  const base = await firstProfile(plainCounter(column(1, () => true)), 10);
  const { drafts } = await judge(base, plainCounter(column(2, stays), `sha256:${'2'.repeat(64)}`), policy);
  return drafts.filter(({ rule }) => rule === 'day-missing').map(({ detail = '' }) => detail);
}

describe('days without a row', () => {
  it.each<[string, (day: number) => boolean, string[]]>([
    ['none', () => true, []],
    ['one inside', (day) => day !== 17, ['Without a row: 2026-03-18.']],
    ['every seventh', (day) => day % 7 !== 3, []],
    ['the last ones', (day) => day < 25, []],
  ])('%s', async (_, stays, wanted) => expect(await said(stays)).toEqual(wanted));

  it('are not counted in the same bytes, and are counted in others', async () => {
    const counter = plainCounter(column(1, () => true));
    const base = await firstProfile(counter, 10);
    const scans = async (digest: string) => {
      let asked = 0;
      const count: Counter['count'] = (requests) => {
        asked++;
        return counter.count(requests);
      };
      await judge(base, { ...counter, digest, count }, policy);
      return asked;
    };
    const [same, other] = [await scans(counter.digest), await scans(`sha256:${'2'.repeat(64)}`)];
    expect([same, other]).toEqual([1, 2]);
  });
});
