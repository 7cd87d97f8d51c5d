import type { Batch } from '../model/tensor.ts';
import { inCalls } from './calls.ts';
import { fetchJson } from './http-exchange.ts';
import { openInference } from './open-inference.ts';
import type { Deadlines } from './process-group.ts';
import type { Answer, ModelFault, RunningModel } from './protocol.ts';
import type { LoadedInfo, Prediction } from './runtime.ts';
import { tfServing } from './tf-serving.ts';

/** An endpoint that serves a model, and how it is asked. */
export interface HttpOptions {
  readonly url: string;
  readonly api: 'open-inference' | 'tf-serving';
  readonly model: string;
  readonly version?: string;
  /** the output that is wanted of a model that has several */
  readonly output?: string;
  /** of every request */
  readonly headers?: Readonly<Record<string, string>>;
  /** takes the values of headers out of what the server says */
  readonly withheld?: (text: string) => string;
  readonly deadlines: Deadlines;
  readonly signal: AbortSignal;
}

/** Gets a path of the server, or posts a body to it. */
export type Ask = (path: string, body?: string) => ReturnType<typeof fetchJson>;

/** How one kind of server is spoken to. */
export interface HttpApi {
  /** what the server says about the model; a fault when it is not ready */
  describe(ask: Ask, options: HttpOptions): Promise<Answer<Omit<LoadedInfo, 'runtime' | 'device'>>>;
  /** The wanted output for a batch. Errors: a plain error when the reply is not what the protocol says. */
  predict(ask: Ask, batch: Batch, options: HttpOptions, info: LoadedInfo): Promise<Answer<Prediction['output']>>;
}

const apis: Readonly<Record<HttpOptions['api'], HttpApi>> = {
  'open-inference': openInference,
  'tf-serving': tfServing,
};

/**
 * A model behind an endpoint. The time of a call is that of the whole request, the network included; there is no process
 * and no memory to look at. Every failure is an answer, never a rejection.
 */
export async function startHttp(options: HttpOptions): Promise<Answer<RunningModel>> {
  const { deadlines } = options;
  const { headers = {}, withheld = (text: string) => text } = options;
  const lastMoment = Date.now() + deadlines.total;
  const api = apis[options.api];
  const asking =
    (deadline: number): Ask =>
    async (path, body) => {
      const time = Math.min(deadline, lastMoment - Date.now());
      const fetched = await fetchJson(`${options.url}/${path}`, body, time, options.signal, headers);
      return fetched.ok ? fetched : { ok: false, fault: { ...fetched.fault, text: withheld(fetched.fault.text) } };
    };
  const described = await api.describe(asking(deadlines.load), options);
  if (!described.ok) {
    const { kind } = described.fault;
    return { ok: false, fault: { ...described.fault, kind: kind === 'deadline' ? kind : 'load' } };
  }
  const info: LoadedInfo = { runtime: `http ${options.api}`, device: 'cpu', ...described.value };
  const call = async (batch: Batch): Promise<Answer<Prediction>> => {
    const started = process.hrtime.bigint();
    try {
      const output = await api.predict(asking(deadlines.call), batch, options, info);
      if (!output.ok) return output;
      return { ok: true, value: { output: output.value, ns: Number(process.hrtime.bigint() - started) } };
    } catch (error) {
      return failed(withheld((error as Error).message.split('\n')[0] ?? ''));
    }
  };
  return {
    ok: true,
    value: {
      info,
      pid: undefined,
      predict: (inputs, span) => inCalls(inputs, span, call),
      peakBytes: async () => null,
      close: async () => undefined,
    },
  };
}

function failed(text: string): { readonly ok: false; readonly fault: ModelFault } {
  return { ok: false, fault: { kind: 'answer', text, stderr: '' } };
}
