import type { Plot } from '../evidence/plot.ts';
import { quote } from '../evidence/quote.ts';
import { clip } from './escape.ts';
import { formatNumber, formatShare } from './number.ts';

type Axis = Pick<Plot['x'], 'scale' | 'unit'>;

/** The largest second that a date of ECMAScript can hold. */
const lastSecond = 8.64e12;

/** A position on the axis of a plot in words: numbers with four digits, times as ISO 8601 without what is zero. */
export function axisValue(value: string | number, axis: Axis = {}): string {
  if (typeof value === 'string') return value;
  if (axis.scale === 'clock' && value >= 0 && value <= 86_400) return clockText(value);
  if (axis.scale === 'time' && Math.abs(value) <= lastSecond) return timeText(value);
  return Number.isInteger(value) && Math.abs(value) < 1e6 ? String(value).replace('-', '−') : formatNumber(value);
}

function timeText(seconds: number): string {
  const [date = '', time = ''] = new Date(Math.round(seconds * 1000)).toISOString().split('T');
  const clock = time.replace(/(:00)?(\.0+)?Z$/, '').replace(/\.(\d*?)0*Z$/, '.$1');
  return clock === '00:00' ? date : `${date} ${clock}`;
}

function clockText(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = Math.round(seconds % 60);
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
}

/** The names of a plot's positions along x; for a histogram those of its bins: `2 to 4`, or the one number in a bin. */
export function positions(plot: Plot): string[] {
  const { values } = plot.x;
  const short = (value: string | number) => axisValue(value, plot.x);
  if (plot.kind !== 'histogram') return values.map(short);
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return ['all'];
  const single = unitBins(plot);
  if (single !== undefined) return single.map((value) => axisValue(value, plot.x));
  const inner = values.slice(1).map((edge, i) => `${short(values[i] ?? '')} to ${short(edge)}`);
  return [`up to ${short(first)}`, ...inner, `over ${short(last)}`];
}

/** Bins that hold one whole number each, or one day: the edges lie half-way between. undefined when they do not. */
function unitBins(plot: Plot): number[] | undefined {
  const { values, scale, ends } = plot.x;
  const grain = scale === 'time' ? 86_400 : 1;
  const edges = values.filter((value): value is number => typeof value === 'number');
  const centred = edges.every(
    (edge, i) => Math.abs((edge / grain) % 1) === 0.5 && (i === 0 || edge - (edges[i - 1] ?? 0) === grain),
  );
  const [low = Number.NaN] = edges;
  const high = edges.at(-1) ?? Number.NaN;
  if (!centred || edges.length !== values.length || ends === undefined) return undefined;
  if (ends[0] < low - grain || ends[1] > high + grain) return undefined;
  return [...edges.map((edge) => edge - grain / 2), high + grain / 2];
}

/** A value of a plot's series in words: as per cent where they are shares; a dash where there is none. */
export function plotValue(value: number | null | undefined, plot: Pick<Plot, 'y'>): string {
  if (value == null) return '–';
  return plot.y.unit === 'share' ? formatShare(value) : formatNumber(value);
}

/** The name of an axis with its unit: `trip_distance (km)`. Holds the backticks of names. */
export function axisName(axis: Plot['x']): string {
  return axis.unit === undefined || axis.unit === '' ? axis.label : `${axis.label} (${axis.unit})`;
}

/** What the axis of a plot spans, in a few words: `2 to 40 km`, or the names on it. Holds untrusted names in backticks. */
export function spanWords(plot: Plot): string {
  const { values, scale, unit } = plot.x;
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return '';
  if (plot.kind === 'bars') {
    const names = values.slice(0, 3).map((name) => quote(clip(String(name), 40)));
    return `${names.join(', ')}${values.length > 3 ? ' …' : ''}`;
  }
  const end = (value: string | number) =>
    typeof value === 'string' ? quote(clip(value, 40)) : axisValue(value, plot.x);
  const span = `${end(first)} to ${end(last)}`;
  return `${span}${unit === undefined ? '' : ` ${unit}`}${scale === 'log' ? ', logarithmic' : ''}`;
}

/** What a plot shows, in sentences, for those who cannot see it: what is behind each series and where it is largest. */
export function plotWords(plot: Plot): string {
  const names = positions(plot);
  const sides = plot.series.slice(0, 6).map((series) => {
    const largest = largestAt(series.values);
    const n = series.n === undefined ? '' : `, n = ${formatNumber(series.n)}`;
    const missing = series.missing === undefined ? '' : `, missing ${formatShare(series.missing)}`;
    const top =
      largest < 0 ? 'no value' : `largest ${plotValue(series.values[largest], plot)} at ${names[largest] ?? ''}`;
    return `${series.name}${n}${missing}: ${top}.`;
  });
  const [base, head] = plot.series;
  const compared = plot.kind === 'histogram' || plot.kind === 'bars';
  if (base === undefined || head === undefined || !compared) return sides.join(' ');
  const most = largestAt(base.values.map((value, i) => Math.abs((head.values[i] ?? 0) - (value ?? 0))));
  if (most < 0) return sides.join(' ');
  const change = `${plotValue(base.values[most], plot)} to ${plotValue(head.values[most], plot)}`;
  return `${sides.join(' ')} Largest difference at ${names[most] ?? ''}: ${change}.`;
}

function largestAt(values: readonly (number | null)[]): number {
  let at = -1;
  for (const [i, value] of values.entries()) if (value !== null && (at < 0 || value > (values[at] ?? 0))) at = i;
  return at;
}
