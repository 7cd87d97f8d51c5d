import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { Problem } from '../../evidence/problem.ts';
import { marginsSchema } from '../config.ts';
import type { Counter } from '../counter.ts';
import { judge } from '../judge.ts';
import type { SnapshotPolicy } from '../policy.ts';
import { carefulCounter } from './careful-counter.ts';
import { firstProfile } from './profile-snapshot.ts';

const policy: SnapshotPolicy = { margins: marginsSchema.parse({}), columns: {}, undecided: 'warn', alpha: 0.001 };
const table = (shift: number): PlainColumn[] =>
  ['a', 'b', 'c', 'd', 'e'].map((name, at) => ({
    name,
    type: 'double',
    values: Array.from({ length: 8000 }, (_, i) => ((i * 7919) % 1009) + (at === 4 ? shift : 0)),
  }));

/** A counter whose engine gives up on some columns. */
function broken(counter: Counter, names: readonly string[], error: unknown): Counter {
  return {
    ...counter,
    count: async (requests) => {
      if (requests.some(({ path }) => names.includes(path[0] ?? ''))) throw error;
      return counter.count(requests);
    },
  };
}

const failure = new Problem('The engine gave up.', 'Write it plainer.');
const head = (shift: number) => plainCounter(table(shift), `sha256:${'2'.repeat(64)}`);

describe('one bad column', () => {
  it('is a finding with the verdict error, and the others are judged', async () => {
    const base = await firstProfile(plainCounter(table(0)), 10);
    const judged = await judge(base, broken(head(700), ['b', 'd'], failure), policy);
    expect(judged.verdict).toBe('error');
    expect(judged.drafts.map(({ rule, about }) => [rule, ...about].join(' ')).sort()).toEqual([
      'column-not-checked b',
      'column-not-checked d',
      'shifted e',
    ]);
    const [first] = judged.drafts.filter(({ rule }) => rule === 'column-not-checked');
    expect(first).toMatchObject({
      message: 'could not count `b`',
      detail: failure.message,
      mend: failure.mend,
      severity: 'error',
    });
    expect([...new Set(judged.measurements.map(({ subject }) => subject))]).toEqual(['`a`', '`c`', '`e`']);
  });

  it('says nothing of a cell that an engine puts into its message', async () => {
    const base = await firstProfile(plainCounter(table(0)), 10);
    const error = new Error("Conversion Error: Could not convert string 'jane@example.org' to INT32");
    const text = JSON.stringify((await judge(base, broken(head(0), ['c'], error), policy)).drafts);
    expect(text).toContain('conversion error of the engine');
    expect(text).not.toContain('jane');
  });

  it('that a policy ignores is no finding', async () => {
    const base = await firstProfile(plainCounter(table(0)), 10);
    const judged = await judge(base, broken(head(0), ['c'], failure), { ...policy, columns: { c: { ignore: true } } });
    expect([judged.verdict, judged.drafts]).toEqual([undefined, []]);
  });

  it('when every column fails, the first error is thrown', async () => {
    const all = broken(head(0), ['a', 'b', 'c', 'd', 'e'], failure);
    const { counter } = carefulCounter(all);
    await expect(counter.count(all.columns.map(({ path, type }) => ({ path, type })))).rejects.toBe(failure);
  });

  it('of which a cause cannot be looked for is said without one', async () => {
    const base = await firstProfile(plainCounter(table(0)), 10);
    const counter = { ...head(700), sample: () => Promise.reject(failure) };
    const { drafts } = await judge(base, counter, policy);
    const [finding] = drafts.filter(({ severity }) => severity === 'error');
    expect(finding).toMatchObject({ rule: 'distribution-changed', about: ['e'] });
    expect(finding?.detail).toContain(failure.message);
  });
});
