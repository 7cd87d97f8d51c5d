import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { openDuckdbInProcess } from '../../engines/duckdb/duckdb.ts';
import { dataGate } from '../data.ts';
import { profileGate } from './stored-profile.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'assay-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const io = {
  root,
  env: {},
  log: { info: () => {}, warn: () => {}, progress: () => {} },
  mask: () => {},
  now: () => 0,
  seed: 1,
  signal: new AbortController().signal,
};
const policyWith = (nulls: readonly string[], columns = {}) => ({
  config: configSchema.parse({ version: 1, data: { snapshots: [{ path: 'any' }, { path: '**', nulls, columns }] } }),
  source: { path: null, source: 'defaults' as const, edits: [] },
});
const openEngine: typeof openDuckdbInProcess = (options) =>
  openDuckdbInProcess({ ...options, io: { ...options.io, root: process.cwd(), allowInstall: false } });

async function compare(base: string, head: string, nulls: readonly string[] = [''], columns = {}) {
  const [evidence] = await dataGate({ mode: 'pair', base, head }, policyWith(nulls, columns), io, openEngine);
  if (evidence === undefined) throw new Error('no evidence');
  return evidence;
}

const files = { full: 'id,price,city', less: 'id,city', turned: 'city,id,price' };
const values = (i: number): Readonly<Record<string, string>> => ({
  id: String(i),
  price: String((i % 50) / 4),
  city: ['Bern', 'Oslo', 'Rome'][i % 3] ?? '',
});

beforeAll(async () => {
  const put = (folder: string, headers: readonly string[]) =>
    headers.forEach((header, part) => {
      mkdirSync(join(root, folder, `day=${part + 1}`), { recursive: true });
      const rows = Array.from({ length: 200 }, (_, i) => values(part * 200 + i));
      const lines = rows.map((row) =>
        header
          .split(',')
          .map((name) => row[name])
          .join(','),
      );
      writeFileSync(join(root, folder, `day=${part + 1}`, 'a.csv'), `${[header, ...lines].join('\n')}\n`);
    });
  put('base', [files.full, files.full, files.full]);
  put('turned', [files.full, files.turned, files.full]);
  put('less', [files.full, files.full, files.less]);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const folder of ['base', 'less']) {
    for (const day of [1, 2, 3]) {
      const [from, to] = [folder, `${folder}-parquet`].map((name) => join(root, name, `day=${day}`, 'a')) as [
        string,
        string,
      ];
      mkdirSync(join(to, '..'), { recursive: true });
      // The engine takes ID and id for one column.
      const read = `SELECT * FROM read_csv('${from}.csv', hive_partitioning = false)`;
      const cased = day === 2 ? read.replace('*', '* RENAME (id AS "ID")') : read;
      await connection.run(`COPY (${cased}) TO '${to}.parquet' (FORMAT parquet)`);
    }
  }
  connection.closeSync();
  instance.closeSync();
});

it('files with their columns in another order are the same data', async () => {
  const { verdict, findings, counts } = await compare('base', 'turned');
  expect(findings.map(({ rule }) => rule).filter((rule) => rule !== 'undecided-columns')).toEqual([]);
  expect([verdict, counts.rows_head, counts.columns]).toEqual(['warn', 600, 4]);
});

it.each([[['']], [['NA']]])(
  'a column that a file lacks is missing there, and a finding names the file: nulls %j',
  async (nulls) => {
    const { findings } = await compare('base', 'less', nulls);
    const [finding] = findings.filter(({ rule }) => rule === 'files-differ');
    expect(finding).toMatchObject({
      severity: 'warning',
      message: '`price` is not a column of every file',
      detail: 'Its values are missing in the rows of `less/day=3/a.csv`.',
      number: '1 of 3 files lack it (exact)',
    });
    expect(findings.find(({ rule }) => rule === 'nulls-in-never-null')?.number).toContain('200 of 600');
  },
);

it.each([['less'], ['less-parquet']])('says nothing of what base lacks too: %s', async (name) => {
  const { findings } = await compare(name, name);
  expect(findings).toEqual([]);
});

it('Parquet files are told by what they declare', async () => {
  const { findings } = await compare('base-parquet', 'less-parquet');
  expect(findings.filter(({ rule }) => rule === 'files-differ')).toMatchObject([
    {
      message: '`price` is not a column of every file',
      detail: 'Its values are missing in the rows of `less-parquet/day=3/a.parquet`.',
      number: '1 of 3 files lack it (exact)',
    },
  ]);
});

it.each([['less'], ['less-parquet']])('says nothing of a column that the policy ignores: %s', async (head) => {
  const { findings } = await compare('base', head, [''], { price: { ignore: true } });
  expect(findings.filter(({ rule }) => rule === 'files-differ')).toEqual([]);
});

it('a stored profile counts the rows of all files', async () => {
  const text = await profileGate({ snapshots: ['less'], base: null }, policyWith(['']), io, openEngine);
  const { columns } = JSON.parse(text) as { columns: { path: string[]; n: number; missing: number }[] };
  expect(columns.map(({ path, n, missing }) => [path.join(), n, missing])).toEqual([
    ['id', 600, 0],
    ['price', 400, 200],
    ['city', 600, 0],
    ['day', 600, 0],
  ]);
});
