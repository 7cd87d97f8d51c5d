/** Runtimes that load a model file, best first; `predictions` needs none. */
export const runtimeIds = ['tfjs-node-gpu', 'tfjs-node', 'tfjs-wasm'] as const;
export type RuntimeId = (typeof runtimeIds)[number];

/** What kind of model a path holds. */
export type ModelForm = 'layers' | 'graph' | 'saved-model';

/** A model on disk: the folder of its files and its form. */
export interface ModelPlace {
  readonly folder: string;
  readonly form: ModelForm;
}

/** Outputs of one call: row-major, `width` numbers a row, and the time of the model call alone in nanoseconds. */
export interface Prediction {
  readonly values: Float32Array;
  readonly width: number;
  readonly ns: number;
}

/** What a runtime says about a model that it has loaded. */
export interface LoadedInfo {
  /** runtime and version, e.g. `tfjs-wasm 4.22.0` */
  readonly runtime: string;
  readonly device: 'cpu' | 'gpu';
  /** shape of one input row as the model declares it; null where any size is taken */
  readonly input: readonly (number | null)[];
}

/** A model inside the process that runs it. */
export interface OpenModel {
  readonly info: LoadedInfo;
  /** `values` is row-major with `rows` rows. Rejects with a plain error when the model cannot answer. */
  predict(values: Float32Array, rows: number): Promise<Prediction>;
}

/** A way to run models. `open` is called only in the child process (or in a test). */
export interface Runtime {
  readonly id: RuntimeId;
  readonly forms: readonly ModelForm[];
  /** `module` is the file URL of the runtime's package, for runtimes that are not in the bundle */
  open(place: ModelPlace, module: string | undefined): Promise<OpenModel>;
}
