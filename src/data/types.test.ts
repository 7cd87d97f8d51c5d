import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTypes, kindOf } from './types.ts';

/** Every line of the lattice: the first embeds in the second, and not the other way round. */
const wider: readonly (readonly [string, string])[] = [
  ['bool', 'int8'],
  ['bool', 'uint8'],
  ['bool', 'decimal(1,0)'],
  ['bool', 'double'],
  ['int8', 'int16'],
  ['int16', 'int32'],
  ['int32', 'int64'],
  ['int64', 'int128'],
  ['int8', 'int64'],
  ['uint8', 'uint16'],
  ['uint8', 'int16'],
  ['uint16', 'int32'],
  ['uint32', 'int64'],
  ['uint64', 'int128'],
  ['int8', 'decimal(3,0)'],
  ['int32', 'decimal(12,2)'],
  ['int32', 'decimal(10,0)'],
  ['int64', 'decimal(19,0)'],
  ['uint64', 'decimal(20,0)'],
  ['decimal(9,0)', 'int32'],
  ['decimal(15,0)', 'double'],
  ['int8', 'double'],
  ['int32', 'double'],
  ['uint32', 'double'],
  ['int16', 'float'],
  ['float', 'double'],
  ['decimal(10,2)', 'decimal(12,4)'],
  ['decimal(10,2)', 'decimal(11,2)'],
  ['date', 'timestamp(s)'],
  ['date', 'timestamp(us)'],
  ['timestamp(s)', 'timestamp(ms)'],
  ['timestamp(ms)', 'timestamp(us)'],
  ['timestamp(us)', 'timestamp(ns)'],
  ['enum("a","b")', 'enum("b","c","a")'],
  ['enum("a","b")', 'string'],
  ['int32', 'nullable(int32)'],
  ['int32', 'nullable(int64)'],
  ['nullable(int32)', 'nullable(int64)'],
  ['list(int32)', 'list(int64)'],
  ['list(struct("a": other(BIT), "b": int8))', 'list(struct("a": other(BIT), "b": int16))'],
  ['list(list(date))', 'list(list(timestamp(us)))'],
  ['map(string,int8)', 'map(string,int16)'],
  ['struct("a": int32, "b": string)', 'struct("b": string, "a": int64)'],
  ['struct("a": int32)', 'struct("a": int32, "b": nullable(string))'],
  ['list(struct("x, y": enum("a)"), "\\"": bool))', 'list(struct("x, y": string, "\\"": int8))'],
];

const incompatible: readonly (readonly [string, string])[] = [
  ['uint32', 'int32'],
  ['int8', 'uint8'],
  ['int32', 'decimal(10,2)'],
  ['decimal(10,2)', 'decimal(10,4)'],
  ['decimal(10,2)', 'double'],
  ['timestamp(us)', 'timestamptz'],
  ['date', 'timestamptz'],
  ['date', 'int32'],
  ['time', 'timestamp(s)'],
  ['string', 'int64'],
  ['string', 'blob'],
  ['bool', 'string'],
  ['enum("a","b")', 'enum("a","c")'],
  ['int64', 'list(int64)'],
  ['list(int64)', 'list(list(int64))'],
  ['list(int64)', 'string'],
  ['struct("a": int32)', 'struct("a": int32, "b": string)'],
  ['struct("a": int32)', 'struct("b": int32)'],
  ['struct("a": int32)', 'map(string,int32)'],
  ['other(UNION(a INTEGER))', 'other(BIT)'],
];

describe('compareTypes', () => {
  it.each(wider)('%s is wider as %s, and narrower the other way round', (small, large) => {
    expect([compareTypes(small, large), compareTypes(large, small)]).toEqual(['widened', 'narrowed']);
  });

  it.each(incompatible)('%s and %s are incompatible', (a, b) => {
    expect([compareTypes(a, b), compareTypes(b, a)]).toEqual(['incompatible', 'incompatible']);
  });

  it('an integer that a float cannot hold in full is narrowed, and the way back loses fractions', () => {
    expect([compareTypes('int64', 'double'), compareTypes('double', 'int64')]).toEqual(['narrowed', 'incompatible']);
    expect([compareTypes('int32', 'float'), compareTypes('float', 'int32')]).toEqual(['narrowed', 'incompatible']);
  });

  it.each([
    ['enum("a","b")', 'enum("b","a")'],
    ['struct("a": int32, "b": date)', 'struct("b": date, "a": int32)'],
  ])('%s is the same as %s', (a, b) => expect(compareTypes(a, b)).toBe('same'));
});

describe('the order of types', () => {
  const simple = [...new Set([...wider, ...incompatible].flat())];
  const type = fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...simple) },
      { weight: 1, arbitrary: tie('any').map((inner) => `list(${inner})`) },
      { weight: 1, arbitrary: tie('any').map((inner) => `nullable(${inner})`) },
      {
        weight: 1,
        arbitrary: fc.tuple(tie('any'), tie('any')).map(([a, b]) => `struct("a": ${a}, "b": ${b})`),
      },
    ),
  })).any;
  const below = (a: string, b: string) => ['same', 'widened'].includes(compareTypes(a, b));

  it('is transitive over all simple types', () => {
    const broken = simple.flatMap((a) =>
      simple.flatMap((b) =>
        below(a, b) ? simple.filter((c) => below(b, c) && !below(a, c)).map((c) => `${a} < ${b} < ${c}`) : [],
      ),
    );
    expect(broken).toEqual([]);
  });

  it('is reflexive, antisymmetric and transitive, also of nested types', () => {
    fc.assert(
      fc.property(type, type, type, (a, b, c) => {
        expect(compareTypes(a, a)).toBe('same');
        if (compareTypes(a, b) === 'widened') expect(compareTypes(b, a)).toBe('narrowed');
        if (compareTypes(a, b) === 'same') expect(compareTypes(b, a)).toBe('same');
        if (below(a, b) && below(b, c)) expect(below(a, c)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('holds for texts that are no type', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareTypes(`list(${a})`, `list(${a})`)).toBe('same');
        if (a !== b) expect(['incompatible', 'widened', 'narrowed', 'same']).toContain(compareTypes(a, b));
      }),
    );
    expect(compareTypes(`${'list('.repeat(5000)}int8${')'.repeat(5000)}`, 'int8')).toBe('incompatible');
  });
});

describe('kindOf', () => {
  it.each([
    ['decimal(18,2)', 'number'],
    ['uint8', 'number'],
    ['timestamptz', 'time'],
    ['bool', 'text'],
    ['enum("a","b")', 'text'],
    ['list(double)', 'opaque'],
    ['blob', 'opaque'],
  ])('%s is %s', (type, expected) => expect(kindOf(type)).toBe(expected));
});
