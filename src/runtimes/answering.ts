import type { Reply, Request } from './protocol.ts';
import type { OpenModel, Runtime, RuntimeId } from './runtime.ts';

async function runtimeOf(id: RuntimeId): Promise<Runtime> {
  if (id === 'tfjs-wasm') return (await import('./tfjs.ts')).tfjsWasm;
  const node = await import('./tfjs-node.ts');
  return id === 'tfjs-node' ? node.tfjsNode : node.tfjsNodeGpu;
}

/** A function that answers requests for one model, one after the other. It never rejects: an error is a reply. */
export function answering(open: typeof runtimeOf = runtimeOf): (request: Request) => Promise<Reply> {
  let model: OpenModel | null = null;
  const answer = async (request: Request): Promise<Reply> => {
    if (request.op === 'close') return { ok: true, op: 'close' };
    if (request.op === 'memory') return { ok: true, op: 'memory', peakBytes: process.resourceUsage().maxRSS * 1024 };
    if (request.op === 'load') {
      const runtime = await open(request.runtime);
      if (!runtime.forms.includes(request.place.form))
        throw new Error(`${runtime.id} does not read ${request.place.form} models`);
      model = await runtime.open(request.place, request.module);
      return { ok: true, op: 'load', info: model.info };
    }
    if (model === null) throw new Error('no model is loaded');
    return { ok: true, op: 'predict', prediction: await model.predict(request.values, request.rows) };
  };
  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      return { ok: false, error: firstLine(error) };
    }
  };
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.trim().split('\n')[0] ?? '').slice(0, 500) || 'an error without a message';
}
