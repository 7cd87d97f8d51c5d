import util from 'node:util';
import { importModule } from '../packages/import-module.ts';
import type { ModelPlace, Runtime, RuntimeId } from './runtime.ts';
import { loadFromDisk, openModel, type Tf, type TfModel, type TfPort } from './tf-model.ts';

interface TfNode extends Tf {
  readonly node: { loadSavedModel(path: string, tags?: string[], signature?: string): Promise<SavedModel> };
  readonly version: { readonly tfjs: string };
  ready(): Promise<void>;
  backend(): { readonly isUsingGpuDevice?: boolean };
}

interface SavedModel extends Pick<TfModel, 'inputs' | 'outputs'> {
  predict(x: unknown): unknown;
}

/** tfjs-node with TensorFlow's own library: layers and graph models, and a SavedModel's default signature. */
export const tfjsNode = nodeRuntime('tfjs-node');
/** The same with CUDA; it falls back to the CPU silently, so `info.device` tells where it runs. */
export const tfjsNodeGpu = nodeRuntime('tfjs-node-gpu');

function nodeRuntime(id: Exclude<RuntimeId, 'tfjs-wasm'>): Runtime {
  return {
    id,
    forms: ['layers', 'graph', 'saved-model'],
    async open(place, module) {
      if (module === undefined) throw new Error(`${id} was not given the place of its package`);
      restoreRemovedChecks();
      const imported = (await importModule(module)) as { readonly default?: TfNode } & TfNode;
      const tf = imported.default ?? imported;
      await tf.ready();
      const gpu = tf.backend().isUsingGpuDevice === true;
      const model = place.form === 'saved-model' ? await savedModel(tf, place) : await loadFromDisk(tf, place);
      return openModel(tf, model, { runtime: `${id} ${tf.version.tfjs}`, device: gpu ? 'gpu' : 'cpu' });
    },
  };
}

async function savedModel(tf: TfNode, place: ModelPlace): Promise<TfModel> {
  const model = await tf.node.loadSavedModel(place.folder, ['serve'], 'serving_default');
  const single = model.inputs.filter((input) => !['float32', 'int32', 'bool', 'string'].includes(input.dtype ?? ''));
  if (single.length > 0) throw new Error(`its input is ${single[0]?.dtype}, which this runtime does not take`);
  const sized = (port: TfPort) => ({ ...port, shape: port.shape?.map(sizeOf) });
  return {
    inputs: model.inputs.map(sized),
    outputs: model.outputs.map(sized),
    run: (x) => model.predict(x.length === 1 ? x[0] : x) as ReturnType<TfModel['run']>,
  };
}

/** A dimension of a SavedModel's input comes as a protocol buffer message, whatever the types say. */
function sizeOf(dimension: unknown): number | null {
  if (typeof dimension === 'number') return dimension;
  const message = dimension as { getSize?: () => number; u?: readonly number[] } | null;
  return message?.getSize?.() ?? message?.u?.[0] ?? null;
}

/** tfjs-node 4.22 calls two functions of `util` that Node 23 removed (tensorflow/tfjs#8609). */
function restoreRemovedChecks(): void {
  const target = util as unknown as Record<string, unknown>;
  target.isNullOrUndefined ??= (value: unknown) => value === null || value === undefined;
  target.isArray ??= Array.isArray;
}
