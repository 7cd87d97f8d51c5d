import { maskForms } from '../../secrets/redact.ts';
import type { Io } from '../io.ts';

/**
 * The values of environment variables that the policy hands on, and the words of them (`Bearer …`), in every form in which
 * a log could print them: masked in the log of the job. `withheld` takes them out of a text that goes into evidence; what
 * has fewer than four characters is left, as it would stand in any text.
 */
export function privateValues(
  io: Pick<Io, 'env' | 'mask'>,
  names: readonly string[],
): { withheld(text: string): string } {
  const values = names.flatMap((name) => io.env[name]?.trim() ?? []);
  const whole = values.filter((value) => value.length >= 4);
  const forms = [...whole, ...whole.flatMap((value) => [value, ...value.split(/\s+/)].flatMap(maskForms))];
  // A longer form may hold a shorter one.
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  for (const form of longestFirst) io.mask(form);
  return { withheld: (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text) };
}
