import type { Outputs } from '../model/sample.ts';
import type { Answer, ModelFault, RunningModel } from './protocol.ts';

/** Rows of a model's input, row-major. */
export interface Inputs {
  readonly values: Float32Array;
  readonly rows: number;
  readonly width: number;
}

/** Runs a model over all rows in batches of a fixed size (the last may be smaller). The first fault ends it. */
export async function predictAll(
  model: Pick<RunningModel, 'predict'>,
  inputs: Inputs,
  batch: number,
  onBatch: (done: number) => void = () => undefined,
): Promise<Answer<Outputs>> {
  let outputs: Outputs | null = null;
  for (let from = 0; from < inputs.rows; from += batch) {
    const rows = Math.min(batch, inputs.rows - from);
    const answer = await model.predict(rowsOf(inputs, from, from + rows), rows, from);
    if (!answer.ok) return answer;
    const { values, width } = answer.value;
    outputs ??= { values: new Float32Array(inputs.rows * width), width };
    if (width !== outputs.width || values.length !== rows * width || !(width >= 1)) {
      const text = `answered ${width} numbers a row, where it had answered ${outputs.width}`;
      return { ok: false, fault: { kind: 'answer', text, rows: { from, to: from + rows }, stderr: '' } };
    }
    outputs.values.set(values, from * width);
    onBatch(from + rows);
  }
  return { ok: true, value: outputs ?? { values: new Float32Array(0), width: 1 } };
}

/** A copy of rows `from` to `to` (exclusive) of the inputs. */
export function rowsOf(inputs: Inputs, from: number, to: number): Float32Array {
  return inputs.values.slice(from * inputs.width, to * inputs.width);
}

/**
 * Narrows a crash or a missed deadline down to one row: halves of the batch are tried in fresh processes, at most 20.
 * A fault that does not come again keeps the narrowest range in which it did.
 */
export async function narrowFault(
  fault: ModelFault,
  start: () => Promise<Answer<RunningModel>>,
  inputs: Inputs,
): Promise<ModelFault> {
  let found = fault;
  for (let spawns = 0; spawns < 20 && found.rows !== undefined && found.rows.to - found.rows.from > 1; spawns++) {
    const { from, to }: { from: number; to: number } = found.rows;
    const middle = Math.floor((from + to) / 2);
    const model = await start();
    if (!model.ok) return found;
    const first = await model.value.predict(rowsOf(inputs, from, middle), middle - from, from);
    const second = first.ok ? await model.value.predict(rowsOf(inputs, middle, to), to - middle, middle) : first;
    await model.value.close();
    if (second.ok) return found;
    found = { ...second.fault, stderr: second.fault.stderr || fault.stderr };
  }
  return found;
}
