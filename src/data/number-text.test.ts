import { describe, expect, it } from 'vitest';
import { pointsInterval, pointsText, significant } from './number-text.ts';

describe('significant', () => {
  it.each([
    [-Number.MIN_VALUE, '0'],
    [Number.MIN_VALUE, '0'],
    [0, '0'],
    [2.5, '2.5'],
    [12_345.678, '12350'],
    [-1e-9, '-1e-9'],
    [Number.NaN, 'NaN'],
  ])('%d', (value, text) => {
    expect(significant(value)).toBe(text);
  });
});

describe('points', () => {
  it.each([
    [0.042, '4.2 points'],
    [0.01, '1 point'],
    [-0.01, '-1 point'],
    [0.00001, '< 0.01 points'],
  ])('%d', (share, text) => {
    expect(pointsText(share)).toBe(text);
  });

  it('has the unit behind the value alone', () => {
    expect(pointsInterval(-0.031, 0.052)).toBe('[-3.1, 5.2]');
  });
});
