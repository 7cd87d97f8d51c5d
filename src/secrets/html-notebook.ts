import type { Cell } from '../evidence/location.ts';
import { decodeRun } from './encoded/decode.ts';

/** A text that an exported notebook shows: its bytes without tags, and where each stands in the file. */
export interface ShownText {
  readonly cell: Omit<Cell, 'line'>;
  readonly bytes: Uint8Array;
  readonly code: boolean;
  readonly rawOf: (offset: number) => number;
}

const mark =
  /<(?:div|main|section)\b[^<>]{0,400}?\bclass="([^"]{0,300})"|In(?:&nbsp;|&#160;|\u00a0|\u00c2\u00a0| )\[(\d{1,6})\]|<(pre|td|th|p|li|code)\b[^<>]{0,400}>/g;

/** Whether bytes are a notebook exported to HTML by nbconvert or Jupyter. */
export function mayBeHtmlNotebook(bytes: Uint8Array, path: string): boolean {
  if (!/\.html?$/i.test(path)) return false;
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000_000));
  return /class="(?:[^"]{0,200} )?(?:jp-Cell|jp-Notebook|cell border-box-sizing)/.test(text);
}

/**
 * The texts of an exported notebook by cell: sources and outputs in `<pre>`, and paragraphs, without the tags that colour
 * them. `text` has one character for each byte.
 */
export function shownTexts(text: string): { readonly texts: readonly ShownText[]; readonly cells: number } {
  const texts: ShownText[] = [];
  let cell = 0;
  let output = 0;
  let execution: { execution?: number } = {};
  let behind = 0;
  for (const found of text.matchAll(mark)) {
    const [whole, classes, run, tag] = found;
    if (found.index < behind) continue;
    if (classes !== undefined) {
      const names = classes.split(/\s+/);
      if (names.includes('jp-Cell') || (names.includes('cell') && names.includes('border-box-sizing'))) {
        cell++;
        output = 0;
        execution = {};
      } else if (names.includes('jp-OutputArea-child') || names.includes('output_area')) output++;
    } else if (run !== undefined) {
      if (output === 0) execution = { execution: Number(run) };
    } else if (tag !== undefined && cell > 0) {
      const start = found.index + whole.length;
      const close = text.indexOf(`</${tag}`, start);
      const end = close < 0 ? text.length : close;
      const part = output > 0 ? ({ part: 'output', output } as const) : ({ part: 'source' } as const);
      texts.push({
        cell: { number: cell, ...execution, ...part },
        code: part.part === 'source',
        ...withoutTags(text, start, end),
      });
      behind = end;
    }
  }
  return { texts, cells: cell };
}

/** The text between tags, entities resolved; line breaks stay. */
function withoutTags(text: string, start: number, end: number): Pick<ShownText, 'bytes' | 'rawOf'> {
  const pieces: Uint8Array[] = [];
  // start in the shown text, start in the file, end there
  const spots: (readonly [number, number, number])[] = [];
  let length = 0;
  for (const { 0: raw, index } of text.slice(start, end).matchAll(/&[#\w]{1,10};|[^<&]+|&|<[^<>]{0,2000}>|</g)) {
    if (raw.length > 1 && raw[0] === '<') continue;
    const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0) & 255);
    const piece = raw[0] === '&' ? decodeRun(bytes, { kind: 'entities', start: 0, end: bytes.length }) : bytes;
    spots.push([length, start + index, raw[0] === '&' ? 0 : 1]);
    pieces.push(piece);
    length += piece.length;
  }
  const bytes = new Uint8Array(length);
  pieces.forEach((piece, i) => {
    bytes.set(piece, spots[i]?.[0] ?? 0);
  });
  return { bytes, rawOf: (offset) => rawOffset(spots, offset, start) };
}

function rawOffset(spots: readonly (readonly [number, number, number])[], offset: number, fallback: number): number {
  let low = 0;
  for (let high = spots.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((spots[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const spot = spots[low];
  return spot === undefined ? fallback : spot[1] + (offset - spot[0]) * spot[2];
}
