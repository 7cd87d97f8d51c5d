import type { Plot } from '../../evidence/plot.ts';
import { clip } from '../escape.ts';
import { html } from '../escape-html.ts';
import { formatNumber } from '../number.ts';
import { round, roundTicks } from './frame.ts';

const rowHeight = 30;
const most = 60;

/** A row for each name: a dot at the value, a line over its interval, and a dashed vertical line at the mark. */
export function intervalsSvg(plot: Plot, range: { readonly low: number; readonly high: number }): string {
  const names = plot.x.values.slice(0, most).map((name) => clip(String(name), 22));
  const pad = (range.high - range.low || 1) * 0.06;
  const box = { left: 160, right: 468, low: Math.min(range.low, 0) - pad, high: Math.max(range.high, 0) + pad };
  const x = (value: number) => round(box.left + ((value - box.low) / (box.high - box.low)) * (box.right - box.left));
  const bottom = 12 + names.length * rowHeight;
  const ticks = roundTicks(box.low, box.high, 5).map(
    (tick) =>
      `<line class="${tick === 0 ? 'axis' : 'grid'}" x1="${x(tick)}" x2="${x(tick)}" y1="8" y2="${bottom}"/><text x="${x(tick)}" y="${bottom + 16}" text-anchor="middle">${formatNumber(tick)}</text>`,
  );
  const rows = names.map((name, i) => row(plot, i, name, x));
  const mark =
    plot.mark === undefined
      ? ''
      : `<line class="mark" x1="${x(plot.mark)}" x2="${x(plot.mark)}" y1="4" y2="${bottom}"/>`;
  const axis = plot.mark === undefined ? plot.y.label : `${plot.y.label} (dashed: limit ${formatNumber(plot.mark)})`;
  const label = `<text x="${(box.left + box.right) / 2}" y="${bottom + 36}" text-anchor="middle">${html(clip(axis, 100))}</text>`;
  return `<svg viewBox="0 0 480 ${bottom + 44}" role="img" aria-label="${html(`${plot.title}; ${axis}`)}">${ticks.join('')}${mark}${rows.join('')}${label}</svg>`;
}

function row(plot: Plot, index: number, name: string, x: (value: number) => number): string {
  const middle = 12 + index * rowHeight + rowHeight / 2;
  const gap = plot.series.length > 1 ? (rowHeight * 0.5) / plot.series.length : 0;
  const marks = plot.series.map((series, k) => {
    const value = series.values[index];
    if (value == null) return '';
    const y = round(middle + (k - (plot.series.length - 1) / 2) * gap);
    const [from, to] = [x(series.low?.[index] ?? value), x(series.high?.[index] ?? value)];
    const colour = plot.series.length === 1 ? 2 : k;
    return `<line class="stroke l${colour}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/><circle class="f${colour}" cx="${x(value)}" cy="${y}" r="4.5"/>`;
  });
  return `<text x="150" y="${middle + 4}" text-anchor="end">${html(name)}</text>${marks.join('')}`;
}
