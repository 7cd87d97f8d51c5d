import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CountRequest } from '../../data/counter.ts';
import { looksOf } from '../../data/looks.ts';
import { shapeOf } from '../../data/shape.ts';
import type { Connection } from '../engine.ts';
import { connectDuckdb } from './connection.ts';
import { count } from './count.ts';
import { countWithDuckdb } from './counter.ts';
import type { Opened } from './opened.ts';
import { sample } from './sample.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-numbers-'));
let connection: Connection;
let opened: Opened;

const odd = (sql: string) =>
  `CASE i % 11 WHEN 0 THEN NULL WHEN 1 THEN 'nan' WHEN 2 THEN 'inf' WHEN 3 THEN '-inf' WHEN 4 THEN '-0' ELSE ${sql} END`;

/** More than one block of rows, none of a length that divides well; every kind of number and time. */
const columns = `
  i AS whole, 9007199254740992 + i AS large, -9223372036854775808 + i * 2 AS huge, 18446744073709551615 - i::UBIGINT AS unsigned,
  CASE WHEN i % 3 > 0 THEN i % 40 END AS holes, NULL::DOUBLE AS none, ${odd('sin(i) * 1e3')}::DOUBLE AS odd,
  ${odd('round(cos(i), 2)')}::FLOAT AS f32, round(sin(i), i::INTEGER % 9) AS places, exp(i / 8.0) AS wide,
  (i * 7 % 5000)::DECIMAL(9, 2) / 8 AS price, DATE '2024-01-01' + (i % 900)::INTEGER AS day, TIME '10:00:00' + INTERVAL (i) SECOND AS time,
  CASE WHEN i % 9 = 0 THEN 'infinity'::TIMESTAMP WHEN i % 9 > 1 THEN TIMESTAMP '2024-01-01' + INTERVAL (i) MINUTE END AS ts,
  CASE WHEN i % 5 > 0 THEN (i / 4)::VARCHAR ELSE 'word ' || i END AS text, [i, NULL, i / 2]::DOUBLE[] AS list`;

beforeAll(async () => {
  const url = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;
  connection = await connectDuckdb(url, { directory, threads: 2, memory: '512MB' });
  const file = join(directory, 'table.parquet');
  await connection.query(`COPY (SELECT ${columns} FROM range(5001) r(i)) TO '${file}' (FORMAT parquet)`);
  const source = { kind: 'parquet', name: 'table', files: [file], digest: 'sha256:0', nulls: [] } as const;
  opened = (await countWithDuckdb(connection, source)).handle as Opened;
});
afterAll(async () => {
  await connection.close();
  rmSync(directory, { recursive: true, force: true });
});

/** The same columns, counted by the engine's own aggregates. */
function plainly(requests: readonly CountRequest[]) {
  const { tally: _, ...plain } = connection;
  return count({ ...opened, connection: plain }, requests);
}

const numbers = (): readonly CountRequest[] =>
  opened.columns
    .filter(({ type }) => !type.startsWith('list('))
    .map(({ path, type }) => ({ path, type: type === 'string' ? 'double' : type }));

