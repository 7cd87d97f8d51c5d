import type { Outputs } from '../model/sample.ts';
import type { Tensor } from '../model/tensor.ts';
import { widthOf } from '../model/tensor.ts';
import { gathering } from './gather.ts';
import type { Answer, Inputs, RunningModel } from './protocol.ts';

/**
 * How long one exchange with a process should last, in nanoseconds of model time: long enough that a round trip of some
 * 0.2 ms (some 10 ms on a busy machine) does not count, short enough for progress and for a fault of few rows.
 */
const exchange = 200e6;

/**
 * Runs a model over all rows in calls of a fixed number of rows (the last may be smaller); fast models are asked for
 * several calls at a time. The first fault ends it.
 */
export async function predictAll(
  model: Pick<RunningModel, 'predict'>,
  inputs: Inputs,
  batch: number,
  onBatch: (done: number) => void = () => undefined,
): Promise<Answer<Outputs>> {
  const all = gathering(inputs.rows);
  let calls = 1;
  for (let from = 0; from < inputs.rows; ) {
    const to = Math.min(inputs.rows, from + calls * batch);
    const answer = await model.predict(inputs, { from, to, batch });
    if (!answer.ok) return answer;
    const { output, ns } = answer.value;
    try {
      all.add(output, from, to - from);
    } catch (error) {
      return { ok: false, fault: { kind: 'answer', text: (error as Error).message, rows: { from, to }, stderr: '' } };
    }
    const perCall = Math.max(1, ns / Math.ceil((to - from) / batch));
    calls = Math.max(1, Math.min(8 * calls, Math.floor(exchange / perCall)));
    from = to;
    onBatch(from);
  }
  return { ok: true, value: outputsOf(all.whole()) };
}

/** An output as metrics take it: numbers in single or double precision, or texts. */
export function outputsOf({ shape, values }: Tensor): Outputs {
  const width = Math.max(1, widthOf(shape));
  if (values instanceof Float32Array || values instanceof Float64Array) return { values, width };
  if (ArrayBuffer.isView(values)) return { values: Float64Array.from(values as Int32Array, Number), width };
  return { values: new Float64Array(0), width, texts: values.map((text) => text ?? '') };
}
