import { describe, expect, it } from 'vitest';
import { marginsSchema } from '../config.ts';
import type { SnapshotPolicy } from '../policy.ts';
import type { ColumnProfile, Profile } from '../profile.ts';
import { earnedAgain } from './claimed.ts';
import { compareColumns, measurementOf } from './compare.ts';
import { limited } from './limits.ts';

function profile(counts: readonly number[]): Profile {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const column: ColumnProfile = {
    ...{ n, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null },
    ...{ path: ['region'], position: 0, type: 'string', physical: 'VARCHAR' },
    values: { list: counts.map((count, i): [string, number] => [`v${i}`, count]), other: 0, cut: null },
  };
  return {
    ...{ format: 'assay/profile', version: 1, rows: n, digest: `sha256:${counts}`, edges_from: 'sha256:1' },
    ...{ engine: 'plain', kind: 'csv', nulls: [''], k: 10, columns: [column] },
  } as Profile;
}

function policyOf(category: number, over: Partial<SnapshotPolicy> = {}): SnapshotPolicy {
  return { margins: marginsSchema.parse({ category }), columns: {}, undecided: 'warn', alpha: 0.001, ...over };
}

const base = profile([5000, 3000, 2000]);
const moved = profile([4000, 3000, 3000]);
const heads = [
  base,
  moved,
  profile([4950, 3000, 2050]),
  profile([4600, 3000, 2400]),
  profile([5, 3, 9]),
  profile([4, 0, 0]),
];
const policies = [
  policyOf(0.05),
  policyOf(0.001, { undecided: 'fail' }),
  policyOf(0.09, { columns: { region: { ignore: false, 'on-change': 'warn' } } }),
  policyOf(0.2, { limits: { tvd: 0.05, linf: { max: 0.09, of: 'low' }, psi: { max: 0.01, of: 'high' } } }),
];

function measured(head: Profile, policy: SnapshotPolicy) {
  const decided = compareColumns(base, head, policy).map((decision) => measurementOf(decision, policy));
  return [...decided, ...limited(base, head, policy).measurements];
}

const earned = (head: Profile, made: SnapshotPolicy, held: SnapshotPolicy, learns = false) =>
  earnedAgain(measured(head, made), held, learns).map(({ measurement: { id, verdict: said }, asked, verdict }) =>
    [id, asked, said, verdict].join('; '),
  );

describe('earnedAgain', () => {
  it.each(policies.map((policy, i) => [i, policy] as const))(
    'raises nothing that the policy decided: %i',
    (_, policy) => {
      for (const head of heads.slice(1)) expect(earned(head, policy, policy)).toEqual([]);
    },
  );

  it.each<[string, SnapshotPolicy, SnapshotPolicy, string[]]>([
    ['a wider margin', policyOf(0.5), policyOf(0.05), ['linf; margin 0.05; pass; fail']],
    ['one that the interval does not decide', policyOf(0.5), policyOf(0.1), ['linf; margin 0.1; pass; warn']],
    [
      'a column that may only warn',
      policyOf(0.5),
      policyOf(0.05, { columns: { region: { ignore: false, margin: 0.01, 'on-change': 'warn' } } }),
      ['linf; margin 0.01; pass; warn'],
    ],
    [
      'a wider limit',
      policyOf(0.5, { limits: { tvd: 0.9, psi: { max: 9, of: 'low' } } }),
      policyOf(0.5, { limits: { tvd: 0.05, psi: { max: 0.001, of: 'low' } } }),
      ['psi; max 0.001; pass; fail', 'tvd; max 0.05; pass; fail'],
    ],
    ['a column that is ignored', policyOf(0.5), policyOf(0.05, { columns: { region: { ignore: true } } }), []],
  ])('raises what was held to %s', (_, made, held, expected) => {
    expect(earned(moved, made, held).sort()).toEqual(expected);
  });

  it('leaves what margins that a history taught may let pass', () => {
    expect(earned(moved, policyOf(0.5), policyOf(0.05), true)).toEqual([]);
    expect(earned(moved, policyOf(0.5), policyOf(0.01), true)).toEqual(['linf; margin 0.05; pass; fail']);
  });
});
