// The loop that anybody would write in Node over a file of float32 rows, on a native runtime.
// `node bench/model-native-bare.mjs saved|onnx MODULE FOLDER ROWS_FILE SHAPE BATCH REPEATS|serve` prints { seconds, cpu, sum }
// (see model-serve.mjs); SHAPE is that of a row, such as 96x96x3.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import util from 'node:util';
import { servePasses } from './model-serve.mjs';

const [, , kind, module, folder, rowsFile, shapeText, batchText, repeatsText] = process.argv;
const shape = shapeText.split('x').map(Number);
const width = shape.reduce((all, size) => all * size, 1);
const batch = Number(batchText);
util.isNullOrUndefined ??= (value) => value == null;
util.isArray ??= Array.isArray;
const imported = await import(module);
const library = imported.default ?? imported;
const bytes = readFileSync(rowsFile);
const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
const rows = values.length / width;
const predict = await (kind === 'saved' ? savedModel(library) : onnx(library));
const part = (from, to) => values.subarray(from * width, to * width);

await servePasses(repeatsText, rows, once);

/** What is timed: the call for each slice of the rows, its outputs read and kept. */
async function once() {
  const outputs = [];
  for (let from = 0; from < rows; from += batch) {
    const to = Math.min(rows, from + batch);
    outputs.push(await predict(part(from, to), to - from));
  }
  return outputs;
}

async function savedModel(tf) {
  const model = await tf.node.loadSavedModel(folder, ['serve'], 'serving_default');
  return (x, count) => {
    const given = tf.tensor(x, [count, ...shape], 'float32');
    const answer = model.predict({ x: given }).y;
    const data = answer.dataSync();
    tf.dispose([given, answer]);
    return data;
  };
}

async function onnx(ort) {
  const threads = { intraOpNumThreads: 1, interOpNumThreads: 1 };
  const session = await ort.InferenceSession.create(join(folder, 'model.onnx'), threads);
  return async (x, count) => (await session.run({ x: new ort.Tensor('float32', x, [count, ...shape]) })).y.data;
}
