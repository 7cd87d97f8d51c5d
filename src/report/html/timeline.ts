import type { Plot } from '../../evidence/plot.ts';
import { axisName, axisValue } from '../axis-words.ts';
import { type Box, bottomLine, gridLines, label, svg } from './drawing.ts';
import { round, valueScale } from './scale.ts';

const most = 400;

/** A group of standing bars for each part, in order; a cross where a side lacks the part. */
export function timelineSvg(plot: Plot, key: string, range: { readonly low: number; readonly high: number }): string {
  const box: Box = { left: 58, right: 470, top: 24, bottom: 190 };
  const parts = plot.x.values.slice(0, most);
  const y = valueScale([0, range.high > 0 ? range.high * 1.04 : 1], [box.bottom, box.top], 4, plot.y.unit ?? '');
  const step = (box.right - box.left) / Math.max(1, parts.length);
  const thick = (step * (step > 6 ? 0.8 : 1)) / plot.series.length;
  const marks = plot.series.flatMap((series, k) =>
    parts.map((_, i) => {
      const value = series.values[i] ?? null;
      const x = box.left + i * step + (step - thick * plot.series.length) / 2 + k * thick;
      if (value === null)
        return label(round(x + thick / 2), box.bottom - 3, '×', 'middle').replace(
          '<text',
          `<text class="absent t${k}"`,
        );
      const top = y.at(value);
      return `<rect class="bar f${k} l${k}" x="${round(x)}" y="${top}" width="${round(Math.max(0.6, thick - 0.8))}" height="${round(box.bottom - top)}"/>`;
    }),
  );
  return svg(plot, key, 246, [
    gridLines(y, box),
    ...marks,
    bottomLine(box),
    ...names(parts, step, box, plot),
    label(0, 12, `${plot.y.label} (×: not there)`, 'start'),
    label((box.left + box.right) / 2, box.bottom + 40, axisName(plot.x), 'middle', 60),
  ]);
}

function names(parts: Plot['x']['values'], step: number, box: Box, plot: Plot): string[] {
  const longest = Math.min(14, Math.max(1, ...parts.map((part) => axisValue(part, plot.x).length)));
  const every = Math.max(1, Math.ceil((longest * 6.5 + 10) / step));
  return parts.map((part, i) =>
    i % every === 0
      ? label(round(box.left + (i + 0.5) * step), box.bottom + 18, axisValue(part, plot.x), 'middle', 14)
      : '',
  );
}
