import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { MatcherOf } from './matcher.ts';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Whether a value fits a schema. */
type Fits = (value: Json) => boolean;

const deepest = 64;
const remarks = new Set(['$schema', '$id', '$comment', 'title', 'description', 'default', 'examples']);

type Fields = { readonly [key: string]: Json };

/**
 * Reads a JSON Schema (draft 2020-12) into a check of values. It is our own because the texts are a model's, which may be
 * anything: `@cfworker/json-schema` 4.1.6, the library without `new Function`, reads `pattern` with the engine of
 * JavaScript (2.5 s of CPU for `^(a+)+$` on 27 characters, where this takes 1 ms), compares items in pairs for
 * `uniqueItems` (1.2 s for 5,000, here 14 ms), passes words by that it does not know (`minimun`), and takes four times as
 * long for plain schemas. The words that are known: `type`, `enum`, `const`,
 * `properties`, `required`, `additionalProperties`, `minProperties`, `maxProperties`, `items`, `prefixItems`, `minItems`,
 * `maxItems`, `uniqueItems`, `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`, `multipleOf`, `minLength`,
 * `maxLength`, `pattern` (read without backtracking), `allOf`, `anyOf`, `oneOf`, `not`; titles and the like are passed by.
 * Errors: `Problem` for any other word, since a word that is passed by would check less than the schema says, and for
 * values of the wrong kind.
 */
export function schemaCheck(schema: Json, matcherOf: MatcherOf, path = '#'): Fits {
  if (schema === true) return () => true;
  if (schema === false) return () => false;
  if (path.split('/').length > deepest) throw wrong(path, `is nested more than ${deepest} deep`);
  if (!isFields(schema)) throw wrong(path, 'is no schema: needed an object, true or false');
  const checks = Object.entries(schema).flatMap(([word, value]) => {
    if (remarks.has(word)) return [];
    const reader = Object.hasOwn(readers, word) ? readers[word] : undefined;
    if (reader === undefined) throw wrong(`${path}/${word}`, 'is a word that is not checked here');
    return [reader(value, `${path}/${word}`, schema, matcherOf)];
  });
  return (value) => checks.every((fits) => fits(value));
}

/** Whether a text is JSON that passes the check. */
export function isJsonThat(fits: Fits, text: string): boolean {
  try {
    return fits(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return false;
    throw error;
  }
}

type Reader = (given: Json, path: string, schema: Fields, matcherOf: MatcherOf) => Fits;

const kinds: Readonly<Record<string, Fits>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  array: Array.isArray,
  object: isFields,
};

