import type { Batch, Port, Tensor } from '../model/tensor.ts';

/** Runtimes that load a model file, best first; `predictions` needs none. */
export const runtimeIds = [
  ...(['tfjs-node-gpu', 'onnx-cuda', 'onnx-webgpu'] as const),
  ...(['tfjs-node', 'onnx', 'tfjs-wasm', 'tfjs-cpu'] as const),
] as const;
export type RuntimeId = (typeof runtimeIds)[number];

/** What kind of model a path holds. */
export type ModelForm = 'layers' | 'graph' | 'saved-model' | 'onnx';

/** A model on disk: the folder of its files and its form. */
export interface ModelPlace {
  readonly folder: string;
  readonly form: ModelForm;
  /** name of the model's file in the folder, where the form has no fixed one */
  readonly file?: string;
  /** the output that is wanted of a model that has several */
  readonly output?: string;
}

/**
 * The one output that was asked for, of all rows of a call, and the time of the model calls alone in nanoseconds. Its
 * values may be the runtime's own memory: they hold until the next call.
 */
export interface Prediction {
  readonly output: Tensor;
  readonly ns: number;
}

/** What a runtime says about a model that it has loaded. */
export interface LoadedInfo {
  /** runtime and version, e.g. `tfjs-wasm 4.22.0` */
  readonly runtime: string;
  readonly device: 'cpu' | 'gpu';
  /** inputs as the model declares them; empty where it takes what it is given */
  readonly inputs: readonly Port[];
  /** outputs as the model declares them; empty where only its answers tell */
  readonly outputs: readonly Port[];
}

/** A model inside the process that runs it. */
export interface OpenModel {
  readonly info: LoadedInfo;
  /**
   * One call of the model: `batch` holds a tensor for each declared input, of its name and kind. `output` names the output
   * that is wanted (see `chosenOutput`). Rejects with a plain error when the model cannot answer.
   */
  predict(batch: Batch, output: string | undefined): Promise<Prediction>;
}

/** A way to run models. `open` is called only in the child process (or in a test). */
export interface Runtime {
  readonly id: RuntimeId;
  readonly forms: readonly ModelForm[];
  /** `module` is the file URL of the runtime's package, for runtimes that are not in the bundle */
  open(place: ModelPlace, module: string | undefined): Promise<OpenModel>;
}
