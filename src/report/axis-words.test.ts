import { describe, expect, it } from 'vitest';
import type { Plot } from '../evidence/plot.ts';
import { axisName, axisValue, plotWords, positions, spanWords } from './axis-words.ts';

const plot: Plot = {
  id: 'p',
  kind: 'histogram',
  title: 't',
  x: { label: '`a`', values: [1, 2, 3], unit: 'km', ends: [0, 9] },
  y: { label: 'share of values', unit: 'share' },
  series: [
    { name: 'base', values: [0.5, 0.5, 0, 0], n: 1000 },
    { name: 'head', values: [0, 0.5, 0.25, 0.25], n: 900, missing: 0.1 },
  ],
};
const times = { ...plot, x: { ...plot.x, scale: 'time' as const } };

describe('words for places on an axis', () => {
  it.each([
    [1234, {}, '1234'],
    [-2, {}, '−2'],
    [0.123456, {}, '0.1235'],
    [1_767_225_600, { scale: 'time' }, '2026-01-01'],
    [1_767_229_200, { scale: 'time' }, '2026-01-01 01:00'],
    [1_767_225_601, { scale: 'time' }, '2026-01-01 00:00:01'],
    [1e15, { scale: 'time' }, '1.00e15'],
    [3660, { scale: 'clock' }, '01:01'],
    ['card', {}, 'card'],
  ] as const)('%j on %j is %s', (value, axis, words) => {
    expect(axisValue(value, axis)).toBe(words);
  });

  it('bins of one whole number, or one day, have its name', () => {
    const whole = { ...plot, x: { ...plot.x, values: [0.5, 1.5, 2.5], ends: [0, 3] as [number, number] } };
    expect(positions(whole)).toEqual(['0', '1', '2', '3']);
    expect(positions({ ...whole, x: { ...whole.x, ends: [0, 40] } })[3]).toBe('over 2.5');
    const day = 86_400;
    const days = [20_000.5 * day, 20_001.5 * day];
    expect(positions({ ...times, x: { ...times.x, values: days, ends: [20_000 * day, 20_002 * day] } })).toEqual([
      '2024-10-04',
      '2024-10-05',
      '2024-10-06',
    ]);
  });

  it('an axis has its unit and what it spans', () => {
    expect(axisName(plot.x)).toBe('`a` (km)');
    expect(spanWords(plot)).toBe('1 to 3 km');
    expect(spanWords({ ...plot, kind: 'bars', x: { label: 'x', values: ['a', 'b', 'c', 'd'] } })).toBe(
      '`a`, `b`, `c` …',
    );
    expect(spanWords({ ...plot, x: { label: 'x', values: [] } })).toBe('');
  });

  it('a plot can be told in words', () => {
    expect(plotWords(plot)).toBe(
      'base, n = 1,000: largest 50 % at up to 1. head, n = 900, missing 10 %: largest 50 % at 1 to 2. Largest difference at up to 1: 50 % to 0 %.',
    );
  });
});
