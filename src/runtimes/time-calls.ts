import type { Answer, Inputs, ModelFault, RunningModel, Span } from './protocol.ts';

/** Times of single calls in milliseconds, in order; or the fault that ended the run and whose it was. */
export type TimedCalls =
  | { readonly base: Float64Array; readonly head: Float64Array }
  | { readonly fault: ModelFault; readonly side: 'base' | 'head' };

/** A model and all rows as it takes them. */
export interface FedModel {
  readonly model: RunningModel;
  readonly inputs: Inputs;
}

/** How calls are timed. */
export interface Timing {
  /** calls of each model that count, at least */
  readonly calls: number;
  /** rows in one call */
  readonly batch: number;
  /** milliseconds that all calls which count may take */
  readonly budgetMs: number;
  /** whether the processes have answered calls of so many rows and been timed before */
  readonly warm?: boolean;
  /** asked between calls that count, outside of their time */
  readonly after?: (side: Side) => void;
}

type Side = 'base' | 'head';

/**
 * Calls of each model before the first that counts: at least 20, then up to 300 while they took less than a second, of
 * models that are warm a quarter. The last ten come as those that count do.
 */
const warmUp = { least: 20, most: 300, ms: { cold: 1000, warm: 250 }, blocks: 5 };

/** Milliseconds of calls that one request asks for while models warm up: the way to a process and back costs as much as they. */
const together = 50;

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
 * run.
 */
export async function timeCalls(base: FedModel, head: FedModel, timing: Timing): Promise<TimedCalls> {
  const { calls, batch, budgetMs, after = () => undefined } = timing;
  const models = { base, head };
  const all = base.inputs.rows;
  const rows = Math.min(batch, all);
  const ask: Ask = async (side, blocks) => {
    const spans = blocks.map((block) => {
      const from = (block * rows) % Math.max(1, all - rows + 1);
      return { from, to: from + rows };
    });
    const answer = await timesOf(models[side], spans);
    return answer.ok ? answer.value.map((ns) => ns / 1e6) : { fault: answer.fault, side };
  };
  const block = await warmedUp(ask, timing.warm === true ? warmUp.ms.warm : warmUp.ms.cold);
  if (typeof block !== 'number') return block;
  const blocks = Math.max(1, Math.floor(Math.min(Math.max(calls / 2, shortest / block), budgetMs / block)));
  const times = { base: new Float64Array(2 * blocks), head: new Float64Array(2 * blocks) };
  const at = { base: 0, head: 0 };
  const fault = await inBlocks(0, blocks, ask, (side, ms) => {
    times[side][at[side]++] = ms;
    after(side);
  });
  return fault ?? times;
}

type Fault = Extract<TimedCalls, { readonly side: Side }>;

/** Milliseconds of calls of a model, one with the rows of each of `blocks`. */
type Ask = (side: Side, blocks: readonly number[]) => Promise<readonly number[] | Fault>;

/** Warms both models up; answers how long a block of four calls takes in milliseconds. */
async function warmedUp(ask: Ask, ms: number): Promise<number | Fault> {
  // Compilers optimise while a model warms up: with 20 calls equal models differed by 4.5 % (one standard deviation over
  // fresh processes), with 300 by 2.7 %.
  let spent = 0;
  let rounds = 0;
  const [least, most] = [warmUp.least - 2 * warmUp.blocks, warmUp.most - 2 * warmUp.blocks];
  while (rounds < least || (rounds < most && spent < ms)) {
    // A time that is no number must not end the loop.
    const fitting = Math.max(1, Math.floor((together * rounds) / spent) || 1);
    const many = Math.min(fitting, (rounds < least ? least : most) - rounds);
    const blocks = Array.from({ length: many }, (_, k) => rounds + k);
    for (const side of ['base', 'head'] as const) {
      const times = await ask(side, blocks);
      if ('fault' in times) return times;
      for (const time of times) spent += time / 2;
    }
    rounds += many;
  }
  const began = performance.now();
  const fault = await inBlocks(rounds, warmUp.blocks, ask, (_, time) => {
    spent += time / 2;
  });
  if (fault !== null) return fault;
  // What counts is how much of the machine's time the calls see, the way to the process and back included.
  const seen = (performance.now() - began) / warmUp.blocks;
  return Math.max((4 * spent) / (rounds + 2 * warmUp.blocks), seen);
}

/** Blocks of A B B A; calls of one model that follow each other are asked for at once, that of the next block with them. */
async function inBlocks(
  first: number,
  many: number,
  ask: Ask,
  take: (side: Side, ms: number) => void,
): Promise<Fault | null> {
  const last = first + many - 1;
  const asked = async (side: Side, blocks: readonly number[]): Promise<Fault | null> => {
    const times = await ask(side, blocks);
    if ('fault' in times) return times;
    for (const time of times) take(side, time);
    return null;
  };
  let fault = await asked('base', [first]);
  for (let block = first; block <= last && fault === null; block++) {
    fault = await asked('head', [block, block]);
    fault ??= await asked('base', block < last ? [block, block + 1] : [block]);
  }
  return fault;
}

/** Nanoseconds of calls, one after the other. */
async function timesOf({ model, inputs }: FedModel, spans: readonly Span[]): Promise<Answer<readonly number[]>> {
  if (model.time !== undefined) return model.time(inputs, spans);
  const times: number[] = [];
  for (const span of spans) {
    const answer = await model.predict(inputs, span);
    if (!answer.ok) return answer;
    times.push(answer.value.ns);
  }
  return { ok: true, value: times };
}
