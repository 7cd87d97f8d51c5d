import { describe, expect, it } from 'vitest';
import { formatInterval, formatNumber, formatShare, formatValue } from './number.ts';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [48_112, '48,112'],
    [1_234_567.8, '1,234,568'],
    [999.96, '1,000'],
    [1234.5, '1,235'],
    [1.609344, '1.609'],
    [0.3, '0.3'],
    [-0.041, '−0.041'],
    [0.00012346, '0.00012'],
    [0.000012345, '1.23e−5'],
    [2e15, '2.00e15'],
    [Number.NaN, 'undefined'],
    [Number.POSITIVE_INFINITY, '∞'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('formatValue', () => {
  it.each([
    [0.912, 'share', '91.2 %'],
    [1, 'share', '100 %'],
    [0, 'share', '0 %'],
    [-0.007, 'points', '−0.7 pt'],
    [0.0123, 'points', '+1.23 pt'],
    [0, 'points', '0 pt'],
    [1.609344, 'ratio', '× 1.609'],
    [18.42, 'ms', '18.4 ms'],
    [1234, 'ms', '1,234 ms'],
    [1_843_200, 'bytes', '1.76 MiB'],
    [512, 'bytes', '512 bytes'],
    [3, 'rows', '3 rows'],
    [0.341, '', '0.341'],
    [null, 'ms', 'undefined'],
  ] as const)('%s in %s is %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });

  it('never rounds a share that is not all to all', () => {
    expect(formatShare(0.99999)).toBe('> 99.9 %');
    expect(formatShare(0.9996)).toBe('> 99.9 %');
  });
});

describe('formatInterval', () => {
  it.each([
    [-0.016, 0.002, 'points', '[−1.6, +0.2]'],
    [0.333, 0.349, 'share', '[33.3, 34.9]'],
    [null, 19.7, 'ms', '[−∞, 19.7]'],
    [1, null, '', '[1, ∞]'],
    [1024, 2048, 'bytes', '[1 KiB, 2 KiB]'],
  ] as const)('%s to %s in %s is %s', (low, high, unit, text) => {
    expect(formatInterval(low, high, unit)).toBe(text);
  });
});
