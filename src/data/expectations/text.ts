import { z } from 'zod';
import { betweenText, columnOfScene, defineExpectation } from '../expectation.ts';
import { percentText } from '../number-text.ts';

const count = z.int().min(0);

interface Options {
  readonly min_tokens?: number | undefined;
  readonly max_tokens?: number | undefined;
  readonly vocabulary?: readonly string[] | undefined;
  readonly coverage: number;
}

export default defineExpectation<Options>({
  id: 'text',
  title: 'Tokens of texts',
  documentation:
    'Each text has between `min_tokens` and `max_tokens` tokens (runs of letters, digits and marks, in lower case), and at least the share `coverage` of them stands in `vocabulary`. Failing: texts that do not. A text without a token is covered. Missing texts are left out.',
  column: z
    .strictObject({
      min_tokens: count.optional(),
      max_tokens: count.optional(),
      vocabulary: z.array(z.string().min(1)).min(1).max(100_000).optional(),
      coverage: z.number().min(0).max(1).default(1),
    })
    .refine(
      ({ min_tokens, max_tokens, vocabulary }) => (min_tokens ?? max_tokens ?? vocabulary) !== undefined,
      'needs `min_tokens`, `max_tokens` or `vocabulary`',
    ),
  ask: async ({ min_tokens, max_tokens, vocabulary, coverage }, scene) => ({
    kind: 'rows',
    test: {
      is: 'tokens',
      column: columnOfScene(scene),
      ...(min_tokens === undefined ? {} : { min: min_tokens }),
      ...(max_tokens === undefined ? {} : { max: max_tokens }),
      ...(vocabulary === undefined
        ? {}
        : { vocabulary: [...new Set(vocabulary.map((word) => word.toLowerCase()))], coverage }),
    },
  }),
  fails: ({ min_tokens, max_tokens, vocabulary, coverage }) => {
    const parts = [
      ...(min_tokens === undefined && max_tokens === undefined
        ? []
        : [`do not have ${betweenText(min_tokens, max_tokens)} tokens`]),
      ...(vocabulary === undefined
        ? []
        : [`have less than ${percentText(coverage)} of their tokens in the vocabulary`]),
    ];
    return parts.join(', or ');
  },
});
