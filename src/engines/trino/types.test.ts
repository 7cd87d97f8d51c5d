import { describe, expect, it } from 'vitest';
import { canBeJson, canHash, leavesOf, logicalType } from './types.ts';

describe('logicalType', () => {
  it.each([
    ['boolean', 'bool'],
    ['tinyint', 'int8'],
    ['smallint', 'int16'],
    ['integer', 'int32'],
    ['bigint', 'int64'],
    ['real', 'float'],
    ['double', 'double'],
    ['decimal(38,10)', 'decimal(38,10)'],
    ['decimal(5, 2)', 'decimal(5,2)'],
    ['varchar', 'string'],
    ['varchar(12)', 'string'],
    ['char(3)', 'string'],
    ['uuid', 'string'],
    ['varbinary', 'blob'],
    ['date', 'date'],
    ['time(6)', 'time'],
    ['timestamp(0)', 'timestamp(s)'],
    ['timestamp(3)', 'timestamp(ms)'],
    ['timestamp', 'timestamp(ms)'],
    ['timestamp(6)', 'timestamp(us)'],
    ['timestamp(12)', 'timestamp(ns)'],
    ['timestamp(3) with time zone', 'timestamptz'],
    ['array(array(decimal(5,2)))', 'list(list(decimal(5,2)))'],
    ['time(3) with time zone', 'other(time(3) with time zone)'],
    ['map(varchar, bigint)', 'other(map(varchar, bigint))'],
    ['json', 'other(json)'],
    ['HyperLogLog', 'other(HyperLogLog)'],
  ])('%s is %s', (physical, type) => expect(logicalType(physical)).toBe(type));
});

describe('leavesOf', () => {
  it.each([
    ['bigint', [['a', 'bigint']]],
    [
      'row(x bigint, y z varchar(3), t timestamp(3) with time zone)',
      [
        ['a.x', 'bigint'],
        ['a.y z', 'varchar(3)'],
        ['a.t', 'timestamp(3) with time zone'],
      ],
    ],
    [
      'row(deep row(u decimal(5,2), v array(row(w bigint))))',
      [
        ['a.deep.u', 'decimal(5,2)'],
        ['a.deep.v', 'array(row(w bigint))'],
      ],
    ],
    // Fields without names, and names that hide where the type begins, leave the row whole.
    ['row(bigint, varchar)', [['a', 'row(bigint, varchar)']]],
    ['row(x unheard)', [['a', 'row(x unheard)']]],
    ['row(x, y bigint)', [['a', 'row(x, y bigint)']]],
  ])('%s', (physical, leaves) => {
    expect(leavesOf(['a'], physical).map((leaf) => [leaf.path.join('.'), leaf.physical])).toEqual(leaves);
  });
});

describe('what can be hashed', () => {
  it.each([
    ['array(bigint)', true, true],
    ['map(varchar(3), timestamp(6))', true, true],
    ['array(row(a bigint))', true, false],
    ['array(varbinary)', true, false],
    ['array(char(3))', true, false],
    ['array(time(3))', true, false],
    ['HyperLogLog', false, false],
    ['array(Geometry)', false, false],
  ])('%s', (physical, hash, json) => {
    expect(canHash(physical)).toBe(hash);
    expect(canBeJson(physical)).toBe(json);
  });
});
