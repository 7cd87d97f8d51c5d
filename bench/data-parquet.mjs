// `node bench/data-parquet.mjs [--rows N] [--turns N]`: what a first profile of Parquet costs beside a raw scan of the same
// file (every column decoded and hashed) and how much of it is the sample; CPU seconds in turns in one process, the smallest.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../scripts/generate/compile.mjs';
import { makeData } from './data-made.mjs';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '3000000' }, turns: { type: 'string', default: '4' } },
});
const work = mkdtempSync(join(realpathSync(tmpdir()), 'assay-parquet-'));
const cpu = () => Object.values(process.cpuUsage()).reduce((sum, each) => sum + each, 0) / 1e6;
const least = {};
const timed = async (name, ask) => {
  const start = cpu();
  const answer = await ask();
  least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, cpu() - start);
  return answer;
};

const compiled = compile();
try {
  const { connectDuckdb } = await compiled.load('engines/duckdb/connection');
  const { countWithDuckdb } = await compiled.load('engines/duckdb/counter');
  const { firstProfile } = await compiled.load('data/profile/profile-snapshot');
  const [{ name, path }] = await makeData(work, { rows: Number(values.rows), csvRows: 1, wide: 1 }, 'parquet');
  const url = import.meta.resolve('@duckdb/node-api');
  const connection = await connectDuckdb(url, { directory: work, threads: 2, memory: '512MB' });
  const file = join(work, path);
  const source = { kind: 'parquet', name, files: [file], digest: 'sha256:0', nulls: [] };
  const hashes = (await connection.query(`DESCRIBE SELECT * FROM '${file}'`)).map(([c]) => `bit_xor(hash("${c}"))`);
  for (let turn = 0; turn < Number(values.turns); turn++) {
    await timed('raw', () => connection.query(`SELECT ${hashes} FROM '${file}'`));
    const counter = await countWithDuckdb(connection, source);
    const sample = (...asked) => timed('sample', () => counter.sample(...asked));
    await timed('first profile', () => firstProfile({ ...counter, sample }, 10));
  }
  await connection.close();
  console.log(
    `${name}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}\n\n| | CPU s | x raw |\n|---|--:|--:|`,
  );
  for (const [each, seconds] of Object.entries(least))
    console.log(`| ${each} | ${seconds.toFixed(2)} | ${(seconds / least.raw).toFixed(2)} |`);
} finally {
  compiled.remove();
  rmSync(work, { recursive: true, force: true });
}
