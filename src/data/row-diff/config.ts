import { z } from 'zod';

const share = z.number().min(0).max(1);

/** How far two values of one row may be apart and count as the same; the larger of both allowances holds. */
export const toleranceSchema = z
  .strictObject({
    absolute: z.number().min(0).default(0).describe("in the column's unit; seconds for times"),
    relative: z.number().min(0).default(0).describe("share of base's value"),
  })
  .describe('two values of one row that are this close are the same');

/** What is done with the rows of a snapshot one by one. */
export const rowDiffSchema = z.strictObject({
  max_removed: share.optional().describe("share of base's rows that may be gone; beyond it the gate fails"),
  max_added: share.optional().describe("new rows as a share of base's that may come; beyond it the gate fails"),
  max_changed: share
    .optional()
    .describe('share of the rows of both sides that may have changed; beyond it the gate fails'),
});

export type Tolerance = z.infer<typeof toleranceSchema>;
export type RowDiffConfig = z.infer<typeof rowDiffSchema>;
