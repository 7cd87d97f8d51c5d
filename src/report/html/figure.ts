import type { Plot } from '../../evidence/plot.ts';
import { axisName, plotValue, positions } from '../axis-words.ts';
import { extent } from '../chart.ts';
import { html, htmlProse } from '../escape-html.ts';
import { formatNumber, formatShare } from '../number.ts';
import { barsSvg } from './bars.ts';
import { histogramSvg } from './histogram.ts';
import { intervalsSvg } from './intervals.ts';
import { linesSvg } from './lines.ts';
import { matrixSvg, mostCells } from './matrix.ts';
import { plainTable } from './table.ts';
import { timelineSvg } from './timeline.ts';

const mostSeries = 6;
const mostRows = 200;

/**
 * A plot of evidence as a figure: caption, legend, an SVG drawing with its text alternative, and its numbers in a table.
 * A plot without one finite number is its caption and a sentence. `key` is unique in the page.
 */
export function plotFigure(plot: Plot, key: string): string {
  const range = extent(plot);
  const caption = `<figcaption>${htmlProse(plot.title, 160)}</figcaption>`;
  if (range === null)
    return `<figure id="${key}">${caption}<p class="soft">Nothing to draw: no value is defined.</p></figure>`;
  const shown: Plot = { ...plot, series: plot.series.slice(0, plot.kind === 'matrix' ? mostCells : mostSeries) };
  return `<figure id="${key}">${caption}${legend(shown)}${drawn(shown, key, range)}${numbers(shown)}</figure>`;
}

function drawn(plot: Plot, key: string, range: { readonly low: number; readonly high: number }): string {
  if (plot.kind === 'histogram') return histogramSvg(plot, key);
  if (plot.kind === 'bars') return barsSvg(plot, key, range);
  if (plot.kind === 'matrix') return matrixSvg(plot, key);
  if (plot.kind === 'timeline') return timelineSvg(plot, key, range);
  return plot.kind === 'line' ? linesSvg(plot, key, range) : intervalsSvg(plot, key, range);
}

/** Hatches for the first series, once in a page: a fill that can be told from the others without seeing its colour. */
export const patterns =
  '<svg class="defs" aria-hidden="true" width="0" height="0"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pale" width="6" height="6"/><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs></svg>';

function legend(plot: Plot): string {
  if (plot.series.length < 2 || plot.kind === 'matrix') return '';
  const lines = plot.kind === 'line' || plot.kind === 'intervals';
  const gaps = plot.series.some((series) => (series.missing ?? 0) > 0);
  const items = plot.series.map((series, i) => {
    const sample = lines
      ? `<line class="stroke l${i}" x1="1" x2="25" y1="6" y2="6"/>`
      : `<rect class="bar f${i} l${i}" x="1" y="1" width="24" height="10"/>`;
    const n = series.n === undefined ? '' : ` n = ${formatNumber(series.n)}`;
    const missing = series.missing === undefined || !gaps ? '' : `, missing ${formatShare(series.missing)}`;
    return `<span class="key"><svg class="sample" viewBox="0 0 26 12" width="26" height="12" aria-hidden="true">${sample}</svg>${html(series.name.slice(0, 60))}<span class="soft">${n}${missing}</span></span>`;
  });
  return `<div class="legend small">${items.join('')}</div>`;
}

function numbers(plot: Plot): string {
  const rows = positions(plot)
    .slice(0, mostRows)
    .map((name, i) => [
      html(name),
      ...plot.series.map((series) => {
        const [low, high] = [series.low?.[i], series.high?.[i]];
        const bounds = low == null && high == null ? '' : ` [${plotValue(low, plot)}, ${plotValue(high, plot)}]`;
        return `${plotValue(series.values[i], plot)}${bounds}`;
      }),
    ]);
  const missing = plot.series.some((series) => series.missing !== undefined)
    ? [
        [
          'missing, of rows',
          ...plot.series.map(({ missing: share }) => (share === undefined ? '–' : formatShare(share))),
        ],
      ]
    : [];
  const columns = [htmlProse(axisName(plot.x), 80), ...plot.series.map((series) => html(series.name.slice(0, 80)))];
  return `<details><summary class="small">Numbers</summary>${plainTable(columns, [...rows, ...missing], 'Numbers of the plot')}</details>`;
}
