import { perturbationOf, type RobustnessTest } from '../../model/config/robustness.ts';
import type { Golden } from '../../model/golden/golden.ts';
import { type Case, joined, type Part, part } from '../../model/judge/part.ts';
import { judgeRobustness, type Perturbed } from '../../model/judge/robustness.ts';
import { count } from '../../model/judge/words.ts';
import type { ChangedRows } from '../../model/perturb/by-hand.ts';
import { perturbed } from '../../model/perturb/perturb.ts';
import { type Outputs, type Sample, sampleFrom, subset } from '../../model/sample.ts';
import type { Climb } from '../../runtimes/ladder.ts';
import { seededRandom } from '../../stats/random.ts';
import { changedRowsOf } from './changed-rows.ts';
import { feedOf } from './feed.ts';
import type { GoldenTables } from './golden-file.ts';
import type { Run } from './inputs.ts';
import { outputsOf, type Ran, type Side, type Source } from './outputs.ts';

/** What the tests of robustness are run on. */
export interface RobustnessSubject {
  readonly sources: Readonly<Record<Side, Source>>;
  readonly climbed: Climb | null;
  /** the rows that were run */
  readonly golden: Golden;
  /** all rows of the dataset */
  readonly whole: Golden;
  readonly tables: Pick<GoldenTables, 'perturbed'>;
  /** the labelled rows of outputs */
  sample(outputs: Outputs): Sample;
}

/**
 * Runs both models on the golden rows with changed inputs, once for each test of the policy, and judges how often outputs
 * do not behave. Ends with the fault of the first call that fails. Errors: `Problem` for what `perturbed` and
 * `changedRows` cannot do.
 */
export async function robustnessOf(run: Run, it: Case, subject: RobustnessSubject): Promise<Ran<Part>> {
  const { config } = run;
  const { sources, climbed } = subject;
  if (config.robustness.length === 0) return { ok: true, value: part({}) };
  if (climbed === null || sources.base.kind === 'predictions' || sources.head.kind === 'predictions') {
    const text = 'Robustness was not tested: that needs two models that run, and a side is a file of predictions.';
    return { ok: true, value: part({ notes: [{ kind: 'unchecked', text }] }) };
  }
  const tests: Perturbed[] = [];
  const notes: Part[] = [];
  for (const [i, test] of config.robustness.entries()) {
    const rows = await changedBy(run, subject, test, i);
    const ran = await onRows(run, it, subject, rows);
    if (!ran.ok) return ran;
    tests.push({ test, ...ran.value });
    if ('of' in rows && rows.unlabelled > 0) notes.push(leftOut(rows.unlabelled, i));
  }
  return { ok: true, value: joined([judgeRobustness(it, tests), ...notes]) };
}

type Changed = ChangedRows | Pick<Golden, 'features' | 'ids' | 'rows'>;

/** The rows of a test: all golden ones with a change that is made here, or those that come from elsewhere. */
async function changedBy(run: Run, subject: RobustnessSubject, test: RobustnessTest, i: number): Promise<Changed> {
  const { config, io } = run;
  const { golden } = subject;
  const change = perturbationOf(test);
  if (change === null) return changedRowsOf(run, subject, test);
  const random = seededRandom(io.seed, `robustness/${i}`);
  const features = perturbed(golden.features, change, random, config.golden.pictures?.layout);
  return { features, ids: golden.ids, rows: golden.rows };
}

async function onRows(
  run: Run,
  it: Case,
  { sources, climbed, golden, sample }: RobustnessSubject,
  rows: Changed,
): Promise<Ran<Omit<Perturbed, 'test'>>> {
  const { config, scratch, io } = run;
  const changed = { ...golden, ...rows };
  if (rows.rows === 0) return { ok: true, value: { ...emptied(it), of: new Uint32Array(0) } };
  const feed = feedOf(changed, config.golden.inputs, scratch);
  const ran = await outputsOf(config, sources, climbed, changed, feed, io);
  if (!ran.ok) return { ...ran, ids: rows.ids };
  const { base, head } = ran.value;
  if (!('of' in rows)) return { ok: true, value: { base: sample(base), head: sample(head) } };
  const { of } = rows;
  const own = (side: Side, outputs: Outputs) => withOutputs(subset(it[side], of), outputs);
  return { ok: true, value: { base: own('base', base), head: own('head', head), of } };
}

/** A sample with the same rows and other outputs, of one run. */
function withOutputs({ repeats: _, ...sample }: Sample, outputs: Outputs): Sample {
  const { task, labels, labelWidth, texts } = sample;
  const wanted = texts === undefined ? {} : { wanted: texts.wanted };
  return { ...sample, ...sampleFrom(task, { labels, labelWidth, ...wanted }, outputs) };
}

function emptied(it: Case): Pick<Perturbed, 'base' | 'head'> {
  const none = new Uint32Array(0);
  return { base: subset(it.base, none), head: subset(it.head, none) };
}

function leftOut(rows: number, i: number): Part {
  const text = `Left out of \`model.robustness[${i}]\`: changed rows of golden rows without a label, ${count(rows)} in all.`;
  return part({ notes: [{ kind: 'unchecked', text, mend: 'Label these golden rows.' }] });
}
