import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelGate } from '../../src/gates/model.ts';
import { modelConfigSchema } from '../../src/model/config.ts';
import { thisMachine } from '../../src/packages/install.ts';
import { installPackage, type ResolvedPackage } from '../../src/packages/resolve.ts';
import { startModel } from '../../src/runtimes/child-model.ts';
import { climb, closeAll } from '../../src/runtimes/ladder.ts';
import type { ModelPlace, RuntimeId } from '../../src/runtimes/runtime.ts';
import { compiledHost } from '../model/compiled-host.ts';
import { expectAnswer, exported, exportedPath, inputsOf, pythonCases } from '../model/python-answers.ts';
import { writeLayersModel } from '../model/tiny-models.ts';

/**
 * The real native runtimes, installed and built as a user's first run does (about 400 MB through pip and npm, 1.5 GB of
 * disk): models that Python exported must answer here what they answered there.
 */
const scratch = mkdtempSync(join(tmpdir(), 'assay-native-'));
const env = { ...process.env, ASSAY_CACHE: process.env.ASSAY_CACHE ?? join(scratch, 'cache') };
const io = { root: scratch, env, log: { info: () => undefined } };
let host: ReturnType<typeof compiledHost>;
beforeAll(() => {
  host = compiledHost('native-test');
  mkdirSync(join(scratch, 'home'));
}, 120_000);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(host.folder, { recursive: true, force: true });
});

