import { describe, expect, it } from 'vitest';
import { pairedScoreInterval } from '../../stats/paired-score-interval.ts';
import { detectableInWords, rowsToDecideInWords } from '../judge/words.ts';
import accuracy from '../metrics/accuracy.ts';
import { sampleOf } from '../sample.ts';
import { compare } from './compare.ts';
import { pairedDetectable, rowsNeeded, rowsOfEqualModels } from './detectable.ts';
import { marginOf } from './margin.ts';

describe('pairedDetectable', () => {
  it.each([
    [500, 0.02, 1.6],
    [200, 0.05, 3.9],
    [500, 0.1, 3.5],
    [2000, 0.05, 1.2],
    [10_000, 0.2, 1.1],
    [10_000, 0.02, 0.35],
  ])('%i rows, %f of them discordant: %f points', (n, share, points) => {
    expect((pairedDetectable(share, n) ?? 0) * 100).toBeCloseTo(points, points < 1 ? 2 : 1);
  });

  it.each([
    [200, 0.02],
    [100, 0],
    [0, 0.1],
  ])('is null where too few rows disagree: %i rows, %f', (n, share) => {
    expect(pairedDetectable(share, n)).toBeNull();
  });
});

describe('what this much data can see, in words', () => {
  it('names rows, disagreement, the smallest drop and the rows that a margin needs', () => {
    const labels = Float64Array.from({ length: 500 }, () => 1);
    const base = sampleOf(
      'binary',
      labels,
      labels.map((_, i) => (i < 25 ? 0 : 1)),
      1,
    );
    const head = sampleOf(
      'binary',
      labels,
      labels.map((_, i) => (i >= 25 && i < 50 ? 0 : 1)),
      1,
    );
    const comparison = compare(accuracy, base, head, { scale: 1, seed: 1, stream: '' });
    expect(comparison.harm && rowsNeeded(comparison.harm, 500, 0.02)).toBe(1546);
    expect(detectableInWords(accuracy, comparison, marginOf(0.02, 'higher'))).toBe(
      'With 500 rows, on 10 % of which exactly one model is right, the smallest accuracy drop this gate can detect is 3.5 points. Deciding at a margin of 2 points needs 1,546 rows.',
    );
  });

  it('says once how many rows would decide when both answers are about the same', () => {
    const labels = Float64Array.from({ length: 500 }, (_, i) => i % 2);
    const wrongAt = (from: number, to: number) =>
      sampleOf(
        'binary',
        labels,
        labels.map((label, i) => (i >= from && i < to ? 1 - label : label)),
        1,
      );
    const margin = marginOf(0.02, 'higher');
    const words = (base: readonly [number, number], head: readonly [number, number]) =>
      rowsToDecideInWords(
        compare(accuracy, wrongAt(...base), wrongAt(...head), { scale: 1, seed: 1, stream: '' }),
        margin,
      );
    expect(words([0, 25], [25, 50])).toBe('');
    expect(words([0, 20], [20, 45])).toMatch(/^ At the difference seen, about [\d,]+ rows would decide\.$/);
  });

  it('says from how many rows on a margin can be passed when no row tells the models apart', () => {
    const labels = Float64Array.from({ length: 10 }, (_, i) => i % 2);
    const same = sampleOf('binary', labels, labels, 1);
    const comparison = compare(accuracy, same, same, { scale: 1, seed: 1, stream: '' });
    expect(detectableInWords(accuracy, comparison, marginOf(0.02, 'higher'))).toBe(
      'With 10 rows, on 0 % of which exactly one model is right, the models disagree too little to say what drop this gate can detect. Even two models that never disagree pass a margin of 2 points only from 133 rows on.',
    );
  });

  it.each([0.01, 0.02, 0.1, 0.5])('is the first number of equal rows whose interval lies within %f', (margin) => {
    const rows = rowsOfEqualModels(margin) as number;
    expect(pairedScoreInterval({ b: 0, c: 0, n: rows }).high).toBeLessThan(margin);
    expect(pairedScoreInterval({ b: 0, c: 0, n: rows - 1 }).high).toBeGreaterThanOrEqual(margin);
  });
});
