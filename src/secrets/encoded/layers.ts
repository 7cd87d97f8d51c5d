import { textOf } from '../encoding.ts';
import { pictureSpans } from '../pictures.ts';
import { decodeRun } from './decode.ts';
import { type EncodedRun, encodedRuns } from './runs.ts';

/** How deep encoded text is followed, and how much of it is decoded for one file, in bytes. */
export const mostLayers = 3;
export const mostDecoded = 4 * 1024 * 1024;

/** A piece of a layer: `from` to `to` in its bytes is what `start` to `end` in the file stands for. */
export interface Origin {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** outermost first: `base64`, `base64 > percent` */
  readonly decoding: string;
}

/** All that one depth of decoding gives, put together with blank lines between. */
export interface Layer {
  readonly bytes: Uint8Array;
  readonly origins: readonly Origin[];
}

/**
 * The texts that stand encoded in a text, by depth: at most 3 layers, and 4 MiB in all. Runs that do not decode to text,
 * and pictures, give nothing. Empty for nearly every file.
 */
export function layersOf(bytes: Uint8Array): Layer[] {
  const layers: Layer[] = [];
  let left = mostDecoded;
  let outer: Layer = { bytes, origins: [] };
  for (let depth = 0; depth < mostLayers; depth++) {
    const layer = layerIn(outer, depth === 0, left);
    if (layer === null) break;
    layers.push(layer);
    left -= layer.bytes.length;
    outer = layer;
  }
  return layers;
}

const leastPicture = 1800;
const gap = Uint8Array.of(10, 10);

function layerIn(outer: Layer, isFile: boolean, left: number): Layer | null {
  const runs = encodedRuns(outer.bytes);
  if (runs.length === 0) return null;
  // a run in a picture begins in its first 130 characters at the latest, and ends where it ends
  const long = isFile && runs.some(({ start, end }) => end - start >= leastPicture);
  const pictures = long ? pictureSpans(outer.bytes) : [];
  const texts: Uint8Array[] = [];
  const origins: Origin[] = [];
  let length = 0;
  for (const run of runs) {
    // of one that is too long the beginning is read
    const end = Math.min(run.end, run.start + left - length);
    if (end <= run.start) break;
    if (pictures.some(([start, end]) => run.start >= start && run.end <= end)) continue;
    const text = textIn(outer.bytes, { ...run, end });
    if (text === null) continue;
    const place = isFile ? { start: run.start, end: run.end, decoding: '' } : originOf(outer.origins, run);
    if (place === null) continue;
    const decoding = place.decoding === '' ? run.kind : `${place.decoding} > ${run.kind}`;
    origins.push({ from: length, to: length + text.length, start: place.start, end: place.end, decoding });
    texts.push(text, gap);
    length += text.length + gap.length;
  }
  if (origins.length === 0) return null;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const text of texts) {
    bytes.set(text, at);
    at += text.length;
  }
  return { bytes, origins };
}

/** The decoded text, from UTF-16 to UTF-8 where it is that; null when it is short or no text. */
function textIn(bytes: Uint8Array, run: EncodedRun): Uint8Array | null {
  const text = textOf(decodeRun(bytes, run));
  return 'unread' in text || text.bytes.length < 8 ? null : text.bytes;
}

/** Origins are sorted by `from`: the one that holds a stretch of the layer, or null. */
export function originOf(
  origins: readonly Origin[],
  { start, end }: { readonly start: number; readonly end: number },
): Origin | null {
  let low = 0;
  for (let high = origins.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((origins[middle] as Origin).from <= start) low = middle;
    else high = middle - 1;
  }
  const origin = origins[low];
  return origin !== undefined && origin.from <= start && end <= origin.to ? origin : null;
}
