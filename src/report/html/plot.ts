import type { Plot } from '../../evidence/plot.ts';
import { extent, positions } from '../chart.ts';
import { html, htmlProse } from '../escape-html.ts';
import { formatNumber } from '../number.ts';
import { bottomLabels, type Frame, frame, gridLines, round, yLabel } from './frame.ts';
import { intervalsSvg } from './intervals.ts';
import { plainTable } from './table.ts';

/**
 * A plot of evidence as a figure: caption, legend, an SVG drawing and its numbers in a table. A plot without one finite
 * number is its caption and a sentence. Values beyond the first 500 positions or 6 series are in the evidence only.
 */
export function plotFigure(plot: Plot): string {
  const range = extent(plot);
  const caption = `<figcaption>${htmlProse(plot.title, 160)}</figcaption>`;
  if (range === null) return `<figure>${caption}<p class="soft">Nothing to draw: no value is defined.</p></figure>`;
  const shown: Plot = { ...plot, series: plot.series.slice(0, 6) };
  const drawing = shown.kind === 'intervals' ? intervalsSvg(shown, range) : chartSvg(shown, range);
  return `<figure>${caption}${legend(shown)}${drawing}${numbers(shown)}</figure>`;
}

function legend(plot: Plot): string {
  if (plot.series.length < 2) return '';
  const items = plot.series.map((series, i) => `<span class="k k${i}"></span>${html(series.name.slice(0, 60))}`);
  return `<div class="small soft">${items.join('')}</div>`;
}

function numbers(plot: Plot): string {
  const cell = (value: number | null | undefined) => (value == null ? '–' : formatNumber(value));
  const rows = positions(plot)
    .slice(0, 200)
    .map((name, i) => [
      html(name),
      ...plot.series.map((series) => {
        const bounds =
          series.low?.[i] == null && series.high?.[i] == null
            ? ''
            : ` [${cell(series.low?.[i])}, ${cell(series.high?.[i])}]`;
        return `${cell(series.values[i])}${bounds}`;
      }),
    ]);
  const columns = [plot.x.label, ...plot.series.map((series) => series.name)].map((name) =>
    html(bare(name).slice(0, 80)),
  );
  return `<details><summary class="small">Numbers</summary>${plainTable(columns, rows)}</details>`;
}

function chartSvg(plot: Plot, range: { low: number; high: number }): string {
  const low =
    plot.kind === 'line' && range.low > 0 && range.low > range.high * 0.5 ? range.low : Math.min(0, range.low);
  const box = frame({ low, high: range.high });
  const count = Math.min(500, Math.max(...plot.series.map((series) => series.values.length), 1));
  const shapes = plot.series.map((series, i) => {
    if (plot.kind === 'line') return lineShape(series, i, plot, box);
    return plot.kind === 'bars'
      ? barShapes(series.values, i, plot.series.length, count, box)
      : stepShape(series.values, i, count, box);
  });
  const labels = plot.kind === 'line' ? lineLabels(plot, box) : bandLabels(plot, count, box);
  const title = html(bare(`${plot.title}; ${plot.x.label}; ${plot.y.label}`));
  return `<svg viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${title}">${gridLines(box)}${shapes.join('')}${bottomLabels(box, labels, html(bare(plot.x.label).slice(0, 80)))}${yLabel(html(bare(plot.y.label).slice(0, 60)))}</svg>`;
}

/** One bin after the other as a filled step line, so that two distributions can lie over each other. */
function stepShape(values: readonly (number | null)[], index: number, count: number, box: Frame): string {
  const step = (box.right - box.left) / count;
  const points = values.slice(0, count).map((value, i) => {
    const y = round(box.y(value ?? 0));
    return `L${round(box.left + i * step)} ${y}H${round(box.left + (i + 1) * step)}`;
  });
  const ground = round(box.y(Math.max(0, box.low)));
  const outline = `${points.join('')}`.replace(/^L/, 'M');
  return `<path class="area f${index}" d="M${round(box.left)} ${ground}${points.join('')}V${ground}Z"/><path class="stroke l${index}" d="${outline}"/>`;
}

