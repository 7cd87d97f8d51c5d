import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { configSchema } from '../../src/config/config.ts';
import { type Counter, type CountRequest, sampleRows } from '../../src/data/counter.ts';
import { firstProfile, profileAt } from '../../src/data/profile/profile-snapshot.ts';
import type { ColumnProfile, Profile } from '../../src/data/profile.ts';
import { openDuckdbInProcess } from '../../src/engines/duckdb/duckdb.ts';
import type { Connection, Engine } from '../../src/engines/engine.ts';
import { connectTrino } from '../../src/engines/trino/connection.ts';
import { parseTrinoName } from '../../src/engines/trino/table-name.ts';
import { openTrinoTable } from '../../src/engines/trino/trino.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { dataGate } from '../../src/gates/data.ts';
import type { Io } from '../../src/gates/io.ts';
import { normal, uniform } from '../data/random.ts';

/**
 * A real Trino, a coordinator and a worker, beside DuckDB on the same rows. It is fetched as scripts/trino-server.mjs
 * says; where that cannot be done, the tests are skipped and say why.
 */
const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-heavy-trino-'));
const duckdbIo = { root: process.cwd(), env: process.env, log: { info: () => {} }, allowInstall: false };

let server: ChildProcess | null = null;
let port = 0;
let unavailable: string | null = null;
let trino: Connection;
let duckdb: Engine;

const named = (table: string) => `trino://localhost:${port}/memory/default/${encodeURIComponent(table)}`;

beforeAll(async () => {
  const cache = process.env.ASSAY_CACHE === undefined ? [] : [join(process.env.ASSAY_CACHE, 'trino')];
  const started = spawn(process.execPath, ['scripts/trino-server.mjs', ...cache], { stdio: ['pipe', 'pipe', 'pipe'] });
  server = started;
  let said = '';
  started.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const line = await new Promise<string | null>((resolve) => {
    createInterface(started.stdout).once('line', resolve);
    started.once('exit', () => resolve(null));
  });
  if (line === null) {
    unavailable = said.trim().split('\n').at(-1) ?? 'the server said nothing';
    console.warn(`Trino is not here: ${unavailable}`);
    return;
  }
  port = JSON.parse(line).port;
  duckdb = await openDuckdbInProcess({ io: duckdbIo, directory, threads: 2 });
  trino = await connectTrino(parseTrinoName(named('any')), named('any'), { env: {} });
}, 600_000);

afterAll(async () => {
  await duckdb?.close();
  server?.kill('SIGTERM');
  rmSync(directory, { recursive: true, force: true });
});

/** Skips a test by name where the server cannot be had. */
function withTrino(name: string, check: (context: TestContext) => Promise<void>): void {
  it(name, { timeout: 240_000 }, async (context) => {
    if (unavailable !== null) return context.skip(unavailable);
    await check(context);
  });
}

/** A column as texts, which both engines cast to their type. */
interface Column {
  readonly name: string;
  /** in DuckDB and in Trino */
  readonly types: readonly [string, string];
  readonly values: readonly (string | null)[];
}

const odd = [
  ...["it's", 'say "hi"', 'a,b', 'two\nlines', '\u65e5\u672c', ' space ', '', 'e\u0301', 'NULL', '4929-1234'],
  ...['a@b.example', "'; DROP TABLE t; --", '\ud83e\udd26\ud83c\udffc', 'AB12 cd', '\u00c3\u00a9', '2024-01-02'],
];
const two = (value: number) => String(value).padStart(2, '0');