const readers: Readonly<Record<string, Reader>> = {
  type: (given, path) => {
    const names = Array.isArray(given) ? given : [given];
    const fits = names.map((name) =>
      typeof name === 'string' && Object.hasOwn(kinds, name) ? kinds[name] : undefined,
    );
    if (fits.includes(undefined)) throw wrong(path, `is none of ${Object.keys(kinds).join(', ')}`);
    return (value) => fits.some((each) => each?.(value));
  },
  enum: (given, path) => {
    const all = listOf(given, path);
    return (value) => all.some((each) => equal(each, value));
  },
  const: (given) => (value) => equal(given, value),
  properties: (given, path, _, matcherOf) => {
    const checks = Object.entries(fieldsOf(given, path)).map(
      ([key, one]) => [key, schemaCheck(one, matcherOf, `${path}/${key}`)] as const,
    );
    return (value) =>
      !isFields(value) || checks.every(([key, fits]) => !Object.hasOwn(value, key) || fits(value[key] as Json));
  },
  required: (given, path) => {
    const keys = listOf(given, path).map(String);
    return (value) => !isFields(value) || keys.every((key) => Object.hasOwn(value, key));
  },
  additionalProperties: (given, path, schema, matcherOf) => {
    const known = new Set(Object.keys(isFields(schema.properties ?? null) ? (schema.properties as Fields) : {}));
    const fits = schemaCheck(given, matcherOf, path);
    return (value) => !isFields(value) || Object.entries(value).every(([key, one]) => known.has(key) || fits(one));
  },
  items: (given, path, schema, matcherOf) => {
    const from = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
    const fits = schemaCheck(given, matcherOf, path);
    return (value) => !Array.isArray(value) || value.slice(from).every(fits);
  },
  prefixItems: (given, path, _, matcherOf) => {
    const checks = listOf(given, path).map((one, i) => schemaCheck(one, matcherOf, `${path}/${i}`));
    return (value) => !Array.isArray(value) || checks.every((fits, i) => i >= value.length || fits(value[i]));
  },
  uniqueItems: (given) => (value) =>
    given !== true || !Array.isArray(value) || new Set(value.map(canonical)).size === value.length,
  pattern: (given, path, _, matcherOf) => {
    if (typeof given !== 'string') throw wrong(path, 'is no text');
    const found = matcherOf(given);
    return (value) => typeof value !== 'string' || found(value);
  },
  allOf: ofAll((fit, all) => fit === all),
  anyOf: ofAll((fit) => fit > 0),
  oneOf: ofAll((fit) => fit === 1),
  not: (given, path, _, matcherOf) => {
    const fits = schemaCheck(given, matcherOf, path);
    return (value) => !fits(value);
  },
  minimum: bound(numeric, (value, limit) => value >= limit),
  maximum: bound(numeric, (value, limit) => value <= limit),
  exclusiveMinimum: bound(numeric, (value, limit) => value > limit),
  exclusiveMaximum: bound(numeric, (value, limit) => value < limit),
  multipleOf: bound(numeric, (value, limit) => Number.isInteger(value / limit)),
  minLength: bound(lengthOf, (value, limit) => value >= limit),
  maxLength: bound(lengthOf, (value, limit) => value <= limit),
  minItems: bound(itemsOf, (value, limit) => value >= limit),
  maxItems: bound(itemsOf, (value, limit) => value <= limit),
  minProperties: bound(keysOf, (value, limit) => value >= limit),
  maxProperties: bound(keysOf, (value, limit) => value <= limit),
};

function numeric(value: Json): number | null {
  return typeof value === 'number' ? value : null;
}

function lengthOf(value: Json): number | null {
  return typeof value === 'string' ? Array.from(value).length : null;
}

function itemsOf(value: Json): number | null {
  return Array.isArray(value) ? value.length : null;
}

function keysOf(value: Json): number | null {
  return isFields(value) ? Object.keys(value).length : null;
}

/** A limit of a measure; values that have no such measure fit. */
function bound(measure: (value: Json) => number | null, within: (value: number, limit: number) => boolean): Reader {
  return (given, path) => {
    if (typeof given !== 'number') throw wrong(path, 'is no number');
    return (value) => {
      const measured = measure(value);
      return measured === null || within(measured, given);
    };
  };
}

function ofAll(enough: (fit: number, all: number) => boolean): Reader {
  return (given, path, _, matcherOf) => {
    const checks = listOf(given, path).map((one, i) => schemaCheck(one, matcherOf, `${path}/${i}`));
    return (value) => enough(checks.filter((fits) => fits(value)).length, checks.length);
  };
}

function listOf(given: Json, path: string): readonly Json[] {
  if (!Array.isArray(given)) throw wrong(path, 'is no list');
  return given;
}

function fieldsOf(given: Json, path: string): Fields {
  if (!isFields(given)) throw wrong(path, 'is no object');
  return given;
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function equal(first: Json, second: Json): boolean {
  return canonical(first) === canonical(second);
}

/** The value as JSON with the keys of objects in one order: equal values have one text. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`).join()}}`;
}

function wrong(path: string, what: string): Problem {
  return new Problem(
    `The JSON schema ${what}, at ${quote(path)}.`,
    'Write the schema with the words that `assay explain json-schema` lists.',
  );
}
