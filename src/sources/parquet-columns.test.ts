import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquetColumns } from './parquet-columns.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-footer-'));
let bytes: Buffer;

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const file = join(folder, 'a.parquet');
  await connection.run(`COPY (SELECT 1::INTEGER AS a, 2::BIGINT AS b, 1.5::DOUBLE AS c, 'x' AS d, DATE '2020-01-01' AS e,
    [{k: 1, l: [2]}] AS nested, TIMESTAMP '2020-01-01' AS f, TIMESTAMPTZ '2020-01-01 00:00:00+00' AS g,
    1.25::DECIMAL(9,2) AS h, true AS i, 3::UTINYINT AS j, {x: 1} AS s, 'y' AS last) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  bytes = readFileSync(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('parquetColumns', () => {
  it('gives names and types of the top level, in their order', async () => {
    const found = (await parquetColumns(bytes))?.map(({ name, type }) => `${name} ${type ?? '?'}`);
    expect(found).toEqual([
      ...['a int32', 'b int64', 'c double', 'd string', 'e date', 'nested ?', 'f timestamp(us)', 'g timestamptz'],
      ...['h decimal(9,2)', 'i bool', 'j uint8', 's ?', 'last string'],
    ]);
  });

  it('is null for what is no Parquet file, and for a footer that lies about its length', async () => {
    expect(await parquetColumns(Buffer.from('id,price\n1,2\n3,4\n'))).toBeNull();
    expect(await parquetColumns(Buffer.alloc(0))).toBeNull();
    const lying = Buffer.from(bytes);
    lying.writeUInt32LE(0xffffffff, bytes.length - 8);
    expect(await parquetColumns(lying)).toBeNull();
  });

  it('ends on every footer with one byte changed', async () => {
    const start = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8);
    for (let at = start; at < bytes.length - 8; at += 7) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const found = await parquetColumns(changed);
      expect(found === null || found.length <= 40).toBe(true);
    }
  });
});
