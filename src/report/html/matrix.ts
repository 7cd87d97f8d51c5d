import type { Plot } from '../../evidence/plot.ts';
import { axisValue, plotValue } from '../axis-words.ts';
import { label, svg, width } from './drawing.ts';
import { round } from './scale.ts';

/** Rows and columns that are drawn; the numbers of more are in the evidence. */
export const mostCells = 24;

const left = 96;
const top = 44;

/**
 * A square of numbers: a row for each series, a column for each position. What is above 0 is filled as the second series
 * is, what is below as the first (hatched, so that the two can be told without seeing the colour), the more the larger;
 * each cell has its number where there is room for it.
 */
export function matrixSvg(plot: Plot, key: string): string {
  const columns = plot.x.values.slice(0, mostCells);
  const rows = plot.series.slice(0, mostCells);
  const side = Math.min(columns.length > 6 ? 44 : 60, (width - left) / Math.max(1, columns.length));
  const height = Math.min(side, 30);
  const most = Math.max(...rows.flatMap(({ values }) => values.slice(0, columns.length).map((v) => Math.abs(v ?? 0))));
  const heads = columns.map((name, k) =>
    label(
      round(left + (k + 0.5) * side),
      top - 8,
      axisValue(name, plot.x),
      'middle',
      Math.max(2, Math.floor(side / 9)),
    ),
  );
  const cells = rows.flatMap(({ name, values }, i) => [
    label(left - 8, round(top + (i + 0.5) * height + 4), name, 'end', 13),
    ...columns.map((_, k) => cell(plot, values[k] ?? null, most, left + k * side, top + i * height, side, height)),
  ]);
  const bottom = top + rows.length * height;
  const frame = `<rect class="frame" x="${left}" y="${top}" width="${round(columns.length * side)}" height="${round(rows.length * height)}"/>`;
  const more =
    plot.x.values.length > mostCells
      ? [label(0, bottom + 16, `the first ${mostCells} of ${plot.x.values.length}`, 'start')]
      : [];
  return svg(plot, key, Math.ceil(bottom + 24), [
    label(left, 14, plot.x.label, 'start'),
    label(0, top - 8, plot.y.label, 'start', 14),
    ...heads,
    ...cells,
    frame,
    ...more,
  ]);
}

function cell(
  plot: Plot,
  value: number | null,
  most: number,
  x: number,
  y: number,
  side: number,
  height: number,
): string {
  const share = value === null || !Number.isFinite(value) || !(most > 0) ? 0 : Math.min(1, Math.abs(value) / most);
  const kind = (value ?? 0) < 0 ? 0 : 1;
  const fill =
    share === 0
      ? ''
      : `<rect class="f${kind}" fill-opacity="${round(0.15 + 0.75 * share)}" x="${round(x)}" y="${round(y)}" width="${round(side)}" height="${round(height)}"/>`;
  const text = plotValue(value, plot);
  if (value === 0 || value === null || text.length * 7 > side) return fill;
  // a halo of the page's colour: the number is read over hatches too
  return `${fill}<g class="cell">${label(round(x + side / 2), round(y + height / 2 + 4), text, 'middle').replace('<text', '<text class="value"')}</g>`;
}
