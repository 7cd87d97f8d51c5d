// What the model gate costs over a bare loop on the same runtime: `node bench/model.mjs [overhead|million]`.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { measureCommand } from './measure-command.mjs';
import { numbers, writeDense, writeMobile } from './model-made.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(root, '.cache', 'bench-model');
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-model-'));
const bare = join(root, 'bench', 'model-bare.mjs');

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
  const wanted = process.argv[2];
  if (wanted === undefined || wanted === 'overhead') await overhead();
  if (wanted === undefined || wanted === 'million') million();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function load(path) {
  return import(pathToFileURL(join(lib, path)).href);
}

function smallest(values) {
  return Math.min(...values);
}

/** Predictions of the gate's process against the bare loop's, after loading, in turns; the smallest of some runs each. */
async function overhead() {
  const { startModel } = await load('runtimes/child-model.js');
  const { predictAll } = await load('runtimes/predict-all.js');
  const { feedOf } = await load('gates/model/feed.js');
  const mlp = writeDense(join(folder, 'mlp'), [32, 64, 32, 10]);
  const mobile = writeMobile(join(folder, 'mobile'));
  const cases = [
    ['MLP 32-64-32-10, 400,000 rows × 3, batches of 10,000', mlp, 400_000, 3, 32, [32], 10_000],
    ['MLP 32-64-32-10, 400,000 rows × 3, batches of 256', mlp, 400_000, 3, 32, [32], 256],
    ['MobileNet-like, 96 px, 640 rows × 2, batches of 32', mobile, 640, 2, 96 * 96 * 3, [96, 96, 3], 32],
    ['MobileNet-like, 96 px, 640 rows × 2, batches of 1', mobile, 640, 2, 96 * 96 * 3, [96, 96, 3], 1],
  ];
  for (const [name, model, rows, repeats, width, shape, batch] of cases) {
    const values = numbers(rows * width, 7);
    const file = join(folder, 'rows.bin');
    writeFileSync(file, Buffer.from(values.buffer));
    const times = { bare: [], gate: [], file: [] };
    let sums;
    for (let turn = 0; turn < 5; turn++) {
      const loop = JSON.parse(
        execFileSync(process.execPath, [bare, model, file, String(width), String(batch), String(repeats)], {
          encoding: 'utf8',
        }),
      );
      const started = await startModel({
        script: join(lib, 'entry', 'model-host.js'),
        place: { folder: model, form: 'layers' },
        runtime: 'tfjs-wasm',
        deadlines: { load: 60_000, call: 600_000, total: 3_600_000 },
        env: { PATH: process.env.PATH },
        scratch: folder,
        signal: new AbortController().signal,
      });
      if (!started.ok) throw new Error(JSON.stringify(started.fault));
      const before = performance.now();
      const features = [{ name: 'rows', dtype: 'float32', shape, values }];
      const fed = feedOf({ features, rows }, undefined, folder)(started.value);
      const begin = performance.now();
      times.file.push((begin - before) / 1000);
      let answer;
      for (let each = 0; each < repeats; each++) answer = await predictAll(started.value, fed.value, batch);
      times.gate.push((performance.now() - begin) / 1000);
      times.bare.push(loop.seconds);
      await started.value.close();
      if (!answer.ok) throw new Error(JSON.stringify(answer.fault));
      sums = [loop.sum, answer.value.values.reduce((a, b) => a + b, 0)];
      rmSync(fed.value.spool?.path ?? join(folder, 'none'), { force: true });
    }
    if (Math.abs(sums[0] - sums[1]) > 1e-6 * Math.abs(sums[0])) throw new Error(`the loops differ: ${sums.join(', ')}`);
    const [loop, gate] = [smallest(times.bare), smallest(times.gate)];
    process.stdout.write(
      `${name}: bare ${loop.toFixed(3)} s, gate ${gate.toFixed(3)} s, overhead ${((gate / loop - 1) * 100).toFixed(1)} %; inputs to a file ${smallest(times.file).toFixed(3)} s once\n`,
    );
  }
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
  const mib = Math.round(gate.memory / 2 ** 20);
  process.stdout.write(
    `1,000,000 rows of 30 columns in CSV: bare ${loop.toFixed(1)} s, gate ${gate.wall.toFixed(1)} s (${(gate.wall / loop).toFixed(2)} ×), ${mib} MiB\n`,
  );
}
