import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { normal, uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../config.ts';
import type { Counter } from '../counter.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const config = dataConfigSchema.parse({ snapshots: [{ path: 'any', advice: false }] });
const policy = policyOf(config, config.snapshots[0]);
const rows = 800;

type Cell = number | string | null;
type Change = (cell: Cell, day: string, column: string) => Cell;

const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `2026-01-${String(from + i).padStart(2, '0')}`);

/** Daily partitions; each day has the same rows in every snapshot, but for what `change` does to it. */
function partitioned(key: string, values: readonly string[], change: Change = (cell) => cell): Counter {
  const columns: { name: string; type: string; values: Cell[] }[] = [
    { name: 'x', type: 'double', values: [] },
    { name: 'kind', type: 'string', values: [] },
    { name: 'month', type: 'string', values: [] },
    { name: key, type: 'string', values: [] },
  ];
  for (const value of values) {
    const next = uniform([...value].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
    const draw = normal(next);
    for (let i = 0; i < rows; i++) {
      const cells: Cell[] = [draw(), ['a', 'b', 'c'][Math.floor(next() * 3)] ?? '', value.slice(0, 7), value];
      columns.forEach((column, c) => {
        column.values.push(c === 3 ? value : change(cells[c] ?? null, value, column.name));
      });
    }
  }
  const text = (value: string) =>
    JSON.stringify(columns.map(({ values: all }) => all.filter((_, i) => columns[3]?.values[i] === value)));
  const digest = (value: string) => {
    let hash = 7n;
    for (const letter of text(value)) hash = (hash * 31n + BigInt(letter.charCodeAt(0))) % 2n ** 128n;
    return hash.toString(16).padStart(32, '0');
  };
  const whole = digest(values.at(-1) ?? '').padStart(64, '0');
  return {
    ...plainCounter(columns as readonly PlainColumn[], `sha256:${whole}`),
    files: values.length,
    parts: async () => values.map((value) => ({ keys: { [key]: value }, rows, digest: digest(value) })),
  };
}

/** Findings of this rule as `column: message`; with base's rows at hand, or only its profile. */
async function stuck(base: Counter, head: Counter, atHand = true): Promise<readonly string[]> {
  const judged = await judge(await firstProfile(base, 10), head, policy, atHand ? base : null);
  expect(judged.drafts.filter(({ rule }) => rule === 'column-not-checked')).toEqual([]);
  return judged.drafts
    .filter(({ rule }) => rule === 'partition-stuck')
    .map(({ message, detail }) => `${message}. ${detail}`)
    .sort();
}

const on =
  (day: string, column: string, becomes: Cell): Change =>
  (cell, at, name) =>
    at === day && name === column ? becomes : cell;

describe('a column that stands still in a partition', () => {
  const base = partitioned('day', days(1, 8));

  it.each<[string, Change, readonly RegExp[]]>([
    ['none', (cell) => cell, []],
    [
      'a known text',
      on('2026-01-10', 'kind', 'b'),
      [/^`kind` stands still in the partition `day=2026-01-10`\. .* the value `b`, as 3\d(\.\d)? % of the rows/],
    ],
    ['a new text', on('2026-01-10', 'kind', 'none'), [/the value `none`, as 0 % of the rows/]],
    [
      'a number',
      on('2026-01-09', 'x', 0.123),
      [/^`x` stands still in the partition `day=2026-01-09`\. .* the value 0\.123, as 0 %/],
    ],
    ['a number outside of base', on('2026-01-09', 'x', -999), [/the value -999, as 0 %/]],
    ['no value at all', on('2026-01-10', 'x', null), [/`x` .* have no value, as 0 %/]],
    [
      'two columns',
      (cell, day, column) => (day === '2026-01-10' && column !== 'month' ? (column === 'x' ? 1 : 'c') : cell),
      [/^`kind`/, /^`x`/],
    ],
  ])('in a new one: %s', async (_, change, wanted) => {
    const head = partitioned('day', days(1, 10), change);
    for (const atHand of [true, false]) {
      const found = await stuck(base, head, atHand);
      expect(found).toHaveLength(wanted.length);
      wanted.forEach((pattern, i) => {
        expect(found[i]).toMatch(pattern);
      });
    }
  });

  it('in a partition that base has, once its rows are at hand and vary there', async () => {
    const head = partitioned('day', days(1, 8), on('2026-01-03', 'x', 2));
    expect(await stuck(base, head, false)).toEqual([]);
    expect(await stuck(base, head)).toHaveLength(1);
    const before = partitioned('day', days(1, 8), (cell, day, name) =>
      day === '2026-01-03' && name === 'x' ? 1 : cell,
    );
    expect(await stuck(before, head)).toEqual([]);
  });

  it('is none where a column goes with the partitions, or one of a few kinds always had one value', async () => {
    const regions = ['EU', 'US', 'CH', 'JP', 'BR', 'NZ'];
    const land: Change = (cell, region, name) => (name === 'kind' && region === 'NZ' ? 'nz' : cell);
    const more: Change = (cell, region, name) =>
      name === 'x' && region === 'NZ' ? Number(cell) + 1 : land(cell, region, name);
    expect(await stuck(partitioned('region', regions, land), partitioned('region', regions, more))).toEqual([]);
    const daily: Change = (cell, day, name) => (name === 'kind' ? `k${day}` : cell);
    expect(await stuck(partitioned('day', days(1, 8), daily), partitioned('day', days(1, 10), daily))).toEqual([]);
  });
});
