import { holdsSecret } from '../../secrets/exposure/secret-name.ts';
import { maskForms } from '../../secrets/redact.ts';
import type { Io } from '../io.ts';

/** Texts that are taken out of others. */
interface Withheld {
  /** in every form in which a log could print them, the longest first */
  readonly forms: readonly string[];
  withheld(text: string): string;
}

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
  const found = withheldOf(values, 4);
  for (const form of found.forms) io.mask(form);
  return found;
}

/** Short names that say the same as those that the secrets gate knows in code. */
const further = /(^|_)(pat|creds|sas|dsn|cookie)$/i;

/** A name of an action's input: `INPUT_GITHUB-TOKEN` is the input `github-token`. */
const input = /^INPUT_/;

/**
 * The values of at least 8 characters of all environment variables that hold a secret by their name, inputs of the action
 * among them: a program may print what it was handed, and without a sandbox it may find the others.
 */
export function secretsOf(env: Io['env']): Withheld {
  const names = Object.keys(env).filter((name) => {
    const plain = name.replace(input, '').replaceAll('-', '_');
    return holdsSecret(plain) || further.test(plain);
  });
  const values = names.flatMap((name) => env[name]?.trim() ?? []);
  return withheldOf(values, 8);
}

/** The same value with secrets taken out of every text in it; keys of records stay. */
export function withoutSecrets<T>(value: T, secrets: Withheld): T {
  if (secrets.forms.length === 0) return value;
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return secrets.withheld(part);
    if (Array.isArray(part)) return part.map(clean);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, clean(each)]));
  };
  return clean(value) as T;
}

function withheldOf(values: readonly string[], least: number): Withheld {
  const whole = values.filter((value) => value.length >= least);
  const forms = [...whole, ...whole.flatMap((value) => [value, ...value.split(/\s+/)].flatMap(maskForms))];
  // A longer form may hold a shorter one.
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return {
    forms: longestFirst,
    withheld: (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text),
  };
}
