import { z } from 'zod';

/** Built-in changes of inputs. */
export const perturbations = [
  ...(['typos', 'case', 'digits', 'noise', 'missing', 'brightness', 'blur', 'crop'] as const),
] as const;

const share = z.number().min(0).max(1);

const testSchema = z
  .strictObject({
    perturb: z
      .enum(perturbations)
      .optional()
      .describe(
        'typos: letters exchanged, lost or doubled; case: all letters large or small; digits: other digits; noise: a share of the standard deviation; missing: cells emptied; brightness: lighter or darker; blur and crop: of pictures',
      ),
    columns: z.array(z.string()).min(1).optional().describe('`perturb`: input columns that are changed'),
    size: z
      .number()
      .gt(0)
      .max(1000)
      .optional()
      .describe(
        '`perturb`: typos in a text (1), share of digits (1), standard deviations of noise (0.1), share of cells emptied (0.1), share of brightness (0.2), pixels of blur (1), share of a side that is cropped (0.1)',
      ),
    rows: z
      .string()
      .optional()
      .describe(
        'instead of `perturb`: a table of rows that were changed by hand, each with the id of its golden row; columns that it lacks stay as they are there',
      ),
    set: z.literal('perturbed').optional().describe('instead: such rows in the files of the manifest that say so'),
    command: z
      .array(z.string().min(1))
      .min(1)
      .max(200)
      .optional()
      .describe(
        'instead: a program that reads golden rows as JSON lines and writes changed ones (docs/model-command.md); `{root}` is the repository, `{seed}` a number for what is random',
      ),
    expect: z
      .enum(['same', 'right', 'not-lower', 'not-higher'])
      .default('same')
      .describe(
        'what the output must do: stay (class, labels, text; numbers within `tolerance`), be right by the label of the row (not of quantiles), or not fall, or not rise',
      ),
    tolerance: z.number().min(0).default(0).describe('change of an output number that does not count'),
    max: share.optional().describe('largest share of rows that may fail under the candidate'),
    margin: share.optional().describe('by how much that share may rise beyond the one of the baseline'),
  })
  .refine(
    ({ perturb, rows, set, command }) =>
      [perturb, rows, set, command].filter((each) => each !== undefined).length === 1,
    'needed exactly one of `perturb`, `rows`, `set` and `command`',
  )
  .refine(({ perturb, columns }) => (perturb === undefined) === (columns === undefined), {
    error: '`columns` belong to `perturb`, which needs them',
    path: ['columns'],
  });

/** The `robustness:` part of the model's policy: changes of inputs under which outputs must behave. */
export const robustnessSchema = z.array(testSchema).max(20).default([]);

/** One test of robustness. */
export type RobustnessTest = z.infer<typeof testSchema>;

/** A change that is made here. */
export interface Perturbation extends Pick<RobustnessTest, 'size'> {
  readonly perturb: (typeof perturbations)[number];
  readonly columns: readonly string[];
}

/** The change that a test asks for; null where the rows come from elsewhere. */
export function perturbationOf({ perturb, columns, size }: RobustnessTest): Perturbation | null {
  return perturb === undefined || columns === undefined ? null : { perturb, columns, size };
}
