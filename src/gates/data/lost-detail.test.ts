import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { openDuckdbInProcess } from '../../engines/duckdb/duckdb.ts';
import { dataGate } from '../data.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'assay-detail-'));
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
  return evidence.findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

/** A year of rows by day, most of them in the afternoon; ids whose low bits say a part of what they are. */
const day = "TIMESTAMP '2024-01-01' + INTERVAL (i % 360) DAY";
const second = '(12 * 3600 + (hash(i) % 1000) * (hash(i + 7) % 1000) * 43200 / 1e6)::BIGINT';
const id = '(hash(i) // 16)::BIGINT';

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const [name, at, key] of [
    ['base', second, id],
    ['zone', `(${second} + 5 * 3600) % 86400`, id],
    ['midnight', '0', id],
    ['float', second, `(${id})::DOUBLE::BIGINT`],
    ['script', second, `(${id})::DOUBLE::VARCHAR::BIGINT`],
  ]) {
    const select = `SELECT ${day} + to_seconds(${at}) AS at, ${key} AS id, hash(i) % 1000 AS x FROM range(6000) r(i)`;
    for (const format of ['parquet', 'csv'])
      await connection.run(`COPY (${select}) TO '${join(root, `${name}.${format}`)}' (FORMAT ${format})`);
  }
  connection.closeSync();
  instance.closeSync();
});

describe.each(['parquet', 'csv'])('%s', (format) => {
  it.each([
    ['zone', ['warning hours-moved: `at` moved by +5 hours within the day']],
    ['midnight', ['warning precision-lost: `at` lost its time of day']],
    ['float', ['error integers-rounded: `id` lost the low bits of its large integers']],
    ['script', ['error integers-rounded: `id` lost the low bits of its large integers']],
    ['base', []],
  ])('%s', async (head, expected) => {
    expect(await compare(`base.${format}`, `${head}.${format}`)).toEqual(expected);
  });
});
