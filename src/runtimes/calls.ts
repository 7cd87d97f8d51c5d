import { type Batch, rowsOf } from '../model/tensor.ts';
import { gathering } from './gather.ts';
import type { Answer, Inputs, ModelFault, Span } from './protocol.ts';
import type { Prediction } from './runtime.ts';

/** One call of a model; `from` is the number of its first row. */
export type Call = (batch: Batch, from: number) => Promise<Answer<Prediction>>;

/** The calls that a span asks for, one after the other. */
export async function inCalls(
  inputs: Inputs,
  { from, to, batch = to - from }: Span,
  call: Call,
): Promise<Answer<Prediction>> {
  const all = gathering(to - from);
  let ns = 0;
  for (let at = from; at < to; at += batch) {
    const end = Math.min(to, at + batch);
    const fault = (one: ModelFault): { ok: false; fault: ModelFault } => ({
      ok: false,
      fault: { rows: { from: at, to: end }, ...one },
    });
    const answer = await call(rowsOf(inputs, at, end), at);
    if (!answer.ok) return fault(answer.fault);
    try {
      all.add(answer.value.output, at - from, end - at);
    } catch (error) {
      return fault({ kind: 'answer', text: (error as Error).message, stderr: '' });
    }
    ns += answer.value.ns;
  }
  return { ok: true, value: { output: all.whole(), ns } };
}
