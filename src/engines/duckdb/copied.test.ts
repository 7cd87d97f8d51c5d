import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Counter, CountRequest } from '../../data/counter.ts';
import { kindOf } from '../../data/types.ts';
import type { Connection, EngineSource } from '../engine.ts';
import { connectDuckdb } from './connection.ts';
import { copied } from './copied.ts';
import { countWithDuckdb } from './counter.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-copied-'));
let connection: Connection;

beforeAll(async () => {
  const url = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;
  connection = await connectDuckdb(url, { directory, threads: 2, memory: '512MB' });
});
afterAll(async () => {
  await connection.close();
  rmSync(directory, { recursive: true, force: true });
});

function row(i: number): object {
  const point =
    i % 5 === 0
      ? null
      : { x: i % 3 === 0 ? null : i / 8, tags: i % 4 === 0 ? [] : [`t${i % 9}`, `mail${i}@example.com`] };
  return {
    id: i,
    point,
    'a "b"': i % 2 === 0,
    day: `2026-01-${10 + (i % 9)}`,
    list: i % 7 === 0 ? null : [i % 6, 0.5],
  };
}

function jsonOf(name: string, rows: number, make: (i: number) => object): EngineSource {
  const file = join(directory, `${name}.jsonl`);
  writeFileSync(file, Array.from({ length: rows }, (_, i) => JSON.stringify(make(i))).join('\n'));
  return { kind: 'json', name, files: [file], digest: 'sha256:0', nulls: [] };
}

function requestsOf({ columns }: Counter): readonly CountRequest[] {
  const texts = { values: ['t1', 'true'], lengths: [0, 2], shapes: ['a 9'], looks: true };
  const numbers = { edges: [0, 2, 100], sum: { centre: 0, scale: 4 }, places: true };
  return columns.map(({ path, type }): CountRequest => {
    const kind = kindOf(type);
    if (kind === 'opaque') return { path, type, lengths: [0, 1] };
    return { path, type, distinct: 1, slice: 1, ...(kind === 'text' ? texts : numbers) };
  });
}

const files = () => readdirSync(directory).filter((each) => each.endsWith('.parquet')).length;

describe('copied JSON', () => {
  it('answers as the JSON itself', async () => {
    const source = jsonOf('large', 12_000, row);
    const [plain, copy] = [
      await countWithDuckdb(connection, source),
      await countWithDuckdb(connection, await copied(connection, source, 1)),
    ];
    expect(files()).toBe(1);
    expect(copy.columns).toEqual(plain.columns);
    const requests = requestsOf(plain);
    expect(requests.length).toBeGreaterThan(7);
    expect(await copy.count(requests)).toEqual(await plain.count(requests));
    expect(await copy.sample(requests, 30)).toEqual(await plain.sample(requests, 30));
    expect(await copy.parts?.()).toEqual(await plain.parts?.());
    expect(await copy.distinct?.(requests.slice(0, 1))).toEqual([12_000]);
  });

  it.each<[string, EngineSource]>([
    ['small', jsonOf('small', 10, row)],
    [
      'of a type that Parquet does not keep',
      { ...jsonOf('huge', 200_000, (n) => ({ n })), columns: [{ name: 'n', type: 'HUGEINT' }] },
    ],
    ['cut off', jsonOf('cut', 0, row)],
  ])('leaves a file as it is that is %s', async (name, source) => {
    if (name === 'cut off') writeFileSync(source.files[0] ?? '', `${'{"a": [1, 2]}\n'.repeat(100_000)}{"a": [`);
    const before = files();
    expect(await copied(connection, source, 2)).toEqual(source);
    expect(files()).toBe(before);
  });
});
