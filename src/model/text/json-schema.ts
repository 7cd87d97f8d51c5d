// Over 300 lines because the words of a schema are one table, and their readers call each other.
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { MatcherOf } from './matcher.ts';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Whether a value fits a schema. */
type Fits = (value: Json) => boolean;

const deepest = 64;
/**
 * Words that check nothing by themselves: those that describe (`format` too, unless a dialect says otherwise), and those
 * that another word reads.
 */
const remarks = new Set([
  ...['$schema', '$id', '$comment', '$defs', 'definitions', 'title', 'description', 'default', 'examples', 'format'],
  ...['deprecated', 'readOnly', 'writeOnly', 'contentEncoding', 'contentMediaType'],
  ...['then', 'else', 'minContains', 'maxContains'],
]);

type Fields = { readonly [key: string]: Json };

/** What all parts of one schema share. */
interface Whole {
  readonly root: Json;
  readonly matcherOf: MatcherOf;
  /** parts that a `$ref` has named, by their pointer */
  readonly named: Map<string, Fits>;
}

/**
 * Reads a JSON Schema (draft 2020-12) into a check of values. It is our own because the texts are a model's, which may be
 * anything: `@cfworker/json-schema` 4.1.6, the library without `new Function`, reads `pattern` with the engine of
 * JavaScript (2.5 s of CPU for `^(a+)+$` on 27 characters, where this takes 1 ms), compares items in pairs for
 * `uniqueItems` (1.2 s for 5,000, here 14 ms), passes words by that it does not know (`minimun`), and takes four times as
 * long for plain schemas.
 *
 * The words that are known are those of `readers` below; `$ref` to a place in the schema itself (`#/$defs/line`), patterns
 * in the syntax of RE2. Titles and the like are passed by.
 * Errors: `Problem` for any other word, since a word that is passed by would check less than the schema says, and for
 * values of the wrong kind.
 */
export function schemaCheck(schema: Json, matcherOf: MatcherOf): Fits {
  return checkOf(schema, '#', { root: schema, matcherOf, named: new Map() });
}