function barShapes(
  values: readonly (number | null)[],
  index: number,
  series: number,
  count: number,
  box: Frame,
): string {
  const step = (box.right - box.left) / count;
  const width = (step * 0.76) / series;
  const ground = box.y(Math.max(0, box.low));
  return values
    .slice(0, count)
    .map((value, i) => {
      if (value === null) return '';
      const top = box.y(value);
      const x = box.left + i * step + step * 0.12 + index * width;
      const size = `width="${round(Math.max(0.5, width - 1))}" height="${round(Math.abs(ground - top))}"`;
      return `<rect class="f${index}" x="${round(x)}" y="${round(Math.min(top, ground))}" ${size}/>`;
    })
    .join('');
}

function linePositions(plot: Plot): number[] {
  const given = plot.x.values.map((value) => (typeof value === 'number' ? value : Number.NaN));
  return given.every(Number.isFinite) ? given : plot.x.values.map((_, i) => i);
}

function lineScale(plot: Plot, box: Frame): (value: number) => number {
  const xs = linePositions(plot);
  const low = xs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = xs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return (value) =>
    high > low ? box.left + ((value - low) / (high - low)) * (box.right - box.left) : (box.left + box.right) / 2;
}

function lineShape(series: Plot['series'][number], index: number, plot: Plot, box: Frame): string {
  const xs = linePositions(plot);
  const x = lineScale(plot, box);
  const path = (values: readonly (number | null)[]) => {
    let open = false;
    return xs
      .map((at, i) => {
        const value = values[i];
        const command = open ? 'L' : 'M';
        open = value != null;
        return value == null ? '' : `${command}${round(x(at))} ${round(box.y(value))}`;
      })
      .join('');
  };
  const dots = xs.length > 40 ? '' : xs.map((at, i) => dot(series.values[i], x(at), index, box)).join('');
  return `${band(series, xs, x, index, box)}<path class="stroke l${index}" d="${path(series.values)}"/>${dots}`;
}

function dot(value: number | null | undefined, x: number, index: number, box: Frame): string {
  return value == null ? '' : `<circle class="f${index}" cx="${round(x)}" cy="${round(box.y(value))}" r="3"/>`;
}

function band(
  series: Plot['series'][number],
  xs: readonly number[],
  x: (at: number) => number,
  index: number,
  box: Frame,
): string {
  const known = xs.flatMap((at, i) => {
    const [low, high] = [series.low?.[i], series.high?.[i]];
    return low == null || high == null ? [] : [{ x: round(x(at)), low: round(box.y(low)), high: round(box.y(high)) }];
  });
  if (known.length < 2) return '';
  const upper = known.map((p) => `${p.x} ${p.high}`);
  const lower = known.map((p) => `${p.x} ${p.low}`).reverse();
  return `<path class="band f${index}" d="M${[...upper, ...lower].join('L')}Z"/>`;
}

function lineLabels(plot: Plot, box: Frame): { x: number; text: string }[] {
  const x = lineScale(plot, box);
  const names = positions(plot);
  return thin(linePositions(plot).map((at, i) => ({ x: x(at), text: names[i] ?? '' })));
}

/** Names under their bars; for a histogram the inner edges, each between its two bins. */
function bandLabels(plot: Plot, count: number, box: Frame): { x: number; text: string }[] {
  const step = (box.right - box.left) / count;
  const histogram = plot.kind === 'histogram';
  const names = histogram ? plot.x.values.map((v) => (typeof v === 'number' ? formatNumber(v) : v)) : positions(plot);
  return thin(names.slice(0, count).map((text, i) => ({ x: box.left + (i + (histogram ? 1 : 0.5)) * step, text })));
}

/** The text without the backticks that enclose names: a drawing has no font for code. */
function bare(text: string): string {
  return text.replaceAll('`', '');
}

/** At most about 10 labels, evenly chosen; fewer when they are long. */
function thin(labels: readonly { x: number; text: string }[]): { x: number; text: string }[] {
  const longest = labels.reduce((most, { text }) => Math.max(most, Math.min(18, text.length)), 1);
  const every = Math.ceil(labels.length / Math.max(2, Math.floor(72 / (longest + 2))));
  return labels.filter((_, i) => i % every === 0);
}
