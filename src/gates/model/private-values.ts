import type { Io } from '../io.ts';

/**
 * The values of environment variables that the policy hands on, masked in the log of the job. `withheld` takes them out of
 * a text that goes into evidence; values of fewer than four characters are left, as they would stand in any text.
 */
export function privateValues(io: Pick<Io, 'env' | 'mask'>, names: readonly string[]) {
  const values = names.flatMap((name) => {
    const value = io.env[name]?.trim();
    return value === undefined || value.length < 4 ? [] : [value];
  });
  for (const value of values) io.mask(value);
  // A longer value may hold a shorter one.
  const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
  return { withheld: (text: string) => longestFirst.reduce((rest, value) => rest.replaceAll(value, '***'), text) };
}
