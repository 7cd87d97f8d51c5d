// The loop that anybody would write in Node over a file of float32 rows, on a native runtime.
// `node bench/model-native-bare.mjs saved|onnx MODULE FOLDER ROWS_FILE WIDTH BATCH REPEATS` prints { seconds, sum }.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import util from 'node:util';

const [, , kind, module, folder, rowsFile, widthText, batchText, repeatsText] = process.argv;
const [width, batch] = [Number(widthText), Number(batchText)];
util.isNullOrUndefined ??= (value) => value == null;
util.isArray ??= Array.isArray;
const imported = await import(module);
const library = imported.default ?? imported;
const bytes = readFileSync(rowsFile);
const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
const rows = values.length / width;
const predict = await (kind === 'saved' ? savedModel(library) : onnx(library));
const part = (from, to) => values.subarray(from * width, to * width);

await predict(part(0, batch), batch);
const started = performance.now();
let outputs = [];
for (let turn = 0; turn < Number(repeatsText); turn++) {
  outputs = [];
  for (let from = 0; from < rows; from += batch) {
    const to = Math.min(rows, from + batch);
    outputs.push(await predict(part(from, to), to - from));
  }
}
const seconds = (performance.now() - started) / 1000;
const sum = outputs.reduce((all, each) => each.reduce((a, b) => a + b, all), 0);
process.stdout.write(`${JSON.stringify({ seconds, sum })}\n`);

async function savedModel(tf) {
  const model = await tf.node.loadSavedModel(join(folder, 'saved'), ['serve'], 'serving_default');
  return (x, count) => {
    const given = tf.tensor(x, [count, width], 'float32');
    const answer = model.predict({ x: given }).y;
    const data = answer.dataSync().slice();
    tf.dispose([given, answer]);
    return data;
  };
}

async function onnx(ort) {
  const threads = { intraOpNumThreads: 1, interOpNumThreads: 1 };
  const session = await ort.InferenceSession.create(join(folder, 'onnx', 'model.onnx'), threads);
  return async (x, count) => (await session.run({ x: new ort.Tensor('float32', x, [count, width]) })).y.data;
}
