import type { Plot } from '../../evidence/plot.ts';
import { axisValue, plotValue } from '../axis-words.ts';
import { type Box, label, svg, width } from './drawing.ts';
import { round, type Scale, valueScale } from './scale.ts';

const most = 60;
const thickness = 11;
const missingName = 'missing';

/** Groups of horizontal bars, one group for each name, with their values in words; missing rows are the last group. */
export function barsSvg(plot: Plot, key: string, range: { readonly low: number; readonly high: number }): string {
  const groups = groupsOf(plot);
  const group = plot.series.length * (thickness + 2) + 12;
  const box: Box = { left: 150, right: 412, top: 22, bottom: 22 + groups.length * group };
  const high = Math.max(range.high, 0, ...groups.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const low = Math.min(0, range.low);
  const x = valueScale([low, high > low ? high : low + 1], [box.left, box.right], 4, plot.y.unit ?? '');
  const rows = groups.map(({ name, values, apart }, i) => {
    const top = box.top + i * group + 6;
    const middle = top + (group - 12) / 2 + 4;
    const divider = apart
      ? `<line class="grid" x1="0" x2="${width}" y1="${round(top - 6)}" y2="${round(top - 6)}"/>`
      : '';
    return `${divider}${label(box.left - 8, round(middle), name, 'end', 20)}${values.map((value, k) => bar(plot, value, k, top, x)).join('')}`;
  });
  const lines = x.ticks.map(
    ({ at, text }) =>
      `<line class="grid" x1="${at}" x2="${at}" y1="${box.top}" y2="${box.bottom}"/>${label(at, box.bottom + 16, text, 'middle')}`,
  );
  const zero = `<line class="axis" x1="${x.at(0)}" x2="${x.at(0)}" y1="${box.top}" y2="${box.bottom}"/>`;
  return svg(plot, key, box.bottom + 26, [label(0, 12, plot.y.label, 'start'), ...lines, ...rows, zero]);
}

function groupsOf(plot: Plot) {
  const named = plot.x.values.slice(0, most).map((name, i) => ({
    name: axisValue(name, plot.x),
    values: plot.series.map(({ values }) => values[i] ?? null),
    apart: false,
  }));
  const missing = plot.series.map((series) => series.missing ?? 0);
  if (missing.every((share) => share < 0.0005)) return named;
  return [...named, { name: `${missingName} (of rows)`, values: missing, apart: true }];
}

function bar(plot: Plot, value: number | null, index: number, top: number, x: Scale): string {
  const y = round(top + index * (thickness + 2));
  const zero = x.at(0);
  const end = value === null ? zero : x.at(value);
  const words = label(Math.max(zero, end) + 6, y + thickness - 1.5, plotValue(value, plot), 'start').replace(
    '<text',
    '<text class="value"',
  );
  if (value === null) return words;
  return `<rect class="bar f${index} l${index}" x="${Math.min(zero, end)}" y="${y}" width="${round(Math.abs(end - zero))}" height="${thickness}"/>${words}`;
}
