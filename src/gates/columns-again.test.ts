import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Repository, repository } from '../../test/secrets/repository.ts';
import { parseConfig } from '../config/parse.ts';
import { columnsAgain } from './columns-again.ts';

let repo: Repository;
let base: string;
const text = (snapshots: string) => `version: 1\ndata:\n  snapshots:\n${snapshots}`;
const usual = text('    - path: "d/*.csv"\n      columns: { memo: { ignore: true } }\n');
const csv = 'id,price,memo\n1,2.5,a\n2,3.5,b\n';

beforeEach(() => {
  repo = repository();
  repo.write('d/trips.csv', csv);
  repo.write('d/zones.csv', csv);
  base = repo.commit();
});
afterEach(() => repo.remove());

/** Judges a commit from a checkout of the base, as the second stage of a report does. */
async function judged(policy = usual) {
  const head = repo.commit();
  repo.git('checkout', '--quiet', base);
  const io = {
    root: repo.root,
    env: {},
    log: { info: () => undefined, warn: () => undefined, progress: () => undefined },
    mask: () => undefined,
    now: () => 0,
    seed: 1,
    signal: new AbortController().signal,
  };
  const config = parseConfig(policy, 'assay.yml');
  const source = { path: 'assay.yml', source: 'base' as const, edits: [] };
  const change = { base, head, event: 'workflow_run', fork: true };
  const evidence = await columnsAgain({ config, source }, change, io);
  return evidence.map(({ name, verdict, findings }) => [name, verdict, ...findings.map(({ message }) => message)]);
}

async function parquet(columns: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-columns-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`COPY (SELECT ${columns}) TO '${join(folder, 'a.parquet')}' (FORMAT parquet)`);
    return readFileSync(join(folder, 'a.parquet'));
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('columnsAgain', () => {
  it.each([
    ['a column that is gone', 'id,memo\n1,a\n2,b\n', ['fail', '`price` is no column any more']],
    ['one that may have another name', 'id,cost,memo\n1,2.5,a\n2,3,b\n', ['warn', '`price` is no column any more']],
    ['one that the policy ignores', 'id,price\n1,2.5\n2,3.5\n', ['pass']],
    ['a column more, in another order', 'price;id;memo;x\n1;2;a;1\n2;3;b;1\n', ['pass']],
  ])('sees %s', async (_, head, expected) => {
    repo.write('d/trips.csv', head);
    expect(await judged()).toEqual([['trips columns', ...expected]]);
  });

  it.each([
    ['a pointer', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`],
    ['what is no text', 'id\0x\n'],
    ['an empty file', ''],
  ])('warns of %s, and says nothing of what did not change', async (_, head) => {
    repo.write('d/trips.csv', head);
    const said = 'what head stores cannot be read here, as that of base can';
    expect(await judged()).toEqual([['trips columns', 'warn', said]]);
  });

  it('does no more than the policy says of the column', async () => {
    const column = (words: string) => text(`    - path: "d/*.csv"\n      columns: { price: { ${words} } }\n`);
    repo.write('d/trips.csv', 'id,memo\n1,a\n2,b\n');
    const said = '`price` is no column any more';
    expect(await judged(column('on-change: warn'))).toEqual([['trips columns', 'warn', said]]);
  });

  it('lets what is served be without labels', async () => {
    const served =
      '    - { path: d/zones.csv, mode: skew, training: d/trips.csv, columns: { price: { role: label } } }\n';
    repo.write('d/zones.csv', 'id,memo\n1,a\n2,b\n');
    expect(await judged(text(served))).toEqual([['zones columns', 'pass']]);
  });

  it('looks at every snapshot, also beside one of many files', async () => {
    repo.write('d/trips.csv', 'id,price\n1,3\n');
    repo.write('d/zones.csv', 'id,memo\n1,a\n2,b\n');
    const both = text('    - { name: trips, path: "d/t*.csv" }\n    - path: d/zones.csv\n');
    expect(await judged(both)).toEqual([['zones columns', 'fail', '`price` is no column any more']]);
  });

  it('sees names and types in the footers of Parquet', async () => {
    repo.write('d/a.parquet', await parquet('1::INTEGER AS id, 2::BIGINT AS n, 1.5::DOUBLE AS price, 4 AS old'));
    base = repo.commit();
    repo.write('d/a.parquet', await parquet("1::BIGINT AS id, 2::INTEGER AS n, 'x' AS price"));
    expect(await judged(text('    - path: "d/*.parquet"\n      columns: { n: { on-change: warn } }\n'))).toEqual([
      [
        ...['a columns', 'fail', '`old` is no column any more', '`price` changed its type: double → string'],
        ...['`n` changed its type: int64 → int32', '`id` changed its type: int32 → int64'],
      ],
    ]);
  });

  it('says nothing where no data is configured', async () => {
    repo.write('d/trips.csv', 'id\n1\n');
    expect(await judged('version: 1\n')).toEqual([]);
  });
});
