import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import type { Io } from '../io.ts';
import { privateValues } from './private-values.ts';

type Endpoint = NonNullable<ModelConfig['baseline']['http']>;

/**
 * The headers that an endpoint is asked with, from the environment variables that the policy names, and a function that
 * takes their values out of a text. Errors: `Problem` for a variable that is not set, or whose value cannot stand in a
 * header; never with the value.
 */
export function endpointHeaders(
  { 'header-env': names = {} }: Endpoint,
  io: Io,
): { readonly headers: Readonly<Record<string, string>>; withheld(text: string): string } {
  const headers = Object.entries(names).map(([header, name]) => {
    const value = io.env[name]?.trim() ?? '';
    if (/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value)) return [header, value] as const;
    const why = value === '' ? 'which is not set' : 'whose value cannot stand in a header (a line break, or no ASCII)';
    throw new Problem(
      `The header ${quote(header)} of an endpoint comes from the environment variable ${quote(name)}, ${why}.`,
      'Set it in the `env` of the step, from a secret of the repository.',
    );
  });
  return { headers: Object.fromEntries(headers), ...privateValues(io, Object.values(names)) };
}
