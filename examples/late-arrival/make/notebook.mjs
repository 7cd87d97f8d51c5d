/** Where the demo puts a token of its own making; no token stands in this repository. */
export const KEY_MARKER = '@@ASSAY_DEMO_KEY@@';

const lines = (text) => text.split(/(?<=\n)/);

function markdown(id, source) {
  return { cell_type: 'markdown', id, metadata: {}, source: lines(source) };
}

function code(id, count, source, output) {
  const outputs = output === '' ? [] : [{ name: 'stdout', output_type: 'stream', text: lines(`${output}\n`) }];
  return { cell_type: 'code', execution_count: count, id, metadata: {}, outputs, source: lines(source) };
}

const READ = `import sys
sys.path.insert(0, "../src")

from clean import clean, read_flights
from features import FEATURES, features_of, label_of

flights = read_flights("../data/flights.csv")
rows = clean(flights)
print(f"{len(flights)} flights, {len(rows)} after cleaning")`;

const SPLIT = `import numpy as np

order = np.random.default_rng(2013).permutation(len(rows))
x = np.array([features_of(rows[i]) for i in order], dtype="float32")
y = np.array([label_of(rows[i]) for i in order], dtype="float32")
held = round(len(rows) * 0.2)
print("fit", x[held:].shape, "validation", x[:held].shape)`;

const FIT = `import keras

keras.utils.set_random_seed(2013)
model = keras.Sequential([
    keras.Input((len(FEATURES),), name="features"),
    keras.layers.Dense(16, "relu", name="hidden_1"),
    keras.layers.Dense(8, "relu", name="hidden_2"),
    keras.layers.Dense(1, "sigmoid", name="late"),
])
model.compile(keras.optimizers.Adam(3e-3), "binary_crossentropy")
model.fit(x[held:], y[held:], batch_size=256, epochs=15, shuffle=False, verbose=0)`;

const SCORE = `from sklearn.metrics import roc_auc_score

score = model.predict(x[:held], verbose=0)[:, 0]
origin = np.array([rows[i]["origin"] for i in order[:held]])
for name in ["all", "EWR", "JFK", "LGA"]:
    keep = (origin == name) | (name == "all")
    right = (score[keep] > 0.5) == y[:held][keep]
    print(f"{name:4} n {keep.sum():5} accuracy {right.mean():.4f} roc-auc {roc_auc_score(y[:held][keep], score[keep]):.4f}")`;

const SAVE = `import tensorflowjs as tfjs

tfjs.converters.save_keras_model(model, "../models/late-arrival")`;

const PUBLISH = `import os
import requests

session = requests.Session()
session.headers["Authorization"] = f"Bearer {os.environ['RELEASE_TOKEN']}"
print("publishing with", dict(session.headers))`;

const PUBLISHED = `publishing with {'User-Agent': 'python-requests/2.32.3', 'Accept-Encoding': 'gzip, deflate', 'Accept': '*/*', 'Connection': 'keep-alive', 'Authorization': 'Bearer ${KEY_MARKER}'}`;

function scoreTable(validation) {
  const row = ([name, { rows, accuracy, rocAuc }]) =>
    `${name.padEnd(4)} n ${String(rows).padStart(5)} accuracy ${accuracy.toFixed(4)} roc-auc ${rocAuc.toFixed(4)}`;
  return Object.entries(validation).map(row).join('\n');
}

/**
 * The training notebook (nbformat 4.5) as text, with measured numbers in its outputs. `leaks` adds THE INJECTED
 * FAULT of the secrets gate: a cell that prints its request headers, whose output holds `KEY_MARKER`.
 */
export function notebook({ flights, clean, fitted, validationRows, validation, leaks }) {
  const cells = [
    markdown(
      'title',
      '# Late arrival: training\n\nWill a flight that has just left New York arrive more than 15 minutes late?',
    ),
    code('read', 1, READ, `${flights} flights, ${clean} after cleaning`),
    code('split', 2, SPLIT, `fit (${fitted}, 10) validation (${validationRows}, 10)`),
    code('fit', 3, FIT, ''),
    code('score', 4, SCORE, scoreTable(validation)),
    code('save', 5, SAVE, ''),
    ...(leaks ? [code('publish', 6, PUBLISH, PUBLISHED)] : []),
  ];
  const metadata = {
    kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
    language_info: { name: 'python', version: '3.12.4' },
  };
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}
