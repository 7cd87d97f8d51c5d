import { describe, expect, it } from 'vitest';
import { column, profile } from '../../../test/data/profiles.ts';
import type { Counter } from '../counter.ts';
import { declaredChange } from '../difference/declared-values.ts';
import { enumValues, withEnumValues } from './enum-values.ts';
import { clearLists } from './hashed-lists.ts';
import { holdBack } from './holding-back.ts';

const physical = "ENUM('Zug', 'it''s', 'a, ''b')";
const values = ['Zug', "it's", "a, 'b"];
const hash = (text: string) => [...text].map((character) => character.charCodeAt(0).toString(16)).join('');

describe('values of an ENUM', () => {
  it.each([
    [physical, values],
    [`STRUCT(a ${physical}, b ENUM('x'))[]`, [...values, 'x']],
    ['VARCHAR', []],
    ["ENUM('never closed", []],
  ])('of %s', (type, found) => expect(enumValues(type)).toEqual(found));

  it('are left out, or others stand in their place', () => {
    expect(withEnumValues(`STRUCT(a ${physical}, b INTEGER)`, null)).toBe('STRUCT(a ENUM, b INTEGER)');
    expect(enumValues(withEnumValues(physical, (value) => `${value}'`))).toEqual(
      values.map((value) => `${value}'`).sort(),
    );
  });

  it.each(['hashed', 'none'] as const)('do not stand in a profile that holds its values back: %s', async (held) => {
    const stored = holdBack(column('e', { physical }), { values: held, extremes: true, hash });
    expect(values.filter((value) => stored.physical.includes(value))).toEqual([]);
    const base = { ...profile([stored]), privacy: { values: held, extremes: true } };
    const change = async (of: string) => {
      const counter = { columns: [{ path: ['e'], type: 'string', physical: of, position: 0 }] } as unknown as Counter;
      const [before] = (await clearLists(base, counter, hash)).columns;
      return before === undefined ? 'no column' : declaredChange(before, column('e', { physical: of }));
    };
    expect(await change(physical)).toBeNull();
    const fewer = { added: ['new'], removed: [hash('Zug')] };
    expect(await change("ENUM('it''s', 'a, ''b', 'new')")).toEqual(held === 'none' ? null : fewer);
  });
});
