// `node bench/data-csv.mjs [--rows N] [--wide N] [--turns N] [--engine]`: what a profile of CSV costs beside a raw scan of the
// same file by the engine, CPU seconds in turns in one process, of the present tree; the smallest of the turns. `--engine`:
// by the engine alone too, as texts are read that are no ordinary ones, and whether both store the same bytes.
import { mkdtempSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compile } from '../scripts/generate/compile.mjs';
import { makeData } from './data-made.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1500000' },
    wide: { type: 'string', default: '0' },
    turns: { type: 'string', default: '3' },
    engine: { type: 'boolean', default: false },
  },
});

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function namesOf(file) {
  const start = Buffer.alloc(1_000_000);
  return start
    .toString('utf8', 0, readSync(openSync(file), start, 0, start.length, 0))
    .split(/\r?\n/)[0]
    .split(',');
}

/** Every column of the file parsed as the engine's own types, or as texts where there are many, and hashed. */
async function raw(connection, file, names) {
  const types = names.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  const many = names.length > 100;
  const reader = many ? `read_csv('${file}', header = true, columns = {${types}})` : `read_csv('${file}')`;
  for (let i = 0; i < names.length; i += 500) {
    const some = names.slice(i, i + 500).map((name, j) => `bit_xor(hash(${many ? `c${i + j}` : `"${name}"`}))`);
    await connection.query(`SELECT ${some.join(', ')} FROM ${reader}`);
  }
}

async function measured(load, connection, file) {
  const { countCsvText } = await load('engines/duckdb/csv-counter');
  const { countWithDuckdb } = await load('engines/duckdb/counter');
  const { relationOf } = await load('engines/duckdb/relation');
  const { firstProfile, profileAt } = await load('data/profile/profile-snapshot');
  const { profileText } = await load('data/profile/profile-text');
  const names = namesOf(file);
  const source = {
    kind: 'csv',
    name: 'bench',
    files: [file],
    digest: 'sha256:0',
    nulls: [''],
    header: { names, delimiter: ',' },
  };
  let number = 0;
  const relation = () => relationOf(connection, source, { number: number++ });
  const ways = { program: () => countCsvText(connection, source, relation) };
  if (values.engine) ways.engine = async () => countWithDuckdb(connection, await relation());
  const least = {};
  const timed = async (name, work) => {
    const start = cpu();
    const result = await work();
    least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, cpu() - start);
    return result;
  };
  const stored = new Set();
  for (let turn = 0; turn < Number(values.turns); turn++) {
    await timed('raw', () => raw(connection, file, names));
    for (const [way, open] of Object.entries(ways)) {
      const first = await timed(`${way}: first profile`, async () => firstProfile(await open(), 10));
      const at = await timed(`${way}: at its edges`, async () => profileAt(await open(), first));
      stored.add(profileText(first) + profileText(at));
      for (const copy of readdirSync(join(file, '..'))) if (/\.\d+\./.test(copy)) rmSync(join(file, '..', copy));
    }
  }
  for (const [name, seconds] of Object.entries(least)) {
    console.log(`| ${name} | ${seconds.toFixed(2)} | ${(seconds / least.raw).toFixed(2)} |`);
  }
  console.log(
    `${stored.size === 1 ? 'the same bytes each time' : 'NOT the same bytes'}; load ${loadavg()[0].toFixed(1)}`,
  );
}

const directory = mkdtempSync(join(tmpdir(), 'assay-bench-csv-'));
const compiled = compile();
try {
  const { connectDuckdb } = await compiled.load('engines/duckdb/connection');
  const url = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;
  for (const [kind, size] of [
    ['csv', Number(values.rows)],
    ['wide', Number(values.wide)],
  ]) {
    if (size === 0) continue;
    const [made] = await makeData(directory, { rows: 0, csvRows: size, wide: size }, kind);
    const connection = await connectDuckdb(url, { directory, threads: 2, memory: '512MB' });
    console.log(`${made.name}, Node ${process.version}\n\n| | CPU s | x raw |\n|---|--:|--:|`);
    await measured(compiled.load, connection, join(directory, made.path));
    await connection.close();
  }
} finally {
  compiled.remove();
  rmSync(directory, { recursive: true, force: true });
}
