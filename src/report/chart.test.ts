import { describe, expect, it } from 'vitest';
import type { Plot } from '../evidence/plot.ts';
import { positions } from './axis-words.ts';
import { coarser, extent, intervalBar, mermaid, sparkline, sparklines, thinned } from './chart.ts';

const plot: Plot = {
  id: 'p',
  kind: 'bars',
  title: 'a "quoted" [title]',
  x: { label: 'x', values: ['one', 'two;\n'] },
  y: { label: 'y' },
  series: [
    { name: 'base', values: [1, 2] },
    { name: 'head', values: [2, 4] },
  ],
};

describe('sparklines', () => {
  it.each([
    [[0, 1, 2, 3, 4, 5, 6, 7], 0, 7, '▁▂▃▄▅▆▇█'],
    [[1, 1], 1, 1, '▁▁'],
    [[], 0, 1, ''],
    [[Number.NaN, 1], 0, 1, '·█'],
    [[-5, 9], 0, 1, '▁█'],
  ])('%j from %d to %d', (values, low, high, drawn) => {
    expect(sparkline(values, low, high)).toBe(drawn);
  });

  it('shares one axis, which starts at 0', () => {
    expect(sparklines({ base: [0, 10], head: [20, 20] })).toEqual(['▁▅', '██']);
  });

  it('averages neighbours when there are too many', () => {
    expect(thinned([1, 3, 5, 7], 2)).toEqual([2, 6]);
    expect(
      sparkline(
        Array.from({ length: 1000 }, (_, i) => i),
        0,
        999,
      ),
    ).toHaveLength(32);
  });
});

describe('plots as text', () => {
  it('gives Mermaid only letters, digits and _.%- in labels', () => {
    expect(mermaid(plot)?.replace(/^%%.*\n/, '')).toBe(
      'xychart-beta\n    title "a quoted title"\n    x-axis ["one", "two"]\n    y-axis "y" 0 --> 4.2\n    line [1, 2]\n    line [2, 4]',
    );
  });

  it.each([
    ['gaps', { ...plot, series: [{ name: 'a', values: [1, null] }] }],
    ['intervals', { ...plot, kind: 'intervals' as const }],
    ['no series', { ...plot, series: [] }],
    ['too few values', { ...plot, series: [{ name: 'a', values: [1] }] }],
    ['huge numbers', { ...plot, series: [{ name: 'a', values: [1, 1e15] }] }],
  ])('does not draw %s', (_, given) => {
    expect(mermaid(given)).toBeUndefined();
  });

  it('names the bins of a histogram by their inner edges', () => {
    expect(positions({ ...plot, kind: 'histogram', x: { label: 'x', values: [1, 2.5] } })).toEqual([
      'up to 1',
      '1 to 2.5',
      'over 2.5',
    ]);
    expect(extent({ ...plot, series: [] })).toBeNull();
  });

  it('draws an interval with its value and the mark', () => {
    expect(intervalBar({ low: 2, value: 4, high: 6 }, { low: 0, high: 10, mark: 8 }, 11)).toBe('  ──●── ┊  ');
  });
});

describe('coarser', () => {
  const histogram: Plot = {
    ...plot,
    kind: 'histogram',
    x: { label: 'x', values: [1, 2, 3.14159, 4, 5] },
    series: [{ name: 'base', values: [1, 2, 3, 4, 5, 6] }],
  };

  it('adds neighbouring bins up and keeps the edges between the groups', () => {
    const { x, series } = coarser(histogram, 3);
    expect(x.values).toEqual([2, 4]);
    expect(series[0]?.values).toEqual([3, 7, 11]);
  });

  it('keeps the last group when the bins do not divide evenly', () => {
    const { x, series } = coarser(histogram, 2);
    expect(x.values).toEqual([3.14]);
    expect(series[0]?.values).toEqual([6, 15]);
    expect(coarser(histogram, 4).series[0]?.values).toEqual([3, 7, 11]);
  });

  it('leaves what is coarse enough, and other kinds of plots, alone', () => {
    expect(coarser(histogram, 6)).toBe(histogram);
    expect(coarser(plot, 1)).toBe(plot);
  });
});
