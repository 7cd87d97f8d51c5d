import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../evidence/problem.ts';
import { matcherOf } from './pattern.ts';

describe('a pattern', () => {
  const patterns = [
    'abc',
    'a|b',
    '^a',
    'a$',
    '^$',
    '^(a|b)*$',
    'a{2,3}$',
    '^a{0}b',
    '^(?:ab){2}$',
    '[^ab]',
    '[a-c]+-',
    '^[\\w.-]+@\\w+\\.\\w{2,}$',
    '\\bab\\b',
    '\\B',
    'a.b',
    '^\\s*\\{.*\\}\\s*$',
    '(a?){3}a{3}',
    'x*',
    '[]a]',
    '[a\\]]',
    '\\$\\d+',
    '^\\D+$',
    '(|a)b',
    'a+?',
    '[\\d-]',
  ];
  const texts = [
    '',
    'a',
    'b',
    'ab',
    'abab',
    'aaa',
    'a b',
    'abc',
    'c-',
    'a.b',
    'a\nb',
    '{ "a": 1 }',
    'me@x.org',
    '$20',
    ']',
    '-',
    '中ab文',
  ];

  it.each(patterns.filter((each) => !['[]a]', 'a+?'].includes(each)))(
    '%s is found where JavaScript finds it',
    (pattern) => {
      const found = matcherOf(pattern);
      const reference = new RegExp(pattern, 'u');
      expect(texts.filter(found)).toEqual(texts.filter((text) => reference.test(text)));
    },
  );

  it('agrees with JavaScript on patterns made at random', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '^', '$');
    const quantity = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '{0,}');
    const part = fc.tuple(atom, quantity).map(([what, times]) => ('^$'.includes(what) ? what : what + times));
    const line = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const pattern = fc
      .tuple(line, line, fc.boolean())
      .map(([a, b, either]) => (either ? `(?:${a}|${b})` : `(${a})*${b}`));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (one, other) => {
        expect(matcherOf(one)(other)).toBe(new RegExp(one, 'u').test(other));
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text, where backtracking would never end', () => {
    expect(matcherOf('^(a+)+$')(`${'a'.repeat(20_000)}!`)).toBe(false);
    expect(matcherOf('(a*)*b')('a'.repeat(5000))).toBe(false);
  });

  it.each([
    ['a(', 'leaves a group open (character 3)'],
    ['a)', 'closes a group that is not open (character 2)'],
    ['*a', 'repeats nothing (character 1)'],
    ['a**', 'repeats a repetition (character 4)'],
    ['(?=a)', 'looks around or names a group (character 2)'],
    ['(a)\\1', 'has the escape \\1, which is not read here (character 5)'],
    ['[a', 'ends too early (character 3)'],
    ['[b-a]', 'has a range that runs backwards (character 5)'],
    ['a{3,2}', 'repeats at most less often than at least (character 2)'],
    ['a{9999}', 'repeats more than 1000 times (character 2)'],
    ['((a{1000}){1000}){1000}', 'is too large when its repetitions are written out'],
    ['('.repeat(200), 'is nested more than 100 deep'],
    ['a'.repeat(2000), 'is longer than 1000 characters'],
    ['\\', 'ends too early (character 2)'],
  ])('refuses %s', (pattern, message) => {
    expect(() => matcherOf(pattern)).toThrow(message);
    expect(() => matcherOf(pattern)).toThrow(Problem);
  });
});
