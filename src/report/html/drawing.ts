import type { Plot } from '../../evidence/plot.ts';
import { axisName, plotWords } from '../axis-words.ts';
import { clip } from '../escape.ts';
import { html } from '../escape-html.ts';
import type { Scale } from './scale.ts';

/** The part of a drawing in which the marks stand, in SVG units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** All drawings are so wide; the page scales them. */
export const width = 480;

/** A drawing with its text alternative: a title and what it shows in words. `key` is unique in the page. */
export function svg(plot: Plot, key: string, height: number, parts: readonly string[]): string {
  const title = html(clip(bare(`${plot.title}; ${axisName(plot.x)}; ${plot.y.label}`), 300));
  const words = html(clip(bare(plotWords(plot)), 1000));
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${key}-t ${key}-d"><title id="${key}-t">${title}</title><desc id="${key}-d">${words}</desc>${parts.join('')}</svg>`;
}

/** A horizontal line and its words for each tick of a vertical scale. */
export function gridLines({ ticks }: Scale, box: Box): string {
  return ticks
    .map(
      ({ at, text }) =>
        `<line class="grid" x1="${box.left}" x2="${box.right}" y1="${at}" y2="${at}"/>${label(box.left - 8, at + 4, text, 'end')}`,
    )
    .join('');
}

/** The bottom line with a mark and words for each tick of a horizontal scale. */
export function bottomAxis({ ticks }: Scale, box: Box): string {
  const marks = ticks.map(
    ({ at, text }) =>
      `<line class="axis" x1="${at}" x2="${at}" y1="${box.bottom}" y2="${box.bottom + 5}"/>${label(at, box.bottom + 18, text, 'middle')}`,
  );
  return `${bottomLine(box)}${marks.join('')}`;
}

/** The line on which bars stand. */
export function bottomLine(box: Box, at = box.bottom): string {
  return `<line class="axis" x1="${box.left}" x2="${box.right}" y1="${at}" y2="${at}"/>`;
}

/** Words in a drawing, escaped, at most `limit` characters. */
export function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end', limit = 60): string {
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}"${at}>${html(clip(bare(text), limit))}</text>`;
}

/** The text without the backticks that enclose names: a drawing has no font for code. */
export function bare(text: string): string {
  return text.replaceAll('`', '');
}
