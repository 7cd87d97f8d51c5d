import type { ModelConfig } from '../../model/config.ts';
import { costColumnsOf } from '../../model/cost/cost-columns.ts';
import type { Golden } from '../../model/golden/golden.ts';
import { truthOf } from '../../model/golden/truth.ts';
import type { Case } from '../../model/judge/part.ts';
import { type Outputs, probabilityProblem, sampleFrom, widthProblem } from '../../model/sample.ts';
import { faultProblem } from './fault.ts';
import { sha256 } from './files.ts';
import type { Run } from './inputs.ts';
import type { Side, Source } from './outputs.ts';

/** The case of both models' outputs on the golden rows; `path` is where findings stand. */
export function caseOf(run: Run, golden: Golden, outputs: Readonly<Record<Side, Outputs>>, path: string): Case {
  const { config, io } = run;
  const truth = truthOf(golden, config.levels, costColumnsOf(config, golden));
  const sample = (one: Outputs) => sampleFrom(config.task, truth, one, golden.labelled);
  return {
    config,
    golden,
    base: sample(outputs.base),
    head: sample(outputs.head),
    ...unlabelledOf(config, golden, outputs),
    seed: io.seed,
    fingerprint,
    path,
  };
}

/** Outputs on the rows without a label, where the policy says that chance chose these rows. */
function unlabelledOf(
  config: ModelConfig,
  { labelled, rows }: Golden,
  outputs: Readonly<Record<Side, Outputs>>,
): Pick<Case, 'unlabelled'> {
  if (config['missing-labels'] === 'left-out' || labelled.length === rows) return {};
  const known = new Set(labelled);
  const others = Uint32Array.from({ length: rows }, (_, row) => row).filter((row) => !known.has(row));
  const sample = (one: Outputs) => sampleFrom(config.task, { labels: new Float64Array(others.length) }, one, others);
  return { unlabelled: { base: sample(outputs.base), head: sample(outputs.head) } };
}

/**
 * The fault of a candidate whose outputs do not fit the task and the labels; null when they do. Errors: `Problem` when those
 * of the baseline do not.
 */
export function misfitOf(
  config: ModelConfig,
  outputs: Readonly<Record<Side, Outputs>>,
  golden: Golden,
  sources: Readonly<Record<Side, Source>>,
) {
  const fault = (text: string) => ({ kind: 'answer' as const, text, stderr: '' });
  const { labelWidth } = golden;
  const known = { labelWidth, ...(config.levels === undefined ? {} : { levels: config.levels }) };
  const problem = (one: Outputs) =>
    textProblem(config.task, one) ??
    widthProblem(config.task, one.width, golden.labels, known) ??
    probabilityProblem(config.task, one);
  const base = problem(outputs.base);
  if (base !== null) throw faultProblem(fault(`gave ${base}`), golden.ids, sources.base.shown);
  const head = problem(outputs.head);
  if (head !== null) return fault(`gave ${head}`);
  if (config.task !== 'multiclass' || outputs.head.width === outputs.base.width) return null;
  return fault(`gave ${outputs.head.width} classes, where the baseline has ${outputs.base.width}`);
}

function textProblem(task: ModelConfig['task'], { texts }: Outputs): string | null {
  return texts === undefined || task === 'text' ? null : 'texts, where numbers were needed';
}

/** 32 hex digits of a text: the stable identity of a finding. */
export function fingerprint(text: string): string {
  return sha256(Buffer.from(text)).slice('sha256:'.length, 'sha256:'.length + 32);
}
