import { describe, expect, it } from 'vitest';
import { kolmogorovQuantile } from '../stats/kolmogorov-quantile.ts';
import { normalQuantile } from '../stats/normal-quantile.ts';
import { boundKolmogorov, boundLevel, boundZ } from './statistic.ts';

describe('the quantiles of the bounds', () => {
  it('are those of their level', () => {
    expect(boundKolmogorov).toBe(kolmogorovQuantile(boundLevel));
    expect(boundZ).toBeCloseTo(-normalQuantile(boundLevel), 12);
  });
});
