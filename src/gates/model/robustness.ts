import { Problem } from '../../evidence/problem.ts';
import { robustTasks } from '../../model/decision/robustness.ts';
import type { Golden } from '../../model/golden/golden.ts';
import { type Case, type Part, part } from '../../model/judge/part.ts';
import { judgeRobustness, type Perturbed } from '../../model/judge/robustness.ts';
import { perturbed } from '../../model/perturb/perturb.ts';
import type { Outputs, Sample } from '../../model/sample.ts';
import type { Climb } from '../../runtimes/ladder.ts';
import { seededRandom } from '../../stats/random.ts';
import { feedOf } from './feed.ts';
import type { Run } from './inputs.ts';
import { outputsOf, type Ran, type Side, type Source } from './outputs.ts';

/** What the tests of robustness are run on. */
export interface RobustnessSubject {
  readonly sources: Readonly<Record<Side, Source>>;
  readonly climbed: Climb | null;
  readonly golden: Golden;
  /** the labelled rows of outputs */
  sample(outputs: Outputs): Sample;
}

/**
 * Runs both models on the golden rows with changed inputs, once for each test of the policy, and judges how often outputs
 * do not behave. Ends with the fault of the first call that fails. Errors: `Problem` for a task whose outputs cannot be
 * held so, and what `perturbed` cannot do.
 */
export async function robustnessOf(run: Run, it: Case, subject: RobustnessSubject): Promise<Ran<Part>> {
  const { config, io } = run;
  const { sources, climbed, golden } = subject;
  if (config.robustness.length === 0) return { ok: true, value: part({}) };
  if (!robustTasks.includes(config.task)) {
    throw new Problem(
      `\`model.robustness\` has no meaning in the task ${config.task}: it serves ${robustTasks.join(', ')}.`,
      'Remove it, or correct the `task`.',
    );
  }
  if (climbed === null || sources.base.kind === 'predictions' || sources.head.kind === 'predictions') {
    const text = 'Robustness was not tested: that needs two models that run, and a side is a file of predictions.';
    return { ok: true, value: part({ notes: [{ kind: 'unchecked', text }] }) };
  }
  const tests: Perturbed[] = [];
  for (const [i, test] of config.robustness.entries()) {
    const features = perturbed(
      golden.features,
      test,
      seededRandom(io.seed, `robustness/${i}`),
      config.golden.pictures?.layout,
    );
    const changed = { ...golden, features };
    const feed = feedOf(changed, config.golden.inputs, run.scratch);
    const ran = await outputsOf(config, sources, climbed, changed, feed, io);
    if (!ran.ok) return ran;
    tests.push({ test, base: subject.sample(ran.value.base), head: subject.sample(ran.value.head) });
  }
  return { ok: true, value: judgeRobustness(it, tests) };
}
