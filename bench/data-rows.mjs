// Rows by key: Assay's comparison of two Parquet files beside a bare DuckDB FULL JOIN that reads the same columns and
// counts the cells that differ. `node bench/data-rows.mjs [--rows N] [--changed SHARE] [--keep FOLDER]`: default 3
// million rows of 10 columns, 1 row of 100 changed. CPU seconds of both, one after the other in one process.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { compile, root } from '../scripts/generate/compile.mjs';

const { values } = parseArgs({
  options: { rows: { type: 'string' }, changed: { type: 'string' }, threads: { type: 'string' } },
});
const rows = Number(values.rows ?? 3_000_000);
const changed = Number(values.changed ?? 0.01);
const threads = Number(values.threads ?? 2);
const every = Math.max(1, Math.round(1 / Math.max(changed, 1e-12)));

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-bench-rows-'));
const [base, head] = ['base', 'head'].map((name) => join(directory, `${name}.parquet`));

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function timed(work) {
  const [before, wall] = [cpu(), performance.now()];
  const result = await work();
  return { result, cpu: cpu() - before, wall: (performance.now() - wall) / 1000 };
}

/** Ten columns, numbers and texts; head lacks 1 row of 1,000, has as many new ones, and differs in `every`-th rows. */
async function generate() {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const odd = `i % ${every} = 0`;
  const columns = (isHead) => `
    (i * 7919 % 1000000007)::BIGINT AS id, (hash(i) % 1000000 / 100)::DOUBLE AS price,
    ${isHead ? `CASE WHEN ${odd} THEN -1 ELSE (hash(i, 1) % 500)::INTEGER END` : '(hash(i, 1) % 500)::INTEGER'} AS amount,
    'c' || (hash(i, 2) % 40) AS city, TIMESTAMP '2026-01-01' + INTERVAL (hash(i, 3) % 2000000) SECOND AS at,
    (hash(i, 4) % 7)::TINYINT AS day, md5(i::VARCHAR) AS text, (hash(i, 5) % 100000)::DOUBLE / 7 AS score,
    hash(i, 6) % 2 = 0 AS flag, (hash(i, 7) % 1000000)::BIGINT AS other`;
  const range = (from, to) => `range(${from}, ${to}) r(i)`;
  await connection.run(`COPY (SELECT ${columns(false)} FROM ${range(0, rows)}) TO '${base}' (COMPRESSION zstd)`);
  const shift = Math.round(rows / 1000);
  await connection.run(
    `COPY (SELECT ${columns(true)} FROM ${range(shift, rows + shift)}) TO '${head}' (COMPRESSION zstd)`,
  );
  connection.closeSync();
  instance.closeSync();
}

/** What one would write by hand: all columns of both sides joined by the key, cells compared. */
async function bare(memory) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads), memory_limit: memory });
  const connection = await instance.connect();
  await connection.run(`SET temp_directory = '${join(directory, 'spill-bare')}'`);
  const names = ['price', 'amount', 'city', 'at', 'day', 'text', 'score', 'flag', 'other'];
  const counts = names.map(
    (name) => `count_if(b.${name} IS DISTINCT FROM h.${name} AND b.id IS NOT NULL AND h.id IS NOT NULL)`,
  );
  const sql = `SELECT count_if(h.id IS NULL), count_if(b.id IS NULL), ${counts.join(', ')}
    FROM read_parquet('${base}') b FULL JOIN read_parquet('${head}') h ON b.id = h.id`;
  const found = await timed(async () => (await connection.runAndReadAll(sql)).getRowsJS()[0].map(Number));
  connection.closeSync();
  instance.closeSync();
  return found;
}

const compiled = compile();
try {
  mkdirSync(directory, { recursive: true });
  await generate();
  const plain = await bare('2GB');
  const { openDuckdbInProcess } = await compiled.load('engines/duckdb/duckdb');
  const io = { root, env: process.env, log: { info: () => {} }, allowInstall: false };
  const engine = await openDuckdbInProcess({ io, directory, threads });
  const open = (file) => engine.open({ name: file, kind: 'parquet', files: [file], digest: '', nulls: [] });
  const [b, h] = [await open(base), await open(head)];
  const { rowDiffRequest } = await compiled.load('data/row-diff/request');
  const request = rowDiffRequest(b, h, ['id'], {});
  const ours = await timed(() => h.rowsAgainst(b).diff(request));
  await engine.close();
  const [removed, added, ...cells] = plain.result;
  const same =
    removed === ours.result.removed && added === ours.result.added && `${cells}` === `${ours.result.columns}`;
  const line = (name, { cpu: seconds, wall }) =>
    `${name.padEnd(28)} ${seconds.toFixed(1)} CPU s, ${wall.toFixed(1)} s wall`;
  console.log(
    `${rows} rows x 10 columns, ${ours.result.changed} changed, ${removed} removed, ${added} added; ${threads} threads`,
  );
  console.log(line('bare FULL JOIN (2 GB)', plain));
  console.log(line('assay (512 MB)', ours));
  console.log(
    `ratio ${(ours.cpu / plain.cpu).toFixed(2)} CPU, ${(ours.wall / plain.wall).toFixed(2)} wall; ${same ? 'the same counts' : 'THE COUNTS DIFFER'}`,
  );
  process.exitCode = same ? 0 : 1;
} finally {
  compiled.remove();
  rmSync(directory, { recursive: true, force: true });
}
