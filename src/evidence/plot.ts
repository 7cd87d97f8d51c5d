import { z } from 'zod';

const values = z.array(z.number().nullable());

/** A drawing as data: surfaces decide how it looks. All series of a plot share the axis `x`. */
export const plotSchema = z.strictObject({
  id: z.string().describe('unique in the evidence'),
  kind: z.enum(['histogram', 'bars', 'line', 'intervals']),
  title: z.string(),
  x: z.strictObject({
    label: z.string(),
    /** bars: names; line: positions; histogram: the k - 1 inner edges between the k bins; intervals: row names */
    values: z.array(z.union([z.string(), z.number()])),
  }),
  y: z.strictObject({ label: z.string() }),
  series: z.array(
    z.strictObject({
      name: z.string().describe('base, head, baseline, candidate, ideal'),
      values,
      low: values.optional(),
      high: values.optional(),
    }),
  ),
  /** a vertical line at a limit or margin, for kind = intervals */
  mark: z.number().optional(),
});

export type Plot = z.infer<typeof plotSchema>;
