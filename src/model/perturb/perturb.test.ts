import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { type Perturbation, perturbationOf, type RobustnessTest, robustnessSchema } from '../config/robustness.ts';
import type { Tensor } from '../tensor.ts';
import { perturbed } from './perturb.ts';
import { otherCase, otherDigits, withTypos } from './texts.ts';

const texts: Tensor = { name: 't', dtype: 'string', shape: [], values: ['Hello there', '', 'room 42', null] };
const numbers: Tensor = { name: 'x', dtype: 'float32', shape: [], values: Float32Array.of(1, 2, 3, 4) };
const pixels: Tensor = {
  name: 'p',
  dtype: 'uint8',
  shape: [2],
  values: Uint8Array.of(0, 100, 200, 255, 10, 20, 30, 40),
};
const whole: Tensor = { name: 'n', dtype: 'int64', shape: [], values: BigInt64Array.of(1n, 2n, 3n, 4n) };
const features = [texts, numbers, pixels, whole];

function test(change: object): Perturbation {
  const [parsed] = robustnessSchema.parse([{ perturb: 'typos', columns: ['t'], ...change }]);
  return perturbationOf(parsed as RobustnessTest) as Perturbation;
}
const run = (change: object, seed = 1) => perturbed(features, test(change), seededRandom(seed));
const valuesOf = (tensors: readonly Tensor[], name: string) =>
  Array.from(tensors.find((each) => each.name === name)?.values as ArrayLike<unknown>);

describe('perturbed', () => {
  it.each([
    ['typos', 't'],
    ['case', 't'],
    ['digits', 't'],
    ['noise', 'x'],
    ['noise', 'p'],
    ['brightness', 'p'],
    ['missing', 'x'],
    ['missing', 't'],
    ['missing', 'n'],
  ])('changes what it is asked to, the same each time, and nothing else: %s in %s', (perturb, column) => {
    const asked = { perturb, columns: [column], ...(perturb === 'missing' ? { size: 0.7 } : {}) };
    const once = run(asked);
    expect(run(asked)).toEqual(once);
    expect(valuesOf(once, column)).not.toEqual(valuesOf(features, column));
    const others = [2, 3, 4, 5, 6, 7, 8, 9].map((seed) => JSON.stringify(valuesOf(run(asked, seed), column)));
    expect(new Set(others).size).toBeGreaterThan(1);
    const kept = features.filter(({ name }) => name !== column);
    for (const other of kept) expect(once.find(({ name }) => name === other.name)).toBe(other);
    expect(once.map(({ values }) => values.length)).toEqual(features.map(({ values }) => values.length));
  });

  it('keeps numbers what they are: bytes from 0 to 255, gaps as NaN in fractions', () => {
    for (const perturb of ['noise', 'brightness']) {
      const [changed] = run({ perturb, columns: ['p'], size: 5 }).filter(({ name }) => name === 'p');
      expect(changed?.values).toBeInstanceOf(Uint8Array);
    }
    const [emptied] = run({ perturb: 'missing', columns: ['n'], size: 1 }).filter(({ name }) => name === 'n');
    expect([emptied?.dtype, ...Array.from(emptied?.values as Float64Array)]).toEqual([
      'float64',
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it('draws noise in standard deviations of the column', () => {
    const many: Tensor = {
      name: 'x',
      dtype: 'float64',
      shape: [],
      values: Float64Array.from({ length: 20_000 }, (_, i) => i % 10),
    };
    const [noisy] = perturbed([many], test({ perturb: 'noise', columns: ['x'], size: 0.5 }), seededRandom(3));
    const moved = Array.from(noisy?.values as Float64Array, (v, i) => v - (i % 10));
    const deviation = Math.sqrt(moved.reduce((sum, v) => sum + v * v, 0) / moved.length);
    expect(deviation / (0.5 * Math.sqrt(8.25))).toBeCloseTo(1, 1);
  });

  it.each([
    [{ columns: ['nothing'] }, /changes the column `nothing`, which is no input: there are `t`, `x`/],
    [{ columns: ['x'] }, /asks for typos in the column `x`, which holds float32/],
    [{ perturb: 'noise', columns: ['t'] }, /asks for noise in the column `t`, which holds texts/],
    [{ perturb: 'brightness', columns: ['n'] }, /which holds int64/],
  ])('refuses %j', (change, message) => {
    expect(() => run(change)).toThrow(message);
  });
});

describe('changes of texts', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });

  it('typos change a letter or two, and never break a character in half', () => {
    fc.assert(
      fc.property(text, fc.nat(), (given, seed) => {
        const changed = withTypos(given, 1, seededRandom(seed));
        expect(Math.abs(Array.from(changed).length - Array.from(given).length)).toBeLessThanOrEqual(1);
        expect(/\p{Cs}/u.test(changed)).toBe(/\p{Cs}/u.test(given));
        if (!/\p{L}/u.test(given)) expect(changed).toBe(given);
      }),
    );
  });

  it.each([
    ['abc', 'ABC'],
    ['ABC', 'abc'],
    ['42', '42'],
  ])('case of %s', (given, expected) => {
    expect(otherCase(given, 1, seededRandom(1))).toBe(expected);
  });

  it('digits become other digits, a first one not 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.nat(), (number, seed) => {
        const changed = otherDigits(`no. ${number}`, 1, seededRandom(seed)).slice(4);
        expect(changed).toMatch(/^[1-9]\d*$/);
        expect([...changed].every((digit, i) => digit !== String(number)[i])).toBe(true);
      }),
    );
  });
});
