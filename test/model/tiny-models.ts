import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** sigmoid(w0 x0 + w1 x1) as a TensorFlow.js layers model: `model.json` and `weights.bin` in the folder. */
export function writeLayersModel(folder: string, weights: readonly [number, number]): void {
  const topology = {
    class_name: 'Sequential',
    config: {
      name: 'tiny',
      layers: [
        {
          class_name: 'Dense',
          config: {
            name: 'dense',
            units: 1,
            activation: 'sigmoid',
            use_bias: false,
            batch_input_shape: [null, 2],
            dtype: 'float32',
          },
        },
      ],
    },
    keras_version: 'tfjs-layers 4.22.0',
    backend: 'tensor_flow.js',
  };
  write(
    folder,
    { format: 'layers-model', modelTopology: { model_config: topology }, ...manifest('dense/kernel') },
    weights,
  );
}

/** The same function as a TensorFlow.js graph model. */
export function writeGraphModel(folder: string, weights: readonly [number, number]): void {
  const float = { type: 'DT_FLOAT' };
  const shape = (...sizes: number[]) => ({ dim: sizes.map((size) => ({ size: String(size) })) });
  const node = [
    { name: 'x', op: 'Placeholder', attr: { dtype: float, shape: { shape: shape(-1, 2) } } },
    {
      name: 'w',
      op: 'Const',
      attr: { dtype: float, value: { tensor: { dtype: 'DT_FLOAT', tensorShape: shape(2, 1) } } },
    },
    {
      name: 'sum',
      op: 'MatMul',
      input: ['x', 'w'],
      attr: { T: float, transpose_a: { b: false }, transpose_b: { b: false } },
    },
    { name: 'y', op: 'Sigmoid', input: ['sum'], attr: { T: float } },
  ];
  write(folder, { format: 'graph-model', modelTopology: { node, versions: {} }, ...manifest('w') }, weights);
}

function manifest(name: string) {
  return { weightsManifest: [{ paths: ['weights.bin'], weights: [{ name, shape: [2, 1], dtype: 'float32' }] }] };
}

function write(folder: string, json: object, weights: readonly [number, number]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.json'), JSON.stringify(json));
  writeFileSync(join(folder, 'weights.bin'), new Uint8Array(Float32Array.from(weights).buffer));
}
