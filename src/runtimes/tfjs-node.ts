import util from 'node:util';
import { importModule } from '../packages/import-module.ts';
import { chosenOutput } from './chosen-output.ts';
import { prunedModel } from './pruned-model.ts';
import { rungs } from './rungs.ts';
import type { ModelPlace, Runtime } from './runtime.ts';
import { selfCheck } from './self-check.ts';
import { type Signature, type SignaturePort, signatureOf } from './signature.ts';
import { exchangedAs, explainedLoad, holdsRefused, signatureLimit, wayOut } from './signature-limits.ts';
import { loadFromDisk, openModel, type Tf, type TfModel, type TfPort } from './tf-model.ts';

interface TfNode extends Tf {
  readonly node: { loadSavedModel(path: string, tags?: string[], signature?: string): Promise<SavedModel> };
  readonly version: { readonly tfjs: string };
  ready(): Promise<void>;
  backend(): Backend;
}

type TfTensor = ReturnType<Tf['tensor']>;

interface Backend {
  readonly isUsingGpuDevice?: boolean;
  readonly binding: Readonly<Record<'TF_ATTR_TYPE' | 'TF_INT32' | 'TF_INT64' | 'TF_UINT8', number>>;
  executeSingleOutput(operator: string, attributes: readonly object[], inputs: readonly TfTensor[]): TfTensor;
}

interface SavedModel {
  predict(x: unknown): unknown;
  dispose(): void;
  /** private in the library's types: what `predict` feeds and fetches, by key */
  readonly signature: {
    readonly inputs: Record<string, { tfDtype?: string }>;
    readonly outputs: Record<string, unknown>;
  };
}

/** tfjs-node with TensorFlow's own library: layers and graph models, and a SavedModel's default signature. */
export const tfjsNode = nodeRuntime('tfjs-node');
/** The same with CUDA; it falls back to the CPU silently, so `info.device` tells where it runs. */
export const tfjsNodeGpu = nodeRuntime('tfjs-node-gpu');

function nodeRuntime(id: 'tfjs-node' | 'tfjs-node-gpu'): Runtime {
  return {
    id,
    forms: rungs[id].forms,
    async open(place, module) {
      if (module === undefined) throw new Error(`${id} was not given the place of its package`);
      const signature = place.form === 'saved-model' ? await runnable(place) : null;
      restoreRemovedChecks();
      silenceLargeIntegers();
      const imported = (await importModule(module)) as { readonly default?: TfNode } & TfNode;
      const tf = imported.default ?? imported;
      await tf.ready();
      await checked(tf);
      const gpu = tf.backend().isUsingGpuDevice === true;
      const model = signature === null ? await loadFromDisk(tf, place) : await savedModel(tf, signature);
      return openModel(tf, model, { runtime: `${id} ${tf.version.tfjs}`, device: gpu ? 'gpu' : 'cpu' });
    },
  };
}

interface Runnable extends Signature {
  /** where TensorFlow loads it from */
  readonly folder: string;
}

/**
 * The signature with the wanted output alone, so that TensorFlow computes no other, and so that nothing else in the file
 * stops the library. Errors: a plain error for what cannot run.
 */
async function runnable({ folder, output }: ModelPlace): Promise<Runnable> {
  const signature = await signatureOf(folder);
  const keys = signature.outputs.map(({ key }) => key);
  const wanted = output === undefined ? undefined : keys[chosenOutput(keys, output)];
  const limit = signatureLimit(signature, wanted);
  if (limit !== null) throw new Error(`${limit}, and ${wayOut}`);
  const used = signature.outputs.filter(({ key }) => wanted === undefined || key === wanted);
  const unused = signature.outputs.filter((port) => !used.includes(port));
  const kept = { ...signature, outputs: used };
  return { ...kept, folder: holdsRefused(signature, unused) ? await prunedModel(folder, kept) : folder };
}

