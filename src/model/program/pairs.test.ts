import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { type Pair, preferenceOf, preferencesOf, questionsOf } from './pairs.ts';

const pairs = fc.array(
  fc.record({
    expected: fc.string(),
    first: fc.constantFrom('x', 'y', 'zz'),
    second: fc.constantFrom('x', 'y', 'zz'),
    row: fc.constant('{"question":"why"}'),
  }),
  { maxLength: 20 },
);

/** What a judge says who only compares the texts. */
function answers(lines: readonly string[]): Float64Array {
  return Float64Array.from(lines, (line) => {
    const { a, b } = JSON.parse(line) as { a: string; b: string };
    return a > b ? 1 : 0;
  });
}

describe('questions about pairs', () => {
  it('give a judge of texts a preference that no order changes, and its mirror for exchanged texts', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), (some, seed) => {
        const preferences = (all: readonly Pair[]) => {
          const questions = questionsOf(all, seededRandom(seed));
          return preferencesOf(all.length, questions, answers(questions.lines));
        };
        const { forSecond, byPlace } = preferences(some);
        expect(Array.from(forSecond)).toEqual(
          some.map(({ first, second }) => (first === second ? 0.5 : second > first ? 1 : 0)),
        );
        expect(byPlace.some((one) => one === 1)).toBe(false);
        const turned = preferences(some.map((one) => ({ ...one, first: one.second, second: one.first })));
        expect(Array.from(turned.forSecond)).toEqual(Array.from(forSecond, (p) => 1 - p));
      }),
      { numRuns: 100 },
    );
  });

  it('ask about different texts twice, and tell nobody whose they are', () => {
    const some = Array.from({ length: 50 }, (_, i) => ({ expected: '', first: `a${i}`, second: `b${i}`, row: '{}' }));
    const { lines, ids } = questionsOf([...some, { ...some[0], second: 'a0' } as Pair], seededRandom(1));
    expect(lines.length).toBe(100);
    const firsts = lines.map((line) => (JSON.parse(line) as { a: string }).a);
    expect(firsts.slice(0, 50).filter((text) => text.startsWith('a')).length).toBeGreaterThan(15);
    expect(firsts.slice(0, 50).filter((text) => text.startsWith('a')).length).toBeLessThan(35);
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids);
  });

  it.each([
    ['a', 1],
    [' B ', 0],
    ['tie', 0.5],
    [0.25, 0.25],
    [2, undefined],
    ['left', undefined],
    [null, undefined],
    [Number.NaN, undefined],
  ])('an answer %j is %j', (said, value) => {
    expect(preferenceOf(said)).toBe(value);
  });
});
