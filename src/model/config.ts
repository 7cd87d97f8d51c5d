import { z } from 'zod';
import { fairnessSchema } from './config/fairness.ts';
import { flipsSchema } from './config/flips.ts';
import { goldenSchema } from './config/golden.ts';
import { guardSchema, marginSchema } from './config/guard.ts';
import { oodSchema } from './config/ood.ts';
import { paritySchema } from './config/parity.ts';
import { processSchema } from './config/process.ts';
import { coldStartSchema, latencySchema, memorySchema, throughputSchema } from './config/resources.ts';
import { robustnessSchema } from './config/robustness.ts';
import { slicesSchema } from './config/slices.ts';
import { modelSourceSchema } from './config/source.ts';

const runtimeNames = [
  ...(['tfjs-node-gpu', 'onnx-cuda', 'onnx-webgpu'] as const),
  ...(['tfjs-node', 'onnx', 'tfjs-wasm', 'tfjs-cpu'] as const),
] as const;

/** The `model:` part of `assay.yml`. */
export const modelConfigSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,60}$/)
    .optional(),
  baseline: modelSourceSchema,
  candidate: modelSourceSchema,
  anchor: modelSourceSchema
    .extend({ margin: marginSchema })
    .optional()
    .describe('a fixed reference, such as the released model: the primary metric is held against it as well'),
  runtime: z
    .enum(['auto', ...runtimeNames, 'predictions'])
    .default('auto')
    .describe('`auto` takes the best that loads both models'),
  'install-runtime': z
    .boolean()
    .default(false)
    .describe('fetch a runtime that is not there, as `assay runtime install` does'),
  'require-gpu': z.boolean().default(false),
  'gpu-idle-mib': z
    .number()
    .min(0)
    .default(500)
    .describe('GPU memory in MiB that may be in use before the first model'),
  batch: z.int().min(1).max(1_000_000).default(256),
  process: processSchema,
  code: z
    .array(z.string().min(1).max(500))
    .max(50)
    .default([])
    .describe(
      'folders, files or globs of the repository that programs of `command` import from elsewhere than the folder that they stand in, such as `src/features/**`: an edit there is an edit of the program',
    ),
  output: z.string().optional().describe('name of the output that is judged, of models that have several'),
  golden: goldenSchema,
  task: z.enum(['binary', 'multiclass', 'multilabel', 'regression', 'quantile', 'ranking', 'text', 'embedding']),
  levels: z
    .array(z.number().gt(0).lt(1))
    .min(1)
    .optional()
    .describe('task quantile: the level of each output, ascending, such as [0.1, 0.5, 0.9]'),
  primary: guardSchema,
  guards: z.array(guardSchema).default([]),
  flips: flipsSchema.prefault({}),
  slices: slicesSchema.prefault({}),
  fairness: fairnessSchema.prefault({}),
  ood: oodSchema.optional(),
  robustness: robustnessSchema.describe('changes of inputs under which outputs must behave'),
  parity: paritySchema
    .optional()
    .describe('the candidate in another form (ONNX of a SavedModel, float16 of float32): both must answer alike'),
  latency: latencySchema.prefault({}),
  throughput: throughputSchema.prefault({}),
  memory: memorySchema.prefault({}),
  'cold-start': coldStartSchema.optional(),
  'price-per-hour': z.number().gt(0).optional().describe('price of the machine, for the cost of 1,000 predictions'),
  lineage: z
    .enum(['pass', 'warn', 'fail'])
    .default('warn')
    .describe('verdict of a candidate that `assay.lock` does not know, in a repository that has one'),
  repeats: z
    .int()
    .min(1)
    .max(20)
    .default(3)
    .describe('runs of each model on all rows where one is not deterministic; 1 = not looked at'),
  'early-stop': z
    .boolean()
    .default(false)
    .describe('judge 10, 25 and 50 % of the rows first, by stricter bounds, and stop where they decide'),
  'missing-labels': z
    .enum(['left-out', 'at-random'])
    .default('left-out')
    .describe('`at-random`: rows without a label sharpen the intervals, which is valid only if chance chose them'),
  undecided: z.enum(['pass', 'warn', 'fail']).default('warn'),
  timeout: z.number().gt(0).default(600).describe('seconds that one model may take, loading included'),
});

export type ModelConfig = z.infer<typeof modelConfigSchema>;
