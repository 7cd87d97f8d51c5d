import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';
import { suggest } from './suggest.ts';

const column = (name: string, type: string, values: PlainColumn['values']): PlainColumn => ({ name, type, values });
const of = async (columns: readonly PlainColumn[]) => suggest(await firstProfile(plainCounter(columns), 10));
const rows = Array.from({ length: 200 }, (_, i) => i);

describe('suggest', () => {
  it('says nothing of few rows', async () => {
    expect(await of([column('a', 'int64', [1, 2, 3])])).toEqual({ keys: [], snapshot: [], columns: [] });
  });

  it('sets, ranges with room, missing values', async () => {
    const found = await of([
      column(
        'kind',
        'string',
        rows.map((i) => ['b', 'a', 'c'][i % 3] ?? ''),
      ),
      column(
        'price',
        'double',
        rows.map((i) => (i % 11) * 10),
      ),
      column(
        'change',
        'double',
        rows.map((i) => (i % 5) - 2),
      ),
      column(
        'sometimes',
        'double',
        rows.map((i) => (i % 3 === 0 ? null : i % 7)),
      ),
      column(
        'odd',
        'double',
        rows.map((i) => (i === 3 ? Number.NaN : i % 7)),
      ),
    ]);
    expect(found.snapshot).toEqual([{ row_count: { min: 100 } }]);
    expect(found.columns).toEqual([
      { name: 'kind', entries: [{ not_null: true }, { set: ['a', 'b', 'c'] }] },
      { name: 'price', entries: [{ not_null: true }, { range: { min: 0, max: 150 }, severity: 'warning' }] },
      { name: 'change', entries: [{ not_null: true }, { range: { min: -4, max: 4 }, severity: 'warning' }] },
      { name: 'sometimes', entries: [{ range: { min: 0, max: 9 }, severity: 'warning' }] },
      { name: 'odd', entries: [{ not_null: true }] },
    ]);
  });

  it('ranges hold every value they come from, whatever its size', async () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }), {
      minLength: 100,
      maxLength: 120,
    });
    await fc.assert(
      fc.asyncProperty(numbers, async (values) => {
        const found = await of([column('x', 'double', values)]);
        const range = found.columns[0]?.entries.find((entry) => 'range' in entry) as
          | { range: { min: number; max: number } }
          | undefined;
        if (range === undefined) return Math.min(...values) === Math.max(...values);
        return range.range.min <= Math.min(...values) && range.range.max >= Math.max(...values);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
