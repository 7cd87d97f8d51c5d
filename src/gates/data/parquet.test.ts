import { mkdtempSync, readFileSync, realpathSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { openDuckdbInProcess } from '../../engines/duckdb/duckdb.ts';
import { dataGate } from '../data.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'assay-parquet-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function compare(base: string, head: string) {
  const log = { info: () => {}, warn: () => {}, progress: () => {} };
  const io = { root, env: {}, log, mask: () => {}, now: () => 0, seed: 1, signal: new AbortController().signal };
  const policy = {
    config: configSchema.parse({ version: 1 }),
    source: { path: null, source: 'defaults' as const, edits: [] },
  };
  const openEngine: typeof openDuckdbInProcess = (options) =>
    openDuckdbInProcess({ ...options, io: { ...options.io, root: process.cwd(), allowInstall: false } });
  const [evidence] = await dataGate({ mode: 'pair', base, head }, policy, io, openEngine);
  if (evidence === undefined) throw new Error('no evidence');
  return evidence;
}

/** One column of every type that Parquet files hold, with infinite times, quoted struct fields and huge numbers. */
const types = `
  i::INTEGER AS "i32", (i % 5)::UTINYINT AS "u8", (i || '')::BLOB AS "blob", INTERVAL (i) DAY AS "interval",
  CASE WHEN i % 10 = 0 THEN 'infinity'::TIMESTAMP ELSE TIMESTAMP '2020-01-01' + INTERVAL (i) HOUR END AS "ts",
  CASE WHEN i % 9 = 0 THEN '-infinity'::DATE ELSE DATE '2020-01-01' END AS "d", TIME '10:00:01.5' AS "t",
  TIMESTAMPTZ '2020-01-01 00:00:00+00' AS "tz", [i, i + 1] AS "list", [{a: i}] AS "structs", MAP {'k': i} AS "map",
  {x: {"z'""q": 't' || (i % 3)}} AS "s""; --", (i / 7)::DECIMAL(20, 4) AS "dec", uuid() AS "uuid",
  (i % 3)::VARCHAR::ENUM ('0', '1', '2') AS "enum", (i * 1e300)::DOUBLE AS "huge", i % 2 = 0 AS "bool",
  NULL::INTEGER AS "nothing", CASE WHEN i % 4 = 0 THEN 'nan'::FLOAT ELSE i::FLOAT END AS "nan"`;

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const write = (name: string, columns: string) =>
    connection.run(`COPY (SELECT ${columns} FROM range(1000) r(i)) TO '${join(root, name)}' (FORMAT parquet)`);
  await write('base.parquet', types);
  await write('narrow.parquet', 'i::INTEGER AS a, i::DOUBLE AS b, i::INTEGER AS c');
  await write('wide.parquet', "i::BIGINT AS a, i::BIGINT AS b, 'x' || i AS c");
  // One value for all rows of the last partition, under a key that reads as a date and one that reads as a number.
  for (const [key, of] of [
    ['day', (i: string) => `DATE '2026-01-01' + (${i})::INTEGER`],
    ['month', (i: string) => `lpad((${i})::VARCHAR, 2, '0')`],
  ] as const) {
    const part = (name: string, last: number, stuck: string) =>
      connection.run(
        `COPY (SELECT ${of('1 + i // 500')} AS "${key}", CASE WHEN i // 500 = ${stuck} THEN 7.5 ELSE hash(i) % 1000 / 10 END AS x FROM range(${last * 500}) r(i)) TO '${join(root, `${key}-${name}`)}' (FORMAT parquet, PARTITION_BY ("${key}"))`,
      );
    // A month without its year is no date: base has to have it too.
    await part('base', key === 'day' ? 6 : 8, '-1');
    await part('head', 8, '7');
  }
  connection.closeSync();
  instance.closeSync();
  for (const [name, bytes] of [
    ['cut', 900],
    ['stub', 8],
  ] as const) {
    writeFileSync(join(root, `${name}.parquet`), readFileSync(join(root, 'base.parquet')));
    truncateSync(join(root, `${name}.parquet`), bytes);
  }
});

describe('Parquet', () => {
  it('every type is counted or said not to be', async () => {
    const evidence = await compare('base.parquet', 'base.parquet');
    expect(evidence.verdict).toBe('pass');
    expect(evidence.findings).toEqual([]);
    const note = evidence.notes.find(({ text }) => text.startsWith('Only type and missing values'));
    expect(note?.text).toContain('`blob`, `interval`, `list`, `structs`, `map`');
    const missing = evidence.measurements.filter(({ id }) => id === 'missing');
    expect(missing).toHaveLength(21);
    expect(missing.every(({ value }) => value === 0)).toBe(true);
    expect(evidence.measurements.map(({ subject }) => subject)).toContain('`s"; --.x.z\'"q`');
  });

  it('types are compared on the lattice', async () => {
    const { findings } = await compare('narrow.parquet', 'wide.parquet');
    const types = findings.filter(({ rule }) => rule.startsWith('type-'));
    expect(types.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'type-incompatible: `b` changed its type: double \u2192 int64',
      'type-incompatible: `c` changed its type: int32 \u2192 string',
      'type-widened: `a` changed its type: int32 \u2192 int64',
    ]);
    expect(types[1]?.number).toContain('1,000 of 1,000 values do not read as int32');
  });

  it.each([
    ['day', 'day=2026-01-09'],
    ['month', 'month=08'],
  ])('a column that stands still in a partition by %s', async (key, name) => {
    const { findings } = await compare(`${key}-base`, `${key}-head`);
    const [stuck, ...more] = findings.filter(({ rule }) => rule === 'partition-stuck');
    expect(more).toEqual([]);
    expect(stuck?.message).toBe(`\`x\` stands still in the partition \`${name}\``);
    expect(stuck?.number).toBe('500 of 500 rows equal (exact), in 1 of 8 partitions');
  });

  it.each(['cut', 'stub'])('a file that was cut off could not be checked: %s', async (name) => {
    const evidence = await compare('base.parquet', `${name}.parquet`);
    expect(evidence.verdict).toBe('error');
    expect(evidence.notes[0]?.text).toContain('does not end with PAR1');
  });
});
