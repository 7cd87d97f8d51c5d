import { describe, expect, it } from 'vitest';
import { column, profile } from '../../../test/data/profiles.ts';
import { nameOf } from '../profile.ts';
import { pairs } from './compare.ts';
import { lastPair } from './last-pair.ts';

describe('lastPair', () => {
  it('asks once for the same two objects, and again for any other', () => {
    const asked: string[] = [];
    const answer = lastPair((base: { readonly a: number }, head: { readonly a: number }) => {
      asked.push(`${base.a} ${head.a}`);
      return { sum: base.a + head.a };
    });
    const [one, two, same] = [{ a: 1 }, { a: 2 }, { a: 1 }];
    expect([answer(one, two), answer(one, two), answer(two, one), answer(same, two), answer(one, two)]).toEqual(
      Array.from({ length: 5 }, () => ({ sum: 3 })),
    );
    expect(asked).toEqual(['1 2', '2 1', '1 2', '1 2']);
  });
});

describe('pairs', () => {
  it.each([
    [[['a', 'b']], [['a.b']], 0],
    [[['a', 'b']], [['["a","b"]']], 0],
    [[['a', 'b']], [['a","b']], 0],
    [[['=a']], [['a']], 0],
    [[['a.b'], ['a', 'b'], ['c']], [['c'], ['a', 'b'], ['a.b']], 3],
  ])('matches %j and %j by whole paths', (base, head, count) => {
    const of = (paths: readonly string[][]) => profile(paths.map((path) => ({ ...column(path.join('.')), path })));
    const found = pairs(of(base), of(head));
    expect(found).toHaveLength(count);
    for (const [before, after] of found) expect(after.path, nameOf(before)).toEqual(before.path);
  });
});
