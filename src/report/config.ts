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
  inline: z
    .union([z.boolean(), z.literal('resolve')])
    .default(false)
    .describe(
      'review comments on the lines of the change that findings stand on; `resolve` also closes answered ones whose finding is gone, for which the token needs `contents: write`',
    ),
  trend: z
    .string()
    .optional()
    .describe('earlier decisions, drawn as a line: a path, or `git:REF:PATH` for a branch that keeps them'),
  accept: z
    .strictObject({
      author: z.boolean().default(false).describe('whether the author of a pull request may accept its findings'),
    })
    .optional()
    .describe('who may accept findings by a comment: `/assay accept FINGERPRINT REASON`'),
});

export type ReportConfig = z.infer<typeof reportConfigSchema>;
