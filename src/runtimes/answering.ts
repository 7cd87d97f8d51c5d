import { type Batch, rowsOf } from '../model/tensor.ts';
import { checkedWidth, gathering } from './gather.ts';
import { type HeldInputs, heldInputs } from './held-inputs.ts';
import { outputWriter, type Written } from './output-file.ts';
import type { Reply, Request, Span } from './protocol.ts';
import type { OpenModel, Runtime, RuntimeId } from './runtime.ts';
import type { Spool } from './spool.ts';
import { type RowsOf, spoolReader } from './spool-reader.ts';

async function runtimeOf(id: RuntimeId): Promise<Runtime> {
  if (id === 'tfjs-wasm' || id === 'tfjs-cpu') {
    const tfjs = await import('./tfjs.ts');
    return id === 'tfjs-wasm' ? tfjs.tfjsWasm : tfjs.tfjsCpu;
  }
  if (id === 'tfjs-node' || id === 'tfjs-node-gpu') {
    const node = await import('./tfjs-node.ts');
    return id === 'tfjs-node' ? node.tfjsNode : node.tfjsNodeGpu;
  }
  const { onnx, onnxCuda, onnxWebgpu } = await import('./onnx.ts');
  return { onnx, 'onnx-cuda': onnxCuda, 'onnx-webgpu': onnxWebgpu }[id];
}

/** A function that answers requests for one model, one after the other. It never rejects: an error is a reply. */
export function answering(open: typeof runtimeOf = runtimeOf): (request: Request) => Promise<Reply> {
  let model: OpenModel | null = null;
  let output: string | undefined;
  const writers = new Map<string, ReturnType<typeof outputWriter>>();
  let held = heldInputs(0);
  const rowsFrom = reading(() => held);
  const writerOf = (path: string) => {
    const writer = writers.get(path) ?? outputWriter(path);
    writers.set(path, writer);
    return writer;
  };
  const answer = async (request: Request): Promise<Reply> => {
    if (request.op === 'close') return { ok: true, op: 'close' };
    if (request.op === 'memory') return { ok: true, op: 'memory', peakBytes: held.peakBytes() };
    if (request.op === 'load') {
      const runtime = await open(request.runtime);
      if (!runtime.forms.includes(request.place.form))
        throw new Error(`${runtime.id} does not read ${request.place.form} models`);
      output = request.place.output;
      held = request.capped === true ? heldInputs(0) : heldInputs();
      model = await runtime.open(request.place, request.module);
      return { ok: true, op: 'load', info: model.info };
    }
    if (model === null) throw new Error('no model is loaded');
    if (request.op === 'time') {
      const ns: number[] = [];
      for (const { rows, inputs } of request.calls)
        ns.push((await predicted(model, output, rows, rowsFrom(inputs, rows), dropped)).ns);
      return { ok: true, op: 'time', ns };
    }
    const { rows, inputs, outputs } = request;
    const into = outputs === undefined ? gathering : writerOf(outputs);
    const all = into(rows.to - rows.from);
    const { ns } = await predicted(model, output, rows, rowsFrom(inputs, rows), all);
    try {
      return { ok: true, op: 'predict', output: all.whole(), ns };
    } catch (error) {
      return { ok: false, of: 'outputs', error: firstLine(error) };
    }
  };
  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      return { ok: false, error: firstLine(error) };
    }
  };
}

/** Outputs of calls that are timed: what would be a fault of one that is kept is one of theirs. */
const dropped: Pick<Written, 'add'> = {
  add: (part, _, rows) => void checkedWidth(part, part.values.length, rows, null),
};

/** All calls that a span asks for; the time of the calls is summed. */
async function predicted(
  model: OpenModel,
  output: string | undefined,
  { from, to, batch = to - from }: Span,
  rows: RowsOf,
  all: Pick<Written, 'add'>,
): Promise<{ readonly ns: number }> {
  let ns = 0;
  for (let at = from; at < to; at += batch) {
    const end = Math.min(to, at + batch);
    const prediction = await model.predict(rows(at, end), output);
    all.add(prediction.output, at - from, end - at);
    ns += prediction.ns;
  }
  return { ns };
}

/** Rows by their numbers: of a spool, which stays open while it is asked for, or of a batch that holds only the span's. */
function reading(held: () => HeldInputs): (inputs: Batch | Spool, span: Span) => RowsOf {
  let open: { readonly path: string; readonly reader: ReturnType<typeof spoolReader> } | null = null;
  return (inputs, span) => {
    if (!('path' in inputs)) return (from, to) => rowsOf(inputs, from - span.from, to - span.from);
    if (open?.path !== inputs.path) {
      open?.reader.close();
      open = { path: inputs.path, reader: spoolReader(inputs, held()) };
    }
    return open.reader.rows(span);
  };
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.trim().split('\n')[0] ?? '').slice(0, 500) || 'an error without a message';
}
