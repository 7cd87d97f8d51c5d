import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import { parseCsv } from './csv.mjs';
import { FEATURES } from './features.mjs';
import { loadModel } from './load-model.mjs';
import { accuracy, rocAuc } from './score.mjs';

const rounded = (value) => Number(value.toFixed(4));

/** Rows, accuracy at 0.5 and ROC AUC, over all rows and by airport of origin. */
export function scores(probabilities, labels, origins) {
  const over = (keep) => {
    const index = labels.map((_, i) => i).filter(keep);
    const [p, y] = [index.map((i) => probabilities[i]), index.map((i) => labels[i])];
    return { rows: index.length, accuracy: rounded(accuracy(p, y)), rocAuc: rounded(rocAuc(p, y)) };
  };
  const bySlice = ['EWR', 'JFK', 'LGA'].map((origin) => [origin, over((i) => origins[i] === origin)]);
  return { all: over(() => true), ...Object.fromEntries(bySlice) };
}

/** Both saved models on the written golden dataset, as a gate reads them, and on how many rows one of them errs. */
export async function measureModels(goldenPath, folders) {
  const golden = parseCsv(readFileSync(goldenPath, 'utf8'));
  const x = tf.tensor2d(golden.map((row) => FEATURES.map((name) => Number(row[name]))));
  const labels = golden.map((row) => Number(row.label));
  const origins = golden.map((row) => row.origin);
  const outputs = {};
  for (const [name, folder] of Object.entries(folders)) {
    outputs[name] = Array.from((await loadModel(folder)).predict(x, { batchSize: 1024 }).dataSync());
  }
  const right = (name, i) => (outputs[name][i] > 0.5 ? 1 : 0) === labels[i];
  const count = (test) => labels.filter((_, i) => test(i)).length;
  return {
    ...Object.fromEntries(Object.entries(outputs).map(([name, p]) => [name, scores(p, labels, origins)])),
    positiveShare: rounded(count((i) => labels[i] === 1) / labels.length),
    broke: count((i) => right('baseline', i) && !right('candidate', i)),
    mended: count((i) => !right('baseline', i) && right('candidate', i)),
  };
}
