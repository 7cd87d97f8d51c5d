import { readFile, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type * as Converter from '@tensorflow/tfjs-converter';
import type * as Core from '@tensorflow/tfjs-core';
import type * as Layers from '@tensorflow/tfjs-layers';
import type { Batch, DType, Port } from '../model/tensor.ts';
import { chosenOutput } from './chosen-output.ts';
import type { LoadedInfo, ModelPlace, OpenModel, Prediction } from './runtime.ts';

/** The part of TensorFlow.js that runs a model; the bundled packages and tfjs-node both offer it. */
export interface Tf {
  readonly tensor: typeof Core.tensor;
  readonly cast: typeof Core.cast;
  readonly dispose: typeof Core.dispose;
  readonly loadLayersModel: typeof Layers.loadLayersModel;
  readonly loadGraphModel: typeof Converter.loadGraphModel;
  /** the numbers of a tensor where the backend has them, which hold as long as the tensor; else they are copied */
  readonly inPlace?: (tensor: Core.Tensor) => ArrayLike<number>;
}

type TfTensor = Core.Tensor;
type Given = TfTensor | TfTensor[] | { [name: string]: TfTensor };

/** An input or output as TensorFlow.js describes it; the shape has the batch as its first size. */
export interface TfPort {
  readonly name: string;
  readonly shape?: readonly (number | null)[] | undefined;
  readonly dtype?: string;
}

/** What can be asked of a loaded model of any form. */
export interface TfModel {
  readonly inputs: readonly TfPort[];
  readonly outputs: readonly TfPort[];
  /** All outputs in the order of `outputs`, or only the one of that number, for the inputs in their order. */
  run(inputs: TfTensor[], rows: number, output: number): Given | Promise<Given>;
}

/** Loads a layers or graph model from `model.json` and its shards on disk. */
export async function loadFromDisk(tf: Tf, place: ModelPlace): Promise<TfModel> {
  const handler = { load: () => artifactsOf(place.folder) };
  if (place.form === 'layers') {
    const model = await explained(tf.loadLayersModel(handler), place.folder);
    // The default batch size of 32 would cut every call into many.
    const run = (x: TfTensor[], rows: number) => model.predict(single(x), { batchSize: rows });
    return { inputs: model.inputs, outputs: model.outputs ?? [], run };
  }
  const model = await tf.loadGraphModel(handler);
  const dynamic = hasControlFlow(model);
  const { inputs, outputs } = model;
  return {
    inputs,
    outputs,
    run: (x, _, output) => {
      const given = Object.fromEntries(inputs.map(({ name }, i) => [name, x[i] as TfTensor]));
      const wanted = outputs[output]?.name ?? [];
      return dynamic ? model.executeAsync(given, wanted) : model.execute(given, wanted);
    },
  };
}

/**
 * A loaded model behind the contract: makes its tensors, reads the wanted output, disposes of every tensor before the next
 * call: the numbers of the output may be their memory, and an output may be an input.
 */
export function openModel(tf: Tf, model: TfModel, about: Pick<LoadedInfo, 'runtime' | 'device'>): OpenModel {
  if (model.inputs.length === 0) throw new Error('it has no input');
  const inputs = model.inputs.map(portOf);
  const outputs = model.outputs.map(portOf);
  const names = outputs.map(({ name }) => name);
  let last: TfTensor[] = [];
  return {
    info: { ...about, inputs, outputs },
    predict: async (batch, wanted) => {
      const output = names.length === 0 && wanted === undefined ? 0 : chosenOutput(names, wanted);
      tf.dispose(last);
      const given: TfTensor[] = [];
      last = given;
      for (const port of inputs) given.push(tensorOf(tf, port, batch));
      const { prediction, tensors } = await timed(tf, model, given, batch.rows, output);
      last = [...given, ...tensors];
      return prediction;
    },
  };
}

function portOf({ name, shape, dtype }: TfPort): Port {
  const sizes = (shape ?? [null, null]).slice(1).map((size) => (size === null || size < 0 ? null : size));
  return { name, dtype: kinds[dtype ?? 'float32'] ?? 'float32', shape: sizes };
}

/** The last two are known to tfjs-node only, for the ports of a SavedModel. */
const kinds: Readonly<Record<string, DType>> = {
  ...{ float32: 'float32', int32: 'int32', bool: 'bool', string: 'string' },
  ...{ int64: 'int64', uint8: 'uint8' },
};

function tensorOf(tf: Tf, { name, dtype }: Port, batch: Batch): TfTensor {
  const [only] = batch.tensors;
  const own = batch.tensors.length === 1 ? only : batch.tensors.find((tensor) => tensor.name === name);
  if (own === undefined) throw new Error(`it was not given its input ${name}`);
  const shape = [batch.rows, ...own.shape];
  if (dtype === 'string')
    return tf.tensor(
      Array.from(own.values as readonly (string | null)[], (text) => text ?? ''),
      shape,
      'string',
    );
  // The library has no tensors of these kinds: a 64-bit integer goes as its two halves, which the runtime puts together.
  if (dtype === 'int64') return tf.tensor(halves(own.values as BigInt64Array), [...shape, 2], 'int32');
  if (dtype === 'uint8') return tf.tensor(Int32Array.from(own.values as Uint8Array), shape, 'int32');
  return tf.tensor(own.values as Float32Array, shape, dtype as 'float32');
}

function halves({ buffer, byteOffset, length }: BigInt64Array): Int32Array {
  return new Int32Array(buffer, byteOffset, 2 * length);
}

/** tfjs-node calls 64-bit integers int32 and gives them as they are. */
function kindOf(data: ArrayLike<unknown>, dtype: string): DType | undefined {
  return data instanceof BigInt64Array ? 'int64' : kinds[dtype];
}

interface Timed {
  readonly prediction: Prediction;
  readonly tensors: readonly TfTensor[];
}

async function timed(tf: Tf, model: TfModel, x: TfTensor[], rows: number, output: number): Promise<Timed> {
  const start = performance.now();
  const given = await model.run(x, rows, output);
  const tensors = 'dataSync' in given ? [given as TfTensor] : Object.values(given);
  try {
    const tensor = wantedOf(given, output);
    const data = numeric.has(tensor.dtype) && tf.inPlace !== undefined ? tf.inPlace(tensor) : tensor.dataSync();
    const ns = 1e6 * (performance.now() - start);
    const [count, ...shape] = tensor.shape;
    const dtype = kindOf(data, tensor.dtype);
    if (dtype === undefined) throw new Error(`its output is ${tensor.dtype}, which is not read`);
    const values = dtype === 'string' ? Array.from(data as unknown as string[]) : (data as Float32Array);
    const name = model.outputs[output]?.name ?? '';
    if (count !== rows) throw new Error(`it answered ${count ?? 1} rows for ${rows}`);
    return { prediction: { output: { name, dtype, shape, values }, ns }, tensors };
  } catch (error) {
    tf.dispose(tensors);
    throw error;
  }
}

/** Kinds that stand in a backend's memory as they are. */
const numeric: ReadonlySet<string> = new Set(['float32', 'int32', 'bool']);

function single(tensors: TfTensor[]): TfTensor | TfTensor[] {
  return tensors.length === 1 ? (tensors[0] as TfTensor) : tensors;
}

/** A model that was asked for one output gives it alone; one that cannot be asked gives all. */
function wantedOf(given: Given, output: number): TfTensor {
  if ('dataSync' in given) return given as TfTensor;
  const tensors = Array.isArray(given) ? given : Object.values(given);
  const found = tensors.length === 1 ? tensors[0] : tensors[output];
  if (found === undefined)
    throw new Error(`it answered ${tensors.length} outputs, where number ${output + 1} was needed`);
  return found;
}

function hasControlFlow(model: Converter.GraphModel): boolean {
  const graph = model as unknown as { modelTopology?: { node?: readonly { op?: string }[] } };
  const dynamic =
    /^(Switch|Merge|Enter|Exit|NextIteration|StatelessIf|StatelessWhile|If|While|NonMaxSuppressionV\d|Where)$/;
  return graph.modelTopology?.node?.some((node) => dynamic.test(node.op ?? '')) ?? false;
}

interface ModelJson {
  readonly modelTopology: Record<string, unknown>;
  readonly weightsManifest?: readonly {
    readonly paths: readonly string[];
    readonly weights: Core.io.WeightsManifestEntry[];
  }[];
  readonly format?: string;
  readonly signature?: object;
  readonly userDefinedMetadata?: Record<string, string>;
}

/** Keras 3 writes layers models that this library does not read, and its own message says nothing of it. */
async function explained(
  loading: ReturnType<Tf['loadLayersModel']>,
  folder: string,
): ReturnType<Tf['loadLayersModel']> {
  try {
    return await loading;
  } catch (cause) {
    const { modelTopology } = topologyIn(JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')));
    if (!/^3\./.test(String(modelTopology.keras_version ?? ''))) throw cause;
    throw new Error('it was exported by Keras 3, and TensorFlow.js reads layers models of Keras 2 only', { cause });
  }
}

/** The parsed `model.json`, when it can be one. Errors: a plain error that says what it is instead. */
function topologyIn(json: unknown): ModelJson {
  const model = json as ModelJson | null;
  const topology = model?.modelTopology;
  if (typeof topology !== 'object' || topology === null)
    throw new Error('its model.json has no modelTopology, so it is no TensorFlow.js model');
  return model as ModelJson;
}

async function artifactsOf(folder: string): Promise<Core.io.ModelArtifacts> {
  const json = topologyIn(JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')));
  const groups = json.weightsManifest ?? [];
  const shards = await Promise.all(
    groups.flatMap((group) => group.paths).map(async (path) => readFile(await inside(folder, path))),
  );
  const all = Buffer.concat(shards);
  return {
    modelTopology: json.modelTopology,
    weightSpecs: groups.flatMap((group) => group.weights),
    weightData: all.buffer.slice(all.byteOffset, all.byteOffset + all.byteLength) as ArrayBuffer,
    ...(json.format === undefined ? {} : { format: json.format }),
    ...(json.signature === undefined ? {} : { signature: json.signature }),
    ...(json.userDefinedMetadata === undefined ? {} : { userDefinedMetadata: json.userDefinedMetadata }),
  };
}

/** The place of a weights file. A `model.json` is not trusted: neither `..` nor a link may lead out of its folder. */
async function inside(folder: string, path: string): Promise<string> {
  const full = resolve(folder, path);
  const below = full.startsWith(resolve(folder) + sep);
  const real = below ? await realpath(full).catch(() => null) : full;
  if (real === null) throw new Error(`its weights file ${JSON.stringify(path)} is not there`);
  if (below && real.startsWith((await realpath(folder)) + sep)) return full;
  throw new Error(`its weights file ${JSON.stringify(path)} is outside its folder`);
}
