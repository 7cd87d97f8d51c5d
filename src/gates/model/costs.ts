import type { ModelConfig } from '../../model/config.ts';
import { judgeLatency } from '../../model/judge/latency.ts';
import { judgeLeak } from '../../model/judge/leak.ts';
import { type Case, joined, type Part, part } from '../../model/judge/part.ts';
import { judgeColdStart, judgeMemory, judgeThroughput } from '../../model/judge/resources.ts';
import type { Climb } from '../../runtimes/ladder.ts';
import type { Feed } from './feed.ts';
import type { Run } from './inputs.ts';
import { type MemoryWatch, memoryWatch } from './memory-watch.ts';
import { batchTimes, callTimes, confirmTimes, peakMemory, type Ran, type Side, startTimes } from './outputs.ts';

/** What a model costs, judged, and how many calls were timed (0 = none: a side is a predictions file). */
export interface Costs {
  readonly part: Part;
  readonly calls: number;
}

/**
 * Measures and judges the time of single calls, rows a second, memory and, where it is asked for, cold starts of two
 * loaded models that have answered every row. Ends with the fault of the first call that fails.
 */
export async function costsOf(run: Run, it: Case, climbed: Climb | null, feed: Feed): Promise<Ran<Costs>> {
  const { config, io } = run;
  const watch = watchOf(config, climbed);
  const timed = await callTimes(config, climbed, feed, watch);
  if (timed === null || climbed === null) return { ok: true, value: { part: part({}), calls: 0 } };
  if (!timed.ok) return timed;
  const rate = await batchTimes(config, climbed, feed, timed.value);
  if (!rate.ok) return rate;
  const peak = await peakMemory(climbed);
  const repeats = await confirmTimes(config, climbed, feed, timed.value);
  const starts = await startTimes(config, climbed, feed);
  if (!starts.ok) return starts;
  const machine = { shared: io.env.RUNNER_ENVIRONMENT !== 'self-hosted' };
  const all = joined([
    judgeLatency(it, timed.value, machine, repeats),
    judgeThroughput(it, rate.value.times, rate.value.batch),
    judgeMemory(it, peak),
    judgeLeak(it, { base: watch.samples('base'), head: watch.samples('head') }),
    judgeColdStart(it, starts.value),
  ]);
  return { ok: true, value: { part: all, calls: 2 * timed.value.head.length } };
}

/** A container is no child of the gate: its memory is not that of the process that started it. */
function watchOf({ process }: ModelConfig, climbed: Climb | null): MemoryWatch {
  const pid = (side: Side) => {
    const loaded = process.sandbox === 'docker' ? null : climbed?.loaded[side];
    return loaded?.ok ? loaded.value.pid : undefined;
  };
  return memoryWatch({ base: pid('base'), head: pid('head') });
}