function missing(...programs: readonly (readonly [string, ...string[]])[]): string {
  const { os, cpu, libc } = thisMachine();
  if (os !== 'linux' || cpu !== 'x64' || libc !== 'glibc') return `needs Linux x64 with glibc, not ${os} ${cpu}`;
  const absent = programs.filter(([program, ...args]) => {
    try {
      execFileSync(program, args, { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
  return absent.length === 0 ? '' : `needs ${absent.map((words) => words.join(' ')).join(' and ')}`;
}

function started(found: ResolvedPackage | undefined, runtime: RuntimeId, place: ModelPlace) {
  return startModel({
    script: host.script,
    place,
    runtime,
    module: found?.url ?? '',
    deadlines: { load: 60_000, call: 60_000, total: 120_000 },
    env: { PATH: process.env.PATH },
    scratch: join(scratch, 'home'),
    signal: new AbortController().signal,
  });
}

/** Runs one output of a case and holds it to Python's. */
async function answersAsPython(
  found: ResolvedPackage | undefined,
  runtime: RuntimeId,
  path: string,
  it: ReturnType<typeof pythonCases>[number],
  output: string,
): Promise<void> {
  const model = await started(found, runtime, exported(path, output));
  if (!model.ok) throw new Error(JSON.stringify(model));
  try {
    const inputs = inputsOf(it, model.value);
    const answer = await model.value.predict(inputs, { from: 0, to: inputs.rows });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    expectAnswer(answer.value.output, it.outputs[output] as never);
  } finally {
    await model.value.close();
  }
}

/** Judges a model against a copy of itself on the rows that Python answered, as `assay model` does. */
async function judged(model: string, it: ReturnType<typeof pythonCases>[number], policy: object) {
  const root = mkdtempSync(join(scratch, 'gate-'));
  const from = exportedPath(model);
  for (const side of ['prod', 'new']) {
    const to = join(root, 'models', side);
    cpSync(from, statSync(from).isFile() ? join(to, 'model.onnx') : to, { recursive: true });
  }
  writeFileSync(join(root, 'models', 'new', 'README'), 'another digest');
  const [x, answers] = [Object.values(it.inputs)[0]?.values ?? [], it.outputs.probabilities?.values ?? []];
  const rows = Array.from({ length: x.length / 4 }, (_, i) => {
    const scores = answers.slice(3 * i, 3 * i + 3).map(Number);
    return [i, ...x.slice(4 * i, 4 * i + 4), scores.indexOf(Math.max(...scores))].join(',');
  });
  writeFileSync(join(root, 'golden.csv'), ['id,a,b,c,d,label', ...rows].join('\n'));
  const config = modelConfigSchema.parse({
    baseline: { path: 'models/prod' },
    candidate: { path: 'models/new' },
    golden: { path: 'golden.csv' },
    task: 'multiclass',
    primary: { metric: 'accuracy', margin: 0.1 },
    latency: { calls: 20, 'ratio-margin': '900%' },
    ...policy,
  });
  const quiet = () => undefined;
  return modelGate(
    { mode: 'working-tree' },
    {
      config: { version: 1, secrets: false, model: config, report: {} as never },
      source: { path: 'assay.yml', source: 'base', edits: [] },
    },
    {
      root,
      env,
      log: { info: quiet, warn: quiet, progress: quiet },
      mask: quiet,
      now: () => 0,
      seed: 1,
      signal: new AbortController().signal,
    },
    host.script,
  );
}

const unfit = missing(['g++', '--version'], ['python3', '-m', 'pip', '--version']);

describe.skipIf(unfit !== '')(
  `tfjs-node, built against TensorFlow of its Python wheel${unfit && ` (${unfit})`}`,
  () => {
    let found: ResolvedPackage;
    beforeAll(async () => {
      found = await installPackage('tfjs-node', io);
    }, 900_000);

    const outputs = pythonCases('saved-models.json').flatMap((it) =>
      Object.keys(it.outputs)
        .filter((output) => it.outputs[output]?.dtype !== 'float64')
        .map((output) => [it.model, output, it] as const),
    );
    it.each(outputs)('%s answers %s as Python TensorFlow does', { timeout: 60_000 }, async (name, output, it) => {
      await answersAsPython(found, 'tfjs-node', `saved-models/${name}`, it, output);
    });

    it.each([
      ['half', undefined, /its input x is float16, and tfjs-node cannot run that: use `command`/],
      ['kinds', 'exact', /its output exact is float64/],
      ['kinds', 'gone', /it has no output gone, but .*total/],
      ['custom-operator', undefined, /it needs the operator SwirlWords of a library outside TensorFlow/],
    ])('says before it runs why it cannot run %s, output %s', { timeout: 60_000 }, async (name, output, text) => {
      const model = await started(found, 'tfjs-node', exported(`saved-models/${name}`, output));
      expect(model).toMatchObject({ ok: false, fault: { kind: 'load', text: expect.stringMatching(text) } });
    });

    it('judges a SavedModel through the gate', { timeout: 120_000 }, async () => {
      const [it] = pythonCases('saved-models.json');
      const evidence = await judged('saved-models/mlp', it as never, {});
      expect(evidence.environment).toMatchObject({ runtime: 'tfjs-node 4.22.0', device: 'cpu' });
      const accuracy = evidence.measurements.find(({ id }) => id === 'accuracy');
      expect([evidence.verdict, accuracy?.head]).toEqual(['pass', 1]);
    });

    it('is the rung of a layers model and a SavedModel where there is no GPU', { timeout: 120_000 }, async () => {
      const layers = join(scratch, 'layers');
      writeLayersModel(layers, [2, -1]);
      const places = { base: { folder: layers, form: 'layers' as const }, head: exported('saved-models/mlp') };
      const climbed = await climb(places, {
        runtime: 'auto',
        requireGpu: false,
        script: host.script,
        deadlines: { load: 60_000, call: 60_000, total: 120_000 },
        env,
        scratch: join(scratch, 'home'),
        signal: new AbortController().signal,
        packages: { ...io, allowInstall: false },
      });
      expect(climbed).toMatchObject({ rung: 'tfjs-node', device: 'cpu', passedBy: ['tfjs-node-gpu: not installed'] });
      await closeAll(climbed);
    });
  },
);

const unfitOnnx = missing();

describe.skipIf(unfitOnnx !== '')(`onnxruntime-node${unfitOnnx && ` (${unfitOnnx})`}`, () => {
  let found: ResolvedPackage;
  beforeAll(async () => {
    found = await installPackage('onnx', io);
  }, 600_000);

  const outputs = pythonCases('onnx.json').flatMap((it) =>
    Object.keys(it.outputs).map((output) => [it.model, output, it] as const),
  );
  it.each(outputs)('%s answers %s as Python does', { timeout: 60_000 }, async (name, output, it) => {
    await answersAsPython(found, 'onnx', `onnx/${name}.onnx`, it, output);
  });

  it('judges an ONNX model through the gate', { timeout: 120_000 }, async () => {
    const [it] = pythonCases('onnx.json');
    const evidence = await judged('onnx/mlp.onnx', it as never, { output: 'probabilities' });
    expect(evidence.environment).toMatchObject({ runtime: 'onnxruntime 1.30.0 cpu', device: 'cpu' });
    const accuracy = evidence.measurements.find(({ id }) => id === 'accuracy');
    expect([evidence.verdict, accuracy?.head]).toEqual(['pass', 1]);
  });

  it('refuses a map for an output, and a file that is no model', { timeout: 60_000 }, async () => {
    const model = await started(found, 'onnx', exported('onnx/zipmap.onnx', 'output_probability'));
    if (!model.ok) throw new Error(JSON.stringify(model));
    const rows = {
      rows: 1,
      tensors: [{ name: 'X', dtype: 'float32' as const, shape: [3], values: new Float32Array(3) }],
    };
    expect(await model.value.predict(rows, { from: 0, to: 1 })).toMatchObject({
      ok: false,
      fault: { kind: 'answer', text: expect.stringContaining('is no tensor but a map or sequence') },
    });
    await model.value.close();
    const folder = join(scratch, 'no-model');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.onnx'), 'nothing');
    const none = await started(found, 'onnx', { folder, form: 'onnx', file: 'a.onnx' });
    expect(none).toMatchObject({
      ok: false,
      fault: { kind: 'load', text: expect.stringMatching(/a\.onnx|protobuf/i) },
    });
  });

  it.skipIf(missing(['nvidia-smi']) === '')(
    'does not run on the CPU what is asked of a GPU (on machines without one)',
    { timeout: 60_000 },
    async () => {
      for (const runtime of ['onnx-cuda', 'onnx-webgpu'] as const) {
        const model = await started(found, runtime, exported('onnx/mlp.onnx', 'label'));
        expect(model, runtime).toMatchObject({ ok: false, fault: { kind: 'load' } });
      }
    },
  );
});
