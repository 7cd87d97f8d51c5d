// What the model gate costs over a bare loop on the same runtime: `node bench/model.mjs [overhead [PART_OF_A_CASE
// [REPEATS]]|repeated|child|million]`. With REPEATS a pass is all rows so many times: passes of a second, which the aim is
// about. `repeated` is the aim word by word, 10,000 rows again and again: all of their outputs read at every pass, and only
// the times of the calls, which is what the gate does with rows that have been answered.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { measureCommand } from './measure-command.mjs';
import { childCosts } from './model-child.mjs';
import { numbers, writeDense, writeMobile } from './model-made.mjs';
import { inTurns, inWords, serving, throughGate } from './model-turns.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(root, '.cache', 'bench-model');
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-model-'));
const bare = join(root, 'bench', 'model-bare.mjs');
const [, , wanted, only, times] = process.argv;
const repeats = Number(times ?? 1);

try {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', lib], {
    stdio: 'pipe',
  });
} catch (error) {
  // tsc emits in spite of type errors, which another check reports.
  if (!existsSync(join(lib, 'entry', 'cli.js'))) throw error;
}
writeFileSync(join(lib, 'assay.mjs'), "import { run } from './entry/suite.js';\n\nawait run('cli');\n");
// The command looks for the program of a model's process above its own files.
writeFileSync(join(lib, 'model-host.js'), "export { main } from './entry/model-host.js';\n");
try {
  if (wanted === undefined || wanted === 'overhead') await overhead();
  if (wanted === undefined || wanted === 'repeated') await repeated();
  if (wanted === undefined || wanted === 'child') await child();
  if (wanted === undefined || wanted === 'million') million();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function load(path) {
  return import(pathToFileURL(join(lib, path)).href);
}

/** Predictions of the gate's process against the bare loop's, after loading, in turns. */
async function overhead() {
  const mlp = writeDense(join(folder, 'mlp'), [32, 64, 32, 10]);
  const mobile = writeMobile(join(folder, 'mobile'));
  // Short passes and many of them: on a machine that others use too, the smallest has then met a quiet moment.
  const cases = [
    ['MLP 32-64-32-10, 200,000 rows, batches of 10,000', mlp, 200_000, [32], 10_000],
    ['MLP 32-64-32-10, 100,000 rows, batches of 256', mlp, 100_000, [32], 256],
    ['MLP 32-64-32-10, 4,000 rows, one by one', mlp, 4_000, [32], 1],
    ['MobileNet-like, 96 px, 128 rows, batches of 32', mobile, 128, [96, 96, 3], 32],
    ['MobileNet-like, 96 px, 128 rows, one by one', mobile, 128, [96, 96, 3], 1],
  ];
  for (const [name, model, rows, shape, batch] of cases) {
    if (only !== undefined && !name.includes(only)) continue;
    const { loop, start, work } = await contenders(model, rows, shape, batch, repeats);
    const gate = await throughGate(load, start, work);
    const told = await inTurns({ bare: loop, gate }, repeats > 1 ? 8 : 30);
    process.stdout.write(inWords(name, told, `; inputs to a file ${gate.file.toFixed(3)} s once`));
  }
}

/** One dataset of 10,000 rows predicted again and again, a second of it. */
async function repeated() {
  const mlp = writeDense(join(folder, 'mlp'), [32, 64, 32, 10]);
  for (const batch of [10_000, 256]) {
    const { loop, start, work } = await contenders(mlp, 10_000, [32], batch, 250);
    const outputs = await throughGate(load, start, work);
    const times = await throughGate(load, start, { ...work, timed: true });
    const told = await inTurns({ bare: loop, outputs, times }, 8);
    process.stdout.write(inWords(`MLP 32-64-32-10, the same 10,000 rows 250 times, batches of ${batch}`, told));
  }
}

/** The bare loop, and what the gate's way is started with and given. */
async function contenders(model, rows, shape, batch, repeats) {
  const width = shape.reduce((all, size) => all * size, 1);
  const values = numbers(rows * width, 7);
  const file = join(folder, 'rows.bin');
  writeFileSync(file, Buffer.from(values.buffer));
  const features = [{ name: 'rows', dtype: 'float32', shape, values }];
  const start = {
    script: join(lib, 'entry', 'model-host.js'),
    place: { folder: model, form: 'layers' },
    runtime: 'tfjs-wasm',
  };
  const loop = await serving(process.execPath, [bare, model, file, String(width), String(batch), 'serve'], repeats);
  return { loop, start, work: { features, rows, batch, repeats, folder } };
}

/** The program of the model's process alone, by CPU time. */
async function child() {
  const mlp = writeDense(join(folder, 'mlp'), [32, 64, 32, 10]);
  const mobile = writeMobile(join(folder, 'mobile'));
  const cases = [
    ['MLP 32-64-32-10, 100,000 rows, batches of 10,000', mlp, 100_000, [32], 10_000],
    ['MLP 32-64-32-10, 50,000 rows, batches of 256', mlp, 50_000, [32], 256],
    ['MLP 32-64-32-10, 1,000 rows, one by one', mlp, 1_000, [32], 1],
    ['MobileNet-like, 96 px, 64 rows, batches of 32', mobile, 64, [96, 96, 3], 32],
    ['MobileNet-like, 96 px, 64 rows, one by one', mobile, 64, [96, 96, 3], 1],
  ];
  await childCosts(load, cases, folder);
}

/** The whole command on a million rows of 30 columns in CSV, against reading and predicting them with both models. */
function million() {
  const repository = join(folder, 'million');
  const [rows, width] = [1_000_000, 30];
  writeDense(join(repository, 'models/prod'), [width, 32, 1], 'sigmoid', 3);
  writeDense(join(repository, 'models/new'), [width, 32, 1], 'sigmoid', 4);
  const file = openSync(join(repository, 'golden.csv'), 'w');
  const names = Array.from({ length: width }, (_, k) => `c${k}`);
  writeSync(file, `id,label,${names.join(',')}\n`);
  for (let from = 0; from < rows; from += 10_000) {
    const values = numbers(10_000 * width, from + 1);
    let text = '';
    for (let i = 0; i < 10_000; i++) {
      const row = values.subarray(i * width, (i + 1) * width);
      text += `r${from + i},${row[0] > 0 ? 1 : 0},${Array.from(row, (value) => value.toFixed(4)).join(',')}\n`;
    }
    writeSync(file, text);
  }
  closeSync(file);
  writeFileSync(
    join(repository, 'assay.yml'),
    JSON.stringify({
      version: 1,
      model: {
        baseline: { path: 'models/prod' },
        candidate: { path: 'models/new' },
        golden: { path: 'golden.csv' },
        task: 'binary',
        runtime: 'tfjs-wasm',
        batch: 10_000,
        primary: { metric: 'accuracy', margin: 0.5 },
      },
    }),
  );
  execFileSync('git', ['init', '-q'], { cwd: repository });
  const gate = measureCommand(repository, [process.execPath, join(lib, 'assay.mjs'), 'model']);
  const loops = ['models/prod', 'models/new'].map((model) =>
    measureCommand(repository, [process.execPath, bare, model, 'golden.csv', String(width), '10000', '1']),
  );
  const loop = loops[0].wall + loops[1].wall;
  const cpu = loops[0].cpu + loops[1].cpu;
  const mib = Math.round(gate.memory / 2 ** 20);
  process.stdout.write(
    `1,000,000 rows of 30 columns in CSV: bare ${loop.toFixed(1)} s, gate ${gate.wall.toFixed(1)} s (${(gate.wall / loop).toFixed(2)} ×; CPU ${cpu.toFixed(1)} and ${gate.cpu.toFixed(1)} s, ${(gate.cpu / cpu).toFixed(2)} ×), ${mib} MiB in its largest process\n`,
  );
}
