import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../profile.ts';
import { appliesTo, effectOf } from '../statistic.ts';
import ks from '../statistics/ks.ts';
import { statistics } from '../statistics/registry.ts';
import { bracketOf } from './cdf-bracket.ts';

function counted(values: readonly number[], edges: readonly number[]): ColumnProfile {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  const counts = sorted.map(
    (edge, i) => values.filter((v) => v <= edge && (i === 0 || v > (sorted[i - 1] ?? 0))).length,
  );
  const beyond = values.filter((v) => v > (sorted.at(-1) ?? 0)).length;
  return {
    ...{ path: ['x'], position: 0, type: 'double', physical: 'DOUBLE', missing: 0, unparsed: 0, nan: 0, pinf: 0 },
    ...{ ninf: 0, empty: 0, n: values.length, min: Math.min(...values), max: Math.max(...values) },
    bins: { edges: sorted, counts: [...counts, beyond] },
  };
}

/** The distance of two samples, over all their values. */
function exact(a: readonly number[], b: readonly number[]): number {
  const share = (values: readonly number[], x: number) => values.filter((v) => v <= x).length / values.length;
  return Math.max(...[...a, ...b].map((x) => Math.abs(share(a, x) - share(b, x))));
}

const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 });
const edges = fc.array(fc.integer({ min: -22, max: 22 }), { minLength: 1, maxLength: 10 });

describe('the effect of a statistic', () => {
  it('is the value of its measure, at equal edges and at edges of their own', () => {
    expect(statistics.filter(({ effect }) => effect !== undefined).map(({ id }) => id)).toEqual(['ks']);
    fc.assert(
      fc.property(values, values, edges, edges, (a, b, p, q) => {
        for (const own of [p, q]) {
          const [base, head] = [counted(a, p), counted(b, own)];
          for (const each of statistics.filter((one) => appliesTo(one, base, head)))
            expect(effectOf(each, base, head)).toBe(each.measure(base, head).value);
        }
      }),
      { numRuns: 60 },
    );
    const none = { ...counted([1], [1]), n: 0, bins: { edges: [1], counts: [0, 0] } };
    expect(effectOf(ks, none, counted([1], [1]))).toBeNull();
  });
});

describe('the distance of two profiles with edges of their own', () => {
  it('lies within its bracket, whatever the edges', () => {
    fc.assert(
      fc.property(values, values, edges, edges, (a, b, p, q) => {
        const { low, high } = bracketOf(counted(a, p), counted(b, q));
        const d = exact(a, b);
        expect(low).toBeLessThanOrEqual(d + 1e-12);
        expect(high).toBeGreaterThanOrEqual(d - 1e-12);
      }),
      { numRuns: 500 },
    );
  });

  it('is exact where an edge stands at every value', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const all = [...a, ...b];
        expect(bracketOf(counted(a, all), counted(b, all)).low).toBeCloseTo(exact(a, b), 12);
      }),
    );
  });
});
