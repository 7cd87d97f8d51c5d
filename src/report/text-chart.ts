import type { Plot } from '../evidence/plot.ts';
import { axisValue, plotValue, positions } from './axis-words.ts';
import { extent, intervalBar, shareBar, sparkline } from './chart.ts';
import { visible } from './escape.ts';
import { formatNumber, formatShare } from './number.ts';
import { displayWidth, padded, shortened } from './terminal-width.ts';

/** Names of a bar chart: those that changed most. */
const mostNames = 4;
const mostRows = 12;
/** The widest drawing: beyond, the eye loses the line. */
const widest = 72;

/**
 * A plot as lines of text, at most `width` columns wide: a line of blocks for each series over one axis with its ends;
 * bars for names; intervals as lines below what they are measured in. Untrusted names are made visible. Empty for a plot without one finite number.
 */
export function chartLines(plot: Plot, width: number): string[] {
  const range = extent(plot);
  // A square of numbers does not fit between the lines of a terminal; the comment and the page have it.
  if (plot.kind === 'matrix') return [];
  if (range === null || plot.series.every(({ values }) => values.length === 0)) return [];
  const lines =
    plot.kind === 'bars'
      ? barLines(plot, range.high, width)
      : plot.kind === 'intervals'
        ? intervalLines(plot, range, width)
        : blockLines(plot, range, width);
  return lines.map((line) => shortened(line, width));
}

/** One line of blocks for each series, what is behind it at its end, and the two ends of the axis below. */
function blockLines(plot: Plot, range: { readonly low: number; readonly high: number }, width: number): string[] {
  const series = plot.series.slice(0, 4);
  const first = Math.min(16, Math.max(...series.map(({ name }) => displayWidth(visible(name)))));
  const bins = Math.max(1, ...series.map(({ values }) => values.length));
  const facts = series.map(factsOf);
  const room = Math.min(widest, width - first - 1);
  const beside = width - first - 3 - Math.max(...facts.map(displayWidth));
  const wide = Math.max(1, Math.min(2, Math.floor(Math.min(room, beside) / bins)));
  const low = Math.min(0, range.low);
  const lines = series.map(({ name, values }, i) => {
    const shown = grouped(
      values.map((value) => value ?? Number.NaN),
      room,
    );
    const blocks = shown.map((value) => sparkline([value], low, range.high).repeat(wide)).join('');
    const line = `${padded(shortened(visible(name), first), first)} ${blocks}`;
    const whole = `${line}  ${facts[i]}`.trimEnd();
    return displayWidth(whole) <= width ? whole : line;
  });
  const names = positions(plot).map(visible);
  const scale = `(█ = ${plotValue(range.high, plot)})`;
  const axis = axisLine(names[0] ?? '', names.at(-1) ?? '', Math.min(room, bins * wide), scale, width - first - 1);
  return [...lines, `${' '.repeat(first + 1)}${axis}`];
}

function factsOf({ n, missing }: Plot['series'][number]): string {
  const facts = [
    n === undefined ? '' : `n = ${formatNumber(n)}`,
    missing === undefined || missing === 0 ? '' : `missing ${formatShare(missing)}`,
  ];
  return facts.filter((fact) => fact !== '').join(', ');
}

/** Means of neighbours where there are more values than columns; a gap only where all of them are gaps. */
function grouped(values: readonly number[], limit: number): number[] {
  if (values.length <= limit) return [...values];
  return Array.from({ length: limit }, (_, i) => {
    const group = values.slice(Math.floor((i * values.length) / limit), Math.floor(((i + 1) * values.length) / limit));
    const known = group.filter((value) => !Number.isNaN(value));
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}

function axisLine(low: string, high: string, drawn: number, scale: string, room: number): string {
  const ends =
    displayWidth(low) + displayWidth(high) + 3 <= drawn
      ? `${padded(low, drawn - displayWidth(high))}${high}`
      : `${low} … ${high}`;
  const whole = `${ends}  ${scale}`;
  return displayWidth(whole) <= room ? whole : shortened(ends, room);
}

/** For each name that changed most, a bar for each series with its value; missing rows are a name of their own. */
function barLines(plot: Plot, highest: number, width: number): string[] {
  const series = plot.series.slice(0, 4);
  const gaps = series.some(({ missing }) => (missing ?? 0) > 0)
    ? [{ name: 'missing', values: series.map(({ missing }) => missing ?? null) }]
    : [];
  const rows = plot.x.values.map((name, i) => ({
    name: visible(axisValue(name, plot.x)),
    values: series.map(({ values }) => values[i] ?? null),
  }));
  const spread = ({ values }: (typeof rows)[number]) =>
    Math.max(...values.map((value) => value ?? 0)) - Math.min(...values.map((value) => value ?? 0));
  const kept = new Set([...rows].sort((a, b) => spread(b) - spread(a)).slice(0, mostNames));
  const shown = [...rows.filter((row) => kept.has(row)), ...gaps];
  const first = Math.min(Math.floor(width / 4), Math.max(0, ...shown.map(({ name }) => displayWidth(name))));
  const second = Math.min(10, Math.max(...series.map(({ name }) => displayWidth(visible(name)))));
  const most = Math.max(highest, ...gaps.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const room = Math.max(4, Math.min(40, width - first - second - 12));
  const lines = shown.flatMap(({ name, values }) =>
    values.map((value, k) => {
      const label = padded(k === 0 ? shortened(name, first) : '', first);
      const side = padded(shortened(visible(series[k]?.name ?? ''), second), second);
      const bar = value === null ? '' : shareBar(value / most, room);
      return shortened(`${label} ${side} ${bar}${bar === '' ? '' : ' '}${plotValue(value, plot)}`, width);
    }),
  );
  const rest = rows.length - kept.size;
  return rest > 0 ? [...lines, `…and ${rest} more that changed less`] : lines;
}

function intervalLines(plot: Plot, range: { readonly low: number; readonly high: number }, width: number): string[] {
  const names = plot.x.values.slice(0, mostRows).map((name) => visible(axisValue(name, plot.x)));
  const first = Math.min(Math.floor(width / 3), Math.max(0, ...names.map(displayWidth)));
  const room = Math.max(8, Math.min(40, width - first - 12));
  const [series] = plot.series;
  const axis = { low: Math.min(0, range.low), high: Math.max(0, range.high), mark: plot.mark };
  const lines = names.map((name, i) => {
    const value = series?.values[i];
    const part =
      value == null
        ? ''
        : intervalBar({ low: series?.low?.[i] ?? value, value, high: series?.high?.[i] ?? value }, axis, room);
    return `${padded(shortened(name, first), first)} ${padded(part, room)} ${plotValue(value, plot)}`.trimEnd();
  });
  const mark = plot.mark === undefined ? '' : `  (┊ = limit ${plotValue(plot.mark, plot)})`;
  const ends = axisLine(plotValue(axis.low, plot), plotValue(axis.high, plot), room, '', room).trimEnd();
  const rest = plot.x.values.length - names.length;
  // The numbers of a chart of multiples look like those of the finding above it: the axis says what they are.
  const label = visible(plot.y.label);
  return [
    ...(label === '' ? [] : [`${' '.repeat(first + 1)}${label}`]),
    ...lines,
    shortened(`${' '.repeat(first + 1)}${ends}${mark}`, width),
    ...(rest > 0 ? [`…and ${rest} more`] : []),
  ];
}
