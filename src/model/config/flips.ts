import { z } from 'zod';

/** The `flips:` part of the model's policy. */
export const flipsSchema = z.strictObject({
  'max-nfr': z.number().min(0).max(1).optional().describe('largest share of rows that may break'),
  'must-not-flip': z
    .string()
    .optional()
    .describe('expression over golden columns, such as `critical == true`: rows that must stay right'),
  tolerance: z.number().min(0).optional().describe("regression: rise of a row's absolute error that counts as a flip"),
  show: z.int().min(0).max(1000).default(10).describe('rows in the table of those that broke'),
});
