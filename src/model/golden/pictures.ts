import { z } from 'zod';

const side = z.int().min(1).max(4096);

/** The `pictures:` part of a golden dataset: how each picture becomes an input. */
export const picturesSchema = z.strictObject({
  height: side,
  width: side,
  channels: z.union([z.literal(1), z.literal(3)]).default(3),
  layout: z
    .enum(['nhwc', 'nchw'])
    .default('nhwc')
    .describe('order of an input: rows, columns, colours or colours first'),
  scale: z
    .enum(['0..1', '-1..1', '0..255', 'bytes'])
    .default('0..1')
    .describe('range of values; `bytes` are whole numbers 0 to 255'),
  mean: z.array(z.number()).min(1).max(3).optional().describe('taken away from each colour after scaling'),
  std: z.array(z.number().gt(0)).min(1).max(3).optional().describe('each colour is divided by it after scaling'),
  file: z.string().default('file').describe('column of `labels.csv` that names the picture'),
});

/** How pictures become inputs. */
export type Pictures = z.infer<typeof picturesSchema>;

/** The name of the column that holds the pictures. */
export const pictureColumn = 'image';
