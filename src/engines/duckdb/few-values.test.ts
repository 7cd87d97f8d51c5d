import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Counted, CountRequest } from '../../data/counter.ts';
import type { Connection } from '../engine.ts';
import { connectDuckdb } from './connection.ts';
import { count } from './count.ts';
import { countWithDuckdb } from './counter.ts';
import { countFew } from './few-values.ts';
import { ask, type OpenColumn, type Opened } from './opened.ts';
import { sample } from './sample.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-few-'));
const file = join(directory, 'table.parquet');
let connection: Connection;
let opened: Opened;

/** Few and many different values of every kind, missing, not finite and empty ones; a column that turns out to have many. */
const columns = `
  i % 7 - 3 AS few, i AS many, (i % 300)::DECIMAL(9, 2) / 8 AS price,
  CASE i % 6 WHEN 0 THEN 'nan'::DOUBLE WHEN 1 THEN 'inf'::DOUBLE WHEN 2 THEN '-inf'::DOUBLE WHEN 3 THEN NULL ELSE (i % 40) / 8 END AS odd,
  sin(i) AS wave, (i % 50)::FLOAT / 10 AS f32, DATE '2024-01-01' + (i % 900)::INTEGER AS day,
  CASE WHEN i % 9 = 0 THEN 'infinity'::TIMESTAMP ELSE TIMESTAMP '2024-01-01' + INTERVAL (i % 1000) MINUTE END AS ts,
  CASE i % 5 WHEN 0 THEN '' WHEN 1 THEN NULL ELSE 'wört ' || (i % 800) END AS word, 'user' || i || '@example.com' AS mail,
  i % 3 = 0 AS flag, CASE WHEN i < 30000 THEN 0 ELSE i END AS late, NULL::INTEGER AS none, (i % 4)::VARCHAR AS digits,
  1e18::BIGINT + i % 9 AS large, i % 9 AS small`;

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const writer = await instance.connect();
  await writer.run(`COPY (SELECT ${columns} FROM range(260000) r(i)) TO '${file}' (FORMAT parquet)`);
  writer.closeSync();
  instance.closeSync();
  const url = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;
  connection = await connectDuckdb(url, { directory, threads: 2, memory: '512MB' });
  const source = { kind: 'parquet', name: 'table', files: [file], digest: 'sha256:0', nulls: [] } as const;
  opened = (await countWithDuckdb(connection, source)).handle as Opened;
});
afterAll(async () => {
  await connection.close();
  rmSync(directory, { recursive: true, force: true });
});

const numbers = {
  edges: [-1, 0, 2.5, 20, 1e9],
  sum: { centre: 1, scale: 10 },
  distinct: 2,
  slice: 2,
  places: true,
  hours: true,
};
const texts = {
  values: ['wört 2', 'true', ''],
  lengths: [0, 4, 6],
  distinct: 1,
  slice: 4,
  shapes: ['x a 9'],
  looks: true,
};

function requests(): readonly CountRequest[] {
  return opened.columns.map(({ path, type }) => {
    const text = type === 'string' || type === 'bool';
    const whole = /^u?int/.test(type);
    return { path, type, ...(text ? texts : numbers), ...(whole ? { sum: { centre: 0, scale: 0 }, large: true } : {}) };
  });
}

describe('countFew', () => {
  it('says the same as one scan, column by column', async () => {
    const together = await count({ ...opened, rows: 1 }, requests());
    const alone = await count(opened, requests());
    for (const [i, { path }] of requests().entries()) expect([path, alone[i]]).toEqual([path, together[i]]);
  });

  it('says the same of columns that are read as other types', async () => {
    const asked: CountRequest[] = [
      { path: ['digits'], type: 'double', ...numbers },
      { path: ['word'], type: 'int64', ...numbers },
      { path: ['few'], type: 'string', ...texts },
      { path: ['odd'], type: 'string', ...texts },
      { path: ['day'], type: 'timestamp(us)', ...numbers },
    ];
    expect(await count(opened, asked)).toEqual(await count({ ...opened, rows: 1 }, asked));
  });

  it('leaves columns with many values to the scan', async () => {
    const asked = requests().map((request) => ask(opened, request));
    const counted: readonly (Counted | null)[] = await countFew(opened, asked);
    const left = opened.columns.filter((_, i) => counted[i] === null).map(({ path }) => path[0]);
    expect(left).toEqual(['many', 'wave', 'mail', 'late', 'large']);
  });
});

describe('sample', () => {
  it('has the same texts when they are gathered column by column', async () => {
    const asked = requests().map(({ path, type }) => ({ path, type }));
    // Of too many columns none is read alone.
    const many = { ...opened, columns: Array.from({ length: 501 }, (_, i) => opened.columns[i % 16] as OpenColumn) };
    expect(await sample(opened, asked, 20)).toEqual(await sample(many, asked, 20));
  });
});
