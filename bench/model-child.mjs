// What the program of a model's process costs over a bare loop: both in one process and in turns, by CPU time, which says
// something on a machine that others use too. The channel and the gate's own process are not part of it.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import { numbers } from './model-made.mjs';

const turns = 25;

/** Cases `[name, model folder, rows, shape of a row, batch]`; `lib` imports a compiled module. Prints a line for each. */
export async function childCosts(lib, cases, folder) {
  const { answering } = await lib('runtimes/answering.js');
  const { spooled } = await lib('runtimes/spool.js');
  for (const [name, model, rows, shape, batch] of cases) {
    const width = shape.reduce((all, size) => all * size, 1);
    const values = numbers(rows * width, 7);
    const { spool } = spooled({ rows, tensors: [{ name: 'x', dtype: 'float32', shape, values }] }, folder);
    const answer = answering();
    const loaded = await answer({ op: 'load', place: { folder: model, form: 'layers' }, runtime: 'tfjs-wasm' });
    if (!loaded.ok) throw new Error(loaded.error);
    const outputs = join(folder, 'outputs.bin');
    const half = Math.max(batch, Math.floor(rows / 2 / batch) * batch);
    const child = async () => {
      for (let from = 0; from < rows; from += half) {
        const span = { from, to: Math.min(rows, from + half), batch };
        const reply = await answer({ op: 'predict', rows: span, inputs: spool, outputs });
        if (!reply.ok) throw new Error(reply.error);
      }
    };
    const bare = bareLoop(await loadedModel(model), values, [rows, ...shape], batch);
    const [alone, harness] = await leastCpu([bare, child]);
    const more = ((harness / alone - 1) * 100).toFixed(1);
    process.stdout.write(
      `${name}: bare ${alone.toFixed(1)} ms of CPU, model's process ${harness.toFixed(1)} ms (${more} % more)\n`,
    );
    rmSync(spool.path);
  }
}

function bareLoop(model, values, [rows, ...shape], batch) {
  const width = values.length / rows;
  return async () => {
    const outputs = [];
    for (let from = 0; from < rows; from += batch) {
      const count = Math.min(batch, rows - from);
      const x = tf.tensor(values.subarray(from * width, (from + count) * width), [count, ...shape], 'float32');
      const y = model.predict(x, { batchSize: count });
      outputs.push(y.dataSync());
      tf.dispose([x, y]);
    }
    return outputs;
  };
}

function loadedModel(folder) {
  const json = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'));
  const { buffer, byteOffset, byteLength } = readFileSync(join(folder, 'weights.bin'));
  const weightData = buffer.slice(byteOffset, byteOffset + byteLength);
  const { modelTopology, weightsManifest } = json;
  const load = async () => ({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData });
  return layers.loadLayersModel({ load });
}

/** The smallest CPU time of each in milliseconds, after two turns that warm it up. */
async function leastCpu(contenders) {
  const least = contenders.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < turns + 2; turn++) {
    for (const [i, contender] of contenders.entries()) {
      const before = process.cpuUsage();
      await contender();
      const { user, system } = process.cpuUsage(before);
      if (turn >= 2) least[i] = Math.min(least[i], (user + system) / 1000);
    }
  }
  return least;
}
