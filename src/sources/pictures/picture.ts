import { decodePng, mostPixels, type Pixels } from './png.ts';

/** Names of files that are read as pictures. */
export const pictureName = /\.(png|jpe?g)$/i;

/**
 * Decodes a PNG or JPEG by its first bytes, whatever its name says. Errors (plain): a picture of another kind, one that is
 * broken or cut off, more than `mostPixels`.
 */
export async function decodePicture(bytes: Uint8Array): Promise<Pixels> {
  if (bytes[0] === 0x89) return decodePng(bytes);
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new Error('it is neither PNG nor JPEG');
  const { decode } = (await import('jpeg-js')).default;
  const { width, height, data } = decode(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    tolerantDecoding: false,
    maxResolutionInMP: mostPixels / 1e6,
    maxMemoryUsageInMB: 2048,
  });
  return { width, height, channels: 3, values: data };
}

/**
 * The picture in another size by bilinear interpolation between pixel centres, without smoothing first, as
 * `tf.image.resize` does; grey becomes three equal colours and colours become grey (ITU-R BT.601) as `channels` asks. Values
 * are not rounded.
 */
export function resized(pixels: Pixels, height: number, width: number, channels: 1 | 3): Float32Array {
  const out = new Float32Array(height * width * channels);
  const rows = stepsOf(pixels.height, height);
  const columns = stepsOf(pixels.width, width);
  for (let y = 0; y < height; y++) {
    const [top, bottom, down] = rows[y] as Step;
    for (let x = 0; x < width; x++) {
      const [left, right, across] = columns[x] as Step;
      for (let c = 0; c < channels; c++) {
        const upper = mixed(valueAt(pixels, left, top, c, channels), valueAt(pixels, right, top, c, channels), across);
        const lower = mixed(
          valueAt(pixels, left, bottom, c, channels),
          valueAt(pixels, right, bottom, c, channels),
          across,
        );
        out[(y * width + x) * channels + c] = mixed(upper, lower, down);
      }
    }
  }
  return out;
}

type Step = readonly [from: number, to: number, share: number];

function stepsOf(from: number, to: number): readonly Step[] {
  return Array.from({ length: to }, (_, i) => {
    const place = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5));
    const low = Math.floor(place);
    return [low, Math.min(from - 1, low + 1), place - low];
  });
}

function mixed(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function valueAt({ width, channels, values }: Pixels, x: number, y: number, c: number, wanted: 1 | 3): number {
  const at = (y * width + x) * channels;
  if (channels === 1) return values[at] as number;
  if (wanted === 3) return values[at + c] as number;
  return 0.299 * (values[at] as number) + 0.587 * (values[at + 1] as number) + 0.114 * (values[at + 2] as number);
}
