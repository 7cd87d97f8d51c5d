// `node bench/data-questions.mjs [--rows N] [--runs N]`: what each question of a profile costs alone over a raw scan of the
// same Parquet file (every column decoded and hashed), by the engine's own aggregates and by the program that counts now.
// CPU seconds, the smallest of some turns in one process.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../scripts/generate/compile.mjs';
import { makeData } from './data-made.mjs';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '3000000' }, runs: { type: 'string', default: '4' } },
});
const work = mkdtempSync(join(realpathSync(tmpdir()), 'assay-questions-'));
const cpu = () => Object.values(process.cpuUsage()).reduce((sum, each) => sum + each, 0) / 1e6;

const numbers = ['id', 'normal', 'lognormal', 'medium', 'holes', 'ts', 'f32', 'amount', 'uniform'];
const texts = ['sku', 'email', 'note'];
const few = ['price', 'small', 'zeros', 'day', 'region', 'category', 'city', 'flag'];
const double = (name) => (name === 'ts' ? 'epoch(ts)' : `CAST(${name} AS DOUBLE)`);
const edges = Array.from({ length: 127 }, (_, i) => (i - 63) / 20);
const list = `'[${edges}]'::DOUBLE[]`;
const term = (name) => `TRY_CAST((${double(name)} - 1e0) * 1e3 AS BIGINT)`;
const sampled = (from) => `${from} WHERE file_row_number % 30 = 0`;

function questions(from) {
  const select = (names, of) => `SELECT ${names.map(of).join(', ')} FROM ${from}`;
  const hash = (name) => `bit_xor(hash(${name}))`;
  const bits = (name) =>
    `bitstring_agg(CASE WHEN hash(${name}) < 1152921504606846976::UBIGINT THEN (hash(${name}) & 1023)::SMALLINT END, 0::SMALLINT, 1023::SMALLINT)`;
  const lengths =
    '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 128, 192, 256, 512, 1024]';
  return [
    ['raw, all 20 columns', select([...numbers, ...texts, ...few], hash)],
    ['raw, 9 columns of numbers and times', select(numbers, hash)],
    ['raw, 3 columns of many texts', select(texts, hash)],
    ['raw, 8 columns of few values', select(few, hash)],
    ['numbers: counts at 127 edges', select(numbers, (name) => `histogram(${double(name)}, ${list})`)],
    ['numbers: least and largest', select(numbers, (name) => `min(${double(name)}), max(${double(name)})`)],
    ['numbers: exact sums', select(numbers, (name) => `sum(${term(name)}), count(${term(name)})`)],
    ['numbers: bitmaps of different values', select(numbers, (name) => bits(double(name)))],
    ['numbers: all of these, by the program', select(numbers, double), numbers.length],
    ['texts: lengths', select(texts, (name) => `histogram(length(${name}), ${lengths})`)],
    ['texts: bitmaps of different values', select(texts, bits)],
    [
      'texts: gathered in a slice of 512',
      select(texts, (name) => `histogram(${name}) FILTER (hash(${name}) < 36028797018963968::UBIGINT)`),
    ],
    ['few values: grouped', ...few.map((name) => `SELECT ${name}, count(*) FROM ${from} GROUP BY ${name}`)],
    [
      'sample: every 30th row read',
      `SELECT ${[...numbers, ...texts, ...few].map(hash).join(', ')} FROM ${sampled(from)}`,
    ],
    [
      'sample: sorted lists of numbers',
      `SELECT ${numbers.map((name) => `len(list_sort(list(${double(name)})))`).join(', ')} FROM ${sampled(from)}`,
    ],
  ];
}

const compiled = compile();
try {
  const { connectDuckdb } = await compiled.load('engines/duckdb/connection');
  const [{ path }] = await makeData(work, { rows: Number(values.rows), csvRows: 1, wide: 1 }, 'parquet');
  const url = import.meta.resolve('@duckdb/node-api');
  const connection = await connectDuckdb(url, { directory: work, threads: 2, memory: '512MB' });
  const all = questions(`read_parquet('${join(work, path)}')`);
  const least = all.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [i, [, ...asked]] of all.entries()) {
      const before = cpu();
      const columns = typeof asked.at(-1) === 'number' ? asked.pop() : 0;
      const wanted = { edges, sum: { centre: 1, scale: 10 }, distinct: 16, places: { slice: 512, float: false } };
      for (const sql of asked) {
        if (columns === 0) await connection.query(sql);
        else
          await connection.tally(
            sql,
            Array.from({ length: columns }, () => wanted),
          );
      }
      least[i] = Math.min(least[i], cpu() - before);
    }
  }
  console.log('| question, alone | CPU s | x raw |\n|---|--:|--:|');
  for (const [i, [name]] of all.entries())
    console.log(`| ${name} | ${least[i].toFixed(2)} | ${(least[i] / least[0]).toFixed(2)} |`);
  await connection.close();
} finally {
  compiled.remove();
  rmSync(work, { recursive: true, force: true });
}
