import { area, curveStepAfter, line } from 'd3-shape';
import type { Plot } from '../../evidence/plot.ts';
import { axisName, axisValue } from '../axis-words.ts';
import { type Box, bottomAxis, gridLines, label, svg } from './drawing.ts';
import { positionScale, round, type Scale, valueScale } from './scale.ts';

const height = 246;

/**
 * Histograms over one another: the first series hatched with a dashed outline, the second filled with a solid one. Where
 * values are missing, their shares of all rows are drawn at the right.
 */
export function histogramSvg(plot: Plot, key: string): string {
  const missing = plot.series.some((series) => (series.missing ?? 0) >= 0.0005);
  const box: Box = { left: 50, right: missing ? 396 : 464, top: 24, bottom: 190 };
  const largest = Math.max(...plot.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const y = valueScale([0, largest > 0 ? largest * 1.04 : 1], [box.bottom, box.top], 4, plot.y.unit ?? '');
  const edges = drawnEdges(plot);
  const x =
    edges === null ? bands(plot, box) : positionScale(plot.x.scale ?? 'linear', ends(edges), [box.left, box.right], 6);
  const places = (edges ?? plot.series[0]?.values.map((_, i) => i) ?? []).map(x.at);
  if (edges === null) places.push(box.right);
  return svg(plot, key, height, [
    gridLines(y, box),
    ...plot.series.map((series, i) => shape(series.values, i, places, y, box)),
    bottomAxis(x, box),
    label(0, 12, plot.y.label, 'start'),
    label((box.left + box.right) / 2, box.bottom + 36, axisName(plot.x), 'middle', 44),
    beyond(plot, edges, box),
    missing ? missingPanel(plot, box) : '',
  ]);
}

function ends(edges: readonly number[]): [number, number] {
  return [edges[0] ?? 0, edges.at(-1) ?? 1];
}

/**
 * All edges of the bins, the outer ones as wide as their neighbours; null where the bins are not even on their scale, so
 * that they are drawn equally wide with their edges as words.
 */
function drawnEdges(plot: Plot): number[] | null {
  const inner = plot.x.values.filter((value): value is number => typeof value === 'number');
  if (inner.length !== plot.x.values.length) return null;
  const log = plot.x.scale === 'log';
  const [low, high] = plot.x.ends ?? [0, 1];
  const [first = (low + high) / 2] = inner;
  const last = inner.at(-1) ?? first;
  if (log && first > 0)
    return inner.length > 1
      ? [first ** 2 / (inner[1] ?? first), ...inner, last ** 2 / (inner.at(-2) ?? last)]
      : [first / 10, first, first * 10];
  const step = inner.length > 1 ? (inner[1] ?? first) - first : Math.max(first - low, high - first) || 1;
  const even = inner.every(
    (edge, i) => i === 0 || Math.abs(edge - (inner[i - 1] ?? 0) - step) <= Math.abs(step) * 1e-3,
  );
  return even && Number.isFinite(step) ? [first - step, ...inner, last + step] : null;
}

/** Bins of equal width, whatever they span; a tick at some of the inner edges. */
function bands(plot: Plot, box: Box): Scale {
  const count = Math.max(1, ...plot.series.map(({ values }) => values.length));
  const at = (index: number) => round(box.left + ((box.right - box.left) * index) / count);
  const every = Math.ceil(plot.x.values.length / 8);
  const ticks = plot.x.values.flatMap((value, i) =>
    i % every === 0 ? [{ at: at(i + 1), text: axisValue(value, plot.x) }] : [],
  );
  return { at, ticks };
}

function shape(
  values: readonly (number | null)[],
  index: number,
  places: readonly number[],
  y: Scale,
  box: Box,
): string {
  const points = places.map((at, i): [number, number] => [at, y.at(values[Math.min(i, values.length - 1)] ?? 0)]);
  const filled = area<[number, number]>()
    .x(([at]) => at)
    .y0(box.bottom)
    .y1(([, top]) => top)
    .curve(curveStepAfter)
    .digits(2)(points);
  const outline = line<[number, number]>().curve(curveStepAfter).digits(2)([
    [places[0] ?? 0, box.bottom],
    ...points,
    [places.at(-1) ?? 0, box.bottom],
  ]);
  return `<path class="area f${index}" d="${filled ?? ''}"/><path class="stroke l${index}" d="${outline ?? ''}"/>`;
}

/** What lies beyond the axis, where the outer bins hold it. */
function beyond(plot: Plot, edges: readonly number[] | null, box: Box): string {
  if (plot.x.ends === undefined || edges === null) return '';
  const [least, largest] = plot.x.ends;
  const [low, high] = ends(edges);
  return [
    least < low ? label(box.left, box.bottom + 52, `◂ down to ${axisValue(least, plot.x)}`, 'start') : '',
    largest > high ? label(box.right, box.bottom + 52, `up to ${axisValue(largest, plot.x)} ▸`, 'end') : '',
  ].join('');
}

/** Shares of rows without a value, each as a part of a frame that stands for all rows. */
function missingPanel(plot: Plot, box: Box): string {
  const [left, right] = [414, 470];
  const room = (right - left) / plot.series.length;
  const bars = plot.series.map((series, i) => {
    const share = series.missing ?? 0;
    const [x, width] = [round(left + i * room + 2), round(room - 4)];
    const top = round(box.bottom - share * (box.bottom - box.top));
    const frame = `<rect class="frame" x="${x}" y="${box.top}" width="${width}" height="${box.bottom - box.top}"/>`;
    const bar = `<rect class="bar f${i} l${i}" x="${x}" y="${top}" width="${width}" height="${round(box.bottom - top)}"/>`;
    const words = label(round(x + width / 2), Math.max(box.top + 12, top - 4), shortShare(share), 'middle');
    return `${frame}${bar}${words.replace('<text', '<text class="value"')}`;
  });
  return `${bars.join('')}${label(442, box.bottom + 18, 'missing', 'middle')}${label(442, box.bottom + 33, '(of rows)', 'middle')}`;
}

/** A share that fits over a narrow bar. */
function shortShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return '<.1 %';
  return `${Number(percent.toFixed(percent < 10 ? 1 : 0))} %`;
}