function checkOf(schema: Json, path: string, whole: Whole): Fits {
  if (schema === true) return () => true;
  if (schema === false) return () => false;
  if (path.split('/').length > deepest) throw wrong(path, `is nested more than ${deepest} deep`);
  if (!isFields(schema)) throw wrong(path, 'is no schema: needed an object, true or false');
  const checks = Object.entries(schema).flatMap(([word, value]) => {
    if (remarks.has(word)) return [];
    const reader = Object.hasOwn(readers, word) ? readers[word] : undefined;
    if (reader === undefined) throw wrong(`${path}/${word}`, 'is a word that is not checked here');
    return [reader(value, { path: `${path}/${word}`, schema, whole })];
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

interface Place {
  readonly path: string;
  /** the schema that the word stands in */
  readonly schema: Fields;
  readonly whole: Whole;
}

type Reader = (given: Json, place: Place) => Fits;

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
  $ref: (given, { path, whole }) => {
    if (typeof given !== 'string' || !/^#(\/|$)/.test(given)) throw wrong(path, 'names no place in the schema itself');
    return named(given, path, whole);
  },
  type: (given, { path }) => {
    const names = Array.isArray(given) ? given : [given];
    const fits = names.map((name) =>
      typeof name === 'string' && Object.hasOwn(kinds, name) ? kinds[name] : undefined,
    );
    if (fits.includes(undefined)) throw wrong(path, `is none of ${Object.keys(kinds).join(', ')}`);
    return (value) => fits.some((each) => each?.(value));
  },
  enum: (given, { path }) => {
    const all = new Set(listOf(given, path).map(canonical));
    return (value) => all.has(canonical(value));
  },
  const: (given) => {
    const text = canonical(given);
    return (value) => canonical(value) === text;
  },
  properties: (given, place) => {
    const checks = partsOf(given, place);
    return (value) =>
      !isFields(value) || checks.every(([key, fits]) => !Object.hasOwn(value, key) || fits(value[key] as Json));
  },
  patternProperties: (given, place) => {
    const checks = partsOf(given, place).map(([key, fits]) => [place.whole.matcherOf(key), fits] as const);
    return (value) =>
      !isFields(value) ||
      Object.entries(value).every(([key, one]) => checks.every(([found, fits]) => !found(key) || fits(one)));
  },
  propertyNames: (given, { path, whole }) => {
    const fits = checkOf(given, path, whole);
    return (value) => !isFields(value) || Object.keys(value).every(fits);
  },
  required: (given, { path }) => {
    const keys = textsOf(given, path);
    return (value) => !isFields(value) || keys.every((key) => Object.hasOwn(value, key));
  },
  dependentRequired: (given, { path }) => {
    const all = Object.entries(fieldsOf(given, path)).map(([key, needs]) => [key, textsOf(needs, path)] as const);
    const has = (value: Fields, key: string) => Object.hasOwn(value, key);
    return (value) =>
      !isFields(value) || all.every(([key, needs]) => !has(value, key) || needs.every((need) => has(value, need)));
  },
  additionalProperties: (given, { path, schema, whole }) => {
    const known = new Set(Object.keys(isFields(schema.properties ?? null) ? (schema.properties as Fields) : {}));
    const like = isFields(schema.patternProperties ?? null) ? Object.keys(schema.patternProperties as Fields) : [];
    const found = like.map(whole.matcherOf);
    const fits = checkOf(given, path, whole);
    const free = (key: string) => !known.has(key) && !found.some((test) => test(key));
    return (value) => !isFields(value) || Object.entries(value).every(([key, one]) => !free(key) || fits(one));
  },
  items: (given, { path, schema, whole }) => {
    const from = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
    const fits = checkOf(given, path, whole);
    return (value) => !Array.isArray(value) || value.slice(from).every(fits);
  },
  prefixItems: (given, place) => {
    const checks = listedParts(given, place);
    return (value) => !Array.isArray(value) || checks.every((fits, i) => i >= value.length || fits(value[i]));
  },
  contains: (given, { path, schema, whole }) => {
    const fits = checkOf(given, path, whole);
    const { minContains: least = 1, maxContains: most = Number.MAX_VALUE } = schema;
    if (typeof least !== 'number' || typeof most !== 'number') throw wrong(path, 'has a bound that is no number');
    return (value) => {
      if (!Array.isArray(value)) return true;
      const many = value.filter(fits).length;
      return many >= least && many <= most;
    };
  },
  uniqueItems: (given, { path }) => {
    if (typeof given !== 'boolean') throw wrong(path, 'is neither true nor false');
    return (value) => !given || !Array.isArray(value) || new Set(value.map(canonical)).size === value.length;
  },
  pattern: (given, { path, whole }) => {
    if (typeof given !== 'string') throw wrong(path, 'is no text');
    const found = whole.matcherOf(given);
    return (value) => typeof value !== 'string' || found(value);
  },
  allOf: ofAll((fit, all) => fit === all),
  anyOf: ofAll((fit) => fit > 0),
  oneOf: ofAll((fit) => fit === 1),
  not: (given, { path, whole }) => {
    const fits = checkOf(given, path, whole);
    return (value) => !fits(value);
  },
  if: (given, { path, schema, whole }) => {
    const [asked, so, otherwise] = [given, schema.then ?? true, schema.else ?? true].map((one) =>
      checkOf(one, path, whole),
    ) as [Fits, Fits, Fits];
    return (value) => (asked(value) ? so(value) : otherwise(value));
  },
  minimum: bound(numeric, (value, limit) => value >= limit),
  maximum: bound(numeric, (value, limit) => value <= limit),
  exclusiveMinimum: bound(numeric, (value, limit) => value > limit),
  exclusiveMaximum: bound(numeric, (value, limit) => value < limit),
  multipleOf: (given, place) => {
    if (typeof given === 'number' && given <= 0) throw wrong(place.path, 'is not above 0');
    return bound(numeric, (value, limit) => Number.isInteger(value / limit))(given, place);
  },
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
  return (given, { path }) => {
    if (typeof given !== 'number') throw wrong(path, 'is no number');
    return (value) => {
      const measured = measure(value);
      return measured === null || within(measured, given);
    };
  };
}

function ofAll(enough: (fit: number, all: number) => boolean): Reader {
  return (given, place) => {
    const checks = listedParts(given, place);
    return (value) => enough(checks.filter((fits) => fits(value)).length, checks.length);
  };
}

/** The schemas of a list. */
function listedParts(given: Json, { path, whole }: Place): readonly Fits[] {
  return listOf(given, path).map((one, i) => checkOf(one, `${path}/${i}`, whole));
}

/** The schemas of an object, by their key. */
function partsOf(given: Json, { path, whole }: Place): readonly (readonly [string, Fits])[] {
  return Object.entries(fieldsOf(given, path)).map(([key, one]) => [key, checkOf(one, `${path}/${key}`, whole)]);
}

/** The schema at a place of the whole one, which may hold itself. */
function named(pointer: string, path: string, whole: Whole): Fits {
  const known = whole.named.get(pointer);
  if (known !== undefined) return known;
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((at, key) => memberOf(at, key.replaceAll('~1', '/').replaceAll('~0', '~')), whole.root);
  if (found === undefined) throw wrong(path, `names ${quote(pointer)}, which is not there`);
  let fits: Fits = () => true;
  // Looked at once each: where several parts of a schema lead back to it, the looks would double with each level of a text.
  const looked = new WeakMap<object, boolean>();
  const once: Fits = (value) => {
    if (typeof value !== 'object' || value === null) return fits(value);
    const answer = looked.get(value) ?? fits(value);
    looked.set(value, answer);
    return answer;
  };
  // Before it is read: it may name itself.
  whole.named.set(pointer, once);
  fits = checkOf(found, pointer, whole);
  return once;
}

function memberOf(at: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(at)) return at[Number(key)];
  return at !== undefined && isFields(at) && Object.hasOwn(at, key) ? at[key] : undefined;
}

function listOf(given: Json, path: string): readonly Json[] {
  if (!Array.isArray(given)) throw wrong(path, 'is no list');
  return given;
}

function textsOf(given: Json, path: string): readonly string[] {
  return listOf(given, path).map((one) => {
    if (typeof one === 'string') return one;
    throw wrong(path, 'lists what is no text');
  });
}

function fieldsOf(given: Json, path: string): Fields {
  if (!isFields(given)) throw wrong(path, 'is no object');
  return given;
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
