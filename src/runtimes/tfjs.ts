import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Runtime } from './runtime.ts';
import { loadFromDisk, openModel, type Tf } from './tf-model.ts';

const binary = 'tfjs-backend-wasm-simd.wasm';

/** TensorFlow.js on its WebAssembly backend, bundled: one thread, no native code, on every machine. */
export const tfjsWasm: Runtime = {
  id: 'tfjs-wasm',
  forms: ['layers', 'graph'],
  async open(place) {
    // The backend's glue code asks for the CommonJS name when it starts, which a module does not have.
    Object.assign(globalThis, { __dirname: wasmFolder() });
    const [core, wasm, layers, converter] = await Promise.all([
      import('@tensorflow/tfjs-core'),
      import('@tensorflow/tfjs-backend-wasm'),
      import('@tensorflow/tfjs-layers'),
      import('@tensorflow/tfjs-converter'),
    ]);
    wasm.setWasmPaths(`${wasmFolder()}/`);
    if (!(await core.setBackend('wasm'))) throw new Error('the WebAssembly backend did not start');
    const tf: Tf = {
      ...core,
      loadLayersModel: layers.loadLayersModel,
      loadGraphModel: converter.loadGraphModel,
      inPlace: (tensor) => (core.backend() as BackendWasm).typedArrayFromHeap(tensor),
    };
    const model = await loadFromDisk(tf, place);
    return openModel(tf, model, { runtime: `tfjs-wasm ${core.version_core}`, device: 'cpu' });
  },
};

/** TensorFlow.js in plain JavaScript, bundled: the slowest, for models with operators that no other backend has. */
export const tfjsCpu: Runtime = {
  id: 'tfjs-cpu',
  forms: ['layers', 'graph'],
  async open(place) {
    const [core, , layers, converter] = await Promise.all([
      import('@tensorflow/tfjs-core'),
      import('@tensorflow/tfjs-backend-cpu'),
      import('@tensorflow/tfjs-layers'),
      import('@tensorflow/tfjs-converter'),
    ]);
    if (!(await core.setBackend('cpu'))) throw new Error('the JavaScript backend did not start');
    const tf = { ...core, loadLayersModel: layers.loadLayersModel, loadGraphModel: converter.loadGraphModel };
    return openModel(tf, await loadFromDisk(tf, place), { runtime: `tfjs-cpu ${core.version_core}`, device: 'cpu' });
  },
};

/** The folder of the backend's binaries: beside the running script (the bundle), else in node_modules above this file. */
function wasmFolder(): string {
  const script = process.argv[1];
  const places = script === undefined ? [] : [dirname(script), join(dirname(script), 'suite')];
  for (let folder = dirname(fileURLToPath(import.meta.url)), step = 0; step < 8; folder = dirname(folder), step++) {
    places.push(folder, join(folder, 'node_modules/@tensorflow/tfjs-backend-wasm/dist'));
  }
  const found = places.find((place) => existsSync(join(place, binary)));
  if (found === undefined)
    throw new Error(`${binary} was not found beside the program: use the whole dist folder of a release`);
  return found;
}
