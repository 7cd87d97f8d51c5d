import { describe, expect, it } from 'vitest';
import { metrics } from '../metrics/registry.ts';
import { sampleOf } from '../sample.ts';
import { compare } from './compare.ts';
import { limitOutcome } from './decide.ts';
import { ownInterval } from './own-interval.ts';

describe('the largest error', () => {
  const metric = metrics.find(({ id }) => id === 'max-error');
  if (metric === undefined) throw new Error('no metric max-error');
  const labels = Float64Array.of(0, 0, 0, 0);
  const base = sampleOf('regression', labels, Float64Array.of(1, 2, 3, -4), 1);
  const head = sampleOf('regression', labels, Float64Array.of(1, 2, 3, -9), 1);

  it('is never decided to have changed: one row makes it', () => {
    const { harm, ...values } = compare(metric, base, head, { scale: 1, seed: 1, stream: 'test' });
    expect([harm, values.base.value, values.head.value]).toEqual([null, 4, 9]);
  });

  it('can break a limit, and can never be proven to hold it', () => {
    const own = ownInterval(metric, head, 1, 'own');
    expect(own).toMatchObject({ value: 9, low: 9, high: Infinity, n: 4 });
    const outcome = (limit: number) => own && limitOutcome(own, 'max', limit);
    expect([8, 10].map(outcome)).toEqual(['outside', 'undecided']);
  });

  it('leaves out rows of no weight', () => {
    const weighted = { ...head, weights: Float64Array.of(1, 1, 1, 0) };
    expect(ownInterval(metric, weighted, 1, 'own')?.value).toBe(3);
  });
});
