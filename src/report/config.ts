import { z } from 'zod';

/** The `report:` part of `assay.yml`. */
export const reportConfigSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,40}$/)
    .default('default')
    .describe('tells several reports on one pull request apart'),
  'on-change': z
    .enum(['update', 'recreate'])
    .default('update')
    .describe('what happens to the comment on the next push'),
  trend: z
    .string()
    .optional()
    .describe('earlier decisions, drawn as a line: a path, or `git:REF:PATH` for a branch that keeps them'),
});

export type ReportConfig = z.infer<typeof reportConfigSchema>;
