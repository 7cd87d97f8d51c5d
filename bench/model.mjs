// What the model gate costs over a bare loop on the same runtime: `node bench/model.mjs [overhead|million]`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
function million() {}
