import { z } from 'zod';

/** The `golden:` part of the model's policy: where the dataset is and which column is what. */
export const goldenSchema = z.strictObject({
  path: z.string(),
  digest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
  id: z.string().default('id'),
  label: z.string().default('label'),
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
  'must-not-flip': z.string().optional().describe('boolean column: rows that must stay right'),
});
