import { noiseBetween } from '../../model/decision/noise.ts';
import { truthOf } from '../../model/golden/truth.ts';
import type { Case } from '../../model/judge/part.ts';
import { type Outputs, type Sample, sampleFrom, subset } from '../../model/sample.ts';
import type { Climb } from '../../runtimes/ladder.ts';
import { predictAll } from '../../runtimes/predict-all.ts';
import type { Feed } from './feed.ts';
import type { Run } from './inputs.ts';
import type { Ran, Side } from './outputs.ts';

/** Rows that a model answers a second time, to see whether it gives the same bits. */
const checkedRows = 10_000;

/**
 * Runs each model (not a predictions file) a second time on the first 10,000 golden rows. Where a bit differs, both are
 * run again on all rows until there are `repeats` runs, and the case has the runs and the noise of the baseline.
 */
export async function rerun(run: Run, it: Case, climbed: Climb | null, feed: Feed): Promise<Ran<Case>> {
  const runs = run.config.repeats;
  if (runs < 2 || climbed === null) return { ok: true, value: it };
  const models = (['base', 'head'] as const).filter((side) => climbed.loaded[side]?.ok);
  const again: Partial<Record<Side, Sample>> = {};
  for (const side of models) {
    const second = await once(run, it, climbed, feed, { side, most: checkedRows });
    if (!second.ok) return second;
    again[side] = second.value;
  }
  const tolerance = run.config.flips.tolerance ?? 0;
  const noise = (side: Side) => {
    const second = again[side];
    const first =
      second &&
      subset(
        it[side],
        Uint32Array.from({ length: second.rows }, (_, row) => row),
      );
    return second && first && noiseBetween(first, second, tolerance);
  };
  const found = { base: noise('base'), head: noise('head') };
  const known = {
    ...it,
    ...(found.base === undefined ? {} : { noise: found.base }),
    ...(found.head === undefined ? {} : { headNoise: found.head }),
  };
  const differs = (found.base?.differing ?? 0) + (found.head?.differing ?? 0) > 0;
  if (!differs || run.config.task === 'text') return { ok: true, value: known };
  return repeated(run, known, climbed, feed, models);
}

async function repeated(run: Run, it: Case, climbed: Climb, feed: Feed, models: readonly Side[]): Promise<Ran<Case>> {
  let known = it;
  for (const side of models) {
    const repeats: Float64Array[] = [];
    for (let k = 1; k < run.config.repeats; k++) {
      const next = await once(run, it, climbed, feed, { side, most: it.golden.rows });
      if (!next.ok) return next;
      repeats.push(next.value.outputs);
    }
    known = { ...known, [side]: { ...known[side], repeats } };
  }
  return { ok: true, value: known };
}

/** One more run of a model on the first rows: its sample on those that have a label. */
async function once(
  run: Run,
  { golden }: Case,
  climbed: Climb,
  feed: Feed,
  { side, most }: { readonly side: Side; readonly most: number },
): Promise<Ran<Sample>> {
  const loaded = climbed.loaded[side];
  if (!loaded?.ok) throw new Error(`the ${side} model is not loaded`);
  const fed = feed(loaded.value);
  if (!fed.ok) return { ok: false, side, fault: fed.fault };
  const rows = Math.min(most, fed.value.rows);
  const answer = await predictAll(loaded.value, { ...fed.value, rows }, run.config.batch, (done) =>
    run.io.log.progress(side === 'base' ? 'baseline again' : 'candidate again', done, rows),
  );
  if (!answer.ok) return { ok: false, side, fault: answer.fault };
  return { ok: true, value: sampleOf(run, golden, answer.value, rows) };
}

function sampleOf({ config }: Run, golden: Case['golden'], outputs: Outputs, rows: number): Sample {
  const labelled = golden.labelled.filter((row) => row < rows);
  const whole = sampleFrom(config.task, truthOf(golden, config.levels), padded(outputs, golden.rows), golden.labelled);
  return subset(whole, Uint32Array.from(labelled.keys()));
}

/** The outputs of the first rows with NaN for the others, so that they can be read like those of all rows. */
function padded({ values, width, texts }: Outputs, rows: number): Outputs {
  const all = new Float64Array(rows * width).fill(Number.NaN);
  all.set(values);
  return { values: all, width, ...(texts === undefined ? {} : { texts }) };
}
