// The loop that anybody would write: a layers model on TensorFlow.js (wasm) over a file of float32 rows (or a CSV), nothing else.
// `node bench/model-bare.mjs MODEL_FOLDER ROWS_FILE WIDTH BATCH REPEATS` prints { rows, seconds, cpu, sum } for everything after
// loading; with `serve` for REPEATS it does so for each line that it reads, which holds the repeats.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { servePasses } from './model-serve.mjs';

const [, , folder, rowsFile, widthText, batchText, repeatsText] = process.argv;
const [width, batch] = [Number(widthText), Number(batchText)];
const require = createRequire(import.meta.url);
const tf = require('@tensorflow/tfjs-core');
const wasm = require('@tensorflow/tfjs-backend-wasm');
const { loadLayersModel } = require('@tensorflow/tfjs-layers');

wasm.setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}/`);
await tf.setBackend('wasm');
const json = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'));
const weights = readFileSync(join(folder, 'weights.bin'));
const model = await loadLayersModel({
  load: async () => ({
    modelTopology: json.modelTopology,
    weightSpecs: json.weightsManifest[0].weights,
    weightData: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength),
  }),
});
const values = rowsFile.endsWith('.csv') ? fromCsv(rowsFile) : fromBytes(rowsFile);
const rows = values.length / width;
const perRow = model.inputs[0].shape.slice(1);

await servePasses(repeatsText, rows, once);

/** What is timed: a tensor of each slice of the rows, the call, its outputs read and kept. */
function once() {
  const outputs = [];
  for (let from = 0; from < rows; from += batch) {
    const count = Math.min(batch, rows - from);
    const x = tf.tensor(values.subarray(from * width, (from + count) * width), [count, ...perRow], 'float32');
    const y = model.predict(x, { batchSize: count });
    outputs.push(y.dataSync());
    tf.dispose([x, y]);
  }
  return outputs;
}

function fromBytes(path) {
  const bytes = readFileSync(path);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

/** The columns after id and label, as plainly as a script reads them. */
function fromCsv(path) {
  const lines = readFileSync(path, 'latin1').trimEnd().split('\n');
  const found = new Float32Array((lines.length - 1) * width);
  for (let i = 1; i < lines.length; i++) {
    const cells = lines[i].split(',');
    for (let k = 0; k < width; k++) found[(i - 1) * width + k] = Number(cells[k + 2]);
  }
  return found;
}
