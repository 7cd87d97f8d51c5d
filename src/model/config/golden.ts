import { z } from 'zod';
import { picturesSchema } from '../golden/pictures.ts';

/** Which column of a golden dataset is what: keys of `model.golden`, or of the dataset's manifest. */
export const goldenRoles = {
  id: z.string().default('id'),
  label: z
    .union([z.string(), z.array(z.string()).min(1)])
    .default('label')
    .describe('column of the label; a list of columns for several labels (multilabel) or a vector (embedding)'),
  classes: z
    .array(z.string())
    .min(2)
    .optional()
    .describe('names of the classes as the label column writes them, in the order of the outputs'),
  inputs: z
    .union([z.array(z.string()), z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]))])
    .optional()
    .describe(
      'columns that make the one input, in this order (all others unless told); or a map of the names of inputs to columns',
    ),
  gaps: z
    .enum(['refuse', 'allow'])
    .default('refuse')
    .describe('`allow`: an empty input cell goes to the models as NaN'),
  weight: z.string().optional().describe('column of row weights, above 0'),
  group: z.string().optional().describe('column of what makes rows depend on each other: a user, a document, a video'),
  query: z.string().optional().describe('column of the query (ranking) or series (forecast) that a row belongs to'),
  pictures: picturesSchema.optional().describe('the dataset is a folder of PNG and JPEG pictures, or has such files'),
  'must-not-flip': z.string().optional().describe('boolean column: rows that must stay right'),
};

/** The `golden:` part of the model's policy: where the dataset is and which column is what. */
export const goldenSchema = z.strictObject({
  path: z.string().optional().describe('the dataset: CSV, TSV, JSON Lines, Parquet or NPZ, or a folder of pictures'),
  manifest: z
    .string()
    .optional()
    .describe('instead of `path`: YAML that names the files with their sha256, and which column is what'),
  digest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional()
    .describe('sha256 of the file; of a manifest: of the sorted lines "sha256 name" of its files'),
  wear: z.int().min(1).default(50).describe('decisions by the trend from which on the dataset counts as worn'),
  ...goldenRoles,
});

/** The path that stands for the golden dataset in messages and changes. */
export function goldenPath({ path, manifest }: z.infer<typeof goldenSchema>): string {
  return path ?? manifest ?? '';
}
