import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Pictures } from '../../model/golden/pictures.ts';
import type { Column } from '../../model/golden/table.ts';
import { decodePicture, resized } from './picture.ts';

/** One picture of a dataset: its name in messages, and its bytes when they are wanted. */
export interface PictureFile {
  readonly name: string;
  read(): Promise<Uint8Array>;
}

const mostBytes = 2 ** 30;

/**
 * Pictures as one column: decoded one at a time, brought to one size, scaled, and put into the order that the model takes.
 * Errors: `Problem` for a picture that cannot be decoded (named), for more than 1 GiB of values, and for `mean` or `std` of
 * another number of colours.
 */
export async function pictureValues(files: readonly PictureFile[], how: Pictures): Promise<Column> {
  const { height, width, channels, layout } = how;
  const size = height * width * channels;
  const room = files.length * size * (how.scale === 'bytes' ? 1 : 4);
  if (room > mostBytes) {
    throw new Problem(
      `${files.length} pictures of ${height} × ${width} × ${channels} take ${room} bytes; at most ${mostBytes} are held.`,
      'Use fewer or smaller pictures, or `scale: bytes` for a model that takes whole numbers.',
    );
  }
  const scale = scalerOf(how);
  const values = how.scale === 'bytes' ? new Uint8Array(files.length * size) : new Float32Array(files.length * size);
  for (const [i, file] of files.entries()) {
    const pixels = await decoded(file, how);
    for (let k = 0; k < size; k++) {
      const colour = k % channels;
      const place = layout === 'nhwc' ? k : colour * height * width + (k - colour) / channels;
      values[i * size + place] = scale(pixels[k] as number, colour);
    }
  }
  const shape = layout === 'nhwc' ? [height, width, channels] : [channels, height, width];
  return { dtype: how.scale === 'bytes' ? 'uint8' : 'float32', shape, values };
}

async function decoded(file: PictureFile, { height, width, channels }: Pictures): Promise<Float32Array> {
  try {
    return resized(await decodePicture(await file.read()), height, width, channels);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      `The picture ${quote(file.name)} cannot be read: ${quote(error instanceof Error ? error.message : String(error))}.`,
      'Save it as PNG or JPEG, or take it out of the dataset.',
      { cause: error },
    );
  }
}

function scalerOf({ scale, mean, std, channels }: Pictures): (value: number, colour: number) => number {
  for (const [key, list] of Object.entries({ mean, std })) {
    if (list === undefined || (list.length === channels && scale !== 'bytes')) continue;
    throw new Problem(
      `\`golden.pictures.${key}\` has ${list.length} numbers, for ${channels} ${channels === 1 ? 'colour' : 'colours'} of the scale ${scale}.`,
      'Give one number for each colour, and a scale of fractions.',
    );
  }
  const factor = scale === '0..1' ? 1 / 255 : scale === '-1..1' ? 2 / 255 : 1;
  const shift = scale === '-1..1' ? -1 : 0;
  if (scale === 'bytes') return (value) => Math.round(value);
  return (value, colour) => (value * factor + shift - (mean?.[colour] ?? 0)) / (std?.[colour] ?? 1);
}
