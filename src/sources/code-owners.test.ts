import { describe, expect, it } from 'vitest';
import { ownersOf } from './code-owners.ts';

describe('ownersOf', () => {
  it.each([
    ['* @all', 'golden/rows.csv', ['@all']],
    ['* @all\n/golden/ @ml-team @data # the golden set', 'golden/rows.csv', ['@ml-team', '@data']],
    ['/golden/ @ml\n* @all', 'golden/rows.csv', ['@all']],
    ['golden/ @ml', 'a/golden/rows.csv', ['@ml']],
    ['/golden/ @ml', 'a/golden/rows.csv', []],
    ['*.csv @csv', 'golden/deep/rows.csv', ['@csv']],
    ['/golden/* @flat', 'golden/deep/rows.csv', []],
    ['/golden/* @flat', 'golden/rows.csv', ['@flat']],
    ['golden/**/rows.csv @deep', 'golden/a/b/rows.csv', ['@deep']],
    ['* @all\ngolden/rows.csv', 'golden/rows.csv', []],
    ['golden\\ set/ @ml', 'golden set/rows.csv', ['@ml']],
    ['# * @none\n\n', 'golden/rows.csv', []],
  ])('%j of %s', (text, path, owners) => {
    expect(ownersOf(text, path)).toEqual(owners);
  });
});
