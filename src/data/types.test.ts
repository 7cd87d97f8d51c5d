import { describe, expect, it } from 'vitest';
import { compareTypes, kindOf } from './types.ts';

describe('compareTypes', () => {
  it.each([
    ['int32', 'int32', 'same'],
    ['int8', 'int64', 'widened'],
    ['int64', 'int32', 'narrowed'],
    ['uint32', 'int64', 'widened'],
    ['uint32', 'int32', 'incompatible'],
    ['int32', 'double', 'widened'],
    ['int64', 'double', 'narrowed'],
    ['double', 'int64', 'incompatible'],
    ['double', 'int32', 'narrowed'],
    ['double', 'float', 'narrowed'],
    ['bool', 'int8', 'widened'],
    ['decimal(10,2)', 'decimal(12,4)', 'widened'],
    ['decimal(10,2)', 'decimal(10,4)', 'incompatible'],
    ['int32', 'decimal(12,2)', 'widened'],
    ['int32', 'decimal(10,2)', 'incompatible'],
    ['date', 'timestamp(us)', 'widened'],
    ['timestamp(us)', 'timestamptz', 'incompatible'],
    ['timestamp(ns)', 'timestamp(s)', 'narrowed'],
    ['string', 'int64', 'incompatible'],
    ['int64', 'string', 'incompatible'],
    ['list(int32)', 'list(int64)', 'widened'],
    ['int64', 'list(int64)', 'incompatible'],
  ])('%s -> %s is %s', (base, head, expected) => expect(compareTypes(base, head)).toBe(expected));
});

describe('kindOf', () => {
  it.each([
    ['decimal(18,2)', 'number'],
    ['uint8', 'number'],
    ['timestamptz', 'time'],
    ['bool', 'text'],
    ['list(double)', 'opaque'],
    ['blob', 'opaque'],
  ])('%s is %s', (type, expected) => expect(kindOf(type)).toBe(expected));
});
