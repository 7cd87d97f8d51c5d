import { describe, expect, it } from 'vitest';
import { uniform } from '../../../test/data/random.ts';
import { meetByChance, repeatRoom } from './repeat-room.ts';

describe('repeatRoom', () => {
  it.each([
    [0, 1000, 1000, 0],
    [20, 1000, 1400, 0.02],
    [0, 1000, 100_000, 0.3],
    [500, 1000, 10_000, 1],
    [0, 0, 5, 1],
  ])('%i copies of %i: %i may have %d', (copies, n, m, share) => {
    expect(repeatRoom(copies, n, m)).toBeCloseTo(share, 9);
  });

  it.each([500, 5000, 100_000, 1e6])('holds for samples of %i values, of any size', (population) => {
    const next = uniform(population);
    const copies = (n: number) => n - new Set(Array.from({ length: n }, () => Math.floor(next() * population))).size;
    let beyond = 0;
    for (let i = 0; i < 40; i++) {
      const [n, m] = [400, 2000];
      if (copies(m) / m > repeatRoom(copies(n), n, m)) beyond++;
    }
    expect(beyond).toBeLessThanOrEqual(1);
  });
});

describe('meetByChance', () => {
  it.each([
    [0, 1000, 1, 1000, 0.5],
    [0, 1000, 10, 1000, 2 ** -10],
    [0, 1000, 0, 1000, 1],
    [0, 1, 0, 1, 1],
  ])('%i of %i, then %i of %i: %d', (before, n, after, m, p) => {
    expect(meetByChance(before, n, after, m)).toBeCloseTo(p, 9);
  });

  it('is at most its level when nothing changed', () => {
    const next = uniform(9);
    const copies = (n: number) => n - new Set(Array.from({ length: n }, () => Math.floor(next() * 20_000))).size;
    let small = 0;
    for (let i = 0; i < 2000; i++) if (meetByChance(copies(300), 300, copies(500), 500) <= 0.05) small++;
    expect(small / 2000).toBeLessThan(0.065);
  });
});
