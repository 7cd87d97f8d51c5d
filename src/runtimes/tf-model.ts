import { readFile, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type * as Converter from '@tensorflow/tfjs-converter';
import type * as Core from '@tensorflow/tfjs-core';
import type * as Layers from '@tensorflow/tfjs-layers';
import type { LoadedInfo, ModelPlace, OpenModel, Prediction } from './runtime.ts';

/** The part of TensorFlow.js that runs a model; the bundled packages and tfjs-node both offer it. */
export interface Tf {
  readonly tensor: typeof Core.tensor;
  readonly cast: typeof Core.cast;
  readonly dispose: typeof Core.dispose;
  readonly loadLayersModel: typeof Layers.loadLayersModel;
  readonly loadGraphModel: typeof Converter.loadGraphModel;
}

type Tensor = Core.Tensor;
type Output = Tensor | Tensor[] | { [name: string]: Tensor };

/** What can be asked of a loaded model of any form. */
export interface TfModel {
  readonly inputs: readonly { readonly shape?: readonly (number | null)[] | undefined; readonly dtype: string }[];
  run(x: Tensor, rows: number): Output | Promise<Output>;
}

/** Loads a layers or graph model from `model.json` and its shards on disk. */
export async function loadFromDisk(tf: Tf, place: ModelPlace): Promise<TfModel> {
  const handler = { load: () => artifactsOf(place.folder) };
  if (place.form === 'layers') {
    const model = await explained(tf.loadLayersModel(handler), place.folder);
    // The default batch size of 32 would cut every call into many.
    return { inputs: model.inputs, run: (x, rows) => model.predict(x, { batchSize: rows }) };
  }
  const model = await tf.loadGraphModel(handler);
  const dynamic = hasControlFlow(model);
  return { inputs: model.inputs, run: (x) => (dynamic ? model.executeAsync(x) : model.predict(x)) };
}

/** A loaded model behind the contract: shapes the rows, reads the one output, disposes of every tensor. */
export function openModel(tf: Tf, model: TfModel, about: Omit<LoadedInfo, 'input'>): OpenModel {
  const input = model.inputs[0];
  if (input === undefined || model.inputs.length !== 1) {
    throw new Error(`it has ${model.inputs.length} inputs, where one was needed`);
  }
  const shape = (input.shape ?? []).slice(1).map((size) => (size === null || size < 0 ? null : size));
  return {
    info: { ...about, input: shape },
    predict: async (values, rows) => {
      const x = tf.tensor(values, [rows, ...rowShape(shape, values.length / rows)], 'float32');
      const cast = input.dtype === 'int32' || input.dtype === 'bool' ? tf.cast(x, input.dtype) : x;
      try {
        return await timed(tf, model, cast, rows);
      } finally {
        tf.dispose([x, cast]);
      }
    },
  };
}

async function timed(tf: Tf, model: TfModel, x: Tensor, rows: number): Promise<Prediction> {
  const start = process.hrtime.bigint();
  const output = await model.run(x, rows);
  const tensor = only(output);
  const data = tensor.dataSync();
  const ns = Number(process.hrtime.bigint() - start);
  const [count] = tensor.shape;
  const values = Float32Array.from(data);
  tf.dispose(output as Tensor);
  if (count !== rows) throw new Error(`it answered ${count ?? 1} rows for ${rows}`);
  return { values, width: values.length / rows, ns };
}

function only(output: Output): Tensor {
  const tensors = Array.isArray(output) ? output : 'dataSync' in output ? [output as Tensor] : Object.values(output);
  const [first] = tensors;
  if (first === undefined || tensors.length !== 1)
    throw new Error(`it has ${tensors.length} outputs, where one was needed`);
  return first;
}

function rowShape(declared: readonly (number | null)[], width: number): number[] {
  const known = declared.filter((size) => size !== null);
  const product = known.reduce((all, size) => all * size, 1);
  const open = declared.length - known.length;
  if (declared.length === 0 && width === 1) return [1];
  if (declared.length === 0) return [width];
  if (open === 0 && product === width) return known;
  if (open === 1 && width % product === 0) return declared.map((size) => size ?? width / product);
  throw new Error(
    `it takes ${declared.map((size) => size ?? '?').join(' × ')} numbers a row, the golden dataset has ${width}`,
  );
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
