import { describe, expect, it } from 'vitest';
import { column, plainPolicy } from '../../../test/data/profiles.ts';
import type { ColumnProfile } from '../profile.ts';
import { isIdentifier } from './compare.ts';

const whole = (own: Partial<ColumnProfile> = {}): Partial<ColumnProfile> => ({
  type: 'int64',
  n: 1000,
  min: 1,
  max: 5000,
  distinct: { low: 1000, high: 1000 },
  ...own,
});
const repeated = whole({ distinct: { low: 400, high: 400 } });

describe('columns that only tell rows apart', () => {
  it.each<[string, string, Partial<ColumnProfile>, Partial<ColumnProfile>, boolean]>([
    ['whole numbers without a gap', 'v', whole({ max: 1000 }), whole({ min: 1001, max: 2000 }), true],
    ['with gaps, and no name that tells', 'fare', whole(), whole(), false],
    ['with gaps, called id', 'id', whole(), whole({ min: 4000, max: 90_000 }), true],
    ['with gaps, called order_id', 'order_id', whole(), whole(), true],
    ['with gaps, called orderId', 'orderId', whole(), whole(), true],
    ['a name that only ends in these letters', 'paid', whole(), whole(), false],
    ['called index', 'index', whole(), whole(), true],
    ['called row_index', 'row_index', whole(), whole(), true],
    ['an index that is measured', 'price_index', whole(), whole({ max: 500_000 }), false],
    ['called id, and they repeat', 'user_id', repeated, repeated, false],
    ['estimated to differ', 'id', whole({ distinct: { low: 900, high: 1010, slice: 64 } }), whole(), true],
    ['hardly a gap, and ends held back', 'v', whole({ role: 'id' }), whole({ role: 'id' }), true],
    ['on one side only', 'id', whole(), whole({ type: 'double' }), false],
    ['too few', 'id', whole({ n: 50 }), whole(), false],
    ['of a field', 'order.id', whole(), whole(), true],
  ])('%s', (_, name, before, after, expected) => {
    expect(isIdentifier(column(name, before), column(name, after), plainPolicy)).toBe(expected);
  });

  it.each<[string, readonly string[], boolean]>([
    ['the whole key', ['code'], true],
    ['a part of a key', ['code', 'day'], false],
  ])('%s', (_, key, expected) => {
    expect(isIdentifier(column('code'), column('code'), { ...plainPolicy, key })).toBe(expected);
  });

  it('a role that the policy declares goes before', () => {
    const declared = { ...plainPolicy, key: ['id'], columns: { id: { ignore: false, role: 'score' as const } } };
    expect(isIdentifier(column('id', whole()), column('id', whole()), declared)).toBe(false);
  });
});
