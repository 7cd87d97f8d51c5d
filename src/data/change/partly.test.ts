import { describe, expect, it } from 'vitest';
import { type Cell, population } from '../../../test/data/cause-cases.ts';
import { plainCounter } from '../../../test/data/plain-counter.ts';
import { uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../config.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const policy = policyOf(dataConfigSchema.parse({ snapshots: [{ path: 'any' }] }), undefined);
const rows = 12_000;

/** What is said of one column that was changed. */
async function said(name: string, change: (cell: Cell, next: () => number) => Cell): Promise<readonly string[]> {
  const only = (seed: number) => population(seed, rows).filter((column) => column.name === name);
  const next = uniform(77);
  const head = only(2).map((column) => ({ ...column, values: column.values.map((cell) => change(cell, next)) }));
  const base = await firstProfile(plainCounter(only(1)), 10);
  const { drafts } = await judge(base, plainCounter(head, `sha256:${'2'.repeat(64)}`), policy);
  return drafts.map(({ rule, detail = '' }) => `${rule}: ${detail}`);
}

const number = (map: (value: number) => number) => (cell: Cell) => (typeof cell === 'number' ? map(cell) : cell);
const kilometres = number((x) => Number((x * 1.609344).toFixed(2)));

describe('a cause of a part of a change', () => {
  it.each<[string, string, (cell: Cell, next: () => number) => Cell, RegExp]>([
    [
      'a unit, and an eighth of the rows from elsewhere',
      'amount',
      (cell, next) => (next() < 0.125 ? Number((180 + 40 * next()).toFixed(2)) : kilometres(cell)),
      /^distribution-changed: .*Partly explained: `amount` changed its unit, \u00d7 1\.609 \(miles \u2192 kilometres\); undone, \d+(\.\d)? % instead of \d+(\.\d)? % of rows moved, margin 5 %\.$/,
    ],
    [
      'a sentinel, and a smaller move of the others',
      'celsius',
      (cell, next) => (next() < 0.3 ? -999 : number((x) => Number((x * 1.15).toFixed(1)))(cell)),
      /^distribution-changed: .*Partly explained: `celsius` gained the value -999, -999: 0 % \u2192 (29|30|31)(\.\d)? %; undone, \d+(\.\d)? % instead of \d+(\.\d)? % of rows moved/,
    ],
    [
      'lower case, and one value more often',
      'land',
      (cell, next) => (next() < 0.12 ? 'jp' : String(cell).toLowerCase()),
      /^categories-changed: The share of .* moved most\. Partly explained: `land` spells its values in another way, .*; undone, \d+(\.\d)? % instead of \d+(\.\d)? % of rows moved/,
    ],
  ])('%s', async (_, name, change, wanted) => {
    const found = await said(name, change);
    expect(
      found.filter((each) => wanted.test(each)),
      found.join(' | '),
    ).toHaveLength(1);
  });

  it.each<[string, string, (cell: Cell, next: () => number) => Cell]>([
    ['a wider distribution', 'celsius', (cell, next) => Number((Number(cell) + 40 * (next() - 0.5)).toFixed(1))],
    [
      'half of the rows from elsewhere',
      'amount',
      (cell, next) => (next() < 0.5 ? Number((90 * next()).toFixed(2)) : cell),
    ],
    ['other shares', 'land', (cell, next) => (next() < 0.3 ? 'JP' : cell)],
  ])('%s has none', async (_, name, change) => {
    const found = await said(name, change);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^(distribution|categories)-changed: /);
    expect(found[0]).not.toContain('Partly');
  });

  it('two causes of which one is about missing values are both said', async () => {
    const found = await said('score', (cell, next) => (next() < 0.15 ? null : number((x) => x * 1000)(cell)));
    expect(found.map((each) => each.split(':')[0]).sort()).toEqual(['presence-fell', 'unit-changed']);
  });
});
