// What the model gate costs over a bare loop on the native runtimes, and the same loop in Python, in turns:
// `node bench/model-native.mjs --python=venv/bin/python [PART_OF_A_CASE]`, the venv with onnx and onnxruntime==1.30.0 and, for
// tfjs-node, tensorflow-cpu==2.21.0; scikit-learn runs beside them where the venv has it. Models are made by Python: without it
// nothing runs. Before it: `assay runtime install tfjs-node` and `assay runtime install onnx`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { numbers } from './model-made.mjs';
import { inTurns, inWords, serving, throughGate } from './model-turns.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(root, '.cache', 'bench-model-native');
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-native-'));
const args = process.argv.slice(2);
const python = args.find((arg) => arg.startsWith('--python='))?.slice('--python='.length) ?? 'python3';
const only = args.find((arg) => !arg.startsWith('--'));
const script = join(root, 'bench', 'model-native.py');
const rounds = 20;

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
const mlp = [
  [400_000, 1, 10_000],
  [400_000, 1, 256],
  [4_000, 1, 1],
];
const places = {
  saved: { folder: join(folder, 'saved'), form: 'saved-model' },
  onnx: { folder: join(folder, 'onnx'), form: 'onnx', file: 'model.onnx' },
  'saved-mobile': { folder: join(folder, 'saved-mobile'), form: 'saved-model' },
  mobile: { folder: join(folder, 'mobile'), form: 'onnx', file: 'model.onnx' },
};
try {
  for (const [rows, repeats, batch] of mlp) {
    await compare('saved', 'tfjs-node', 'MLP 32-64-32-10', [32], rows, repeats, batch);
    await compare('onnx', 'onnx', 'MLP 32-64-32-10', [32], rows, repeats, batch);
  }
  for (const batch of [32, 1]) {
    await compare('saved-mobile', 'tfjs-node', 'MobileNet-like', [96, 96, 3], 256, 1, batch);
    await compare('mobile', 'onnx', 'MobileNet-like', [3, 96, 96], 256, 1, batch);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(kind, runtime, model, shape, rows, repeats, batch) {
  const name = `${runtime}, ${model}, ${rows} rows × ${repeats}, batches of ${batch}`;
  if (only !== undefined && !name.includes(only)) return;
  const place = places[kind];
  const lacks = lacking(kind, runtime, place.folder);
  if (lacks !== null) return skipped(name, lacks);
  const io = { root, env: process.env, log: { info: () => undefined }, allowInstall: false };
  const found = await resolvePackage(runtime, io).catch((error) => skipped(name, error.message));
  if (found === undefined) return;
  const values = numbers(rows * shape.reduce((all, size) => all * size, 1), 7);
  const file = join(folder, 'rows.bin');
  writeFileSync(file, Buffer.from(values.buffer));
  const how = [file, shape.join('x'), String(batch), 'serve'];
  const features = [{ name: 'rows', dtype: 'float32', shape, values }];
  const start = { script: join(lib, 'entry', 'model-host.js'), place, runtime, module: found.url, env: process.env };
  const bareScript = join(root, 'bench', 'model-native-bare.mjs');
  const bareKind = runtime === 'onnx' ? 'onnx' : 'saved';
  const contenders = {
    bare: await serving(process.execPath, [bareScript, bareKind, found.url, place.folder, ...how], repeats),
    gate: await throughGate(load, start, { features, rows, batch, repeats, folder }),
    Python: await serving(python, [script, 'loop', bareKind, place.folder, ...how], repeats),
  };
  if (kind === 'onnx' && batch > 1 && has('sklearn'))
    contenders['scikit-learn'] = await serving(python, [script, 'loop', 'sklearn', place.folder, ...how], repeats);
  process.stdout.write(inWords(name, await inTurns(contenders, rounds)));
}

/** Makes the model, once; what Python lacks for it, or null. */
function lacking(kind, runtime, target) {
  const libraries = runtime === 'onnx' ? ['onnx', 'onnxruntime'] : ['tensorflow'];
  const missing = libraries.filter((library) => !has(library));
  if (missing.length > 0) return `${python} has no ${missing.join(' and no ')}`;
  if (!existsSync(target)) execFileSync(python, [script, 'export', kind, target], { stdio: 'pipe' });
  return null;
}

function has(library) {
  const check = 'import importlib.util, sys; sys.exit(importlib.util.find_spec(sys.argv[1]) is None)';
  return spawnSync(python, ['-c', check, library]).status === 0;
}

function skipped(name, why) {
  process.stdout.write(`${name}: left out, as ${why}\n`);
}
