import type { Inputs, ModelFault, RunningModel } from './protocol.ts';

/** Times of single calls in milliseconds, in order; or the fault that ended the run and whose it was. */
export type TimedCalls =
  | { readonly base: Float64Array; readonly head: Float64Array }
  | { readonly fault: ModelFault; readonly side: 'base' | 'head' };

/** A model and all rows as it takes them. */
export interface FedModel {
  readonly model: RunningModel;
  readonly inputs: Inputs;
}

/** Calls of each model before the first that counts: at least 20, then up to 300 while they took less than a second. */
const warmUp = { least: 20, most: 300, ms: 1000 };

/**
 * Shortest time over which calls are spread, in milliseconds. Twenty calls of 0.15 ms see one moment of a machine: equal models in
 * fresh processes then had ratios from 0.74 to 1.33, with a fifth of a second from 0.98 to 1.02.
 */
const shortest = 200;

/**
 * Times calls of `batch` rows in blocks A B B A (A = baseline, B = candidate) after a warm-up of both; at least `calls` of
 * each model, rounded down to whole blocks, and as many as fill a fifth of a second. All four calls of a block get the
 * same rows; blocks walk through the inputs. The time is that of the model call inside its process. When the warm-up says
 * that all calls would take longer than `budgetMs`, their number is lowered before the first of them, never while they
 * run. `after` is called between calls that count, outside of their time.
 */
export async function timeCalls(
  base: FedModel,
  head: FedModel,
  calls: number,
  batch: number,
  budgetMs: number,
  after: (side: 'base' | 'head') => void = () => undefined,
): Promise<TimedCalls> {
  const models = { base, head };
  const all = base.inputs.rows;
  const rows = Math.min(batch, all);
  const call = async (side: 'base' | 'head', block: number) => {
    const from = (block * rows) % Math.max(1, all - rows + 1);
    const answer = await models[side].model.predict(models[side].inputs, { from, to: from + rows });
    return answer.ok ? answer.value.ns / 1e6 : { fault: answer.fault, side };
  };
  // Compilers optimise while a model warms up: with 20 calls equal models differed by 4.5 % (one standard deviation over
  // fresh processes), with 300 by 2.7 %.
  let spent = 0;
  let warmed = 0;
  const began = performance.now();
  for (let k = 0; k < warmUp.least || (k < warmUp.most && spent < warmUp.ms); k++) {
    for (const side of ['base', 'head'] as const) {
      const time = await call(side, k);
      if (typeof time !== 'number') return time;
      spent += time / 2;
      warmed += 0.5;
    }
  }
  // What counts is how much of the machine's time the calls see, the way to the process and back included.
  const block = Math.max((4 * spent) / warmed, (2 * (performance.now() - began)) / warmed);
  const blocks = Math.max(1, Math.floor(Math.min(Math.max(calls / 2, shortest / block), budgetMs / block)));
  const times = { base: new Float64Array(2 * blocks), head: new Float64Array(2 * blocks) };
  for (let k = 0; k < blocks; k++) {
    const at = { base: 2 * k, head: 2 * k };
    for (const side of ['base', 'head', 'head', 'base'] as const) {
      const time = await call(side, k);
      if (typeof time !== 'number') return time;
      times[side][at[side]++] = time;
      after(side);
    }
  }
  return times;
}
