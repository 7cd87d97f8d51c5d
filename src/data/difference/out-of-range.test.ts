import { describe, expect, it } from 'vitest';
import { column, plainPolicy } from '../../../test/data/profiles.ts';
import { uniform } from '../../../test/data/random.ts';
import { beyondByChance, outOfRange } from './out-of-range.ts';

describe('beyondByChance', () => {
  it.each([
    // nothing of base beyond: all of the j outermost values of both come from head, C(m, j) / C(n + m, j)
    [0, 10, 1, 10, 0.5],
    [0, 10, 2, 10, 9 / 38],
    [0, 3, 2, 2, 1 / 10],
    // at most one of the three outermost of 3 + 3 is of base: (9 + 1) / 20
    [1, 3, 2, 3, 0.5],
    [4, 100, 0, 100, 1],
  ])('r = %i of n = %i, j = %i of m = %i', (r, n, j, m, p) => {
    expect(beyondByChance(r, n, j, m)).toBeCloseTo(p, 12);
  });

  it('is the frequency with which chance does it', () => {
    const next = uniform(3);
    const sample = (count: number) => Array.from({ length: count }, next);
    let reached = 0;
    for (let i = 0; i < 4000; i++) {
      const edge = sample(50).sort((a, b) => b - a)[1] ?? 0;
      if (sample(80).filter((value) => value > edge).length >= 6) reached++;
    }
    expect(Math.abs(reached / 4000 - beyondByChance(1, 50, 6, 80))).toBeLessThan(0.025);
  });
});

describe('outOfRange', () => {
  const counted = (counts: number[]) =>
    column('v', { type: 'double', min: 5, max: 9, bins: { edges: [-1, 0, 4.9, 5, 7, 9], counts } });
  it.each([
    ['below zero', [20, 0, 0, 10, 500, 470, 0], 1],
    ['between zero and the least of base', [0, 0, 20, 10, 500, 470, 0], 1],
    ['beyond the largest', [0, 0, 0, 10, 500, 470, 20], 1],
    ['nowhere', [0, 0, 0, 30, 500, 470, 0], 0],
  ])('values %s', (_, counts, found) => {
    const drafts = outOfRange('v', counted([0, 0, 0, 10, 520, 470, 0]), counted(counts), plainPolicy, 2);
    expect(drafts).toHaveLength(found);
  });
});
