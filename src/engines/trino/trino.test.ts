import { describe, expect, it } from 'vitest';
import { Problem } from '../../evidence/problem.ts';
import type { Connection } from '../engine.ts';
import { trino } from './dialect.ts';
import { parseTrinoName } from './table-name.ts';
import { countWithTrino } from './trino.ts';

const name = 'trino://localhost/c/s/t';
const table = { ...parseTrinoName(name), schema: "s'", table: 't"' };

/** A connection that keeps what it is asked and answers by the first pattern that the question has. */
function answering(answers: readonly (readonly [RegExp, readonly (readonly unknown[])[]])[]) {
  const asked: string[] = [];
  const connection: Connection = {
    version: '476',
    close: async () => {},
    query: async (sql) => {
      asked.push(sql);
      return answers.find(([pattern]) => pattern.test(sql))?.[1] ?? [];
    },
  };
  return { asked, connection };
}

const columns = [
  ['x', 'double', 'YES'],
  ['say "hi"', 'varchar(10)', 'NO'],
  ["a'; DROP TABLE t; --", 'row(b "c bigint)', 'YES'],
];
const catalogue = [/information_schema/, columns] as const;
const whole = [/checksum/, [[10, 'AAEC']]] as const;

describe('countWithTrino', () => {
  it('quotes every name', async () => {
    const { asked, connection } = answering([catalogue, whole]);
    const counter = await countWithTrino(connection, table, name);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain(
      `FROM "c".information_schema.columns WHERE table_schema = 's''' AND table_name = 't"' ORDER BY ordinal_position`,
    );
    expect(asked[1]).toBe(
      'SELECT count_if(true), checksum(ROW(ROW("x", "say ""hi""", "a\'; DROP TABLE t; --"."b ""c"))) FROM "c"."s\'"."t"""',
    );
    expect(counter).toMatchObject({ engine: 'trino 476', kind: 'parquet', rows: 10, nulls: [] });
    expect(counter.columns).toEqual([
      { path: ['x'], type: 'double', physical: 'double', position: 0, nullable: true },
      { path: ['say "hi"'], type: 'string', physical: 'varchar(10)', position: 1, nullable: false },
      { path: ["a'; DROP TABLE t; --", 'b "c'], type: 'int64', physical: 'bigint', position: 2, nullable: true },
    ]);
    expect(counter.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('counts columns in one query with one row', async () => {
    const row = [10, 1, 9, 1, 0, 1, -2, 5.5, { 0: 3, 2: 4 }, 0, 10, 2, { 0: 7, 1: 3 }];
    const { asked, connection } = answering([catalogue, whole, [/FROM \(SELECT/, [row]]]);
    const counter = await countWithTrino(connection, table, name);
    const counted = await counter.count([
      { path: ['x'], type: 'double', edges: [-0.5, 0] },
      { path: ['say "hi"'], type: 'string', values: ["it's"] },
    ]);
    expect(counted).toEqual([
      { n: 7, missing: 1, unparsed: 0, nan: 1, pinf: 0, ninf: 1, empty: 0, min: -2, max: 5.5, bins: [4, 0, 3] },
      { n: 10, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 2, min: null, max: null, values: [3, 7] },
    ]);
    expect(asked[2]).toContain('width_bucket(-x0, ARRAY[0e0, 5e-1])');
    expect(asked[2]).toContain("histogram(array_position(ARRAY['it''s'], x1))");
    expect(asked[2]).toContain('FROM (SELECT "x" IS NULL AS m0, "x" AS r0, CAST("x" AS double) AS x0, "say ""hi""" IS');
  });

  it('asks for many columns in groups', async () => {
    const many = Array.from({ length: 60 }, (_, i) => [`c${i}`, 'varbinary', 'YES']);
    const { asked, connection } = answering([
      [/information_schema/, many],
      whole,
      [/FROM \(SELECT/, [[10, ...Array.from({ length: 25 }, () => 4)]]],
    ]);
    const counter = await countWithTrino(connection, table, name);
    const counted = await counter.count(many.map(([path = '']) => ({ path: [path], type: 'blob' })));
    expect(counted.map(({ missing, n }) => [missing, n])).toEqual(Array.from({ length: 60 }, () => [4, 6]));
    expect(asked.slice(2).map((sql) => sql.match(/IS NULL/g)?.length)).toEqual([25, 25, 10]);
  });

  it('counts in groups of the rows, of which blocks are none', async () => {
    const groups = [
      ['EU', 6, 1, 5, { 0: 2, 1: 3 }],
      [null, 4, 0, 4, null],
    ];
    const { asked, connection } = answering([catalogue, whole, [/GROUP BY g/, groups]]);
    const counter = await countWithTrino(connection, table, name);
    const ask = { path: ['x'], type: 'double', edges: [0] };
    const by = { column: { path: ['say "hi"'], type: 'string', values: ['EU'] } };
    expect(await counter.groups?.(ask, by)).toEqual([
      { value: 'EU', rows: 6, missing: 1, n: 5, counts: [3, 2] },
      { value: null, rows: 4, missing: 0, n: 4, counts: [0, 0] },
    ]);
    const text = 'CAST("say ""hi""" AS varchar)';
    expect(asked[2]).toContain(`CASE WHEN ${text} IN ('EU') THEN ${text} END`);
    expect(await counter.groups?.(ask, { blocks: 20 })).toEqual([]);
  });

  it('a table that changes while it is read is a problem', async () => {
    const { connection } = answering([catalogue, whole, [/FROM \(SELECT/, [[11, 0]]]]);
    const counter = await countWithTrino(connection, table, name);
    await expect(counter.count([{ path: ['x'], type: 'blob' }])).rejects.toThrow(/had 10 rows, then 11/);
  });

  it('a table without columns is not there', async () => {
    const failed = countWithTrino(answering([]).connection, table, name);
    await expect(failed).rejects.toBeInstanceOf(Problem);
    await expect(failed).rejects.toThrow(/is not there/);
  });

  it('samples all rows of a small table, and rows by their hash of a large one', async () => {
    const sample = [/array_agg/, [[[[...Array.from({ length: 257 }, (_, i) => i), 1, 255, 250, 300]]]]] as const;
    const small = answering([catalogue, whole, sample]);
    const ask = [{ path: ['x'], type: 'double' }];
    const [one] = await (await countWithTrino(small.connection, table, name)).sample(ask, 5);
    expect(one).toMatchObject({ distinct: 250, n: 300, tails: [1, 255] });
    expect(one?.quantiles).toHaveLength(257);
    expect(small.asked[2]).toMatch(/FROM \(SELECT CAST\("x" AS double\) AS x0 FROM "c"."s'"."t"""\)$/);
    const large = answering([
      catalogue,
      [/checksum/, [[1e6, 'AAEC']]],
      [/count\(DISTINCT h\)/, [[99_990, 99_000]]],
      sample,
    ]);
    await (await countWithTrino(large.connection, table, name)).sample(ask, 5);
    expect(large.asked[3]).toMatch(/ WHERE h % 10 = 0$/);
    const alike = answering([
      catalogue,
      [/checksum/, [[1e6, 'AAEC']]],
      [/count\(DISTINCT h\)/, [[200_000, 2]]],
      sample,
    ]);
    await (await countWithTrino(alike.connection, table, name)).sample(ask, 5);
    expect(alike.asked[3]).toMatch(/GROUP BY h\)/);
  });
});

describe('casts of the dialect', () => {
  it.each([
    [0.1, '1e-1'],
    [-0, '0e0'],
    [5e-324, '5e-324'],
    [-1234567, '-1.234567e+6'],
  ])('%d as a double is %s', (value, sql) => {
    expect(trino.double(value)).toBe(sql);
    expect(Number(sql)).toBe(value === 0 ? 0 : value);
  });

  it.each([
    ["it's", "'it''s'"],
    ['a\0b', "'a\ufffdb'"],
    ['\ud800', "'\ufffd'"],
    ['\ud83e\udd26', "'\ud83e\udd26'"],
    ['\\', "'\\'"],
  ])('%j as a literal', (value, sql) => expect(trino.literal(value)).toBe(sql));

  it.each([
    ['int64', 'double', 'CAST(x AS double)'],
    ['string', 'string', 'CAST(x AS varchar)'],
    ['string', 'bool', 'CAST(TRY_CAST(CAST(x AS varchar) AS boolean) AS varchar)'],
    ['timestamp(ms)', 'timestamp(ms)', 'to_unixtime(CAST(x AS timestamp(3)))'],
    ['blob', 'blob', 'x'],
    ['list(int64)', 'string', 'CAST(NULL AS varchar)'],
  ])('%s as %s', (from, as, sql) => expect(trino.typed('x', from, as)).toBe(sql));
});
