import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CountRequest } from '../../data/counter.ts';
import type { Connection } from '../engine.ts';
import { connectDuckdb } from './connection.ts';
import { countWithDuckdb } from './counter.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-rows-'));
let connection: Connection;

beforeAll(async () => {
  const url = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;
  connection = await connectDuckdb(url, { directory, threads: 2, memory: '256MB' });
});
afterAll(async () => {
  await connection.close();
  rmSync(directory, { recursive: true, force: true });
});

it('rowSample by a key that repeats gives the same rows, however they are ordered', async () => {
  const rows = Array.from({ length: 900 }, (_, i) => `${i % 30},${i},${i % 4 === 0 ? '' : `word ${i % 11}`}`);
  const requests: CountRequest[] = [
    { path: ['key'], type: 'int64' },
    { path: ['x'], type: 'int64' },
    { path: ['text'], type: 'string' },
  ];
  const sampled = async (name: string, some: readonly string[]) => {
    const file = join(directory, `${name}.csv`);
    writeFileSync(file, `${['key,x,text', ...some].join('\n')}\n`);
    const header = { names: ['key', 'x', 'text'], delimiter: ',' };
    const source = { kind: 'csv', name, files: [file], digest: 'sha256:0', nulls: [''], header } as const;
    return (await countWithDuckdb(connection, source)).rowSample?.(requests, 300, requests.slice(0, 1));
  };
  const found = await sampled('there', rows);
  expect(found?.[0]?.length).toBeGreaterThan(100);
  expect(await sampled('back', rows.toReversed())).toEqual(found);
});
