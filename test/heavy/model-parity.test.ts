import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackage } from '../../src/packages/resolve.ts';
import { compiledHost } from '../model/compiled-host.ts';
import { exportedPath } from '../model/python-answers.ts';
import { writeGraphModel, writeLayersModel } from '../model/tiny-models.ts';
import { judged, measured, writeRows } from './model-parity-gate.ts';

/** Real models in two forms, each on the runtime that reads it: formats of TensorFlow.js, and precisions of ONNX. */
const root = mkdtempSync(join(tmpdir(), 'assay-parity-'));
const env = { ...process.env, ASSAY_CACHE: process.env.ASSAY_CACHE ?? join(root, 'cache') };
const quiet = () => undefined;
let host: ReturnType<typeof compiledHost>;
beforeAll(() => {
  host = compiledHost('parity-test');
}, 120_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(host.folder, { recursive: true, force: true });
});

describe('TensorFlow.js models', { timeout: 120_000 }, () => {
  it.each([
    ['the same weights', [1.5, -0.5], 'pass'],
    ['another weight', [1.5, -0.6], 'fail'],
  ] as const)('as layers and as a graph: %s', async (_, weights, verdict) => {
    writeRows(join(root, 'two.csv'), 2, 2);
    writeLayersModel(join(root, 'layers'), [1.5, -0.5]);
    writeGraphModel(join(root, 'graph'), weights);
    const evidence = await judged(
      {
        baseline: { path: 'layers' },
        candidate: { path: 'layers' },
        golden: { path: 'two.csv' },
        task: 'binary',
        parity: { path: 'graph' },
      },
      { root, env, host: host.script },
    );
    expect(evidence.verdict).toBe(verdict);
    if (verdict === 'pass') expect(measured(evidence, 'parity-absolute')).toBeLessThan(1e-6);
    else expect(evidence.findings.map(({ rule }) => rule)).toEqual(['parity']);
  });
});

describe('ONNX models', { timeout: 300_000 }, () => {
  it.each([
    ['float16', 'pass'],
    ['float32', 'fail'],
  ])('in float32 and in float16, held to what %s can: %s', async (precision, verdict) => {
    await installPackage('onnx', { root, env, log: { info: quiet } });
    writeRows(join(root, 'four.csv'), 4, 3);
    for (const name of ['mlp', 'mlp-half']) cpSync(exportedPath(`onnx/${name}.onnx`), join(root, `${name}.onnx`));
    const evidence = await judged(
      {
        baseline: { path: 'mlp.onnx', output: 'probabilities' },
        candidate: { path: 'mlp.onnx', output: 'probabilities' },
        golden: { path: 'four.csv' },
        task: 'multiclass',
        parity: { path: 'mlp-half.onnx', output: 'probabilities', precision },
      },
      { root, env, host: host.script },
    );
    expect(evidence.notes.filter(({ kind }) => kind === 'problem')).toEqual([]);
    expect(evidence.verdict).toBe(verdict);
    expect(measured(evidence, 'parity-absolute')).toBeGreaterThan(1e-5);
    expect(measured(evidence, 'parity-absolute')).toBeLessThan(0.01);
  });
});
