import { z } from 'zod';

const measures = ['selection-rate', 'tpr', 'fpr', 'accuracy', 'calibration'] as const;

/** The `fairness:` part of the model's policy: differences between groups of people. */
export const fairnessSchema = z.strictObject({
  by: z.array(z.string()).default([]).describe('columns whose every value is a group, held against all other rows'),
  measures: z
    .array(z.enum(measures))
    .min(1)
    .default([...measures])
    .describe('what is compared between groups; `calibration` is the mean of label minus probability'),
  'max-difference': z
    .number()
    .gt(0)
    .max(1)
    .optional()
    .describe('largest difference between a group and the others under the candidate'),
  'min-ratio': z
    .number()
    .gt(0)
    .lt(1)
    .optional()
    .describe(
      'smallest ratio of the rates of a group and of the others, whichever is the smaller (0.8: the four-fifths rule)',
    ),
  margin: z
    .number()
    .gt(0)
    .max(1)
    .optional()
    .describe('by how much the difference may grow beyond that of the baseline'),
  fdr: z.number().gt(0).lt(1).default(0.1),
  'min-rows': z.int().min(2).default(50).describe('rows that count, in the group and outside of it'),
});
