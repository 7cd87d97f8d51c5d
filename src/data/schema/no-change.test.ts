import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { plainPolicy, said } from '../../../test/data/profiles.ts';
import { normal, uniform } from '../../../test/data/random.ts';
import { schemaDiff } from '../difference/schema-diff.ts';
import { firstProfile, profileAt } from '../profile/profile-snapshot.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A sample of one population of every kind of column that a check looks at. */
function population(seed: number, rows: number): PlainColumn[] {
  const next = uniform(seed);
  const draw = normal(next);
  const upTo = (most: number) => Math.floor(next() * most);
  const word = () => Array.from({ length: 2 + upTo(8) }, () => letters[Math.floor(next() ** 2 * 26)]).join('');
  const words = (n: number) => Array.from({ length: n }, word).join(' ');
  const text = (name: string, cell: () => string | null) => ({ name, type: 'string', values: make(cell) });
  const number = (name: string, cell: () => number | null, type = 'double') => ({ name, type, values: make(cell) });
  function make<T>(cell: () => T): T[] {
    return Array.from({ length: rows }, cell);
  }
  return [
    text('email', () => (next() < 0.92 ? `${word()}.${word()}@example.org` : word())),
    text('note', () => (next() < 0.5 ? words(2 + upTo(6)) : null)),
    text('code', () => `${['AB', 'C', 'de'][upTo(3)]}-${upTo(90_000)}`),
    text('day', () => `2024-${1 + upTo(12)}-${1 + upTo(28)}`),
    text('broken', () => (next() < 0.05 ? `${word()}\ufffd${word()}` : words(3))),
    text('twice', () => (next() < 0.05 ? `${word()}\u00c3\u00bc` : word())),
    text('category', () => `c${Math.floor(next() ** 3 * 40)}`),
    text('zipf', () => `z${Math.floor(1 / Math.max(1e-4, next()))}`),
    number('key', () => upTo(1e9), 'int64'),
    number('pool', () => upTo(20_000), 'int64'),
    number('heavy', () => (1 - next()) ** -0.7),
    number('price', () => Number(Math.exp(draw()).toFixed(2))),
    number('at', () => 1.7e9 + upTo(1e7), 'timestamp(us)'),
    number('rare', () => (next() < 0.3 ? null : draw())),
  ];
}

describe('two samples of one population', () => {
  it.each([
    [300, 300, 15],
    [300, 2000, 5],
    [2000, 500, 5],
    [4000, 4400, 1],
  ])('%i and %i rows, %i times: no check has a finding', async (n, m, times) => {
    const found: string[] = [];
    for (let i = 0; i < times; i++) {
      const base = await firstProfile(plainCounter(population(1000 * n + 2 * i, n)), 10);
      const counter = plainCounter(population(1000 * n + 2 * i + 1, m), `sha256:${'2'.repeat(64)}`);
      const head = await profileAt(counter, base);
      const { drafts } = await schemaDiff({ base, head, policy: plainPolicy, renames: [], counter });
      // Another number of rows is a true finding; one comparison in a hundred may find a value out of range.
      found.push(...said(drafts).filter((text) => !/^(rows-changed|out-of-range)/.test(text)));
    }
    expect(found).toEqual([]);
  });
});
