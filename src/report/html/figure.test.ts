import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Plot } from '../../evidence/plot.ts';
import { patterns, plotFigure } from './figure.ts';
import { positionScale, valueScale } from './scale.ts';

const histogram: Plot = {
  id: 'p',
  kind: 'histogram',
  title: '`a`: base and head',
  x: { label: '`a`', values: [10, 20, 30], unit: 'km', ends: [-400, 95] },
  y: { label: 'share of values', unit: 'share' },
  series: [
    { name: 'base', values: [0.1, 0.25, 0.4, 0.25], n: 1200, missing: 0.02 },
    { name: 'head', values: [0.4, 0.3, 0.2, 0.1], n: 1100, missing: 0.4 },
  ],
};

/** Every element of the figure with its attributes; throws where it is not well-formed. */
function elements(markup: string): { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.write(`<x>${markup.replaceAll('&nbsp;', ' ')}</x>`).close();
  return found;
}

const words = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('scales', () => {
  it.each([
    ['linear', [0, 1], ['0', '0.2', '0.4', '0.6', '0.8', '1']],
    ['linear', [-0.08, 0.03], ['−0.08', '−0.06', '−0.04', '−0.02', '0', '0.02']],
    ['linear', [0, 4e7], ['0', '10M', '20M', '30M', '40M']],
    ['log', [0.5, 20_000], ['1', '10', '100', '1000', '10000']],
    ['log', [1, 9], ['1', '2', '5']],
    ['time', [1_700_000_000, 1_708_000_000], ['December', '2024', 'February']],
    ['clock', [0, 86_400], ['00:00', '06:00', '12:00', '18:00', '00:00']],
  ] as const)('a %s axis %j has round ticks', (kind, domain, texts) => {
    expect(positionScale(kind, domain, [0, 400], 5).ticks.map(({ text }) => text)).toEqual(texts);
  });

  it('shares have their ticks in per cent, and one value has one tick', () => {
    expect(valueScale([0, 0.3], [100, 0], 3, 'share').ticks.map(({ text }) => text)).toEqual([
      '0 %',
      '10 %',
      '20 %',
      '30 %',
    ]);
    expect(valueScale([5, 5], [0, 1], 4, '').ticks).toHaveLength(1);
  });

  it.each([
    [-4.4e-323, 0],
    [0, 5e-324],
    [-4.4e-323, 1e-310],
    [5e-324, 1e-305],
    [1e308, 1.0000001e308],
  ])('ends that no step fits between have a tick that is a number (%d, %d)', (low, high) => {
    const { ticks } = valueScale([low, high], [0, 400], 5, '');
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.every(({ at, text }) => Number.isFinite(at) && !text.includes('NaN'))).toBe(true);
  });

  it('times that no date can hold are numbers', () => {
    expect(positionScale('time', [0, 1e15], [0, 400], 4).ticks.every(({ at }) => Number.isFinite(at))).toBe(true);
  });
});

