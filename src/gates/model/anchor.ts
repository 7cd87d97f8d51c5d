import { join } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import { judgeAnchor } from '../../model/judge/anchor.ts';
import type { Gated } from '../../model/judge/gated.ts';
import { type Case, type Part, part } from '../../model/judge/part.ts';
import { type Outputs, probabilityProblem, type Sample, widthProblem } from '../../model/sample.ts';
import { type Climb, closeAll } from '../../runtimes/ladder.ts';
import { faultInWords } from './fault.ts';
import type { Feed } from './feed.ts';
import { type Run, sourceOf } from './inputs.ts';
import { loadModels } from './load.ts';
import { withPrograms } from './metric-command.ts';
import { type Source, sideOutputs } from './outputs.ts';
import { placesOf } from './request.ts';

/** What the judgement needs of the run besides the case. */
interface Around {
  readonly gated: readonly Gated[];
  readonly head: Source;
  readonly climbed: Climb | null;
  readonly feed: Feed;
  sample(outputs: Outputs): Sample;
}

/**
 * Runs the anchor of the policy on the rows of the case, on the rung of the other models, and judges the candidate against
 * it by the primary metric. Nothing without an anchor. Errors: `Problem` for an anchor that is not there or cannot be run.
 */
export async function againstAnchor(run: Run, it: Case, around: Around): Promise<Part> {
  const { anchor } = run.config;
  if (anchor === undefined) return part({});
  const { margin, ...source } = anchor;
  const own = await asBaseline(run, source, around.climbed);
  const found = await sourceOf(own, 'base');
  const shown = source.path ?? source.predictions ?? source.http?.url ?? 'anchor';
  if (found === null) {
    throw new Problem(
      `There is no anchor at ${quote(shown)}.`,
      'Correct the path under `model.anchor`, or commit the model.',
    );
  }
  const outputs = await outputsOf(own, found, it, around);
  const problem =
    widthProblem(it.base.task, outputs.width, it.golden.labels, it.base) ?? probabilityProblem(it.base.task, outputs);
  if (problem !== null) throw cannot(shown, `gave ${problem}`);
  const pair = { ...it, base: around.sample(outputs) };
  const { it: scored } = await withPrograms(run, pair, around.gated.slice(0, 1));
  return judgeAnchor(scored, scored.base, around.gated, margin);
}

/** The run with the anchor in the place of the baseline, in a folder of its own. */
async function asBaseline(run: Run, source: ModelConfig['baseline'], climbed: Climb | null): Promise<Run> {
  const rung = climbed?.rung;
  const runtime = rung === undefined || rung === 'command' || rung === 'http' ? run.config.runtime : rung;
  const config = { ...run.config, baseline: source, runtime: runtime === 'predictions' ? ('auto' as const) : runtime };
  const places = await placesOf(run.request, config, run.io);
  return { ...run, config, places, scratch: join(run.scratch, 'anchor') };
}

async function outputsOf(run: Run, anchor: Source, { golden }: Case, { head, feed }: Around): Promise<Outputs> {
  // The candidate has answered already: as a predictions file it is not loaded again.
  const bytes = Buffer.alloc(0);
  const sources = { base: anchor, head: { ...head, kind: 'predictions' as const, bytes } };
  const climbed = anchor.kind === 'model' ? await loadModels(run, sources) : null;
  try {
    const loaded = climbed?.loaded.base;
    if (loaded?.ok === false) throw cannot(anchor.shown, faultInWords(loaded.fault, golden.ids));
    const ran = await sideOutputs(run, { source: anchor, side: 'base', golden }, climbed, feed);
    if (!ran.ok) throw cannot(anchor.shown, faultInWords(ran.fault, golden.ids));
    return ran.value;
  } finally {
    if (climbed !== null) await closeAll(climbed);
  }
}

function cannot(shown: string, why: string): Problem {
  return new Problem(
    `The anchor ${quote(shown)} ${why}.`,
    'Name an anchor that runs on this machine, or give its outputs as `anchor: { predictions: FILE }`.',
  );
}
