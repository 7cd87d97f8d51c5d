import { z } from 'zod';
import { type Expectation, keyOfExpectation } from './expectation.ts';
import { expectations } from './expectations/registry.ts';

const asked = {
  mostly: z.number().gt(0).max(1).default(1).describe('smallest share of the considered rows that must hold'),
  severity: z
    .enum(['error', 'warning', 'note'])
    .default('error')
    .describe('what it does when it does not hold: error fails, warning warns, note is recorded'),
};

/** One entry of `expect:`: exactly one expectation with its options, `mostly` and `severity`. */
export type ExpectEntry = { readonly mostly: number; readonly severity: 'error' | 'warning' | 'note' } & Readonly<
  Record<string, unknown>
>;

/** Entries of `expect:` of a column or of a snapshot. */
export const columnExpectSchema = entries('column');
export const snapshotExpectSchema = entries('snapshot');

function entries(at: 'column' | 'snapshot') {
  const known = expectations.flatMap((one) => {
    const options = (one as Expectation)[at];
    return options === undefined ? [] : [[keyOfExpectation(one), options.optional().describe(one.title)] as const];
  });
  const keys = known.map(([key]) => key);
  const entry = z
    .strictObject({ ...Object.fromEntries(known), ...asked })
    .refine((value) => keys.filter((key) => (value as Record<string, unknown>)[key] !== undefined).length === 1, {
      error: `needs exactly one of ${keys.join(', ')}`,
    });
  return z.array(entry as unknown as z.ZodType<ExpectEntry>).max(1000);
}
