import { z } from 'zod';
import { limitsSchema } from './decision/limit.ts';
import { columnExpectSchema, snapshotExpectSchema } from './expect-config.ts';
import { rowDiffSchema, toleranceSchema } from './row-diff/config.ts';

const share = z.number().min(0).max(1);
const glob = z.string().min(1).max(500);

export const undecidedSchema = z.enum(['pass', 'warn', 'fail']).default('warn');

export const marginsSchema = z.strictObject({
  distribution: share
    .default(0.05)
    .describe('largest distance between the two distribution functions that does not matter'),
  category: share.default(0.05).describe("largest change of one category's share that does not matter"),
  missing: share.default(0.01).describe('largest change of the share of missing values that does not matter'),
  rows: z.number().min(1).default(2).describe('largest factor of the number of rows that does not matter'),
  parity: share
    .optional()
    .describe('largest share of rows whose feature differs that does not matter; 0.01 unless told'),
});

export const columnSchema = z.strictObject({
  margin: share.optional().describe("margin of this column's distribution"),
  ignore: z.boolean().default(false),
  role: z.enum(['label', 'prediction', 'score', 'id', 'time', 'weight']).optional(),
  'on-change': z
    .enum(['pass', 'warn', 'fail'])
    .optional()
    .describe('the most that a finding about this column does; fail unless told'),
  limits: limitsSchema.optional().describe('largest values of classic statistics, over those of the snapshot'),
  only_in: z.literal('training').optional().describe('mode skew: serving need not have it; labels need not either'),
  tolerance: toleranceSchema.optional(),
  expect: columnExpectSchema.optional().describe('what holds of this column whatever base is'),
});

export const csvSchema = z
  .strictObject({
    delimiter: z
      .string()
      .regex(/^[\t!#$%&()*+,\-./:;<=>?@[\]^`{|}~]$/, 'one sign of ASCII that is no letter, digit, space or quote')
      .optional(),
    quote: z.enum(['"', "'"]).optional(),
    escape: z
      .enum(['"', "'", '\\'])
      .optional()
      .describe('what makes a quote inside a quoted cell plain; the quote itself unless told'),
    header: z.boolean().optional().describe('whether the first record holds the names of the columns'),
    encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
  })
  .describe('how CSV and TSV files of both sides are written; what is left out is seen in each file');

export const snapshotSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[A-Za-z0-9_.-]{1,60}$/)
      .optional()
      .describe('defaults to the file name'),
    path: glob.describe('file or glob relative to the repository root'),
    base: z.string().optional().describe('what to compare against; defaults to the same path at the merge base'),
    margins: marginsSchema.partial().optional(),
    columns: z.record(z.string(), columnSchema).default({}),
    nulls: z.array(z.string()).default(['']).describe('texts that mean "missing" in CSV and TSV'),
    csv: csvSchema.optional(),
    mode: z
      .enum(['snapshot', 'skew'])
      .optional()
      .describe('snapshot (unless told): head against base; skew: what is served against what was trained on'),
    training: glob.optional().describe('mode skew: the training snapshot, which is the base'),
    key: z
      .array(z.string().min(1))
      .min(1)
      .max(16)
      .optional()
      .describe('columns that tell rows apart: rows are compared'),
    row_diff: rowDiffSchema
      .optional()
      .describe('limits on rows; without `key` rows are compared as a whole, in any order'),
    examples: z.boolean().optional().describe('show a few values of rows in findings; false unless told'),
    expect: snapshotExpectSchema.optional().describe('what holds of this snapshot whatever base is'),
    limits: limitsSchema.optional().describe('largest values of classic statistics, over those of `data.limits`'),
    advice: z
      .boolean()
      .optional()
      .describe(
        'look at columns together: correlations, a domain classifier, rows unlike any; up to 2,000,000 rows unless told',
      ),
    history: glob
      .optional()
      .describe(
        'stored profiles of accepted snapshots, as a glob or git:REF:GLOB, each named with its date: their usual distances widen margins',
      ),
    season: z
      .enum(['none', 'weekday', 'hour', 'month-end'])
      .default('none')
      .describe('snapshots of one class are compared with each other once the history has enough of them'),
  })
  .refine(({ mode, training, base }) => mode !== 'skew' || training !== undefined || base !== undefined, {
    error: '`mode: skew` needs `training`, the snapshot that the model was trained on',
  });

/** The `data:` part of `assay.yml`. */
export const dataConfigSchema = z.strictObject({
  snapshots: z.array(snapshotSchema).min(1),
  margins: marginsSchema.prefault({}),
  limits: limitsSchema.optional().describe('largest values of classic statistics, for every snapshot'),
  time_cap: z
    .int()
    .min(1)
    .max(86_400)
    .optional()
    .describe('seconds that a query of expectations may take; 300 unless told'),
  undecided: undecidedSchema,
  alpha: z.number().gt(0).max(0.05).default(0.001).describe('error rate of "changed" for one column'),
  privacy: z
    .strictObject({
      k: z.int().min(1).default(10).describe('a string is stored in clear only when at least k rows have it'),
      values: z
        .enum(['shown', 'hashed', 'none'])
        .default('shown')
        .describe('frequent strings in a stored profile: in clear, hashed with the key in ASSAY_PROFILE_KEY, or none'),
      extremes: z.boolean().default(true).describe('false: p0.1 and p99.9 stand for the least and largest value'),
    })
    .prefault({}),
});

export type DataConfig = z.infer<typeof dataConfigSchema>;
export type SnapshotConfig = z.infer<typeof snapshotSchema>;