describe('numbers', () => {
  it.each([
    ['nothing more', {}],
    ['no edges', { edges: [], sum: { centre: 0, scale: 0 } }],
    ['one edge', { edges: [0], sum: { centre: 0.1, scale: 30 }, distinct: 1 }],
    [
      '127 edges',
      { edges: Array.from({ length: 127 }, (_, i) => i - 60), distinct: 8, sum: { centre: 1e9, scale: 55 } },
    ],
    ['128 edges', { edges: Array.from({ length: 128 }, (_, i) => i * 50 - 60), slice: 3, distinct: 3, places: true }],
    ['more edges than the program has room for', { edges: Array.from({ length: 300 }, (_, i) => i), distinct: 1 }],
    ['places of all', { edges: [-1, 1], slice: 1, places: true }],
    ['hours of the day', { hours: true }],
  ] satisfies [string, Partial<CountRequest>][])('are counted as by aggregates, asked for %s', async (_, more) => {
    const requests = numbers().map((request) => ({ ...request, ...more }));
    expect(connection.tally).toBeDefined();
    expect(await count(opened, requests)).toEqual(await plainly(requests));
  });

  it('beyond 2^53 are told apart by whether a double holds them', async () => {
    const requests = numbers()
      .filter(({ type }) => /^u?int/.test(type))
      .map((request) => ({ ...request, large: true }));
    const counted = await count(opened, requests);
    expect(counted).toEqual(await plainly(requests));
    const large = Object.fromEntries(requests.map(({ path }, i) => [path[0], counted[i]?.large]));
    // 2^53 + 2, 4 ... 5000; of those next to -2^63 one in 512, of those next to 2^64 one in 2048, twice: as exact value
    // and as shortest decimal
    expect(large).toMatchObject({ whole: [0, 0], large: [2500, 2500], huge: [20, 4981], unsigned: [4, 4997] });
  });

  it('are counted as by aggregates in lists', async () => {
    const requests = [{ path: ['list[]'], type: 'double', edges: [5, 100], distinct: 1, slice: 1, places: true }];
    expect(await count(opened, requests)).toEqual(await plainly(requests));
  });
});

describe('a sample of numbers', () => {
  it('is what the engine would pick from sorted lists', async () => {
    const { quantiles, ...plain } = connection;
    expect(quantiles).toBeDefined();
    const items = [{ path: ['list[]'], type: 'double' }];
    for (const requests of [numbers(), items]) {
      const listed = await sample({ ...opened, connection: plain }, requests, 10);
      // Which of equal zeros is picked shows nowhere.
      expect(JSON.stringify(await sample(opened, requests, 10))).toEqual(JSON.stringify(listed));
    }
  });

  it('is left to the engine where it would be too many', async () => {
    expect(await connection.quantiles?.('SELECT 1e0 FROM range(10)', 1_000_000)).toBeNull();
  });
});

describe('where WebAssembly gets no memory', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('the engine counts by itself', async () => {
    function Memory() {
      throw new RangeError('WebAssembly.Memory(): could not allocate memory');
    }
    vi.stubGlobal('WebAssembly', { Memory });
    const url = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;
    const plain = await connectDuckdb(url, { directory, threads: 1, memory: '512MB' });
    expect(plain.tally).toBeUndefined();
    expect(await plain.quantiles?.('SELECT 1e0', 1)).toBeNull();
    await plain.close();
  });
});

describe('a file that is damaged near its end', () => {
  it('is an error, not fewer rows', async () => {
    const file = join(directory, 'damaged.parquet');
    const select = 'SELECT i / 3 AS a, i / 5 AS b, i / 7 AS c, i / 9 AS d FROM range(100000) r(i)';
    await connection.query(`COPY (${select}) TO '${file}' (FORMAT parquet, ROW_GROUP_SIZE 2048, COMPRESSION zstd)`);
    const bytes = readFileSync(file);
    const footer = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8);
    writeFileSync(file, bytes.fill(0xff, footer - 30_000, footer));
    const source = { kind: 'parquet', name: 'damaged', files: [file], digest: 'sha256:0', nulls: [] } as const;
    const damaged = await countWithDuckdb(connection, source);
    const requests = damaged.columns.map(({ path, type }) => ({ path, type, edges: [100] }));
    await expect(damaged.count(requests)).rejects.toThrow();
  });
});

describe('texts of a slice', () => {
  it('are looked at as each one is', async () => {
    const shapes = ['9', 'a 9'];
    const request = { path: ['text'], type: 'string', values: ['1.0'], slice: 1, shapes, looks: true };
    const [counted] = await count(opened, [request]);
    const texts = (await connection.query(`SELECT text FROM ${opened.from}`)).map(([text]) => String(text));
    const unlisted = texts.filter((text) => text !== '1.0');
    const of = (shape: string) => unlisted.filter((text) => shapeOf(text) === shape).length;
    expect(counted?.shapes).toEqual([of('9'), of('a 9'), unlisted.length - of('9') - of('a 9')]);
    expect(counted?.looks).toEqual(
      looksOf('').map((_, look) => unlisted.filter((text) => looksOf(text)[look] === true).length),
    );
  });
});
