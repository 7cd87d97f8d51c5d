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
import { count } from './count.ts';
import { countWithDuckdb } from './counter.ts';
import type { Opened } from './opened.ts';
import { sample } from './sample.ts';

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

/** Quoted and missing cells, numbers, times, few and many values. */
async function csvOf(name: string, rows: number): Promise<EngineSource> {
  const file = join(directory, `${name}.csv`);
  const columns = `i - 5 AS id, CASE WHEN i % 9 = 0 THEN NULL ELSE sin(i) END AS wave, i % 40 / 8 AS few,
    CASE i % 6 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE 'wört, "' || repeat(' long', 3) || (i % 700) END AS word, i % 3 = 0 AS flag,
    DATE '2024-01-01' + (i % 900)::INTEGER AS day, CASE WHEN i % 8 = 0 THEN '' ELSE (i % 90)::VARCHAR END AS blank`;
  const quoted = "FORMAT csv, HEADER true, FORCE_QUOTE (word, blank), NULLSTR ''";
  await connection.query(`COPY (SELECT ${columns} FROM range(${rows}) r(i)) TO '${file}' (${quoted})`);
  const names = ['id', 'wave', 'few', 'word', 'flag', 'day', 'blank'];
  return { kind: 'csv', name, files: [file], digest: 'sha256:0', nulls: [''], header: { names, delimiter: ',' } };
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

const any = { csv: 0, json: 0 };
const files = () => readdirSync(directory).filter((each) => each.endsWith('.parquet')).length;

describe('copied CSV', () => {
  it('answers as the text itself', async () => {
    const source = await csvOf('table', 7_000);
    const before = files();
    const [plain, copy] = [
      await countWithDuckdb(connection, source),
      await countWithDuckdb(connection, await copied(connection, source, 3, any)),
    ];
    expect(files()).toBe(before + 1);
    expect(copy.columns).toEqual(plain.columns);
    expect(new Set(plain.columns.map(({ type }) => type)).size).toBe(5);
    const requests = requestsOf(plain);
    const turned = plain.columns.map((column, i) => ({ ...column, type: requests[(i + 3) % 7]?.type ?? '' }));
    const asOthers = requestsOf({ ...plain, columns: turned });
    expect(await copy.count(requests)).toEqual(await plain.count(requests));
    // With rows enough, columns have queries of their own.
    const many = { ...(copy.handle as Opened), rows: 260_000 };
    const counted = await plain.count(asOthers);
    expect(await count(many, asOthers)).toEqual(counted);
    expect(await copy.count(asOthers)).toEqual(counted);
    expect(await copy.sample(requests, 30)).toEqual(await plain.sample(requests, 30));
    const few = { ...(plain.handle as Opened), rows: 260_000 };
    expect(await sample(many, requests, 30)).toEqual(await sample(few, requests, 30));
    expect(await copy.parts?.()).toEqual(await plain.parts?.());
    expect(await copy.rowSample?.(requests, 50, [])).toEqual(await plain.rowSample?.(requests, 50, []));
  });

  it('leaves one as it is that is small, asked once, not to be read or gone', async () => {
    const small = await csvOf('few', 100);
    expect(await copied(connection, small, 4)).toBe(small);
    const once = { ...small, once: true };
    expect(await copied(connection, once, 4, any)).toBe(once);
    const broken = { ...small, files: [join(directory, 'broken.csv')] };
    writeFileSync(broken.files[0] ?? '', `${'1,2,3,4,5,6,7\n'.repeat(100)}1,2`);
    const before = files();
    expect(await copied(connection, broken, 5, any)).toBe(broken);
    const gone = { ...small, files: [join(directory, 'gone', 'gone.csv')] };
    expect(await copied(connection, gone, 6, any)).toBe(gone);
    expect(files()).toBe(before);
  });
});

describe('copied JSON', () => {
  it('answers as the JSON itself', async () => {
    const source = jsonOf('large', 800, row);
    const before = files();
    const [plain, copy] = [
      await countWithDuckdb(connection, source),
      await countWithDuckdb(connection, await copied(connection, source, 1, any)),
    ];
    expect(files()).toBe(before + 1);
    expect(copy.columns).toEqual(plain.columns);
    const requests = requestsOf(plain);
    expect(requests.length).toBeGreaterThan(7);
    expect(await copy.count(requests)).toEqual(await plain.count(requests));
    expect(await copy.sample(requests, 30)).toEqual(await plain.sample(requests, 30));
    expect(await copy.parts?.()).toEqual(await plain.parts?.());
    expect(await copy.distinct?.(requests.slice(0, 1))).toEqual([800]);
  });

  it.each<[string, EngineSource]>([
    ['small', jsonOf('small', 10, row)],
    [
      'of a type that Parquet does not keep',
      { ...jsonOf('huge', 10, (n) => ({ n })), columns: [{ name: 'n', type: 'HUGEINT' }] },
    ],
    ['cut off', jsonOf('cut', 0, row)],
  ])('leaves a file as it is that is %s', async (name, source) => {
    if (name === 'cut off') writeFileSync(source.files[0] ?? '', `${'{"a": [1, 2]}\n'.repeat(100)}{"a": [`);
    const before = files();
    expect(await copied(connection, source, 2, name === 'small' ? undefined : any)).toEqual(source);
    expect(files()).toBe(before);
  });
});
