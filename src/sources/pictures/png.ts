import { inflateSync } from 'node:zlib';

/** Pixels of a picture, row by row: `channels` bytes each, 1 (grey) or 3 (red, green, blue). */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly values: Uint8Array;
}

/** Pixels of one picture at most: a phone's photograph several times over. */
export const mostPixels = 100_000_000;

interface Head {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** values of one pixel in the file: grey, palette index, colours, with or without alpha */
  readonly samples: number;
  readonly colour: number;
  readonly interlaced: boolean;
}

/**
 * Decodes a PNG (W3C PNG, third edition): every colour type and depth, interlaced or not. 16 bits become 8 by their upper
 * byte; transparency is dropped. What unpacks to more than the header's size is refused before it is unpacked. Errors
 * (plain): anything that is broken, cut off or larger than `mostPixels`. Checksums are not looked at.
 */
export function decodePng(bytes: Uint8Array): Pixels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || view.getUint32(0) !== 0x89504e47) throw new Error('it is no PNG');
  const head = headOf(view);
  let palette: Uint8Array | null = null;
  const data: Uint8Array[] = [];
  for (let at = 33; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) throw new Error('it is cut off');
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'PLTE') palette = content;
    if (kind === 'IDAT') data.push(content);
    if (kind === 'IEND') break;
    at += 12 + length;
  }
  const passes = passesOf(head);
  const size = passes.reduce((sum, pass) => sum + pass.height * (1 + rowBytes(head, pass.width)), 0);
  const raw = unpacked(data, size);
  const channels = head.colour === 0 || head.colour === 4 ? 1 : 3;
  const values = new Uint8Array(head.width * head.height * channels);
  let at = 0;
  for (const pass of passes) {
    const bytesOfRow = rowBytes(head, pass.width);
    unfilter(raw, at, pass.height, bytesOfRow, Math.max(1, (head.samples * head.depth) >> 3));
    paint(raw, at, head, pass, palette, channels, values);
    at += pass.height * (1 + bytesOfRow);
  }
  return { width: head.width, height: head.height, channels, values };
}

const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function headOf(view: DataView): Head {
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, colour, way] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  const samples = samplesOf[colour];
  const depths = colour === 0 ? [1, 2, 4, 8, 16] : colour === 3 ? [1, 2, 4, 8] : [8, 16];
  if (view.getUint32(12) !== 0x49484452 || samples === undefined || !depths.includes(depth) || way > 1)
    throw new Error('its header is broken');
  if (width === 0 || height === 0 || width * height > mostPixels)
    throw new Error(`it has ${width} × ${height} pixels; at most ${mostPixels} are read`);
  return { width, height, depth, samples, colour, interlaced: way === 1 };
}

function rowBytes({ samples, depth }: Head, width: number): number {
  return Math.ceil((width * samples * depth) / 8);
}

function unpacked(data: readonly Uint8Array[], size: number): Uint8Array {
  try {
    const raw = inflateSync(Buffer.concat(data), { maxOutputLength: size });
    if (raw.length === size) return raw;
  } catch {
    // Said below.
  }
  throw new Error('its pixels cannot be unpacked to the size that it says');
}

/** One picture of the pixels that a pass brings: where its first is, and how far apart they are. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function passesOf({ width, height, interlaced }: Head): readonly Pass[] {
  if (!interlaced) return [{ x: 0, y: 0, dx: 1, dy: 1, width, height }];
  return adam7
    .map(([x, y, dx, dy]) => ({
      x,
      y,
      dx,
      dy,
      width: Math.ceil((width - x) / dx),
      height: Math.ceil((height - y) / dy),
    }))
    .filter((pass) => pass.width > 0 && pass.height > 0);
}

/** Undoes the filter of each row in place; `step` is how many bytes a pixel back is. */
function unfilter(raw: Uint8Array, from: number, rows: number, width: number, step: number): void {
  for (let row = 0; row < rows; row++) {
    const at = from + row * (1 + width);
    const filter = raw[at] as number;
    if (filter > 4) throw new Error('its pixels have an unknown filter');
    for (let k = 0; k < width && filter > 0; k++) {
      const i = at + 1 + k;
      const left = k >= step ? (raw[i - step] as number) : 0;
      const up = row > 0 ? (raw[i - 1 - width] as number) : 0;
      const corner = row > 0 && k >= step ? (raw[i - 1 - width - step] as number) : 0;
      const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
      raw[i] = ((raw[i] as number) + guess) & 255;
    }
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function paint(
  raw: Uint8Array,
  from: number,
  head: Head,
  pass: Pass,
  palette: Uint8Array | null,
  channels: number,
  values: Uint8Array,
): void {
  const { depth, samples, colour, width } = head;
  const bytesOfRow = rowBytes(head, pass.width);
  const most = 2 ** Math.min(depth, 8) - 1;
  for (let row = 0; row < pass.height; row++) {
    const start = from + row * (1 + bytesOfRow) + 1;
    for (let k = 0; k < pass.width; k++) {
      const to = ((pass.y + row * pass.dy) * width + pass.x + k * pass.dx) * channels;
      for (let c = 0; c < (colour === 3 ? 1 : channels); c++) {
        const sample = sampleAt(raw, start, k * samples + c, depth);
        if (colour !== 3) values[to + c] = depth < 8 ? Math.round((sample * 255) / most) : sample;
        else if (palette === null || sample * 3 + 2 >= palette.length) throw new Error('it has a colour of no palette');
        else for (let p = 0; p < 3; p++) values[to + p] = palette[sample * 3 + p] as number;
      }
    }
  }
}

/** The sample with that number in a row: of 16 bits the upper byte. */
function sampleAt(raw: Uint8Array, start: number, index: number, depth: number): number {
  if (depth >= 8) return raw[start + index * (depth >> 3)] as number;
  const bit = index * depth;
  return ((raw[start + (bit >> 3)] as number) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}
