import { z } from 'zod';
import { verdictSchema } from './verdict-schema.ts';

const count = z.int().min(0);

/** A confidence interval. `low` or `high` is null where the interval is open on that side. */
export const intervalSchema = z.strictObject({
  low: z.number().nullable(),
  high: z.number().nullable(),
  level: z.number().gt(0).lt(1).describe('nominal coverage of [low, high], e.g. 0.90'),
  method: z.string().describe('name of the method, e.g. "paired score interval (Tango 1998)"'),
});

/** What the policy asked of the value. */
export const limitSchema = z.strictObject({
  kind: z.enum(['margin', 'min', 'max']),
  value: z.number(),
});

/** What the numbers say before the policy turns it into a verdict. */
export const outcomes = ['changed', 'equivalent', 'undecided', 'worse', 'not-worse', 'within', 'outside'] as const;

/** One number that was measured, with everything needed to judge it. */
export const measurementSchema = z.strictObject({
  id: z.string().describe('registry id of the statistic or metric: ks, accuracy, latency-p99'),
  subject: z.string().describe('what was measured: column, slice or model, with names in backticks'),
  value: z.number().nullable().describe('the effect or difference that is judged; null = undefined'),
  reason: z.string().optional().describe('why the value is undefined, or why the outcome is what it is'),
  unit: z.string().describe('"" for a plain number; share, points, ms, ratio, rows, bytes'),
  base: z.number().nullable().optional().describe('the same quantity on the base snapshot or baseline model'),
  head: z.number().nullable().optional().describe('the same quantity on the head snapshot or candidate model'),
  n: z.strictObject({ base: count.optional(), head: count }).describe('rows, calls or values behind the number'),
  interval: intervalSchema.optional().describe('of `value`'),
  p: z.strictObject({ raw: z.number().min(0).max(1), adjusted: z.number().min(0).max(1).optional() }).optional(),
  limit: limitSchema.optional(),
  detectable: z.number().optional().describe('smallest change that this much data can detect, in the unit of value'),
  method: z.string().optional().describe('test and variant, when the interval does not say it'),
  outcome: z.enum(outcomes).optional(),
  verdict: verdictSchema,
});

export type Interval = z.infer<typeof intervalSchema>;
export type Limit = z.infer<typeof limitSchema>;
export type Outcome = (typeof outcomes)[number];
export type Measurement = z.infer<typeof measurementSchema>;
