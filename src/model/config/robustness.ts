import { z } from 'zod';

/** Built-in changes of inputs. */
export const perturbations = ['typos', 'case', 'digits', 'noise', 'missing', 'brightness', 'blur', 'crop'] as const;

const share = z.number().min(0).max(1);

const testSchema = z.strictObject({
  perturb: z
    .enum(perturbations)
    .describe(
      'typos: letters exchanged, lost or doubled; case: all letters large or small; digits: other digits; noise: a share of the standard deviation; missing: cells emptied; brightness: lighter or darker; blur and crop: of pictures',
    ),
  columns: z.array(z.string()).min(1).describe('input columns that are changed'),
  size: z
    .number()
    .gt(0)
    .max(1000)
    .optional()
    .describe(
      'typos in a text (1), share of digits (1), standard deviations of noise (0.1), share of cells emptied (0.1), share of brightness (0.2), pixels of blur (1), share of a side that is cropped (0.1)',
    ),
  expect: z
    .enum(['same', 'not-lower', 'not-higher'])
    .default('same')
    .describe(
      'what the output must do: stay (class, labels, text; numbers within `tolerance`), or not fall, or not rise',
    ),
  tolerance: z.number().min(0).default(0).describe('change of an output number that does not count'),
  max: share.optional().describe('largest share of rows that may fail under the candidate'),
  margin: share.optional().describe('by how much that share may rise beyond the one of the baseline'),
});

/** The `robustness:` part of the model's policy: changes of inputs under which outputs must behave. */
export const robustnessSchema = z.array(testSchema).max(20).default([]);

/** One test of robustness. */
export type RobustnessTest = z.infer<typeof testSchema>;
