import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { column, plainPolicy, profile } from '../../../test/data/profiles.ts';
import { normal, uniform } from '../../../test/data/random.ts';
import { countColumns, firstProfile, profileAt } from '../profile/profile-snapshot.ts';
import { renameCandidates } from './rename-candidates.ts';
import { findRenames } from './renames.ts';

async function renames(base: readonly PlainColumn[], head: readonly PlainColumn[]): Promise<readonly string[]> {
  const before = await firstProfile(plainCounter(base), 10);
  const counter = plainCounter(head);
  const after = await profileAt(counter, before);
  const found = await findRenames(before, after, plainPolicy, (requests) => countColumns(counter, requests));
  return found.map(({ from, to }) => `${from} ${to}`).sort();
}

/** Columns of one population, each with a sample of its own. */
function same(names: readonly string[], seed: number): PlainColumn[] {
  const draw = normal(uniform(seed));
  return names.map((name) => ({ name, type: 'double', values: Array.from({ length: 2000 }, () => draw()) }));
}

describe('findRenames', () => {
  it('pairs equal columns by their counts, whatever their names', async () => {
    const base = same(['a', 'b', 'c'], 1);
    const head = [base[2], base[0], base[1]].map((each, i) => ({ ...(each as PlainColumn), name: `x${i}` }));
    expect(await renames(base, head)).toEqual(['a x1', 'b x2', 'c x0']);
  });

  it('lets names decide between distances that chance can make', async () => {
    const names = ['price', 'weight', 'height', 'length'];
    const head = same(
      names.map((name) => `${name}_new`),
      3,
    );
    expect(await renames(same(names, 2), head)).toEqual(names.map((name) => `${name} ${name}_new`).sort());
  });

  it.each([
    ['flag_a', 'is_flag_a', ['flag_a is_flag_a']],
    ['flag_a', 'zzz', []],
  ])('of a column with two values the name must be alike: %s and %s', async (from, to, expected) => {
    const next = uniform(5);
    const make = (name: string) => ({
      name,
      type: 'bool',
      values: Array.from({ length: 3000 }, () => (next() < 0.2 ? 'true' : 'false')),
    });
    expect(await renames([make(from)], [make(to)])).toEqual(expected);
  });

  it('is not fooled by a type, a shift or missing values', async () => {
    const [base] = same(['a'], 7) as [PlainColumn];
    const changed = (map: (value: number, i: number) => number | null, type = 'double') => [
      { name: 'b', type, values: base.values.map((value, i) => map(value as number, i)) },
    ];
    expect(
      await renames(
        [base],
        changed((value) => value + 0.5),
      ),
    ).toEqual([]);
    expect(
      await renames(
        [base],
        changed((value, i) => (i % 5 === 0 ? null : value)),
      ),
    ).toEqual([]);
    expect(
      await renames(
        [base],
        changed((value) => value, 'float'),
      ),
    ).toEqual([]);
    expect(
      await renames(
        [base],
        changed((value) => value),
      ),
    ).toEqual(['a b']);
  });

  it('takes a list with its items, and fields of structs by their paths', async () => {
    const bins = { edges: [0, 1, 2, 3], counts: [200, 300, 300, 200, 0] };
    const side = (name: string) =>
      profile([
        column(name, { type: 'list(double)' }),
        column(`${name}[]`, { type: 'double', min: 0, max: 3, bins }),
        column(`${name}_s.x`, {
          type: 'double',
          min: 0,
          max: 9,
          bins: { edges: [0, 4, 6, 9], counts: [100, 300, 300, 300, 0] },
        }),
      ]);
    const [base, head] = [side('tags'), side('labels')];
    const byPath = new Map(base.columns.map((each, i) => [JSON.stringify(head.columns[i]?.path), each]));
    const found = await findRenames(base, head, plainPolicy, async (requests) =>
      requests.map(({ path, edges }) => {
        const like = base.columns.find((each) => each.bins?.edges.join() === edges?.join());
        const own = byPath.get(JSON.stringify(path));
        const moved = { edges: [...(edges ?? [])], counts: [1000, ...(edges ?? []).map(() => 0)] };
        return { ...column('x'), bins: own === like ? (own?.bins ?? moved) : moved };
      }),
    );
    expect(found.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'tags labels',
      'tags[] labels[]',
      'tags_s.x labels_s.x',
    ]);
  });

  it('has no pairs when the engine cannot count', async () => {
    const before = await firstProfile(plainCounter(same(['a'], 1)), 10);
    const after = await profileAt(plainCounter(same(['b'], 1)), before);
    expect(await findRenames(before, after, plainPolicy, () => Promise.reject(new Error('no')))).toEqual([]);
  });
});

describe('renameCandidates', () => {
  it('of 5,000 columns that got a prefix finds each, with few pairs to count', () => {
    const next = uniform(11);
    const gone = Array.from({ length: 5000 }, (_, i) =>
      column(`c${i}`, { type: 'double', min: -next(), max: 1 + next() }),
    );
    const fresh = gone.map((each) => ({ ...each, path: [`new_${each.path[0]}`] }));
    const pairs = renameCandidates(gone, [...fresh].reverse());
    expect(pairs.length).toBeLessThanOrEqual(10_000);
    const found = new Set(pairs.map(({ before, after }) => `${before.path[0]} ${after.path[0]}`));
    expect(gone.filter(({ path }) => !found.has(`${path[0]} new_${path[0]}`))).toEqual([]);
  });
});
