import { z } from 'zod';

/** The `ood:` part of the model's policy: how a model behaves on rows that are nothing it was made for. */
export const oodSchema = z.strictObject({
  'min-auroc': z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('smallest area under the ROC curve with which confidence tells golden rows from those of the set `ood`'),
  margin: z.number().gt(0).max(1).optional().describe('by how much that area may fall below the one of the baseline'),
  'abstain-below': z
    .number()
    .gt(0)
    .max(1)
    .optional()
    .describe('confidence below which a model is taken to abstain: the share of such rows is shown'),
});