describe('a figure', () => {
  it('has a title, a description, ticks, a unit, both missing shares, what lies beyond, and its numbers', () => {
    const figure = plotFigure(histogram, 'k1');
    const svg = elements(figure).find(({ name, attributes }) => name === 'svg' && attributes.role === 'img');
    expect(svg?.attributes['aria-labelledby']).toBe('k1-t k1-d');
    expect(figure).toContain('<title id="k1-t">a: base and head; a (km); share of values</title>');
    expect(figure).toContain('base, n = 1,200, missing 2 %: largest 40 % at 20 to 30. head, n = 1,100, missing 40 %');
    expect(figure).toContain('Largest difference at up to 10: 10 % to 40 %.');
    for (const text of ['◂ down to −400', 'up to 95 ▸', 'missing', '40 %', 'a (km)'])
      expect(words(figure)).toContain(text);
    expect(figure).toContain('<td>up to 10</td><td class="n">10 %</td><td class="n">40 %</td>');
    expect(figure).toContain('<td>missing, of rows</td><td class="n">2 %</td><td class="n">40 %</td>');
  });

  it('tells its series apart without colour: a hatch, a dashed line', () => {
    expect(patterns).toContain('id="hatch"');
    expect(plotFigure(histogram, 'k')).toMatch(/class="area f0".*class="stroke l0".*class="area f1"/);
  });

  it('draws bins of unlike widths equally wide, with their edges', () => {
    const figure = plotFigure({ ...histogram, x: { label: 'a', values: [2, 8, 64] } }, 'k');
    expect(words(figure)).toMatch(/ 2 8 64 /);
  });

  it('bars have their values and the missing rows apart; a part that is not there is a cross', () => {
    const bars = plotFigure(
      { ...histogram, kind: 'bars', x: { label: 'pay', values: ['card', 'cash', 'a', '<b>'] } },
      'k',
    );
    expect(words(bars)).toContain('missing (of rows)');
    expect(bars).toContain('&lt;b&gt;');
    const parts = plotFigure(
      {
        ...histogram,
        kind: 'timeline',
        x: { label: 'day', values: ['mon', 'tue'] },
        series: [{ name: 'base', values: [3, null] }],
      },
      'k',
    );
    expect(parts).toContain('×</text>');
  });

  it('without a number says so', () => {
    expect(plotFigure({ ...histogram, series: [] }, 'k')).toContain('Nothing to draw');
  });

  it('is well-formed, inert and without a number that is none, whatever the evidence holds', () => {
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null), fc.constant(0));
    const text = fc.oneof(
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x>', "' onload='x", '&amp;', ']]>'),
      fc.string({ maxLength: 12 }),
    );
    const series = fc.record(
      {
        name: text,
        values: fc.array(number, { maxLength: 8 }),
        low: fc.array(number, { maxLength: 8 }),
        high: fc.array(number, { maxLength: 8 }),
        n: fc.nat(),
        missing: fc.double({ min: 0, max: 1, noNaN: true }),
      },
      { requiredKeys: ['name', 'values'] },
    );
    const end = fc.double({ noNaN: true, noDefaultInfinity: true });
    const plots = fc.record({
      id: text,
      kind: fc.constantFrom('histogram', 'bars', 'line', 'intervals', 'timeline', 'matrix'),
      title: text,
      x: fc.record(
        {
          label: text,
          values: fc.oneof(fc.array(text, { maxLength: 8 }), fc.array(end, { maxLength: 8 })),
          unit: text,
          scale: fc.constantFrom('linear', 'log', 'time', 'clock'),
          ends: fc.tuple(end, end),
        },
        { requiredKeys: ['label', 'values'] },
      ),
      y: fc.record({ label: text, unit: fc.constantFrom('', 'share') }),
      series: fc.array(series, { maxLength: 4 }),
      mark: end,
    }) as fc.Arbitrary<Plot>;
    const names = new Set([
      'x',
      'figure',
      'figcaption',
      'g',
      'div',
      'span',
      'svg',
      'title',
      'desc',
      'path',
      'rect',
      'line',
      'circle',
      'text',
      'p',
      'details',
      'summary',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'code',
    ]);
    fc.assert(
      fc.property(plots, (plot) => {
        const figure = plotFigure(plot, 'k');
        const found = elements(figure);
        expect(found.filter(({ name }) => !names.has(name))).toEqual([]);
        expect(
          found
            .flatMap(({ attributes }) => Object.keys(attributes))
            .filter((name) => /^on|^(href|src|style)$/.test(name)),
        ).toEqual([]);
        for (const { attributes } of found)
          for (const name of ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'width', 'height', 'd'])
            expect(attributes[name] ?? '', `${name} of ${JSON.stringify(plot)}`).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a matrix', () => {
  const matrix: Plot = {
    id: 'm',
    kind: 'matrix',
    title: 'Confusion',
    x: { label: 'predicted', values: ['0', '1', '2'] },
    y: { label: 'actual' },
    series: [
      { name: '0', values: [4, -4, 0] },
      { name: '1', values: [0, 2, -2] },
      { name: '2', values: [null, 1, 0] },
    ],
  };

  it('fills what rose and what fell differently, the more the larger, with the numbers', () => {
    const found = elements(plotFigure(matrix, 'k'));
    const cells = found.filter(({ name, attributes }) => name === 'rect' && /^f\d$/.test(attributes.class ?? ''));
    expect(cells.map(({ attributes }) => `${attributes.class} ${attributes['fill-opacity']}`)).toEqual([
      'f1 0.9',
      'f0 0.9',
      'f1 0.53',
      'f0 0.53',
      'f1 0.34',
    ]);
    expect(words(plotFigure(matrix, 'k'))).toMatch(/predicted.*actual.*−4/);
  });

  it('draws the first rows and columns of a large one and says so', () => {
    const names = Array.from({ length: 60 }, (_, i) => `class ${i}`);
    const large = plotFigure(
      {
        ...matrix,
        x: { ...matrix.x, values: names },
        series: names.map((name) => ({ name, values: names.map(() => 1) })),
      },
      'k',
    );
    expect(words(large)).toContain('the first 24 of 60');
    expect(elements(large).filter(({ attributes }) => attributes.class === 'f1')).toHaveLength(24 * 24);
  });
});
