import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommand } from '../../src/runtimes/command-model.ts';
import { predictAll } from '../../src/runtimes/predict-all.ts';
import { shimScript } from '../../src/runtimes/shim-script.ts';

/**
 * The shim with real scikit-learn models, in environments of their own with and without pyarrow: what the gate reads must
 * be what Python itself computes. `ASSAY_PYTHON_ENV` names a virtual environment that has both already.
 */
const scratch = mkdtempSync(join(tmpdir(), 'assay-shim-'));
const noVenv = spawnSync('python3', ['-m', 'venv', '--help']).status === 0 ? '' : 'needs python3 with venv';
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
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

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
    const { rows, wanted } = answers[name] as Answers[string];
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
      command,
      model: join(scratch, `${name}.pkl`),
      device: 'cpu',
      threads: 1,
      seed: 1,
      deadlines: { load: 60_000, call: 60_000, total: 120_000 },
      env: { PATH: process.env.PATH },
      scratch: mkdtempSync(join(scratch, 'home-')),
      signal: new AbortController().signal,
    });
    if (!started.ok) throw new Error(JSON.stringify(started));
    expect(started.value.info.runtime).toMatch(/^sklearn 1\./);
    const answer = await predictAll(started.value, { rows: rows.length, tensors: columns }, 64);
    await started.value.close();
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    expect(answer.value.width).toBe(wanted[0]?.length);
    const flat = wanted.flat();
    // Sums of another order of rows in a batch may differ in the last place.
    answer.value.values.forEach((value, i) => {
      expect(Math.abs(value - (flat[i] as number))).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(value)));
    });
  });
});
