import { describe, expect, it } from 'vitest';
import oracle from '../../../test/oracles/model/parity.json' with { type: 'json' };
import { sampleOf } from '../sample.ts';
import { meanDivergence, otherClasses, parityOf } from './parity.ts';

const numbers = (values: readonly (number | string | null)[]) =>
  Float64Array.from(values, (v) =>
    v === null ? Number.NaN : typeof v === 'number' ? v : v === 'inf' ? Infinity : -Infinity,
  );

describe('parityOf', () => {
  it.each(oracle.close)('holds rows equal as numpy does: $absolute + $relative', (at) => {
    const found = parityOf(
      { values: numbers(at.wanted), width: at.width },
      { values: numbers(at.given), width: at.width },
      at,
    );
    expect(Array.from(found.outside)).toEqual(at.outside);
    expect(found.absolute?.value).toBeCloseTo(at.largest, 12);
    expect(found.relative?.value).toBeCloseTo(at.share, 12);
  });

  it('holds texts equal that are the same', () => {
    const texts = (...given: string[]) => ({ values: new Float64Array(0), width: 0, texts: given });
    const found = parityOf(texts('a', 'b'), texts('a', 'c'), { absolute: 1, relative: 1 });
    expect([Array.from(found.outside), found.absolute, found.relative]).toEqual([[0, 1], null, null]);
  });
});

describe('classes of two forms', () => {
  const sample = (width: number, values: readonly number[]) =>
    sampleOf('multiclass', new Float64Array(values.length / width), Float64Array.from(values), width);

  it.each(oracle.divergence)('diverge as scipy says: $classes classes', ({ classes, wanted, given, mean }) => {
    expect(meanDivergence(sample(classes, wanted), sample(classes, given))).toBeCloseTo(mean, 9);
    if (classes !== 2) return;
    const second = (values: readonly number[]) => values.filter((_, i) => i % 2 === 1);
    const binary = (values: readonly number[]) =>
      sampleOf('binary', new Float64Array(values.length), Float64Array.from(values), 1);
    expect(meanDivergence(binary(second(wanted)), binary(second(given)))).toBeCloseTo(mean, 9);
  });

  it('are other ones where the largest output is another', () => {
    const flags = otherClasses(sample(2, [1, 0, 0, 1, Number.NaN, 1]), sample(2, [0.6, 0.4, 0.6, 0.4, Number.NaN, 1]));
    expect(Array.from(flags)).toEqual([0, 1, 0]);
    expect(meanDivergence(sample(2, [Number.NaN, 1]), sample(2, [1, 0]))).toBeNull();
  });
});
