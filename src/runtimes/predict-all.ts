import type { Outputs } from '../model/sample.ts';
import type { Tensor } from '../model/tensor.ts';
import { widthOf } from '../model/tensor.ts';
import { gathering } from './gather.ts';
import type { Answer, Inputs, RunningModel } from './protocol.ts';
import type { Prediction } from './runtime.ts';

/**
 * How long one exchange with a process should last, in nanoseconds of model time: long enough that a round trip of some
 * 0.2 ms (some 10 ms on a busy machine) does not count, short enough for progress and for a fault of few rows. Where the
 * next request is there before the last is answered, the round trip counts less, and what is left after the last more.
 */
const exchange = { waiting: 200e6, inFlight: 50e6 };

/** Rows that a model has been asked for. */
interface Asked {
  readonly from: number;
  readonly to: number;
  readonly answer: Promise<Answer<Prediction>>;
}

/**
 * Runs a model over all rows in calls of a fixed number of rows (the last may be smaller); fast models are asked for
 * several calls at a time, and for the next before they have answered the last. The first fault in the order of rows ends
 * it. Errors: `Problem` where the machine failed, not the model.
 */
export async function predictAll(
  model: Pick<RunningModel, 'predict' | 'inFlight'>,
  inputs: Inputs,
  batch: number,
  onBatch: (done: number) => void = () => undefined,
): Promise<Answer<Outputs>> {
  const all = gathering(inputs.rows);
  const most = model.inFlight ?? 1;
  const asked: Asked[] = [];
  let calls = 1;
  let next = 0;
  const ask = () => {
    const [from, to] = [next, Math.min(inputs.rows, next + calls * batch)];
    const answer = model.predict(inputs, { from, to, batch }, (part) => all.room(part, from, to - from));
    // After a fault nobody waits for the rest.
    answer.catch(() => undefined);
    asked.push({ from, to, answer });
    next = to;
  };
  const take = async ({ from, to, answer }: Asked): Promise<Answer<number>> => {
    const given = await answer;
    if (!given.ok) return given;
    const { output, ns } = given.value;
    try {
      all.add(output, from, to - from);
    } catch (error) {
      return { ok: false, fault: { kind: 'answer', text: (error as Error).message, rows: { from, to }, stderr: '' } };
    }
    return { ok: true, value: Math.max(1, ns / Math.ceil((to - from) / batch)) };
  };
  while (next < inputs.rows || asked.length > 0) {
    while (asked.length < most && next < inputs.rows) ask();
    const first = asked.shift() as Asked;
    const perCall = await take(first);
    if (!perCall.ok) return perCall;
    const long = most === 1 ? exchange.waiting : exchange.inFlight;
    // A time that is no number is not worth a fault, and must not end the loop.
    calls = Math.max(1, Math.min(8 * calls, Math.floor(long / perCall.value)) || 1);
    onBatch(first.to);
  }
  return { ok: true, value: outputsOf(all.whole()) };
}

/** An output as metrics take it: numbers in single or double precision, or texts; one text a row has width 0, as in a file. */
export function outputsOf({ shape, values }: Tensor): Outputs {
  const width = Math.max(1, widthOf(shape));
  if (values instanceof Float32Array || values instanceof Float64Array) return { values, width };
  if (ArrayBuffer.isView(values)) return { values: Float64Array.from(values as Int32Array, Number), width };
  return { values: new Float64Array(0), width: width === 1 ? 0 : width, texts: values.map((text) => text ?? '') };
}
