import { join } from 'node:path';
import type { Batch, Port } from '../model/tensor.ts';
import { importModule } from '../packages/import-module.ts';
import { chosenOutput } from './chosen-output.ts';
import { type OnnxData, onnxKinds } from './onnx-kinds.ts';
import { rungs } from './rungs.ts';
import type { OpenModel, Prediction, Runtime } from './runtime.ts';

/** The part of onnxruntime-node that is called. */
interface Ort {
  readonly env: { readonly versions: { readonly node?: string; readonly common: string } };
  readonly InferenceSession: { create(path: string, options: object): Promise<Session> };
  readonly Tensor: new (type: string, data: OnnxData, dims: readonly number[]) => OrtTensor;
}

interface OrtTensor {
  readonly type: string;
  readonly data: OnnxData;
  readonly dims: readonly number[];
}

interface Session {
  readonly inputMetadata: readonly OrtPort[];
  readonly outputMetadata: readonly OrtPort[];
  run(
    feeds: Readonly<Record<string, OrtTensor>>,
    fetches: readonly string[],
  ): Promise<Readonly<Record<string, OrtTensor>>>;
}

type OrtPort =
  | { readonly name: string; readonly isTensor: false }
  | {
      readonly name: string;
      readonly isTensor: true;
      readonly type: string;
      readonly shape: readonly (number | string)[];
    };

/** ONNX Runtime on the CPU. */
export const onnx = onnxRuntime('onnx', 'cpu');
/** ONNX Runtime on CUDA; a model whose operators do not all run there is refused, never moved to the CPU silently. */
export const onnxCuda = onnxRuntime('onnx-cuda', 'cuda');
/** ONNX Runtime on WebGPU (experimental), likewise. */
export const onnxWebgpu = onnxRuntime('onnx-webgpu', 'webgpu');

function onnxRuntime(id: 'onnx' | 'onnx-cuda' | 'onnx-webgpu', provider: 'cpu' | 'cuda' | 'webgpu'): Runtime {
  return {
    id,
    forms: rungs[id].forms,
    async open(place, module) {
      if (module === undefined) throw new Error(`${id} was not given the place of its package`);
      const imported = (await importModule(module)) as { readonly default?: Ort } & Ort;
      const ort = imported.default ?? imported;
      const session = await ort.InferenceSession.create(
        join(place.folder, place.file ?? 'model.onnx'),
        options(provider),
      );
      const runtime = `onnxruntime ${ort.env.versions.node ?? ort.env.versions.common} ${provider}`;
      return openSession(ort, session, { runtime, device: provider === 'cpu' ? 'cpu' : 'gpu' });
    },
  };
}

/** One thread unless the environment says otherwise: the count is fixed, because it changes both speed and last bits. */
function options(provider: string): object {
  const threads = Number(process.env.OMP_NUM_THREADS ?? 1);
  return {
    executionProviders: [provider],
    intraOpNumThreads: Number.isInteger(threads) && threads > 0 ? threads : 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    ...(provider === 'cpu' ? {} : { extra: { session: { disable_cpu_ep_fallback: '1' } } }),
  };
}

function openSession(ort: Ort, session: Session, about: Pick<OpenModel['info'], 'runtime' | 'device'>): OpenModel {
  const inputs = session.inputMetadata.map((port) => portOf(port, 'input'));
  const outputs = session.outputMetadata;
  const names = outputs.map(({ name }) => name);
  let known: Wanted | null = null;
  const fetched = (wanted: string | undefined): Wanted => {
    if (known?.wanted === wanted && known !== null) return known;
    known = { wanted, ...portOf(outputs[chosenOutput(names, wanted)] as OrtPort, 'output') };
    return known;
  };
  return {
    info: {
      ...about,
      inputs: inputs.map(({ port }) => port),
      outputs: outputs.filter(exchanged).map((port) => portOf(port, 'output').port),
    },
    async predict(batch, wanted) {
      const { port, kind } = fetched(wanted);
      const feeds: Record<string, OrtTensor> = {};
      for (const input of inputs) feeds[input.port.name] = tensorOf(ort, input, batch);
      const start = performance.now();
      const given = (await session.run(feeds, [port.name]))[port.name] as OrtTensor;
      const ns = 1e6 * (performance.now() - start);
      return { output: outputOf(given, port.name, kind, batch.rows), ns };
    },
  };
}

interface Known {
  readonly port: Port;
  readonly type: string;
  readonly kind: (typeof onnxKinds)[string];
}

/** The output that was asked for last: the same in all calls of a run. */
interface Wanted extends Known {
  readonly wanted: string | undefined;
}

function exchanged(port: OrtPort): boolean {
  return port.isTensor && onnxKinds[port.type] !== undefined;
}

function portOf(port: OrtPort, side: 'input' | 'output'): Known {
  if (!port.isTensor) {
    throw new Error(
      `its ${side} ${port.name} is no tensor but a map or sequence: export it as a tensor (skl2onnx: \`options={"zipmap": False}\`)`,
    );
  }
  const kind = onnxKinds[port.type];
  if (kind === undefined) throw new Error(`its ${side} ${port.name} is ${port.type}, which is not exchanged`);
  const shape = port.shape.slice(1).map((size) => (typeof size === 'number' && size >= 0 ? size : null));
  return { port: { name: port.name, dtype: kind.as, shape }, type: port.type, kind };
}

function tensorOf(ort: Ort, { port, type, kind }: Known, batch: Batch): OrtTensor {
  const [only] = batch.tensors;
  const own = batch.tensors.length === 1 ? only : batch.tensors.find(({ name }) => name === port.name);
  if (own === undefined) throw new Error(`it was not given its input ${port.name}`);
  return new ort.Tensor(type, kind.give(own.values), [batch.rows, ...own.shape]);
}

function outputOf({ data, dims }: OrtTensor, name: string, kind: Known['kind'], rows: number): Prediction['output'] {
  const [count, ...shape] = dims;
  if (count !== rows) throw new Error(`it answered ${count ?? 1} rows for ${rows}`);
  return { name, dtype: kind.as, shape, values: kind.take(data) };
}
