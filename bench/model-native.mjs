// What the model gate costs over a bare loop on the native runtimes, and the same loop in Python:
// `PYTHON=venv/bin/python node bench/model-native.mjs [tfjs-node|onnx]`, the venv with tensorflow-cpu==2.21.0, onnx and onnxruntime==1.30.0.
// Before it: `assay runtime install tfjs-node` and `assay runtime install onnx`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { numbers } from './model-made.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(root, '.cache', 'bench-model-native');
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-native-'));
const python = process.env.PYTHON ?? 'python3';
const width = 32;
const turns = 5;

try {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', lib], {
    stdio: 'pipe',
  });
} catch (error) {
  // tsc emits in spite of type errors, which another check reports.
  if (!existsSync(join(lib, 'entry', 'cli.js'))) throw error;
}
const load = (path) => import(pathToFileURL(join(lib, path)).href);
const { resolvePackage } = await load('packages/resolve.js');
const { startModel } = await load('runtimes/child-model.js');
const { predictAll } = await load('runtimes/predict-all.js');
const { feedOf } = await load('gates/model/feed.js');
try {
  execFileSync(python, [join(root, 'bench', 'model-native.py'), 'export', folder], { stdio: 'pipe' });
  const [only] = process.argv.slice(2);
  for (const [rows, repeats, batch] of [
    [400_000, 5, 10_000],
    [400_000, 2, 256],
    [20_000, 2, 1],
  ]) {
    if (only !== 'onnx') await compare('saved', 'tfjs-node', rows, repeats, batch);
    if (only !== 'tfjs-node') await compare('onnx', 'onnx', rows, repeats, batch);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The smallest of some runs of each, in turns, after loading. */
async function compare(kind, runtime, rows, repeats, batch) {
  const io = { root, env: process.env, log: { info: () => undefined }, allowInstall: false };
  const { url } = await resolvePackage(runtime, io);
  const values = numbers(rows * width, 7);
  const file = join(folder, 'rows.bin');
  writeFileSync(file, Buffer.from(values.buffer));
  const how = [file, String(width), String(batch), String(repeats)];
  const times = { bare: [], gate: [], python: [] };
  const sums = [];
  for (let turn = 0; turn < turns; turn++) {
    const bare = ran(process.execPath, [join(root, 'bench', 'model-native-bare.mjs'), kind, url, folder, ...how]);
    const loop = ran(python, [join(root, 'bench', 'model-native.py'), 'loop', kind, folder, ...how]);
    const gate = await throughGate(kind, runtime, url, values, rows, repeats, batch);
    times.bare.push(bare.seconds);
    times.python.push(loop.seconds);
    times.gate.push(gate.seconds);
    sums.push(bare.sum, loop.sum, gate.sum);
  }
  const [bare, gate, inPython] = [times.bare, times.gate, times.python].map((each) => Math.min(...each));
  const spread = Math.max(...sums) / Math.min(...sums) - 1;
  if (!(spread < 1e-6)) throw new Error(`the loops differ by ${spread}`);
  process.stdout.write(
    `${runtime}, MLP 32-64-32-10, ${rows} rows × ${repeats}, batches of ${batch}: bare ${bare.toFixed(3)} s, gate ${gate.toFixed(3)} s (${((gate / bare - 1) * 100).toFixed(1)} %), Python ${inPython.toFixed(3)} s\n`,
  );
}

function ran(program, args) {
  return JSON.parse(execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

async function throughGate(kind, runtime, module, values, rows, repeats, batch) {
  const place =
    kind === 'saved'
      ? { folder: join(folder, 'saved'), form: 'saved-model' }
      : { folder: join(folder, 'onnx'), form: 'onnx', file: 'model.onnx' };
  const started = await startModel({
    script: join(lib, 'entry', 'model-host.js'),
    place,
    runtime,
    module,
    deadlines: { load: 60_000, call: 600_000, total: 3_600_000 },
    env: process.env,
    scratch: folder,
    signal: new AbortController().signal,
  });
  if (!started.ok) throw new Error(JSON.stringify(started.fault));
  const features = [{ name: 'rows', dtype: 'float32', shape: [width], values }];
  const fed = feedOf({ features, rows }, undefined, folder)(started.value);
  await started.value.predict(fed.value, { from: 0, to: Math.min(rows, batch) });
  const begin = performance.now();
  let answer;
  for (let each = 0; each < repeats; each++) answer = await predictAll(started.value, fed.value, batch);
  const seconds = (performance.now() - begin) / 1000;
  await started.value.close();
  rmSync(fed.value.spool?.path ?? join(folder, 'none'), { force: true });
  if (!answer.ok) throw new Error(JSON.stringify(answer.fault));
  return { seconds, sum: answer.value.values.reduce((a, b) => a + b, 0) };
}
