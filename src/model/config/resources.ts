import { z } from 'zod';
import { marginSchema } from './guard.ts';

/** What single calls may take. */
export const latencySchema = z.strictObject({
  quantile: z.number().gt(0).lt(1).default(0.99),
  'limit-ms': z.number().gt(0).optional(),
  calls: z
    .int()
    .min(20)
    .max(100_000)
    .default(1307)
    .describe('timed calls of each model; with 1,307 a limit on p99 passes with up to 5 calls above it'),
  batch: z.int().min(1).max(100_000).default(1).describe('rows in one timed call'),
  'ratio-margin': marginSchema.default('10%'),
  'on-shared-runner': z.enum(['pass', 'warn', 'fail']).default('warn'),
});

/** Limits of what a model costs besides the time of one call. Without a limit the value is recorded and not judged. */
export const throughputSchema = z.strictObject({
  min: z.number().gt(0).optional().describe('rows a second, in calls of `batch` rows'),
  'ratio-margin': marginSchema.optional().describe('how much slower than the baseline it may be'),
});

export const memorySchema = z.strictObject({
  'max-mib': z.number().gt(0).optional().describe('largest peak of the resident set, runtime included'),
  'ratio-margin': marginSchema.optional().describe('how much more than the baseline it may take'),
  'max-leak-kib': z
    .number()
    .gte(0)
    .optional()
    .describe(
      'by how much the resident set may grow a call, in KiB: the slope over the timed calls; less than 1 MiB more over all of them does not matter',
    ),
});

export const coldStartSchema = z.strictObject({
  'max-ms': z.number().gt(0).optional().describe('longest time from starting a process to its first answer'),
  'ratio-margin': marginSchema.optional(),
  runs: z.int().min(5).max(50).default(5).describe('fresh processes of each model'),
});
