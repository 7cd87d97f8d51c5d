import { z } from 'zod';
import type { Settings } from '../setting.ts';
import { environmentNameSchema } from './process.ts';

/** A margin: a number in the metric's unit, or "2%" of the baseline. */
export const marginSchema = z.union([z.number().min(0), z.string().regex(/^\d+(\.\d+)?%$/)]);

const settings = {
  at: z.number().optional().describe('number that belongs to the metric: k of `ndcg@k`, beta of `fbeta`, a level'),
  class: z.int().min(0).optional().describe('multiclass: the metric of this class alone, counted from 0'),
  average: z
    .enum(['macro', 'micro', 'weighted', 'samples'])
    .optional()
    .describe('how several classes or labels become one number; macro unless told'),
  weights: z.enum(['none', 'linear', 'quadratic']).optional().describe('`cohen-kappa`: weights of disagreements'),
  multi: z.enum(['ovr', 'ovo']).optional().describe('`roc-auc` of several classes: one against the rest, or in pairs'),
  gain: z.enum(['linear', 'exponential']).optional().describe('`ndcg@k`, `dcg@k`: gain of a relevance'),
  pattern: z.string().optional().describe('`regex`: the pattern that is to be found in the text'),
  schema: z
    .union([z.boolean(), z.record(z.string(), z.json())])
    .optional()
    .describe('`json-schema`: the schema that the text has to fit as JSON'),
  cost: z
    .union([z.string(), z.strictObject({ matrix: z.array(z.array(z.number())) })])
    .optional()
    .describe(
      '`cost`: what a row costs, by label (lines) and predicted class, or an expression over columns, `label` and `pred`',
    ),
  command: z
    .array(z.string().min(1))
    .min(1)
    .max(200)
    .optional()
    .describe(
      '`metric-command`, `judge-command`: program and arguments (docs/model-command.md); `{root}/…` is a file of the repository as the base commit has it',
    ),
  name: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/)
    .optional()
    .describe('what the report calls the number of a program'),
  env: z.array(environmentNameSchema).max(50).optional().describe('names of environment variables for this program'),
  gives: z
    .enum(['rows', 'number'])
    .optional()
    .describe('`metric-command`: a score for each row, or one number without an interval; rows unless told'),
  better: z.enum(['higher', 'lower']).optional().describe('`metric-command`: higher unless told'),
  human: z
    .string()
    .optional()
    .describe('`judge-command`: table of pairs that people have judged, with the columns `a`, `b` and `preference`'),
  'min-agreement': z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('`judge-command`: share of these pairs in which the judge must agree with people'),
  'max-position-share': z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('`judge-command`: share of pairs in which the order of the texts may decide; 0.3 unless told'),
};

/** What the policy asks of one metric. */
export const guardSchema = z.strictObject({
  metric: z.string().default('cost').describe('id of the metric; may be left out with `cost`'),
  ...settings,
  margin: marginSchema.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  'fail-on': z
    .enum(['margin', 'proven-drop'])
    .optional()
    .describe('`proven-drop`: fail when any loss is proven, pass otherwise; `margin` unless told'),
  'equal-within': z
    .number()
    .gt(0)
    .optional()
    .describe('pass only when the change is proven to be smaller than this in both directions'),
  'max-gain': z
    .number()
    .gt(0)
    .optional()
    .describe('fail when a larger gain than this is proven: test rows may have leaked into training'),
  undecided: z.enum(['pass', 'warn', 'fail']).optional().describe('as `model.undecided`, for this metric alone'),
});

/** One metric of the policy. */
export type Guard = z.infer<typeof guardSchema>;

/** The settings of a guard's metric, in a fixed order: with the metric's name they say which number is meant. */
export function settingsOf(guard: Guard): Pick<Guard, keyof Settings> {
  const keys = Object.keys(settings) as (keyof typeof settings)[];
  return Object.fromEntries(keys.filter((key) => guard[key] !== undefined).map((key) => [key, guard[key]]));
}

/** A text that two guards share when they are about the same number. */
export function guardedNumber(guard: Guard): string {
  const given = settingsOf(guard);
  const text = Object.keys(given).length === 0 ? guard.metric : `${guard.metric} ${JSON.stringify(given)}`;
  // It stands between backticks in messages.
  return text.replaceAll('`', '\u02cb');
}
