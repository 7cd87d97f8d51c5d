import { inflateSync } from 'node:zlib';
import { holds } from './kind.ts';

/** What a file of pictures, sound, film or letters is. `picture`: text recognition may read it. */
export type Media = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'tiff' | 'sound' | 'film' | 'font' | 'icon';

const signatures: readonly (readonly [media: Media, text: string, at?: number])[] = [
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['webp', 'WEBP', 8],
  ['tiff', 'II*\x00'],
  ['tiff', 'MM\x00*'],
  ['icon', '\x00\x00\x01\x00'],
  ['sound', 'WAVE', 8],
  ['sound', 'ID3'],
  ['sound', 'OggS'],
  ['sound', 'fLaC'],
  ['film', 'AVI ', 8],
  ['film', 'ftyp', 4],
  ['film', 'moov', 4],
  ['film', '\x1aE\xdf\xa3'],
  ['font', 'wOFF'],
  ['font', 'wOF2'],
  ['font', 'OTTO\x00'],
  ['font', 'true\x00'],
  ['font', 'ttcf\x00'],
  ['font', '\x00\x01\x00\x00\x00'],
];

/** The kinds of picture that text recognition reads. */
export const pictures: readonly Media[] = ['png', 'jpeg', 'gif', 'webp', 'bmp', 'tiff'];

const mostText = 2 ** 20;

/** What kind of medium the bytes are by their first bytes, or null. */
export function mediaOf(bytes: Uint8Array): Media | null {
  if (bytes.length < 12) return null;
  for (const [media, text, at = 0] of signatures) if (holds(bytes, text, at)) return media;
  // two letters are too few: the size in the header must be that of the file
  const size = (bytes[2] ?? 0) + (bytes[3] ?? 0) * 0x100 + (bytes[4] ?? 0) * 0x10000 + (bytes[5] ?? 0) * 0x1000000;
  if (holds(bytes, 'BM', 0) && size === bytes.length) return 'bmp';
  // frames of MPEG sound
  return bytes[0] === 0xff && (bytes[1] === 0xfb || bytes[1] === 0xf3) ? 'sound' : null;
}

/**
 * The parts of a picture that are text, as bytes: comments, EXIF and XMP of PNG, JPEG, GIF and WebP, at most 1 MiB. For other
 * media nothing: an empty list. Broken files give what was read before the break.
 */
export function mediaTexts(bytes: Uint8Array, media: Media): Uint8Array[] {
  const parts =
    media === 'png'
      ? pngTexts(bytes)
      : media === 'jpeg'
        ? jpegTexts(bytes)
        : media === 'gif'
          ? gifTexts(bytes)
          : media === 'webp'
            ? webpTexts(bytes)
            : [];
  const kept: Uint8Array[] = [];
  let room = mostText;
  for (const part of parts) {
    if (part.length === 0 || room === 0) continue;
    kept.push(part.subarray(0, room));
    room -= Math.min(room, part.length);
  }
  return kept;
}

function* pngTexts(bytes: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'tEXt' || type === 'eXIf') yield data;
    else if (type === 'zTXt') yield* packedText(data, data.indexOf(0) + 2);
    else if (type === 'iTXt') yield* internationalText(data);
    at += 12 + length;
  }
}

/** Keyword, flag, method, language and translated keyword, each ended by a zero, then the text. */
function* internationalText(data: Uint8Array): Generator<Uint8Array> {
  const keyword = data.indexOf(0);
  const language = data.indexOf(0, keyword + 3);
  const from = data.indexOf(0, language + 1) + 1;
  if (keyword < 0 || language < 0 || from === 0) return;
  if (data[keyword + 1] === 1) yield* packedText(data, from);
  else yield data;
}

function* packedText(data: Uint8Array, from: number): Generator<Uint8Array> {
  try {
    yield data.subarray(0, from);
    yield inflateSync(data.subarray(from), { maxOutputLength: mostText });
  } catch {
    // a text that does not inflate, or is longer than the cap, is no text of a picture
  }
}

function* jpegTexts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] as number;
    // the picture itself begins
    if (marker === 0xda || marker === 0xd9) return;
    const length = (bytes[at + 2] as number) * 256 + (bytes[at + 3] as number);
    if (marker === 0xe1 || marker === 0xed || marker === 0xfe) yield bytes.subarray(at + 4, at + 2 + length);
    at += 2 + Math.max(2, length);
  }
}

function* gifTexts(bytes: Uint8Array): Generator<Uint8Array> {
  const table = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  let at = 13 + table(bytes[10] ?? 0);
  while (at < bytes.length) {
    const block = bytes[at];
    const isComment = block === 0x21 && (bytes[at + 1] === 0xfe || bytes[at + 1] === 0xff);
    if (block === 0x21) at += 2;
    else if (block === 0x2c) at += 11 + table(bytes[at + 9] ?? 0);
    else return;
    for (let size = bytes[at] ?? 0; size !== 0 && at < bytes.length; size = bytes[at] ?? 0) {
      if (isComment) yield bytes.subarray(at + 1, at + 1 + size);
      at += 1 + size;
    }
    at += 1;
  }
}

function* webpTexts(bytes: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const type = new TextDecoder('latin1').decode(bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    if (type === 'EXIF' || type === 'XMP ') yield bytes.subarray(at + 8, at + 8 + length);
    at += 8 + length + (length & 1);
  }
}
