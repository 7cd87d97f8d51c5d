import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackage } from '../../src/packages/resolve.ts';
import { compiledHost } from '../model/compiled-host.ts';
import { complaints, judged, measured, writeRows } from './model-parity-gate.ts';

/**
 * Models in the form that they were trained in and in the ONNX that the usual converters make of them, each on the runtime
 * that reads it. `ASSAY_CONVERT_ENV` names a virtual environment with tensorflow, keras and tf2onnx; without it one is made
 * (about 400 MB, 1.6 GB of disk). PyTorch is never fetched: for Linux PyPI has it with CUDA alone, 3 GB of wheels;
 * `ASSAY_TORCH_ENV` names an environment with torch, onnx and onnxscript.
 */
const root = mkdtempSync(join(tmpdir(), 'assay-conversions-'));
const env = { ...process.env, ASSAY_CACHE: process.env.ASSAY_CACHE ?? join(root, 'cache') };
const ready = process.env.ASSAY_CONVERT_ENV;
const noKeras = ready === undefined ? cannotMake() : '';
const keras = join(ready ?? join(root, 'venv'), 'bin', 'python');
const torchEnv = process.env.ASSAY_TORCH_ENV;
const torch = join(torchEnv ?? '', 'bin', 'python');

function cannotMake(): string {
  const { platform, arch } = process;
  if (platform !== 'linux' || arch !== 'x64')
    return `(needs ASSAY_CONVERT_ENV, or Linux x64 and not ${platform} ${arch})`;
  return spawnSync('python3', ['-c', 'import ensurepip, venv']).status === 0
    ? ''
    : '(needs ASSAY_CONVERT_ENV, or python3 with venv)';
}

let host: ReturnType<typeof compiledHost>;
beforeAll(async () => {
  host = compiledHost('conversions-test');
  writeRows(join(root, 'golden.csv'), 8, 3);
  await installPackage('onnx', { root, env, log: { info: () => undefined } });
}, 240_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(host.folder, { recursive: true, force: true });
  // Tens of thousands of files of Python.
}, 240_000);

/** The candidate, and the ONNX that it must agree with, or differ from; the baseline is the candidate. */
function compared(candidate: object, onnx: string, output?: string) {
  const parity = { path: onnx, ...(output === undefined ? {} : { output }), 'max-disagreement': 0 };
  const golden = { path: 'golden.csv' };
  return judged(
    { baseline: candidate, candidate, golden, task: 'multiclass', parity },
    { root, env, host: host.script },
  );
}

const convertKeras = `
import subprocess, sys
import keras
keras.utils.set_random_seed(5)
inputs = keras.Input((8,), name="x")
def net(activation):
    hidden = keras.layers.Dense(16, activation=activation)(inputs)
    hidden = keras.layers.LayerNormalization()(keras.layers.BatchNormalization()(hidden))
    return keras.Model(inputs, keras.layers.Dense(3, activation="softmax")(hidden))
def convert(name):
    subprocess.run([sys.executable, "-m", "tf2onnx.convert", "--saved-model", name, "--output", f"{name}.onnx", "--opset", "17"], check=True)
for name, model in (("net", net("tanh")), ("lost", net("gelu"))):
    model.save(f"{name}.keras")
    model.export(name, verbose=False)
    convert(name)
    if name == "net":
        model.export("own.onnx", format="onnx", verbose=False)
`;

describe.skipIf(noKeras !== '')(`Keras and SavedModel as ONNX ${noKeras}`, { timeout: 300_000 }, () => {
  const shim = { command: [keras, '{shim}', '--keras'] };
  beforeAll(async () => {
    if (ready === undefined) {
      const packages = ['tensorflow-cpu==2.21.0', 'tf2onnx', 'onnx'];
      execFileSync('python3', ['-m', 'venv', join(root, 'venv')], { stdio: 'pipe' });
      execFileSync(keras, ['-m', 'pip', 'install', '-q', ...packages], { stdio: 'pipe' });
    }
    execFileSync(keras, ['-c', convertKeras], { cwd: root, stdio: 'pipe' });
    await installPackage('tfjs-node', { root, env, log: { info: () => undefined } });
  }, 900_000);

  it.each([
    ['a SavedModel by tf2onnx', { path: 'net' }, 'net.onnx'],
    ['a Keras file by tf2onnx', { path: 'net.keras', ...shim }, 'net.onnx'],
    ['a Keras file by Keras', { path: 'net.keras', ...shim }, 'own.onnx'],
  ])('%s', async (_, candidate, onnx) => {
    const evidence = await compared(candidate, onnx);
    expect([complaints(evidence), evidence.verdict]).toEqual([[], 'pass']);
    expect(measured(evidence, 'parity-absolute')).toBeLessThan(1e-5);
  });

  it('fails a conversion that lost an operation, which its converter called a success', async () => {
    const evidence = await compared({ path: 'lost' }, 'lost.onnx');
    expect(evidence.verdict).toBe('fail');
    expect(JSON.stringify(evidence.findings)).toMatch(/Erfc/);
  });
});

const convertTorch = `
import torch
torch.manual_seed(5)
layers = [torch.nn.Linear(8, 16), torch.nn.GELU(), torch.nn.LayerNorm(16), torch.nn.Dropout(0.3), torch.nn.Linear(16, 3), torch.nn.Softmax(1)]
model, x = torch.nn.Sequential(*layers).eval(), torch.zeros(2, 8)
rows = ({0: torch.export.Dim("rows")},)
torch.jit.script(model).save("net.pt")
torch.export.save(torch.export.export(model, (x,), dynamic_shapes=rows), "net.pt2")
torch.onnx.export(model, (x,), "torch.onnx", input_names=["x"], dynamic_shapes=rows, external_data=False)
torch.onnx.export(model, (x,), "older.onnx", dynamo=False, input_names=["x"], dynamic_axes={"x": {0: "rows"}})
# The same network of another day of training.
with torch.no_grad():
    model[0].weight += 0.05 * torch.randn_like(model[0].weight)
torch.onnx.export(model, (x,), "other.onnx", input_names=["x"], dynamic_shapes=rows, external_data=False)
`;

const noTorch = torchEnv === undefined ? '(needs ASSAY_TORCH_ENV: PyPI has it for Linux with 3 GB of CUDA alone)' : '';
describe.skipIf(noTorch !== '')(`PyTorch as ONNX ${noTorch}`, { timeout: 300_000 }, () => {
  const shim = { command: [torch, '{shim}', '--torch'] };
  beforeAll(() => {
    execFileSync(torch, ['-c', convertTorch], { cwd: root, stdio: 'pipe' });
  }, 300_000);

  it.each([
    ['TorchScript by torch.export', 'net.pt', 'torch.onnx'],
    ['TorchScript by the older exporter', 'net.pt', 'older.onnx'],
    ['an exported program', 'net.pt2', 'torch.onnx'],
  ])('%s', async (_, path, onnx) => {
    const evidence = await compared({ path, ...shim }, onnx);
    expect([complaints(evidence), evidence.verdict]).toEqual([[], 'pass']);
    expect(measured(evidence, 'parity-absolute')).toBeLessThan(1e-5);
  });

  it('fails the ONNX of other weights', async () => {
    const evidence = await compared({ path: 'net.pt', ...shim }, 'other.onnx');
    expect(evidence.findings.map(({ rule }) => rule)).toContain('parity');
  });
});
