import { z } from 'zod';

const values = z.array(z.number().nullable());
const share = z.number().min(0).max(1);

/** A drawing as data: surfaces decide how it looks. All series of a plot share the axis `x`. */
export const plotSchema = z.strictObject({
  id: z.string().describe('unique in the evidence'),
  kind: z.enum(['histogram', 'bars', 'line', 'intervals', 'timeline', 'matrix']),
  title: z.string(),
  x: z.strictObject({
    label: z.string(),
    /**
     * bars: names; line: positions; histogram: the k - 1 inner edges between the k bins; intervals: row names;
     * timeline: the names of the parts, in their order; matrix: the names of the columns (each series is a row)
     */
    values: z.array(z.union([z.string(), z.number()])),
    unit: z.string().optional().describe('of the numbers on the axis, as it is written after them'),
    scale: z
      .enum(['linear', 'log', 'time', 'clock'])
      .optional()
      .describe('linear unless told; time: seconds since 1970 UTC; clock: seconds since midnight'),
    ends: z
      .tuple([z.number(), z.number()])
      .optional()
      .describe('histogram: least and largest value of all series, which the two outer bins reach'),
  }),
  y: z.strictObject({ label: z.string(), unit: z.enum(['', 'share']).optional() }),
  series: z.array(
    z.strictObject({
      name: z.string().describe('base, head, baseline, candidate, ideal'),
      values,
      low: values.optional(),
      high: values.optional(),
      n: z.int().min(0).optional().describe('values behind the series'),
      missing: share.optional().describe('share of rows that are missing, and so have no place on x'),
    }),
  ),
  /** a vertical line at a limit or margin, for kind = intervals */
  mark: z.number().optional(),
});

export type Plot = z.infer<typeof plotSchema>;
