import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { goldenOf } from '../../src/model/golden/golden.ts';
import { readTable } from '../../src/sources/tables/read-table.ts';

const scratch = mkdtempSync(join(tmpdir(), 'assay-parquet-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('a golden dataset in Parquet', () => {
  it.each(['snappy', 'zstd', 'gzip'])('is read like its CSV, compressed with %s', async (codec) => {
    const path = join(scratch, `${codec}.parquet`);
    const database = await DuckDBInstance.create(':memory:');
    const connection = await database.connect();
    await connection.run(
      `COPY (SELECT i::BIGINT AS id, i / 4 AS x, (i % 2)::TINYINT AS y, CASE WHEN i = 2 THEN NULL ELSE i % 2 = 0 END AS label, 'g' || (i % 2) AS "group" FROM range(5) t(i)) TO '${path}' (FORMAT parquet, CODEC '${codec}')`,
    );
    connection.closeSync();
    const golden = goldenOf(await readTable(readFileSync(path), path), {
      path,
      id: 'id',
      label: 'label',
      inputs: ['x', 'y'],
      slices: ['group'],
      mustNotFlip: undefined,
      task: 'binary',
      needInputs: true,
    });
    expect(golden.ids).toEqual(['0', '1', '2', '3', '4']);
    expect(golden.features.map(({ values }) => Array.from(values as Float64Array))).toEqual([
      [0, 0.25, 0.5, 0.75, 1],
      [0, 1, 0, 1, 0],
    ]);
    expect(Array.from(golden.labelled)).toEqual([0, 1, 3, 4]);
    expect(Array.from(golden.labels)).toEqual([1, 0, 0, 1]);
    expect(golden.slices.get('group')).toEqual(['g0', 'g1', 'g1', 'g0']);
  });
});
