import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../evidence/problem.ts';
import { isJsonThat, type Json, schemaCheck } from './json-schema.ts';
import { matcherOf } from './pattern.ts';

const order = {
  type: 'object',
  required: ['id', 'lines'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[A-Z]{2}-\\d+$' },
    state: { enum: ['open', 'closed', null] },
    lines: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', properties: { price: { type: 'number', exclusiveMinimum: 0 } } },
    },
  },
};

const oracle = JSON.parse(
  readFileSync(new URL('../../../test/oracles/model/json-schema.json', import.meta.url), 'utf8'),
) as {
  readonly cases: readonly { readonly schema: Json; readonly values: readonly { value: Json; fits: boolean }[] }[];
};

describe('schemaCheck', () => {
  it.each(oracle.cases)('agrees with jsonschema of Python: $schema', ({ schema, values }) => {
    const fits = schemaCheck(schema, matcherOf);
    expect(values.map(({ value }) => isJsonThat(fits, JSON.stringify(value)))).toEqual(values.map((one) => one.fits));
  });

  it('ends for a schema that names only itself', () => {
    expect(isJsonThat(schemaCheck({ $ref: '#' }, matcherOf), '1')).toBe(false);
  });

  it('looks once at what several parts of a schema lead back to', () => {
    const sum = (op: string) => ({
      type: 'object',
      properties: { left: { $ref: '#/$defs/term' }, op: { const: op } },
      required: ['op'],
    });
    const term = { oneOf: [{ type: 'number' }, sum('+'), sum('-')] };
    const fits = schemaCheck({ $defs: { term }, $ref: '#/$defs/term' }, matcherOf);
    const nested = (deepest: string) => Array(200).fill('{"left":').join('') + deepest + ',"op":"-"}'.repeat(200);
    expect(isJsonThat(fits, nested('1'))).toBe(true);
    expect(isJsonThat(fits, nested('"x"'))).toBe(false);
  });

  it.each<[string, Json, string, boolean]>([
    ['a whole order', order, '{"id":"AB-1","lines":[{"price":2.5}],"state":null}', true],
    ['a missing key', order, '{"id":"AB-1"}', false],
    ['a key too many', order, '{"id":"AB-1","lines":[{}],"more":1}', false],
    ['a pattern', order, '{"id":"ab","lines":[{}]}', false],
    ['an item inside', order, '{"id":"AB-1","lines":[{"price":0}]}', false],
    ['no JSON', order, 'Sure! {"id":"AB-1"}', false],
    ['a key of every object', { required: ['constructor'] }, '{}', false],
    [
      'a prototype key',
      { properties: { __proto__: { type: 'number' } }, required: ['a'] },
      '{"__proto__":1,"a":2}',
      true,
    ],
    ['an integer', { type: 'integer' }, '2.0', true],
    ['no integer', { type: ['integer', 'null'] }, '2.5', false],
    ['one of two', { oneOf: [{ type: 'number' }, { minimum: 5 }] }, '7', false],
    ['any of two', { anyOf: [{ type: 'string' }, { minimum: 5 }] }, '7', true],
    ['all of two', { allOf: [{ type: 'number' }, { maximum: 5 }] }, '7', false],
    ['not', { not: { const: [1, { a: 2 }] } }, '[1,{"a":2}]', false],
    ['first items', { prefixItems: [{ type: 'string' }], items: { type: 'number' } }, '["a",1,2]', true],
    ['a later item', { prefixItems: [{ type: 'string' }], items: { type: 'number' } }, '["a","b"]', false],
    ['equal items', { uniqueItems: true }, '[1,[2],[2]]', false],
    ['equal objects', { uniqueItems: true }, '[{"a":1,"b":2},{"b":2,"a":1}]', false],
    ['values that only look alike', { uniqueItems: true }, '[1,"1",[1],{"1":1},true,"true",null]', true],
    ['a length in characters', { maxLength: 2 }, '"😀😀"', true],
    ['a multiple', { multipleOf: 0.5 }, '1.25', false],
    ['few keys', { minProperties: 2, maxProperties: 3 }, '{"a":1}', false],
    ['nothing fits', false, '1', false],
    ['JSON nested deeper than a stack', true, '['.repeat(100_000), false],
  ])('%s', (_, schema, text, fits) => {
    expect(isJsonThat(schemaCheck(schema, matcherOf), text)).toBe(fits);
  });

  it.each<[Json, string]>([
    [{ $ref: '#/x' }, 'names `#/x`, which is not there, at `#/$ref`'],
    [{ $ref: 'https://example.org/x' }, 'names no place in the schema itself, at `#/$ref`'],
    [{ $defs: { a: { minimum: 'x' } }, $ref: '#/$defs/a' }, 'is no number, at `#/$defs/a/minimum`'],
    [{ unevaluatedProperties: false }, 'is a word that is not checked here, at `#/unevaluatedProperties`'],
    [
      { properties: { a: { type: 'text' } } },
      'is none of null, boolean, string, number, integer, array, object, at `#/properties/a/type`',
    ],
    [{ minimum: '3' }, 'is no number, at `#/minimum`'],
    [{ required: [1] }, 'lists what is no text, at `#/required`'],
    [{ dependentRequired: { a: [null] } }, 'lists what is no text, at `#/dependentRequired`'],
    [{ uniqueItems: 'true' }, 'is neither true nor false, at `#/uniqueItems`'],
    [{ multipleOf: 0 }, 'is not above 0, at `#/multipleOf`'],
    [{ required: 'a' }, 'is no list, at `#/required`'],
    [3, 'is no schema'],
    [{ constructor: 1 }, 'is a word that is not checked here'],
  ])('refuses %j', (schema, message) => {
    expect(() => schemaCheck(schema, matcherOf)).toThrow(message);
    expect(() => schemaCheck(schema, matcherOf)).toThrow(Problem);
  });
});