/** A table of every type that both engines have, with values that are hard; `shift` moves some columns. */
function table(rows: number, seed: number, shift = 0): readonly Column[] {
  const next = uniform(seed);
  const draw = normal(next);
  const whole = (below: number) => Math.floor(next() * below);
  const column = (name: string, duckdb: string, trino: string, one: (i: number) => number | string | null): Column => ({
    name,
    types: [duckdb, trino],
    values: Array.from({ length: rows }, (_, i) => {
      const value = one(i);
      return value === null || (name !== 'id' && next() < 0.05) ? null : String(value);
    }),
  });
  const strange = ['NaN', 'Infinity', '-Infinity', 5e-324, 1.7976931348623157e308, -1e-7, 0];
  const day = (i: number) => `2024-${two(1 + (i % 12))}-${two(1 + whole(28))}`;
  const clock = () => `${two(whole(24))}:${two(whole(60))}:${two(whole(60))}.${String(whole(1e6)).padStart(6, '0')}`;
  return [
    column('id', 'BIGINT', 'bigint', (i) => i),
    column('tiny', 'TINYINT', 'tinyint', () => whole(256) - 128),
    column('tied', 'INTEGER', 'integer', () => whole(7) - 3 + Math.round(shift)),
    column('huge', 'BIGINT', 'bigint', () => `${2n ** 62n + BigInt(whole(1e9)) * 4097n}`),
    column('normal', 'DOUBLE', 'double', () => Number((draw() + shift).toFixed(4))),
    column('odd_double', 'DOUBLE', 'double', () => strange[whole(9)] ?? draw() * 1e15),
    column('float', 'FLOAT', 'real', () => Math.fround(draw())),
    column('price', 'DECIMAL(10,2)', 'decimal(10,2)', () => (whole(1e6) / 100).toFixed(2)),
    column('flag', 'BOOLEAN', 'boolean', () => String(next() < 0.3 + shift / 4)),
    column('odd "name\'', 'VARCHAR', 'varchar', () => odd[whole(odd.length)] ?? ''),
    column('code', 'VARCHAR', 'varchar', (i) => `Id-${i} ${'x'.repeat(whole(50))}`),
    column('day', 'DATE', 'date', day),
    column('moment', 'TIMESTAMP', 'timestamp(6)', (i) => `${day(i)} ${clock()}`),
    column('clock', 'TIME', 'time(6)', clock),
    column('never', 'VARCHAR', 'varchar', () => null),
  ];
}

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Writes the columns as a Parquet file and as a table of Trino. */
async function written(name: string, columns: readonly Column[]): Promise<string> {
  const file = join(directory, `${name}.parquet`);
  const length = columns[0]?.values.length ?? 0;
  const instance = await DuckDBInstance.create(':memory:');
  const own = await instance.connect();
  const typed = (side: 0 | 1) => columns.map((each) => `${identifier(each.name)} ${each.types[side]}`).join(', ');
  await own.run(`CREATE TABLE t (${typed(0)})`);
  await trino.query(`CREATE TABLE memory.default.${identifier(name)} (${typed(1)})`);
  const batch = 2_500;
  for (let from = 0; from < length; from += batch) {
    const rows = Array.from({ length: Math.min(batch, length - from) }, (_, i) =>
      columns.map(({ values }) => values[from + i] ?? null),
    );
    const cells = (row: readonly (string | null)[]) => row.map((each) => (each === null ? 'NULL' : literal(each)));
    await own.run(`INSERT INTO t VALUES ${rows.map((row) => `(${cells(row).join(', ')})`).join(', ')}`);
    // Trino takes seconds to plan so many constants, but reads one text at once.
    const casts = columns.map(({ types }, i) => `CAST(r[${i + 1}] AS ${types[1]})`).join(', ');
    const source = `UNNEST(CAST(JSON ${literal(JSON.stringify(rows))} AS array(array(varchar)))) AS u(r)`;
    await trino.query(`INSERT INTO memory.default.${identifier(name)} SELECT ${casts} FROM ${source}`);
  }
  await own.run(`COPY t TO '${file}' (FORMAT parquet)`);
  own.closeSync();
  instance.closeSync();
  return file;
}

function inDuckdb(file: string): Promise<Counter> {
  return duckdb.open({ name: file, kind: 'parquet', files: [file], digest: `sha256:${'1'.repeat(64)}`, nulls: [] });
}

/** Columns without what is an engine's own: names of types, what it declares, and what it chooses by its own hash. */
function comparable(profile: Profile): string {
  const plainer = profile.columns.map((column: ColumnProfile) => {
    // Trino writes some doubles in more digits than they need, so it leaves `large` out.
    const { physical: _, nullable: __, large: ___, distinct, looks, places, shapes, slice = 1, ...rest } = column;
    return {
      ...rest,
      ...(slice > 1 ? {} : { looks, places, shapes }),
      ...(distinct?.bits === undefined ? { distinct } : {}),
    };
  });
  return JSON.stringify(plainer, null, 1);
}