async function savedModel(tf: TfNode, { folder, name, tags, inputs, outputs }: Runnable): Promise<TfModel> {
  const model = await tf.node.loadSavedModel(folder, [...tags], name).catch((error: unknown) => {
    throw new Error(explainedLoad(error instanceof Error ? error.message : String(error)), { cause: error });
  });
  const kept = new Set(outputs.map(({ key }) => key));
  const { signature } = model;
  for (const key of Object.keys(signature.outputs)) if (!kept.has(key)) delete signature.outputs[key];
  const large = inputs.filter(({ type }) => type === 'INT64').map(({ key }) => key);
  // The library would make 64-bit integers of what it is given, and loses the sign.
  for (const key of large) delete signature.inputs[key]?.tfDtype;
  return {
    inputs: inputs.map(described),
    outputs: outputs.map((port) => described(port.type === 'UINT8' ? { ...port, type: 'INT32' } : port)),
    run: (x) => {
      // By name: the library's own order of inputs is that of the file.
      const given = Object.fromEntries(inputs.map(({ key }, i) => [key, x[i] as TfTensor]));
      for (const key of large) given[key] = joined(tf, given[key] as TfTensor);
      const answer = model.predict(given) as Readonly<Record<string, TfTensor>>;
      tf.dispose(large.map((key) => given[key] as TfTensor));
      return outputs.map(({ key, type }) => (type === 'UINT8' ? widened(tf, answer[key]) : (answer[key] as TfTensor)));
    },
  };
}

/** 64-bit integers from a tensor whose last dimension holds their two halves. */
function joined(tf: TfNode, halves: TfTensor): TfTensor {
  return converted(tf, 'Bitcast', ['T', 'TF_INT32'], ['type', 'TF_INT64'], halves);
}

/** Bytes as 32-bit integers: the library takes bytes and cannot read them. The bytes are disposed of. */
function widened(tf: TfNode, bytes: TfTensor | undefined): TfTensor {
  const wide = converted(tf, 'Cast', ['SrcT', 'TF_UINT8'], ['DstT', 'TF_INT32'], bytes as TfTensor);
  tf.dispose(bytes as TfTensor);
  return wide;
}

type Kind = readonly [attribute: string, kind: 'TF_INT32' | 'TF_INT64' | 'TF_UINT8'];

function converted(tf: TfNode, operator: string, from: Kind, to: Kind, tensor: TfTensor): TfTensor {
  const backend = tf.backend();
  const { binding } = backend;
  const attributes = [from, to].map(([name, kind]) => ({ name, type: binding.TF_ATTR_TYPE, value: binding[kind] }));
  return backend.executeSingleOutput(operator, attributes, [tensor]);
}

function described(port: SignaturePort): TfPort {
  const shape = typeof port.shape === 'string' ? [null, null] : port.shape;
  return { name: port.key, shape, dtype: exchangedAs(port) ?? 'float32' };
}

function checked(tf: TfNode): Promise<void> {
  return selfCheck(async (folder, x) => {
    const model = await tf.node.loadSavedModel(folder, ['serve'], 'serving_default');
    const given = tf.tensor(x, [x.length], 'float32');
    const answer = model.predict(given) as ReturnType<typeof tf.tensor>;
    const values = answer.dataSync().slice();
    tf.dispose([given, answer]);
    model.dispose();
    return values;
  });
}

/** tfjs-node 4.22 calls two functions of `util` that Node 23 removed (tensorflow/tfjs#8609). */
function restoreRemovedChecks(): void {
  const target = util as unknown as Record<string, unknown>;
  target.isNullOrUndefined ??= (value: unknown) => value === null || value === undefined;
  target.isArray ??= Array.isArray;
}

/** The library says at every call that it gives 64-bit integers as such, which costs time in what is timed. */
function silenceLargeIntegers(): void {
  // biome-ignore lint/suspicious/noConsole: the library writes there
  const say = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).startsWith('INT64 output tensor')) say(...words);
  };
}
