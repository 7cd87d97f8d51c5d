import { z } from 'zod';

/** Every statistic that a limit can be set on: the ids of the registry. */
export const limitIds = [
  'chi2',
  'cramers-v',
  'hellinger',
  'js-distance',
  'js-divergence',
  'kl',
  'ks',
  'linf',
  'mean',
  'median',
  'missing',
  'psi',
  'tvd',
  'wasserstein',
  'wasserstein-iqr',
  'wasserstein-sigma',
] as const;

export const limitSchema = z.union([
  z.number().min(0),
  z.strictObject({
    max: z.number().min(0).describe('the largest value that passes'),
    of: z
      .enum(['value', 'low', 'high'])
      .default('value')
      .describe('what is held to it: the value, or its lower or upper 1 % bound'),
  }),
]);

/** Limits on classic statistics by their ids, on top of the decision by margins. */
export const limitsSchema = z.partialRecord(z.enum(limitIds), limitSchema);

export type Limits = z.infer<typeof limitsSchema>;

/** A limit with its parts told. */
export function limitOf(limit: z.infer<typeof limitSchema>): {
  readonly max: number;
  readonly of: 'value' | 'low' | 'high';
} {
  return typeof limit === 'number' ? { max: limit, of: 'value' } : limit;
}
