import type { ModelConfig } from '../../model/config.ts';
import type { CallTimes } from '../../model/decision/latency.ts';
import type { Golden } from '../../model/golden/golden.ts';
import { predictionsOf } from '../../model/golden/predictions.ts';
import { seemsSlower } from '../../model/judge/latency.ts';
import type { OfBoth } from '../../model/judge/resources.ts';
import type { Outputs } from '../../model/sample.ts';
import type { Climb } from '../../runtimes/ladder.ts';
import { narrowFault } from '../../runtimes/narrow-fault.ts';
import { predictAll } from '../../runtimes/predict-all.ts';
import type { Answer, Inputs, ModelFault, RunningModel } from '../../runtimes/protocol.ts';
import type { ModelPlace } from '../../runtimes/runtime.ts';
import { type FedModel, timeCalls } from '../../runtimes/time-calls.ts';
import { timeStarts } from '../../runtimes/time-starts.ts';
import { readTable } from '../../sources/tables/read-table.ts';
import type { Io } from '../io.ts';
import type { Feed } from './feed.ts';
import type { MemoryWatch } from './memory-watch.ts';

/** Baseline or candidate. */
export type Side = 'base' | 'head';

/** One side of the comparison: a model on disk or a predictions file; `file` is where its findings stand. */
export type Source =
  | {
      readonly kind: 'model';
      /** what a runtime loads; null for a program or an endpoint of the policy */
      readonly place: ModelPlace | null;
      /** where the model of a program is; none for an endpoint */
      readonly local?: string;
      readonly shown: string;
      readonly file: string;
      readonly digest: string;
    }
  | {
      readonly kind: 'predictions';
      readonly bytes: Buffer;
      readonly shown: string;
      readonly file: string;
      readonly digest: string;
    };

/** What running gave, or the fault that ended it. */
export type Ran<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly side: Side;
      readonly fault: ModelFault;
      /** ids of the rows that were asked for, where they are not the golden ones */
      readonly ids?: readonly string[];
    };

/** Outputs of both sides on all golden rows. A crash or missed deadline is narrowed down to a row. */
export async function outputsOf(
  config: ModelConfig,
  sources: Readonly<Record<Side, Source>>,
  climbed: Climb | null,
  golden: Golden,
  feed: Feed,
  io: Io,
): Promise<Ran<Readonly<Record<Side, Outputs>>>> {
  const outputs: Partial<Record<Side, Outputs>> = {};
  for (const side of ['base', 'head'] as const) {
    const ran = await sideOutputs({ config, io }, { source: sources[side], side, golden }, climbed, feed);
    if (!ran.ok) return ran;
    outputs[side] = ran.value;
  }
  return { ok: true, value: outputs as Readonly<Record<Side, Outputs>> };
}

/** Outputs of one model, or of its predictions file, on all golden rows; `climbed` holds the model. */
export async function sideOutputs(
  { config, io }: { readonly config: ModelConfig; readonly io: Io },
  { source, side, golden }: { readonly source: Source; readonly side: Side; readonly golden: Golden },
  climbed: Climb | null,
  feed: Feed,
): Promise<Ran<Outputs>> {
  if (source.kind === 'model') return predicted(config, climbed as Climb, side, feed, io);
  const table = await readTable(source.bytes, source.shown, new Set([config.golden.id]));
  return { ok: true, value: predictionsOf(table, source.shown, config.golden.id, golden.ids, config.task) };
}

async function predicted(config: ModelConfig, climbed: Climb, side: Side, feed: Feed, io: Io): Promise<Ran<Outputs>> {
  const model = runningOf(climbed, side);
  const fed = feed(model);
  if (!fed.ok) return { ok: false, side, fault: fed.fault };
  const inputs = fed.value;
  const answer = await predictAll(model, inputs, config.batch, (done) =>
    io.log.progress(side === 'base' ? 'baseline rows' : 'candidate rows', done, inputs.rows),
  );
  if (answer.ok) return { ok: true, value: answer.value };
  const fault = await narrowed(answer.fault, climbed, side, inputs, config);
  return { ok: false, side, fault };
}

/** A crash and a hang are narrowed in fresh processes, a refused row in the one at hand. */
async function narrowed(
  fault: ModelFault,
  climbed: Climb,
  side: Side,
  inputs: Inputs,
  config: ModelConfig,
): Promise<ModelFault> {
  const { batch } = config;
  const fresh = { start: () => climbed.start(side), inputs, batch };
  if (fault.kind === 'crash') return withBatch(await narrowFault(fault, fresh), batch);
  // Each try of a row that hangs costs the whole patience, of which there may be a dozen.
  const patience = Math.max(1000, Math.min(config.process['call-seconds'], config.timeout) * 125);
  if (fault.kind === 'deadline') return narrowFault(fault, { ...fresh, patience });
  if (fault.kind !== 'answer' || fault.rows === undefined) return fault;
  const model = runningOf(climbed, side);
  const last = fault.rows.to - 1;
  const lastRow = await model.predict(inputs, { from: last, to: last + 1 });
  // A model that refuses the last row as well refuses more than one row: the range says it better.
  if (!lastRow.ok) return refusesAll(fault, model, inputs);
  const same = async (): Promise<Answer<RunningModel>> => ({
    ok: true,
    value: { ...model, close: async () => undefined },
  });
  return narrowFault(fault, { start: same, inputs, batch });
}

