import { describe, expect, it } from 'vitest';
import { typeOfTally } from './source.ts';
import { columnOf, identifier, literal, typed } from './sql.ts';
import { leavesOf, logicalType } from './types.ts';

describe('quoting', () => {
  it.each([
    ["it's", "'it''s'"],
    ["'; DROP TABLE t; --", "'''; DROP TABLE t; --'"],
    ['a\0b', "'a\ufffdb'"],
  ])('literal %j', (text, sql) => expect(literal(text)).toBe(sql));
  it('identifiers and fields', () => {
    expect(identifier('a"b')).toBe('"a""b"');
    expect(columnOf(['a"', "b'c"])).toBe(`struct_extract("a""", 'b''c')`);
  });
});

describe('typed', () => {
  it.each([
    ['int32', 'int64', 'CAST(x AS DOUBLE)'],
    ['string', 'int64', 'TRY_CAST(CAST(x AS VARCHAR) AS DOUBLE)'],
    ['int64', 'string', 'CAST(x AS VARCHAR)'],
    ['date', 'timestamp(us)', 'epoch(TRY_CAST(x AS TIMESTAMP))'],
    ['int64', 'date', 'epoch(TRY_CAST(CAST(x AS VARCHAR) AS TIMESTAMP))'],
    ['time', 'time', 'epoch(TRY_CAST(x AS TIME))'],
    ['string', 'string', 'CAST(x AS VARCHAR)'],
    ['bool', 'bool', 'CAST(TRY_CAST(CAST(x AS VARCHAR) AS BOOLEAN) AS VARCHAR)'],
    ['list(int64)', 'list(int64)', 'x'],
  ])('%s as %s', (from, as, sql) => expect(typed('x', from, as)).toBe(sql));
});

describe('types', () => {
  it.each([
    ['DECIMAL(18,3)', 'decimal(18,3)'],
    ['BIGINT[]', 'list(int64)'],
    ['DOUBLE[3]', 'list(double)'],
    ["ENUM('a', 'b')", 'string'],
    ['TIMESTAMP WITH TIME ZONE', 'timestamptz'],
    ['MAP(VARCHAR, BIGINT)', 'map(string,int64)'],
    ["ENUM('a', 'it''s', 'b, c')[]", 'list(string)'],
    ['STRUCT(a INTEGER, "b, ""c" DECIMAL(9,2)[])[]', 'list(struct("a": int32, "b, \\"c": list(decimal(9,2))))'],
    ['MAP(VARCHAR, STRUCT(x DATE))', 'map(string,struct("x": date))'],
  ])('%s is %s', (physical, logical) => expect(logicalType(physical)).toBe(logical));

  it('structs become leaves, with quoted names', () => {
    const found = leavesOf('u', 'STRUCT(a BIGINT, "b, ""c""" STRUCT(d VARCHAR), e STRUCT(f INTEGER)[])');
    expect(found.map(({ path, physical }) => [path.join(' '), physical])).toEqual([
      ['u a', 'BIGINT'],
      ['u b, "c" d', 'VARCHAR'],
      ['u e', 'STRUCT(f INTEGER)[]'],
      ['u e[] f', 'INTEGER'],
    ]);
    expect(found[3]).toMatchObject({
      expression: "struct_extract(u, 'f')",
      lists: ['struct_extract("u", \'e\')'],
    });
  });

  it('lists of lists and arrays become leaves too', () => {
    expect(leavesOf('v', 'DOUBLE[3][]').map(({ path, physical, lists }) => [path[0], physical, lists])).toEqual([
      ['v', 'DOUBLE[3][]', []],
      ['v[]', 'DOUBLE[3]', ['"v"']],
      ['v[][]', 'DOUBLE', ['"v"', 'CAST(u AS DOUBLE[])']],
    ]);
  });

  const none = { filled: 4, integers: 0, numbers: 0, booleans: 0, dates: 0, timestamps: 0, times: 0, zeros: 0 };
  it.each([
    [{ integers: 4, numbers: 4 }, 'int64'],
    [{ integers: 3, numbers: 4 }, 'double'],
    [{ integers: 4, numbers: 4, zeros: 1 }, 'string'],
    [{ numbers: 3 }, 'string'],
    [{ booleans: 4 }, 'bool'],
    [{ dates: 4, timestamps: 4 }, 'date'],
    [{ dates: 3, timestamps: 4 }, 'timestamp(us)'],
    [{ times: 4 }, 'time'],
    [{ filled: 0 }, 'string'],
  ])('text with %j is %s', (tally, type) => expect(typeOfTally({ ...none, ...tally })).toBe(type));
});
