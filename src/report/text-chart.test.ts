import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plot } from '../evidence/plot.ts';
import { displayWidth } from './terminal-width.ts';
import { chartLines } from './text-chart.ts';

const histogram: Plot = {
  id: 'p',
  kind: 'histogram',
  title: '`a`: base and head',
  x: { label: '`a`', values: [1, 2, 3], ends: [0, 9] },
  y: { label: 'share of values', unit: 'share' },
  series: [
    { name: 'base', values: [0, 0.2, 0.4, 0.4], n: 1200, missing: 0 },
    { name: 'head', values: [0.4, 0.4, 0.2, 0], n: 1100, missing: 0.125 },
  ],
};

describe('charts as text', () => {
  it('draws two histograms under one another, with what is behind them and the ends of the axis', () => {
    expect(chartLines(histogram, 60)).toEqual([
      'base ▁▁▅▅████  n = 1,200',
      'head ████▅▅▁▁  n = 1,100, missing 12.5 %',
      '     up to 1 … over 3  (█ = 40 %)',
    ]);
  });

  it('draws the names that changed most, and the missing rows', () => {
    const bars: Plot = {
      ...histogram,
      kind: 'bars',
      x: { label: '`pay`', values: ['card', 'cash', 'a', 'b', 'c'] },
      series: [
        { name: 'base', values: [0.8, 0.2, 0, 0, 0], missing: 0 },
        { name: 'head', values: [0.4, 0.4, 0.1, 0.1, 0], missing: 0.5 },
      ],
    };
    expect(chartLines(bars, 40)).toEqual([
      'card    base █████████████████ 80 %',
      '        head ████████▌ 40 %',
      'cash    base ████▎ 20 %',
      '        head ████████▌ 40 %',
      'a       base 0 %',
      '        head ██▏ 10 %',
      'b       base 0 %',
      '        head ██▏ 10 %',
      'missing base 0 %',
      '        head ██████████▋ 50 %',
      '…and 1 more that changed less',
    ]);
  });

  it('draws a part that is not there as a dot', () => {
    const parts: Plot = {
      ...histogram,
      kind: 'timeline',
      x: { label: 'day', values: ['2026-01-01', '2026-01-02'] },
      y: { label: 'rows' },
      series: [
        { name: 'base', values: [4, 4] },
        { name: 'head', values: [4, null] },
      ],
    };
    expect(chartLines(parts, 60)).toEqual(['base ████', 'head ██··', '     2026-01-01 … 2026-01-02  (█ = 4)']);
  });

  it('keeps its width and shows no control character, whatever the names and numbers', () => {
    const value = fc.oneof(fc.double({ noNaN: true }), fc.constant(null));
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const plots = fc.record({
      id: fc.constant('p'),
      kind: fc.constantFrom('histogram', 'bars', 'line', 'intervals', 'timeline'),
      title: text,
      x: fc.record({ label: text, values: fc.array(fc.oneof(text, fc.double({ noNaN: true })), { maxLength: 30 }) }),
      y: fc.record({ label: text, unit: fc.constantFrom('', 'share') }),
      series: fc.array(fc.record({ name: text, values: fc.array(value, { maxLength: 31 }), n: fc.nat() }), {
        maxLength: 3,
      }),
    }) as fc.Arbitrary<Plot>;
    fc.assert(
      fc.property(plots, fc.integer({ min: 36, max: 120 }), (plot, width) => {
        for (const line of chartLines(plot, width)) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
      }),
      { numRuns: 200 },
    );
  });
});
