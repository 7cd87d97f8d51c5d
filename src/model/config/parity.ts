import { z } from 'zod';
import { modelSourceSchema } from './source.ts';

const share = z.number().min(0).max(1);

/**
 * How far outputs of a converted model may lie from those of the model it was made from: `absolute` + `relative` × the
 * size of the original's. About ten units of rounding of the precision, but for float32, where kernels of other libraries
 * add in another order and differ by more than that.
 */
export const parityTolerances = {
  float32: { absolute: 1e-5, relative: 1e-3 },
  float16: { absolute: 1e-2, relative: 1e-2 },
  bfloat16: { absolute: 8e-2, relative: 8e-2 },
  int8: { absolute: 0.1, relative: 0.1 },
} as const;

/** The `parity:` part of the model's policy: the candidate in another form, which must answer as the candidate does. */
export const paritySchema = modelSourceSchema.extend({
  precision: z
    .enum(['float32', 'float16', 'bfloat16', 'int8'])
    .default('float32')
    .describe(
      'what the converted model computes in, which says how far outputs may differ: absolute 1e-5 + relative 1e-3 (float32), 0.01 + 0.01 (float16), 0.08 + 0.08 (bfloat16), 0.1 + 0.1 (int8)',
    ),
  absolute: z.number().min(0).optional().describe('absolute difference of an output that is allowed, instead'),
  relative: z.number().min(0).optional().describe("share of the original's output that is allowed beside it, instead"),
  'max-outside': share.default(0).describe('largest share of rows with an output beyond that; with 0 every row counts'),
  'max-disagreement': share
    .optional()
    .describe('classification: largest share of rows that get another class; with 0 every row counts'),
});

/** What is asked of a converted model. */
export type ParityPolicy = z.infer<typeof paritySchema>;

/** The tolerance that the policy means. */
export function toleranceOf({
  precision,
  absolute,
  relative,
}: Pick<ParityPolicy, 'precision' | 'absolute' | 'relative'>) {
  const usual = parityTolerances[precision];
  return { absolute: absolute ?? usual.absolute, relative: relative ?? usual.relative };
}
