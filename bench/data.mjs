// `npm run bench:data -- [--rows N] [--csv-rows N] [--wide N] [--runs N] [--dry]`: profiles beside a raw scan of the same
// file, in one run, as one table. The data is made by DuckDB here, from hashes of row numbers: the same each time.
// Needs python3, and `npm run build`.
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeData } from './data-made.mjs';
import { measureCommand } from './measure-command.mjs';
import { median } from './numbers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'bench', 'RESULTS.md');
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000000' },
    'csv-rows': { type: 'string', default: '5000000' },
    wide: { type: 'string', default: '5000' },
    cli: { type: 'string', default: join(root, 'dist', 'cli.js') },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    dry: { type: 'boolean', default: false },
  },
});
if (!existsSync(values.cli)) {
  console.error('dist/cli.js is missing. Mend: npm ci && npm run build');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'assay-bench-'));
const assay = (...args) => [process.execPath, values.cli, ...args];

/** A raw scan: every column decoded and hashed. */
const raw = (reader) => [process.execPath, join(root, 'bench', 'data-raw.mjs'), reader];

function rowsOf(made) {
  const profile = (name, ...more) => assay('data', 'profile', name, ...more, '-o', 'out.profile.json');
  return made.flatMap(({ name, path, reader }) => [
    { title: `${name}: raw decode and hash`, command: raw(reader) },
    { title: `${name}: first profile`, command: profile(path) },
    {
      title: `${name}: at the edges of a profile`,
      command: profile(path, '--base', 'base.profile.json'),
      before: path,
    },
  ]);
}

function measured(rows) {
  return rows.map(({ title, command, before }) => {
    if (before !== undefined) measureCommand(work, assay('data', 'profile', before, '-o', 'base.profile.json'), [0]);
    const runs = [];
    for (let i = 0; i < Number(values.runs); i++) {
      runs.push(measureCommand(work, command, [0]));
      // what takes minutes is run once
      if (runs[0].wall > 60) break;
    }
    const middle = (key) => median(runs.map((run) => run[key]));
    process.stderr.write(`${title}: ${middle('cpu').toFixed(2)} s\n`);
    return { title, wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') };
  });
}

function table(rows) {
  let first = null;
  const lines = rows.map((row) => {
    if (row.title.endsWith('raw decode and hash')) first = row;
    const ratio = (row.cpu / first.cpu).toFixed(1);
    return `| ${row.title} | ${row.cpu.toFixed(2)} | ${ratio} | ${row.wall.toFixed(2)} | ${Math.round(row.memory / 1e6)} |`;
  });
  return ['| | CPU s | x raw | wall s | memory MB |', '|---|---|---|---|---|', ...lines].join('\n');
}

try {
  // The engine is found where the checkout has it.
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  const sizes = { rows: Number(values.rows), csvRows: Number(values['csv-rows']), wide: Number(values.wide) };
  const made = await makeData(work, sizes, values.only);
  const machine = `${cpus()[0]?.model} x ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`;
  const load = loadavg()[0].toFixed(1);
  const text = `## Data: profiles, ${values.date}\n\n${machine}, load ${load} before; medians of ${values.runs}.\n\n${table(measured(rowsOf(made)))}\n`;
  process.stdout.write(text);
  if (!values.dry) writeFileSync(results, `${readFileSync(results, 'utf8').trimEnd()}\n\n${text}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
