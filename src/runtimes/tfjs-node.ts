import util from 'node:util';
import { importModule } from '../packages/import-module.ts';
import { chosenOutput } from './chosen-output.ts';
import { rungs } from './rungs.ts';
import type { ModelPlace, Runtime } from './runtime.ts';
import { selfCheck } from './self-check.ts';
import { type Signature, type SignaturePort, signatureOf } from './signature.ts';
import { exchangedAs, explainedLoad, signatureLimit, wayOut } from './signature-limits.ts';
import { loadFromDisk, openModel, type Tf, type TfModel, type TfPort } from './tf-model.ts';

interface TfNode extends Tf {
  readonly node: { loadSavedModel(path: string, tags?: string[], signature?: string): Promise<SavedModel> };
  readonly version: { readonly tfjs: string };
  ready(): Promise<void>;
  backend(): { readonly isUsingGpuDevice?: boolean };
}

interface SavedModel {
  predict(x: unknown): unknown;
  dispose(): void;
  /** private in the library's types: what `predict` feeds and fetches, by key */
  signature?: { outputs: Record<string, unknown> };
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
      const model = signature === null ? await loadFromDisk(tf, place) : await savedModel(tf, place.folder, signature);
      return openModel(tf, model, { runtime: `${id} ${tf.version.tfjs}`, device: gpu ? 'gpu' : 'cpu' });
    },
  };
}

/** The signature with the wanted output alone, so that TensorFlow computes no other. Errors: a plain error for what cannot run. */
async function runnable(place: ModelPlace): Promise<Signature> {
  const signature = await signatureOf(place.folder);
  const keys = signature.outputs.map(({ key }) => key);
  const wanted = place.output === undefined ? undefined : keys[chosenOutput(keys, place.output)];
  const limit = signatureLimit(signature, wanted);
  if (limit !== null) throw new Error(`${limit}, and ${wayOut}`);
  return { ...signature, outputs: signature.outputs.filter(({ key }) => wanted === undefined || key === wanted) };
}

async function savedModel(tf: TfNode, folder: string, { name, tags, inputs, outputs }: Signature): Promise<TfModel> {
  const model = await tf.node.loadSavedModel(folder, [...tags], name).catch((error: unknown) => {
    throw new Error(explainedLoad(error instanceof Error ? error.message : String(error)), { cause: error });
  });
  const kept = new Set(outputs.map(({ key }) => key));
  for (const key of Object.keys(model.signature?.outputs ?? {}))
    if (!kept.has(key)) delete model.signature?.outputs[key];
  return {
    inputs: inputs.map(described),
    outputs: outputs.map(described),
    run: (x) => {
      // By name: the library's own order of inputs is that of the file.
      const given = model.predict(Object.fromEntries(inputs.map(({ key }, i) => [key, x[i]])));
      return outputs.map(({ key }) => (given as Record<string, never>)[key]) as never;
    },
  };
}

function described(port: SignaturePort): TfPort {
  const shape = port.shape === 'unknown' ? [null, null] : port.shape;
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
