import { z } from 'zod';
import { marginSchema } from './guard.ts';

/** The `slices:` part of the model's policy. */
export const slicesSchema = z.strictObject({
  by: z.array(z.string()).default([]).describe('columns whose every value is a slice'),
  where: z
    .record(z.string().min(1).max(100), z.string())
    .default({})
    .describe('slices by name: an expression over golden columns, such as `age < 25 and country == "US"`'),
  auto: z
    .boolean()
    .default(false)
    .describe('look for slices on one half of the rows, and test those found on the other half'),
  margin: marginSchema.optional(),
  fdr: z.number().gt(0).lt(1).default(0.1),
  correction: z
    .enum(['standard', 'any-dependence'])
    .default('standard')
    .describe('Benjamini-Hochberg, or Benjamini-Yekutieli for slices that depend on each other in any way'),
  'min-rows': z.int().min(2).default(50),
});
