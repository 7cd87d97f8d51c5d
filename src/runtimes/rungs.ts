import type { ModelForm, RuntimeId } from './runtime.ts';

/** What is known of a runtime before it is loaded. */
export interface Rung {
  /** name in the catalogue of packages; null for what is bundled */
  readonly package: string | null;
  readonly forms: readonly ModelForm[];
  readonly gpu: boolean;
}

const tensorflow: readonly ModelForm[] = ['layers', 'graph', 'saved-model'];

/** Every runtime, in the order of the ladder. */
export const rungs: Readonly<Record<RuntimeId, Rung>> = {
  'tfjs-node-gpu': { package: 'tfjs-node-gpu', forms: tensorflow, gpu: true },
  'onnx-cuda': { package: 'onnx-cuda', forms: ['onnx'], gpu: true },
  'onnx-webgpu': { package: 'onnx', forms: ['onnx'], gpu: true },
  'tfjs-node': { package: 'tfjs-node', forms: tensorflow, gpu: false },
  onnx: { package: 'onnx', forms: ['onnx'], gpu: false },
  'tfjs-wasm': { package: null, forms: ['layers', 'graph'], gpu: false },
  'tfjs-cpu': { package: null, forms: ['layers', 'graph'], gpu: false },
};

/** How messages call a form. */
export const spokenForm: Readonly<Record<ModelForm, string>> = {
  layers: 'TensorFlow.js layers',
  graph: 'TensorFlow.js graph',
  'saved-model': 'SavedModel',
  onnx: 'ONNX',
};
