import type { Plot } from '../../evidence/plot.ts';
import { axisValue } from '../axis-words.ts';
import { formatNumber } from '../number.ts';
import { label, svg } from './drawing.ts';
import { round, type Scale, valueScale } from './scale.ts';

const rowHeight = 30;
const most = 60;

/** A row for each name: a dot at the value, a line over its interval, and a dashed vertical line at the mark. */
export function intervalsSvg(plot: Plot, key: string, range: { readonly low: number; readonly high: number }): string {
  const names = plot.x.values.slice(0, most).map((name) => axisValue(name, plot.x));
  const pad = (range.high - range.low || 1) * 0.06;
  const domain = [Math.min(range.low, 0) - pad, Math.max(range.high, 0) + pad] as const;
  const x = valueScale(domain, [160, 468], 5, plot.y.unit ?? '');
  const bottom = 12 + names.length * rowHeight;
  const zero = x.at(0);
  const ticks = x.ticks.map(
    ({ at, text }) =>
      `<line class="${at === zero ? 'axis' : 'grid'}" x1="${at}" x2="${at}" y1="8" y2="${bottom}"/>${label(at, bottom + 16, text, 'middle')}`,
  );
  const mark =
    plot.mark === undefined
      ? ''
      : `<line class="mark" x1="${x.at(plot.mark)}" x2="${x.at(plot.mark)}" y1="4" y2="${bottom}"/>`;
  const axis = plot.mark === undefined ? plot.y.label : `${plot.y.label} (dashed: limit ${formatNumber(plot.mark)})`;
  return svg(plot, key, bottom + 44, [
    ...ticks,
    mark,
    ...names.map((name, i) => row(plot, i, name, x)),
    label(314, bottom + 36, axis, 'middle', 100),
  ]);
}

function row(plot: Plot, index: number, name: string, x: Scale): string {
  const middle = 12 + index * rowHeight + rowHeight / 2;
  const gap = plot.series.length > 1 ? (rowHeight * 0.5) / plot.series.length : 0;
  const marks = plot.series.map((series, k) => {
    const value = series.values[index];
    if (value == null) return '';
    const y = round(middle + (k - (plot.series.length - 1) / 2) * gap);
    const [from, to] = [x.at(series.low?.[index] ?? value), x.at(series.high?.[index] ?? value)];
    const colour = plot.series.length === 1 ? 2 : k;
    return `<line class="stroke l${colour} whole" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/><circle class="dot t${colour}" cx="${x.at(value)}" cy="${y}" r="4.5"/>`;
  });
  return `${label(150, middle + 4, name, 'end', 22)}${marks.join('')}`;
}
