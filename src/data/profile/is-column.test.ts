import { describe, expect, it } from 'vitest';
import { column } from '../../../test/data/profiles.ts';
import { columnProfileSchema } from '../profile.ts';
import { isColumn } from './is-column.ts';
import { parseProfile } from './profile-text.ts';

const bins = { edges: [-1, 0, 2.5], counts: [1, 2, 3, 4] };
const values = { list: [['a', 5]], other: 2, cut: [5, 1] };
/** A column with everything that one can have. */
const whole = {
  ...column('a'),
  type: 'double',
  min: -1.5,
  bins,
  values,
  lengths: bins,
  nullable: true,
  sum: { centre: 0.5, scale: -3, total: '-12', clamped: 0 },
  distinct: { low: 1, high: 2, slice: 4, bits: 'AAE=' },
  slice: 2,
  places: [1, 2],
  shapes: { list: [['9', 1]], other: 0, cut: null },
  looks: { email: 3 },
  hours: Array.from({ length: 25 }, (_, i) => i),
  large: [1, 2],
  role: 'id',
};

const odd = [
  null,
  true,
  -1,
  0,
  1.5,
  2 ** 60,
  'x',
  '',
  '12',
  'AA=',
  'A\n==',
  [],
  [1],
  [2, 1],
  ['a'],
  [['a']],
  {},
  { a: 1 },
];
const marks = ['__proto__', 'constructor', 'more'];

/** The value with each part of it, however deep, taken out and replaced by each odd one, and with keys of its own. */
function* variants(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Array.isArray(value) ? [] : marks)
    yield Object.defineProperty(copy(value), name, { value: 1, enumerable: true });
  for (const key of Object.keys(value)) {
    const without = copy(value);
    delete without[key];
    yield without;
    const inner = (value as Record<string, unknown>)[key];
    for (const other of [...odd, ...variants(inner)]) yield Object.assign(copy(value), { [key]: other });
  }
}

function copy(value: object): Record<string, unknown> {
  return (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
}

describe('isColumn', () => {
  it('knows every field of the schema', () => {
    expect(Object.keys(whole).sort()).toEqual(Object.keys(columnProfileSchema.shape).sort());
    expect(isColumn(whole)).toBe(true);
    expect(isColumn(column('a'))).toBe(true);
  });

  it('takes nothing that the schema refuses or gives back in another way', () => {
    let [taken, refused] = [0, 0];
    for (const value of variants(whole)) {
      if (!isColumn(value)) refused++;
      else {
        taken++;
        expect(columnProfileSchema.parse(value), JSON.stringify(value)).toEqual(value);
      }
    }
    expect(taken).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(500);
  });
});

describe('parseProfile', () => {
  const head = {
    format: 'assay/profile',
    version: 1,
    rows: 1000,
    digest: 'sha256:1',
    edges_from: 'sha256:1',
    engine: 'plain',
    kind: 'csv',
    nulls: [],
    k: 10,
  };
  const text = (own: object) => JSON.stringify({ ...head, columns: [column('a')], ...own });

  const added = { ...whole, n: 10, values: { ...values, other: 5 } };

  it('reads columns as they are', () => {
    expect(parseProfile(text({ columns: [added] }), 'p').columns).toEqual([added]);
  });

  it.each<[string, readonly object[], string]>([
    ['a column twice', [added, added], 'has the column `a` twice'],
    ['bins of other sum', [{ ...added, bins: { ...bins, counts: [1, 2, 3, 5] } }], 'counts of `a` do not add up'],
    ['a list of other sum', [{ ...added, values }], 'counts of `a` do not add up'],
  ])('refuses %s', (_, columns, message) => {
    expect(() => parseProfile(text({ columns }), 'p')).toThrow(message);
  });

  it.each([
    [{ columns: [{ ...whole, n: -1 }] }, 'columns.0.n'],
    [{ columns: [whole, 3] }, 'columns.1'],
    [{ columns: 3 }, 'columns'],
    [{ rows: -1 }, 'rows'],
    [{ more: 1 }, 'more'],
  ])('says what is wrong with %j', (own, where) => {
    expect(() => parseProfile(text(own), 'p')).toThrow(where);
  });
});
