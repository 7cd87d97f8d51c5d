import { area, line } from 'd3-shape';
import type { Plot } from '../../evidence/plot.ts';
import { axisName, axisValue } from '../axis-words.ts';
import { type Box, bottomAxis, gridLines, label, svg } from './drawing.ts';
import { positionScale, round, type Scale, valueScale } from './scale.ts';

interface Point {
  readonly x: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A line for each series, each with its own dashes and dots, over the band of its bounds; gaps stay gaps. */
export function linesSvg(plot: Plot, key: string, range: { readonly low: number; readonly high: number }): string {
  const box: Box = { left: 50, right: 470, top: 24, bottom: 190 };
  const floor = range.low > 0 && range.low > range.high * 0.5 ? range.low : Math.min(0, range.low);
  const top = range.high > floor ? range.high + (range.high - floor) * 0.05 : floor + 1;
  const y = valueScale([floor, top], [box.bottom, box.top], 4, plot.y.unit ?? '');
  const xs = places(plot);
  const x = horizontal(plot, xs, box);
  const shapes = plot.series.map((series, i) => {
    const points = xs.map(
      (at, k): Point => ({
        x: x.at(at),
        value: series.values[k] ?? null,
        low: series.low?.[k] ?? null,
        high: series.high?.[k] ?? null,
      }),
    );
    return `${band(points, i, y)}${stroke(points, i, y)}`;
  });
  return svg(plot, key, 246, [
    gridLines(y, box),
    ...shapes,
    bottomAxis(x, box),
    label(0, 12, plot.y.label, 'start'),
    label((box.left + box.right) / 2, box.bottom + 40, axisName(plot.x), 'middle', 60),
  ]);
}

function places(plot: Plot): number[] {
  const given = plot.x.values.map((value) => (typeof value === 'number' ? value : Number.NaN));
  return given.every(Number.isFinite) ? given : plot.x.values.map((_, i) => i);
}

function horizontal(plot: Plot, xs: readonly number[], box: Box): Scale {
  const low = xs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = xs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const numbers = plot.x.values.every((value) => typeof value === 'number');
  if (!(high > low)) {
    const middle = (box.left + box.right) / 2;
    return {
      at: () => middle,
      ticks: plot.x.values.slice(0, 1).map((v) => ({ at: middle, text: axisValue(v, plot.x) })),
    };
  }
  const scale = positionScale(numbers ? (plot.x.scale ?? 'linear') : 'linear', [low, high], [box.left, box.right], 7);
  if (numbers) return scale;
  const every = Math.ceil(xs.length / 7);
  const ticks = plot.x.values.flatMap((name, i) =>
    i % every === 0 ? [{ at: scale.at(i), text: axisValue(name, plot.x).slice(0, 14) }] : [],
  );
  return { at: scale.at, ticks };
}

function band(points: readonly Point[], index: number, y: Scale): string {
  const known = points.some(({ low, high }) => low !== null && high !== null);
  if (!known) return '';
  const path = area<Point>()
    .defined(({ low, high }) => low !== null && high !== null)
    .x((point) => point.x)
    .y0(({ low }) => y.at(low ?? 0))
    .y1(({ high }) => y.at(high ?? 0))
    .digits(2)([...points]);
  return `<path class="band f${index}" d="${path ?? ''}"/>`;
}

function stroke(points: readonly Point[], index: number, y: Scale): string {
  const path = line<Point>()
    .defined(({ value }) => value !== null)
    .x((point) => point.x)
    .y(({ value }) => y.at(value ?? 0))
    .digits(2)([...points]);
  const dots =
    points.length > 40 ? [] : points.flatMap(({ x, value }) => (value === null ? [] : [dot(x, y.at(value), index)]));
  return `<path class="stroke l${index}" d="${path ?? ''}"/>${dots.join('')}`;
}

/** A circle, square or diamond: the shape tells the series, too. */
function dot(x: number, y: number, index: number): string {
  if (index % 3 === 1) return `<circle class="dot t${index}" cx="${x}" cy="${y}" r="3.2"/>`;
  const turned = index % 3 === 2 ? ` transform="rotate(45 ${x} ${y})"` : '';
  return `<rect class="dot t${index}" x="${round(x - 2.8)}" y="${round(y - 2.8)}" width="5.6" height="5.6"${turned}/>`;
}