/** Memory that runs out says less about a row than about a batch: "ran out of memory … at batch 3". */
function withBatch(fault: ModelFault, batch: number): ModelFault {
  if (fault.rows === undefined || !/memory/.test(fault.text)) return fault;
  const first = Math.floor(fault.rows.from / batch) + 1;
  const last = Math.ceil(fault.rows.to / batch);
  return { ...fault, text: `${fault.text}, at ${first === last ? `batch ${first}` : `batches ${first} to ${last}`}` };
}

/** A model that refuses the dataset's first row and last row too refuses its inputs, whichever the row. */
async function refusesAll(fault: ModelFault, model: RunningModel, inputs: Inputs): Promise<ModelFault> {
  for (const row of [0, inputs.rows - 1]) {
    const one = await model.predict(inputs, { from: row, to: row + 1 });
    if (one.ok || one.fault.text !== fault.text) return fault;
  }
  return { kind: fault.kind, text: fault.text, stderr: fault.stderr };
}

/** Call times of both models, interleaved, with memory watched between them; null when a side is a predictions file. */
export async function callTimes(
  config: ModelConfig,
  climbed: Climb | null,
  feed: Feed,
  watch?: MemoryWatch,
): Promise<Ran<CallTimes> | null> {
  if (climbed === null || Object.values(climbed.loaded).some((loaded) => loaded === null)) return null;
  const { calls, batch } = config.latency;
  // Timing must not eat the time that a model has in all: a slow model would look like one that hangs.
  const budgetMs = 0.4 * 1000 * config.timeout;
  const [base, head] = [fedModel(climbed, 'base', feed), fedModel(climbed, 'head', feed)];
  const timed = await timeCalls(base, head, {
    calls,
    batch,
    budgetMs,
    ...(watch === undefined ? {} : { after: watch.after }),
  });
  return 'fault' in timed ? { ok: false, ...timed } : { ok: true, value: timed };
}

/** Blocks of four calls that a rate is taken from. */
const rateBlocks = 12;

/** Times of calls of `batch` rows, for rows a second; `timed` serves where single calls have as many rows. */
export async function batchTimes(
  config: ModelConfig,
  climbed: Climb,
  feed: Feed,
  timed: CallTimes,
): Promise<Ran<{ readonly times: CallTimes; readonly batch: number }>> {
  const [base, head] = [fedModel(climbed, 'base', feed), fedModel(climbed, 'head', feed)];
  const batch = Math.min(config.batch, base.inputs.rows);
  if (batch === config.latency.batch) return { ok: true, value: { times: timed, batch } };
  const budgetMs = 0.1 * 1000 * config.timeout;
  const times = await timeCalls(base, head, { calls: 2 * rateBlocks, batch, budgetMs, warm: true });
  return 'fault' in times ? { ok: false, ...times } : { ok: true, value: { times, batch } };
}

/** Times of fresh processes to their first answer, where the policy asks for them. */
export async function startTimes(
  config: ModelConfig,
  climbed: Climb,
  feed: Feed,
): Promise<Ran<OfBoth<readonly number[]>>> {
  const policy = config['cold-start'];
  if (policy === undefined) return { ok: true, value: { base: [], head: [] } };
  const start = async (side: Side): Promise<Answer<FedModel>> => {
    const started = await climbed.start(side);
    return started.ok ? { ok: true, value: fed(started.value, feed) } : started;
  };
  const times = await timeStarts(start, policy.runs, 0.4 * 1000 * config.timeout);
  return 'fault' in times ? { ok: false, ...times } : { ok: true, value: times };
}

const furtherPairs = 2;

/**
 * The measurement of `callTimes` again in pairs of fresh processes, when the first pair says that the candidate is
 * slower: at most two, none after one that disagrees. A process that does not come up again ends the tries.
 */
export async function confirmTimes(
  config: ModelConfig,
  climbed: Climb,
  feed: Feed,
  first: CallTimes,
): Promise<readonly CallTimes[]> {
  const budgetMs = 0.2 * 1000 * config.timeout;
  const repeats: CallTimes[] = [];
  while (repeats.length < furtherPairs && seemsSlower(config, repeats.at(-1) ?? first)) {
    const [base, head] = [await climbed.start('base'), await climbed.start('head')];
    try {
      if (!base.ok || !head.ok) break;
      const { calls, batch } = config.latency;
      const timed = await timeCalls(fed(base.value, feed), fed(head.value, feed), { calls, batch, budgetMs });
      if ('fault' in timed) break;
      repeats.push(timed);
    } finally {
      for (const one of [base, head]) if (one.ok) await one.value.close();
    }
  }
  return repeats;
}

/** Peak resident memory of both processes in bytes; null for a predictions file or a process that no longer answers. */
export async function peakMemory(climbed: Climb | null): Promise<Readonly<Record<Side, number | null>>> {
  const peak = async (side: Side) => {
    const loaded = climbed?.loaded[side];
    return loaded?.ok ? loaded.value.peakBytes() : null;
  };
  return { base: await peak('base'), head: await peak('head') };
}

function runningOf(climbed: Climb, side: Side): RunningModel {
  const loaded = climbed.loaded[side];
  if (!loaded?.ok) throw new Error(`the ${side} model is not loaded`);
  return loaded.value;
}

function fedModel(climbed: Climb, side: Side, feed: Feed): FedModel {
  return fed(runningOf(climbed, side), feed);
}

/** A model with the rows that it has answered before. */
function fed(model: RunningModel, feed: Feed): FedModel {
  const inputs = feed(model);
  if (!inputs.ok) throw new Error(`a model that has answered takes no rows: ${inputs.fault.text}`);
  return { model, inputs: inputs.value };
}
