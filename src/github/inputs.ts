import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { nearest } from './nearest.ts';

/** What an action declares about one of its inputs. The default stands in `action.yml` and again here for other callers. */
export type InputDeclaration =
  | { readonly kind: 'text'; readonly required?: boolean; readonly default?: string }
  | { readonly kind: 'boolean'; readonly default: boolean }
  | { readonly kind: 'number'; readonly default: number; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly default: string }
  /** several values: one on a line, or separated by commas */
  | { readonly kind: 'list' };

export type InputDeclarations = Readonly<Record<string, InputDeclaration>>;

type ValueOf<D extends InputDeclaration> = D extends { readonly kind: 'boolean' }
  ? boolean
  : D extends { readonly kind: 'number' }
    ? number
    : D extends { readonly kind: 'list' }
      ? readonly string[]
      : D extends { readonly kind: 'choice'; readonly choices: readonly (infer C)[] }
        ? C
        : string;

/** One value for each declared input: text trimmed ('' = not given), booleans, numbers, choices and lists as such. */
export type InputValues<D extends InputDeclarations> = { readonly [Name in keyof D]: ValueOf<D[Name]> };

export interface Inputs<D extends InputDeclarations> {
  readonly values: InputValues<D>;
  /** inputs that were given and that the action does not know, each with the nearest known name */
  readonly warnings: readonly string[];
}

/** The name of the environment variable in which a runner hands over an input: upper case, spaces to `_`, dashes kept. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * The inputs of an action as one plain record. Runners enforce nothing (`required: true` is a comment to them), so
 * everything is checked here. Errors: `Problem` naming the input, what was given and what was needed, when a required
 * one is missing or a value is not of its kind. Unknown inputs are warnings: a later version may have had them.
 */
export function readInputs<const D extends InputDeclarations>(
  declared: D,
  env: Readonly<Record<string, string | undefined>>,
): Inputs<D> {
  const values = Object.entries(declared).map(([name, declaration]) => {
    const given = (env[inputVariable(name)] ?? '').trim();
    return [name, readValue(name, declaration, given)] as const;
  });
  return { values: Object.fromEntries(values) as InputValues<D>, warnings: unknownInputs(Object.keys(declared), env) };
}

function readValue(name: string, declaration: InputDeclaration, given: string): unknown {
  switch (declaration.kind) {
    case 'text':
      if (given === '' && declaration.required === true) throw missing(name);
      return given === '' ? (declaration.default ?? '') : given;
    case 'list':
      return given
        .split(/[\r\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    case 'boolean':
      return given === '' ? declaration.default : booleanOf(name, given);
    case 'number':
      return given === '' ? declaration.default : numberOf(name, given, declaration.min, declaration.max);
    case 'choice':
      if (given === '') return declaration.default;
      if (declaration.choices.includes(given)) return given;
      throw wrong(
        name,
        given,
        `one of ${declaration.choices.join(', ')}`,
        nearest(given, declaration.choices) ?? declaration.default,
      );
  }
}

function booleanOf(name: string, given: string): boolean {
  const value = given.toLowerCase();
  if (value === 'true') return true;
  if (value === 'false') return false;
  throw wrong(name, given, 'true or false', 'true');
}

function numberOf(name: string, given: string, min: number, max: number): number {
  const value = /^[+-]?\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw wrong(name, given, `a number from ${min} to ${max}`, String(min));
}

function missing(name: string): Problem {
  return new Problem(
    `The input ${quote(name)} is missing: the action needs a value, and none was given.`,
    `Add it to the step: \`with: { ${name}: … }\`.`,
  );
}

function wrong(name: string, given: string, needed: string, example: string): Problem {
  return new Problem(
    `The input ${quote(name)} cannot be used: needed ${needed}, given ${quote(given)}.`,
    `Change the step to \`with: { ${name}: ${example} }\`, or leave the input out.`,
  );
}

function unknownInputs(known: readonly string[], env: Readonly<Record<string, string | undefined>>): string[] {
  const variables = new Set(known.map(inputVariable));
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && !variables.has(variable))
    .sort()
    .map((variable) => {
      const name = variable.slice('INPUT_'.length).toLowerCase();
      const near = nearest(name, known);
      const hint = near === null ? `Known inputs: ${known.join(', ')}.` : `Did you mean \`${near}\`?`;
      return `The input ${quote(name)} is not known and was ignored. ${hint}`;
    });
}
