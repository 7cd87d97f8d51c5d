import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import { FEATURES, featuresOf, labelOf } from './features.mjs';
import { shuffledIndices } from './random.mjs';

const SEED = 2013;
const VALIDATION_SHARE = 0.2;

function untrained() {
  const dense = (name, units, activation, seed) =>
    layers.layers.dense({ name, units, activation, kernelInitializer: layers.initializers.glorotUniform({ seed }) });
  const input = layers.input({ name: 'features', shape: [FEATURES.length] });
  const hidden = dense('hidden_2', 8, 'relu', SEED + 2).apply(dense('hidden_1', 16, 'relu', SEED + 1).apply(input));
  const output = dense('late', 1, 'sigmoid', SEED + 3).apply(hidden);
  return layers.model({ name: 'late_arrival', inputs: input, outputs: output });
}

/**
 * A small network (10-16-8-1) fitted to clean rows by Adam on the log loss, on the plain JavaScript backend:
 * one thread, seeded weights, a seeded order of the rows, so the same rows give the same weights, bit by bit.
 * A fifth of the rows is held out. Returns the model and both sets of rows.
 */
export async function train(rows) {
  await tf.setBackend('cpu');
  const order = Array.from(shuffledIndices(rows.length, SEED), (i) => rows[i]);
  const held = Math.round(rows.length * VALIDATION_SHARE);
  const [validation, fitted] = [order.slice(0, held), order.slice(held)];
  const model = untrained();
  model.compile({ optimizer: tf.train.adam(0.003), loss: 'binaryCrossentropy' });
  const x = tf.tensor2d(fitted.map(featuresOf));
  const y = tf.tensor2d(fitted.map((row) => [labelOf(row)]));
  await model.fit(x, y, { batchSize: 256, epochs: 15, shuffle: false, verbose: 0, yieldEvery: 'never' });
  tf.dispose([x, y]);
  return { model, fitted, validation };
}

/** The model's probability of a late arrival for each row. */
export function predict(model, rows) {
  return Array.from(tf.tidy(() => model.predict(tf.tensor2d(rows.map(featuresOf)), { batchSize: 1024 }).dataSync()));
}