describe('Trino', () => {
  withTrino('counts on a coordinator and a worker', async () => {
    const [[version] = []] = await trino.query('SELECT version()');
    expect(version).toBe(trino.version);
    expect(await trino.query("SELECT count(*) FROM system.runtime.nodes WHERE state = 'active'")).toEqual([[2]]);
  });

  withTrino('profiles a table to the same bytes as DuckDB does its Parquet file', async () => {
    const file = await written('base', table(12_000, 7));
    const [here, there] = [await inDuckdb(file), await openTrinoTable(named('base'), { env: {} })];
    expect(there.rows).toBe(here.rows);
    expect(there.columns.map(({ path, type }) => [path, type])).toEqual(
      here.columns.map(({ path, type }) => [path, type]),
    );
    const base = await firstProfile(here, 10);
    expect(comparable(await firstProfile(there, 10))).toBe(comparable(base));
    expect(comparable(await profileAt(there, base))).toBe(comparable(await profileAt(here, base)));
    const again = await openTrinoTable(named('base'), { env: {} });
    expect(again.digest).toBe(there.digest);
    expect(JSON.stringify(await firstProfile(again, 10))).toBe(JSON.stringify(await firstProfile(there, 10)));
  });

  withTrino('answers every other question as DuckDB does', async () => {
    const file = join(directory, 'base.parquet');
    const [here, there] = [await inDuckdb(file), await openTrinoTable(named('base'), { env: {} })];
    const ask = (path: string, type: string, more: Partial<CountRequest> = {}): CountRequest => ({
      path: [path],
      type,
      ...more,
    });
    for (const [path, type] of [
      ['price', 'double'],
      ['normal', 'double'],
      ['tied', 'int32'],
      ['float', 'float'],
    ] as const) {
      expect(await there.decimals(ask(path, type))).toBe(await here.decimals(ask(path, type)));
    }
    const listed = ask('odd "name\'', 'string', { values: ["it's", ''] });
    expect(await there.others(listed, 5)).toEqual(await here.others(listed, 5));
    expect(await there.repeated()).toBe(await here.repeated());
    expect(await there.duplicates?.([['tied'], ['flag']])).toEqual(await here.duplicates?.([['tied'], ['flag']]));
    expect(await there.repeats?.()).toEqual(await here.repeats?.());
    const flags = { column: ask('flag', 'bool', { values: ['true', 'false'] }) };
    for (const one of [ask('normal', 'double', { edges: [-1, 0, 1] }), listed]) {
      expect(await there.groups?.(one, flags)).toEqual(await here.groups?.(one, flags));
    }
    const as = [
      ask('code', 'double', { edges: [0] }),
      ask('day', 'timestamp(us)', { edges: [1.7e9] }),
      ask('tied', 'string', { values: ['1'] }),
    ];
    expect(await there.count(as)).toEqual(await here.count(as));
  });

  withTrino('decides as DuckDB does', async () => {
    const file = await written('head', table(12_000, 8, 0.4));
    const io: Io = {
      root: directory,
      env: { ...process.env, TRINO_TOKEN: undefined, TRINO_PASSWORD: undefined, RUNNER_TEMP: directory },
      log: { info: () => {}, warn: () => {}, progress: () => {} },
      mask: () => {},
      now: () => 0,
      seed: 1,
      signal: new AbortController().signal,
    };
    const policy = {
      config: configSchema.parse({ version: 1 }),
      source: { path: null, source: 'defaults' as const, edits: [] },
    };
    const judge = async (base: string, head: string): Promise<Evidence> => {
      const engine = (options: Parameters<typeof openDuckdbInProcess>[0]) =>
        openDuckdbInProcess({ ...options, io: duckdbIo, threads: 2 });
      const [evidence] = await dataGate({ mode: 'pair', base, head, name: 'table' }, policy, io, engine);
      return evidence as Evidence;
    };
    const said = ({ findings, measurements, verdict }: Evidence) => ({
      verdict,
      findings: findings.map(({ message, number, rule, severity }) => [rule, severity, message, number]),
      measurements,
    });
    const files = await judge(join(directory, 'base.parquet'), file);
    const mixed = await judge(join(directory, 'base.parquet'), named('head'));
    const tables = await judge(named('base'), named('head'));
    expect(files.verdict).toBe('fail');
    expect(said(mixed)).toEqual(said(files));
    expect(said(tables)).toEqual(said(files));
    expect(tables.environment?.engine).toBe(`trino ${trino.version}`);
  });

  withTrino('samples the same rows of a large table each time, also where many are alike', async () => {
    const rows = 3 * sampleRows;
    await trino.query(
      `CREATE TABLE memory.default.large AS SELECT k AS x, k % 3 AS y FROM UNNEST(sequence(1, 10000)) AS a(i) CROSS JOIN UNNEST(sequence(1, ${rows / 10_000})) AS b(j) CROSS JOIN LATERAL (VALUES (i - 1) * ${rows / 10_000} + j) AS c(k)`,
    );
    await trino.query('CREATE TABLE memory.default.alike AS SELECT y FROM memory.default.large');
    const ask = [{ path: ['y'], type: 'int64' }];
    for (const name of ['large', 'alike']) {
      const counter = await openTrinoTable(named(name), { env: {} });
      expect(counter.rows).toBe(rows);
      const [one] = await counter.sample(ask, 10);
      const [two_] = await (await openTrinoTable(named(name), { env: {} })).sample(ask, 10);
      expect(two_).toEqual(one);
      expect(Math.abs((one?.n ?? 0) - sampleRows)).toBeLessThan(0.02 * sampleRows);
      const third = (value: number) => (one?.quantiles ?? []).filter((each) => each === value).length / 257;
      for (const value of [0, 1, 2]) expect(Math.abs(third(value) - 1 / 3)).toBeLessThan(0.02);
    }
  });

  withTrino('says what is missing', async () => {
    await expect(openTrinoTable(named('absent'), { env: {} })).rejects.toThrow(/is not there/);
    const elsewhere = `trino://localhost:${port}/absent/default/t`;
    await expect(openTrinoTable(elsewhere, { env: {} })).rejects.toThrow(/CATALOG_NOT_FOUND/);
  });
});
