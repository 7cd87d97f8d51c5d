import type { Media } from './containers/media.ts';

/**
 * Pixels of a picture (width times height) by its header, nothing decoded; null when the header does not say, as in a broken
 * file. A TIFF is told by the first of its pages.
 */
export function pixelsOf(bytes: Uint8Array, media: Media): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (media === 'png') return view.getUint32(16) * view.getUint32(20);
    if (media === 'gif') return view.getUint16(6, true) * view.getUint16(8, true);
    if (media === 'bmp') return Math.abs(view.getInt32(18, true)) * Math.abs(view.getInt32(22, true));
    if (media === 'jpeg') return jpegPixels(view);
    if (media === 'webp') return webpPixels(view);
    return media === 'tiff' ? tiffPixels(view) : null;
  } catch {
    // the header ends before its numbers
    return null;
  }
}

function jpegPixels(view: DataView): number | null {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    // frames, without the tables whose numbers stand among them
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function webpPixels(view: DataView): number | null {
  const kind = view.getUint32(12);
  // VP8X: sizes less one in 24 bits; VP8L: in 14 bits; VP8: in 14 bits behind a start code
  if (kind === 0x56503858) {
    return (1 + (view.getUint32(24, true) & 0xffffff)) * (1 + (view.getUint32(26, true) >>> 8));
  }
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return (1 + (bits & 0x3fff)) * (1 + ((bits >>> 14) & 0x3fff));
  }
  return kind === 0x56503820 ? (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff) : null;
}

function tiffPixels(view: DataView): number | null {
  const little = view.getUint8(0) === 0x49;
  const directory = view.getUint32(4, little);
  const sizes = new Map<number, number>();
  for (let i = 0; i < view.getUint16(directory, little); i++) {
    const at = directory + 2 + 12 * i;
    const tag = view.getUint16(at, little);
    const isShort = view.getUint16(at + 2, little) === 3;
    if (tag === 256 || tag === 257)
      sizes.set(tag, isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little));
  }
  const [width, height] = [sizes.get(256), sizes.get(257)];
  return width === undefined || height === undefined ? null : width * height;
}
