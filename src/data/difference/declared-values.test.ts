import { describe, expect, it } from 'vitest';
import { column, differences, profile } from '../../../test/data/profiles.ts';
import { declaredChange } from './declared-values.ts';

const declared = (...values: readonly string[]) =>
  column('e', { physical: `ENUM(${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})` });

describe('declaredChange', () => {
  it.each([
    [declared('a', 'b'), declared('b', 'a'), null],
    [declared('a'), declared('a', "it's, 'b'"), { added: ["it's, 'b'"], removed: [] }],
    [declared('a', ''), declared('a'), { added: [], removed: [''] }],
    [declared('a'), column('e', { physical: 'VARCHAR' }), null],
  ])('%# says what was declared anew and no more', (base, head, change) => {
    expect(declaredChange(base, head)).toEqual(change);
  });

  it.each([
    [['a', 'b'], ['a', 'b', 'c'], 'type-widened', 'warning', '1 more, 0 fewer (exact)'],
    [['a', 'b', 'c'], ['a', 'b'], 'type-narrowed', 'error', '0 more, 1 fewer (exact)'],
    [['a', 'b'], ['a', 'c'], 'type-incompatible', 'error', '1 more, 1 fewer (exact)'],
  ])('%j to %j is %s', async (base, head, rule, severity, number) => {
    const found = await differences(profile([declared(...base)]), profile([declared(...head)]));
    expect(found).toMatchObject([{ rule, severity, number }]);
  });
});
