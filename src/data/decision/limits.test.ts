import { describe, expect, it } from 'vitest';
import { marginsSchema } from '../config.ts';
import type { SnapshotPolicy } from '../policy.ts';
import type { ColumnProfile, Profile } from '../profile.ts';
import { statistics } from '../statistics/registry.ts';
import { limitIds } from './limit.ts';
import { limited } from './limits.ts';

function profile(counts: readonly number[], name = 'region'): Profile {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const column: ColumnProfile = {
    ...{ n, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null },
    ...{ path: [name], position: 0, type: 'string', physical: 'VARCHAR' },
    values: { list: counts.map((count, i): [string, number] => [`v${i}`, count]), other: 0, cut: null },
  };
  return {
    ...{ format: 'assay/profile', version: 1, rows: n, digest: `sha256:${n}`, edges_from: 'sha256:1', engine: 'plain' },
    ...{ kind: 'csv', nulls: [''], k: 10, columns: [column] },
  } as Profile;
}

function policy(limits: SnapshotPolicy['limits']): SnapshotPolicy {
  return { margins: marginsSchema.parse({}), columns: {}, undecided: 'warn', alpha: 0.001, limits: limits ?? {} };
}

const base = profile([5000, 3000, 2000]);
const head = profile([4000, 3000, 3000]);

describe('limits', () => {
  it('can be set on every statistic', () =>
    expect([...limitIds].sort()).toEqual(statistics.map(({ id }) => id).sort()));

  it.each<[string, SnapshotPolicy['limits'], string[]]>([
    ['below', { tvd: 0.2 }, []],
    ['beyond', { tvd: 0.05 }, ['limit-exceeded region tvd']],
    ['the lower bound below', { tvd: { max: 0.095, of: 'low' } }, []],
    ['the lower bound beyond', { tvd: { max: 0.05, of: 'low' } }, ['limit-exceeded region tvd']],
    ['the upper bound beyond', { tvd: { max: 0.1, of: 'high' } }, ['limit-exceeded region tvd']],
    ['a bound of its own', { linf: { max: 0.09, of: 'low' } }, []],
    ['two at once', { psi: 0.01, 'js-distance': 0.9 }, ['limit-exceeded region psi']],
  ])('%s', (_, limits, wanted) => {
    const { drafts, measurements } = limited(base, head, policy(limits));
    expect(drafts.map(({ rule, about }) => [rule, ...about].join(' '))).toEqual(wanted);
    expect(measurements).toHaveLength(Object.keys(limits ?? {}).length);
    for (const each of measurements) {
      const out = wanted.some((name) => name.endsWith(each.id));
      expect(each).toMatchObject({ outcome: out ? 'outside' : 'within', verdict: out ? 'fail' : 'pass' });
    }
  });

  it('the same counts give the same bounds', () => {
    const asked = policy({ hellinger: { max: 0.01, of: 'low' } });
    expect(limited(base, head, asked)).toEqual(limited(base, head, asked));
  });

  it('say when unchanged data would exceed them', () => {
    const few = limited(profile([20, 15, 15]), profile([18, 17, 15]), policy({ psi: 0.02 }));
    expect(few.drafts.map(({ rule }) => rule)).toContain('limit-below-noise');
  });

  it('say so once for all columns', () => {
    const of = (counts: readonly number[]) => {
      const one = profile(counts);
      return {
        ...one,
        columns: ['a', 'b', 'c'].flatMap((name) => one.columns.map((each) => ({ ...each, path: [name] }))),
      };
    };
    const { drafts } = limited(of([20, 15, 15]), of([18, 17, 15]), policy({ psi: 0.02 }));
    const low = drafts.filter(({ rule }) => rule === 'limit-below-noise');
    expect(low).toHaveLength(1);
    expect(low[0]).toMatchObject({
      message: 'the limit of psi for 3 columns lies below what unchanged data gives',
      detail: 'For `a`, `b`, `c`.',
    });
  });

  it('soften with what the column allows', () => {
    const soft = { ...policy({ tvd: 0.01 }), columns: { region: { ignore: false, 'on-change': 'warn' as const } } };
    expect(limited(base, head, soft).drafts[0]).toMatchObject({ severity: 'warning' });
  });
});
