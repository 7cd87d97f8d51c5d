import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommand } from '../../src/runtimes/command-model.ts';
import { predictAll } from '../../src/runtimes/predict-all.ts';
import { shimScript } from '../../src/runtimes/shim-script.ts';

/**
 * The shim with real models of scikit-learn, Keras and PyTorch, in environments of their own, scikit-learn's with and without
 * pyarrow: what the gate reads must be what Python itself computes. `ASSAY_PYTHON_ENV` (scikit-learn, pyarrow) and
 * `ASSAY_KERAS_ENV` (keras, jax, pyarrow) name virtual environments that are there already. PyTorch is never fetched: for
 * Linux PyPI has it with CUDA alone, 3 GB of wheels; `ASSAY_TORCH_ENV` names an environment that has it.
 */
const scratch = mkdtempSync(join(tmpdir(), 'assay-shim-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const noVenv = spawnSync('python3', ['-c', 'import ensurepip, venv']).status === 0 ? '' : 'needs python3 with venv';
const ready = process.env.ASSAY_PYTHON_ENV;
const venv = ready ?? join(scratch, 'venv');
const python = join(venv, 'bin', 'python');

const train = `
import json, sys
import joblib, numpy
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression, LinearRegression
from sklearn.multioutput import MultiOutputClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
rng = numpy.random.default_rng(5)
x = rng.normal(size=(300, 4))
y = (x[:, 0] + 0.3 * rng.normal(size=300) > 0).astype(int)
words = numpy.where(x[:, :1] > 0, "up", "down").astype(object)
models = {
    "logistic": (make_pipeline(StandardScaler(), LogisticRegression()).fit(x, y), x, "predict_proba"),
    "forest": (RandomForestClassifier(20, random_state=1).fit(x, y), x, "predict_proba"),
    "linear": (LinearRegression().fit(x, x @ [1, 2, 3, 4]), x, "predict"),
    "multilabel": (MultiOutputClassifier(LogisticRegression()).fit(x, numpy.stack([y, 1 - y], 1)), x, "predict_proba"),
    "words": (make_pipeline(OneHotEncoder(), LogisticRegression()).fit(words, y), words, "predict_proba"),
}
answers = {}
for name, (model, rows, method) in models.items():
    joblib.dump(model, f"{sys.argv[1]}/{name}.pkl")
    wanted = getattr(model, method)(rows)
    if isinstance(wanted, list):
        wanted = numpy.stack([target[:, 1] for target in wanted], 1)
    answers[name] = {"rows": rows.tolist(), "wanted": wanted.reshape(len(rows), -1).tolist()}
json.dump(answers, open(f"{sys.argv[1]}/answers.json", "w"))
`;

interface Answers {
  readonly [name: string]: {
    readonly rows: readonly (readonly (number | string)[])[];
    readonly wanted: readonly (readonly number[])[];
  };
}

describe.skipIf(noVenv !== '')(`scikit-learn behind the shim ${noVenv}`, { timeout: 120_000 }, () => {
  let answers: Answers;
  beforeAll(() => {
    if (ready === undefined) {
      execFileSync('python3', ['-m', 'venv', venv], { stdio: 'pipe' });
      execFileSync(python, ['-m', 'pip', 'install', '-q', 'scikit-learn', 'pyarrow', 'pandas'], { stdio: 'pipe' });
    }
    execFileSync(python, ['-c', train, scratch], { stdio: 'pipe' });
    answers = JSON.parse(readFileSync(join(scratch, 'answers.json'), 'utf8')) as Answers;
    // The shim offers the exchange `arrow` when it finds pyarrow: hidden, it falls back to lines.
    const hide =
      'import importlib.util as u\n_f = u.find_spec\nu.find_spec = lambda n, p=None: None if n == "pyarrow" else _f(n, p)\n';
    writeFileSync(
      join(scratch, 'lines_only.py'),
      `${hide}import runpy, sys\nsys.argv = sys.argv[1:]\nrunpy.run_path(sys.argv[0], run_name="__main__")\n`,
    );
  }, 600_000);

  const lines = [python, join(scratch, 'lines_only.py'), shimScript(), '--sklearn'];
  const arrow = [python, shimScript(), '--sklearn'];
  it.each([
    ['logistic', 'lines', lines],
    ['logistic', 'arrow', arrow],
    ['forest', 'lines', lines],
    ['forest', 'arrow', arrow],
    ['linear', 'arrow', arrow],
    ['multilabel', 'lines', lines],
    ['multilabel', 'arrow', arrow],
    ['words', 'lines', lines],
    ['words', 'arrow', arrow],
  ] as const)('%s by %s', async (name, _, command) => {
    await answersAlike(command, join(scratch, `${name}.pkl`), answers[name] as Answers[string], /^sklearn 1\./, 1e-14);
  });
});

/** Serves the model by the command and holds its answers to those of Python. */
async function answersAlike(
  command: readonly string[],
  model: string,
  { rows, wanted }: Answers[string],
  runtime: RegExp,
  tolerance: number,
): Promise<void> {
  const width = rows[0]?.length ?? 0;
  const texts = typeof rows[0]?.[0] === 'string';
  const columns = Array.from({ length: width }, (_each, k) => ({
    name: `c${k}`,
    shape: [],
    ...(texts
      ? { dtype: 'string' as const, values: rows.map((row) => row[k] as string) }
      : { dtype: 'float64' as const, values: Float64Array.from(rows, (row) => row[k] as number) }),
  }));
  const started = await startCommand({
    ...{ command, model, device: 'cpu', threads: 1, seed: 1 },
    deadlines: { load: 120_000, call: 60_000, total: 180_000 },
    env: { PATH: process.env.PATH },
    scratch: mkdtempSync(join(scratch, 'home-')),
    signal: new AbortController().signal,
  });
  if (!started.ok) throw new Error(JSON.stringify(started));
  expect(started.value.info.runtime).toMatch(runtime);
  const answer = await predictAll(started.value, { rows: rows.length, tensors: columns }, 64);
  await started.value.close();
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  expect(answer.value.width).toBe(wanted[0]?.length);
  const flat = wanted.flat();
  // Sums of another order of rows in a batch may differ in the last place.
  answer.value.values.forEach((value, i) => {
    expect(Math.abs(value - (flat[i] as number))).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
  });
}

const trainKeras = `
import json, sys
import numpy, keras
keras.utils.set_random_seed(5)
x = numpy.random.default_rng(5).normal(size=(150, 4)).astype("float32")
plain = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(3, activation="softmax")])
first, second = keras.Input((1,), name="c0"), keras.Input((1,), name="c1")
both = keras.layers.Concatenate()([first, second])
named = keras.Model([first, second], keras.layers.Dense(1, activation="sigmoid")(both))
answers = {}
for name, model, given in (("plain", plain, x), ("named", named, x[:, :2])):
    model.save(f"{sys.argv[1]}/{name}.keras")
    wanted = model(given if name == "plain" else {"c0": given[:, :1], "c1": given[:, 1:]}, training=False)
    wanted = numpy.asarray(keras.ops.convert_to_numpy(wanted), dtype="float64")
    answers[name] = {"rows": given.astype("float64").tolist(), "wanted": wanted.tolist()}
json.dump(answers, open(f"{sys.argv[1]}/keras.json", "w"))
`;

describe.skipIf(noVenv !== '')(`Keras behind the shim ${noVenv}`, { timeout: 240_000 }, () => {
  const own = process.env.ASSAY_KERAS_ENV;
  const program = join(own ?? join(scratch, 'keras-venv'), 'bin', 'python');
  let answers: Answers;
  beforeAll(() => {
    if (own === undefined) {
      execFileSync('python3', ['-m', 'venv', join(scratch, 'keras-venv')], { stdio: 'pipe' });
      execFileSync(program, ['-m', 'pip', 'install', '-q', 'keras', 'jax', 'pyarrow'], { stdio: 'pipe' });
    }
    execFileSync(program, ['-c', trainKeras, scratch], {
      stdio: 'pipe',
      env: { ...process.env, KERAS_BACKEND: 'jax' },
    });
    answers = JSON.parse(readFileSync(join(scratch, 'keras.json'), 'utf8')) as Answers;
  }, 600_000);

  // Nothing tells the child which backend there is.
  it.each(['plain', 'named'])('%s', (name) =>
    answersAlike(
      ...([[program, shimScript(), '--keras'], join(scratch, `${name}.keras`)] as const),
      ...([answers[name] as Answers[string], /^keras \d.* on \w+$/, 1e-6] as const),
    ),
  );
});

const trainTorch = `
import json, sys
import numpy, torch
torch.manual_seed(5)
x = numpy.random.default_rng(5).normal(size=(150, 4)).astype("float32")
model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Dropout(0.5), torch.nn.Linear(8, 2)).eval()
torch.jit.script(model).save(f"{sys.argv[1]}/script.pt")
torch.save(model.state_dict(), f"{sys.argv[1]}/state.pt")
rows = ({0: torch.export.Dim("rows")},)
torch.export.save(torch.export.export(model, (torch.from_numpy(x),), dynamic_shapes=rows), f"{sys.argv[1]}/program.pt2")
with torch.inference_mode():
    wanted = model(torch.from_numpy(x)).numpy().astype("float64")
json.dump({"torch": {"rows": x.astype("float64").tolist(), "wanted": wanted.tolist()}}, open(f"{sys.argv[1]}/torch.json", "w"))
`;
const torchFactory = `
import os, torch
def build():
    model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Dropout(0.5), torch.nn.Linear(8, 2))
    model.load_state_dict(torch.load(os.path.join(os.path.dirname(__file__), "state.pt"), weights_only=True))
    return model
`;

const torchEnv = process.env.ASSAY_TORCH_ENV;
describe.skipIf(torchEnv === undefined)(
  'PyTorch behind the shim (needs ASSAY_TORCH_ENV, an environment with torch)',
  { timeout: 240_000 },
  () => {
    const program = join(torchEnv ?? '', 'bin', 'python');
    let answers: Answers;
    beforeAll(() => {
      execFileSync(program, ['-c', trainTorch, scratch], { stdio: 'pipe' });
      writeFileSync(join(scratch, 'torch_factory.py'), torchFactory);
      answers = JSON.parse(readFileSync(join(scratch, 'torch.json'), 'utf8')) as Answers;
    }, 600_000);

    it.each([
      ['a TorchScript file', 'script.pt', []],
      ['an exported program', 'program.pt2', []],
      ['a factory', 'state.pt', ['torch_factory:build']],
    ])('%s', (_, file, more) =>
      answersAlike(
        ...([[program, shimScript(), '--torch', ...more], join(scratch, file)] as const),
        ...([answers.torch as Answers[string], /^torch \d/, 1e-6] as const),
      ),
    );
  },
);
