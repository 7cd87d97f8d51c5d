import type { Plot } from '../evidence/plot.ts';
import { positions } from './axis-words.ts';

const bars = '▁▂▃▄▅▆▇█';

/** Means of at most `limit` neighbouring groups of values. */
export function thinned(values: readonly number[], limit: number): number[] {
  if (values.length <= limit) return [...values];
  return Array.from({ length: limit }, (_, i) => {
    const group = values.slice(Math.floor((i * values.length) / limit), Math.floor(((i + 1) * values.length) / limit));
    return group.reduce((sum, value) => sum + value, 0) / group.length;
  });
}

/**
 * One bar of eight heights for each value (at most 32; more are averaged), on the axis from `low` to `high`.
 * A value that is not finite is a dot; on an axis without extent every bar is the lowest.
 */
export function sparkline(values: readonly number[], low: number, high: number): string {
  return thinned(values, 32)
    .map((value) => {
      if (!Number.isFinite(value)) return '·';
      const height = high > low ? Math.round(((value - low) / (high - low)) * 7) : 0;
      return bars[Math.min(7, Math.max(0, height))];
    })
    .join('');
}

/** Two sparklines on one axis, which starts at 0 unless a value is negative. */
export function sparklines(series: {
  readonly base: readonly number[];
  readonly head: readonly number[];
}): [string, string] {
  const shown = [...thinned(series.base, 32), ...thinned(series.head, 32)].filter(Number.isFinite);
  const low = shown.reduce((a, b) => Math.min(a, b), 0);
  const high = shown.reduce((a, b) => Math.max(a, b), low);
  return [sparkline(series.base, low, high), sparkline(series.head, low, high)];
}

/** A bar from the left, `share` of `columns` characters long in eighths of one; what is above 0 has at least one eighth. */
export function shareBar(share: number, columns: number): string {
  if (!(share > 0)) return '';
  const eighths = Math.max(1, Math.min(8 * columns, Math.round(share * 8 * columns)));
  const rest = eighths % 8;
  return `${'█'.repeat(Math.floor(eighths / 8))}${rest === 0 ? '' : '▏▎▍▌▋▊▉'[rest - 1]}`;
}

/** An interval drawn on `columns` characters from `low` to `high`: `  ├──●─┊┤`; the mark, a margin, is `┊`. */
export function intervalBar(
  part: { readonly low: number; readonly value: number; readonly high: number },
  axis: { readonly low: number; readonly high: number; readonly mark?: number | undefined },
  columns: number,
): string {
  const at = (value: number) => {
    const share = axis.high > axis.low ? (value - axis.low) / (axis.high - axis.low) : 0.5;
    return Math.min(columns - 1, Math.max(0, Math.round(share * (columns - 1))));
  };
  const cells = Array.from({ length: columns }, () => ' ');
  for (let i = at(part.low); i <= at(part.high); i += 1) cells[i] = '─';
  if (axis.mark !== undefined) cells[at(axis.mark)] = '┊';
  cells[at(part.value)] = '●';
  return cells.join('');
}

/** Smallest and largest finite number that a plot shows, its bounds and mark included; null when it shows none. */
export function extent(plot: Plot): { low: number; high: number } | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const see = (value: number | null | undefined) => {
    if (value == null || !Number.isFinite(value)) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const series of plot.series) for (const values of [series.values, series.low, series.high]) values?.forEach(see);
  if (plot.kind === 'intervals') see(plot.mark);
  return low > high ? null : { low, high };
}

const label = (text: string | number) =>
  `"${
    String(text)
      .replace(/[^A-Za-z0-9_.%-]+/g, ' ')
      .trim()
      .slice(0, 40) || '-'
  }"`;
const decimal = (value: number) =>
  Number(value.toPrecision(6))
    .toFixed(6)
    .replace(/\.?0+$/, '');

/** A histogram with at most `most` bins: neighbours are added up, the edges between the groups stay. */
export function coarser(plot: Plot, most: number): Plot {
  const bins = plot.x.values.length + 1;
  if (plot.kind !== 'histogram' || bins <= most) return plot;
  const size = Math.ceil(bins / most);
  const added = (values: readonly (number | null)[]) =>
    Array.from({ length: Math.ceil(values.length / size) }, (_, group) =>
      values.slice(group * size, (group + 1) * size).reduce<number>((sum, value) => sum + (value ?? 0), 0),
    );
  const edges = plot.x.values.filter((_, i) => (i + 1) % size === 0);
  const times = plot.x.scale === 'time' || plot.x.scale === 'clock';
  const short = edges.map((edge) => (typeof edge === 'number' && !times ? Number(edge.toPrecision(3)) : edge));
  return {
    ...plot,
    x: { ...plot.x, values: short },
    series: plot.series.map(({ name, values }) => ({ name, values: added(values) })),
  };
}

/** Colours of the series in Mermaid, readable on white and on black, with the words for them (Okabe and Ito, 2008). */
export const palette = [
  ['grey', '#7d8b99'],
  ['orange', '#d55e00'],
  ['blue', '#0072b2'],
  ['green', '#009e73'],
] as const;

/**
 * The plot for Mermaid (`xychart-beta`, known since 10.6): lines, or bars for a single series; a histogram in at most
 * eight bins, since more names do not fit below one another. undefined where Mermaid
 * cannot draw it: intervals, gaps, over 40 positions, numbers beyond a million millions. Labels hold only letters,
 * digits, blanks and `_.%-`.
 */
export function mermaid(fine: Plot): string | undefined {
  const plot = coarser(fine, 8);
  const range = extent(plot);
  const names = positions(plot);
  if (plot.kind === 'intervals' || plot.kind === 'matrix' || range === null || names.length < 2 || names.length > 40)
    return undefined;
  const drawn = plot.series.slice(0, 4);
  const complete = drawn.every(
    (s) => s.values.length === names.length && s.values.every((v) => v !== null && Math.abs(v) < 1e12),
  );
  if (!complete || drawn.length === 0) return undefined;
  const low = Math.min(0, range.low);
  const high = range.high > low ? range.high * (range.high > 0 ? 1.05 : 1) : low + 1;
  const mark = drawn.length === 1 && plot.kind !== 'line' ? 'bar' : 'line';
  return [
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette.map(([, colour]) => colour).join(', ')}"}}}}%%`,
    'xychart-beta',
    `    title ${label(plot.title)}`,
    `    x-axis [${names.map(label).join(', ')}]`,
    `    y-axis ${label(plot.y.label)} ${decimal(low)} --> ${decimal(high)}`,
    ...drawn.map((s) => `    ${mark} [${s.values.map((v) => decimal(v ?? 0)).join(', ')}]`),
  ].join('\n');
}
