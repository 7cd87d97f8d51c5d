import type { Answer, ModelFault } from './protocol.ts';
import type { FedModel } from './time-calls.ts';

/** Times from the start of a fresh process to its first answer, in milliseconds; or the fault that ended the run. */
export type StartTimes =
  | { readonly base: readonly number[]; readonly head: readonly number[] }
  | { readonly fault: ModelFault; readonly side: 'base' | 'head' };

/**
 * Starts `runs` processes of each model in turns (baseline first in even rounds, candidate in odd ones, so that a machine
 * that slows down hits both), asks each for one row, and ends it. No new process is started after `budgetMs`, so that
 * there may be fewer times than runs, as many of one model as of the other.
 */
export async function timeStarts(
  start: (side: 'base' | 'head') => Promise<Answer<FedModel>>,
  runs: number,
  budgetMs: number,
): Promise<StartTimes> {
  const times = { base: [] as number[], head: [] as number[] };
  const began = performance.now();
  for (let run = 0; run < runs && performance.now() - began < budgetMs; run++) {
    for (const side of run % 2 === 0 ? (['base', 'head'] as const) : (['head', 'base'] as const)) {
      const from = performance.now();
      const started = await start(side);
      if (!started.ok) return { fault: started.fault, side };
      const { model, inputs } = started.value;
      try {
        const answer = await model.predict(inputs, { from: 0, to: Math.min(1, inputs.rows) });
        if (!answer.ok) return { fault: answer.fault, side };
        times[side].push(performance.now() - from);
      } finally {
        await model.close();
      }
    }
  }
  return times;
}
