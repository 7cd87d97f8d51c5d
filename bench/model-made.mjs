// Models and rows for the benchmarks of the model gate: made from a seed, so that every run measures the same work.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers from -1 to 1, always the same (a linear congruential generator, of no statistical merit). */
export function numbers(count, seed) {
  const values = new Float32Array(count);
  let state = seed >>> 0;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    values[i] = state / 2 ** 31 - 1;
  }
  return values;
}

/** A layers model of dense layers in a folder: `sizes` from the inputs to the outputs, the last one with `end`. */
export function writeDense(folder, sizes, end = 'softmax', seed = 1) {
  const layers = sizes.slice(1).map((units, i) => ({
    class_name: 'Dense',
    config: {
      name: `dense_${i}`,
      units,
      activation: i === sizes.length - 2 ? end : 'relu',
      use_bias: true,
      dtype: 'float32',
      ...(i === 0 ? { batch_input_shape: [null, sizes[0]] } : {}),
    },
  }));
  const weights = sizes.slice(1).flatMap((units, i) => [
    { name: `dense_${i}/kernel`, shape: [sizes[i], units], dtype: 'float32' },
    { name: `dense_${i}/bias`, shape: [units], dtype: 'float32' },
  ]);
  return write(folder, layers, weights, seed);
}

/** A network of depthwise and pointwise convolutions over `size` × `size` pictures, of the kind of MobileNet. */
export function writeMobile(folder, size = 96, classes = 10, seed = 1) {
  const layers = [];
  const weights = [];
  let depth = 3;
  const conv = (name, units, kernel, strides, depthwise) => {
    const common = {
      name,
      padding: 'same',
      strides: [strides, strides],
      kernel_size: [kernel, kernel],
      use_bias: false,
    };
    const first = layers.length === 0 ? { batch_input_shape: [null, size, size, 3] } : {};
    const config = {
      ...common,
      activation: 'relu6',
      dtype: 'float32',
      ...(depthwise ? { depth_multiplier: 1 } : { filters: units }),
      ...first,
    };
    layers.push({ class_name: depthwise ? 'DepthwiseConv2D' : 'Conv2D', config: { ...config, activation: 'relu' } });
    weights.push({
      name: `${name}/${depthwise ? 'depthwise_kernel' : 'kernel'}`,
      shape: depthwise ? [kernel, kernel, depth, 1] : [kernel, kernel, depth, units],
      dtype: 'float32',
    });
    depth = units;
  };
  conv('first', 8, 3, 2, false);
  [16, 32, 32, 64, 64, 128, 128, 128, 128, 128, 128, 256, 256].forEach((units, i) => {
    conv(`deep_${i}`, depth, 3, [1, 3, 5, 11].includes(i) ? 2 : 1, true);
    conv(`point_${i}`, units, 1, 1, false);
  });
  layers.push({ class_name: 'GlobalAveragePooling2D', config: { name: 'mean' } });
  layers.push({
    class_name: 'Dense',
    config: { name: 'last', units: classes, activation: 'softmax', use_bias: false },
  });
  weights.push({ name: 'last/kernel', shape: [depth, classes], dtype: 'float32' });
  return write(folder, layers, weights, seed);
}

function write(folder, layers, weights, seed) {
  mkdirSync(folder, { recursive: true });
  const parts = weights.map(({ shape }, i) => {
    const count = shape.reduce((all, size) => all * size, 1);
    const scale = Math.sqrt(3 / (count / shape.at(-1)));
    return numbers(count, seed + i).map((value) => value * scale);
  });
  const json = {
    format: 'layers-model',
    modelTopology: {
      model_config: { class_name: 'Sequential', config: { name: 'made', layers } },
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [{ paths: ['weights.bin'], weights }],
  };
  writeFileSync(join(folder, 'model.json'), JSON.stringify(json));
  writeFileSync(join(folder, 'weights.bin'), Buffer.concat(parts.map(({ buffer }) => Buffer.from(buffer))));
  return folder;
}
