import { Problem } from '../../evidence/problem.ts';
import type { Golden, GoldenColumns } from '../../model/golden/golden.ts';
import { outsideRows } from '../../model/golden/outside-rows.ts';
import type { Table } from '../../model/golden/table.ts';
import { judgeOutside } from '../../model/judge/ood.ts';
import { type Case, type Part, part } from '../../model/judge/part.ts';
import { type Outputs, type Sample, sampleFrom } from '../../model/sample.ts';
import type { Climb } from '../../runtimes/ladder.ts';
import { feedOf } from './feed.ts';
import type { Run } from './inputs.ts';
import { outputsOf, type Ran, type Side, type Source } from './outputs.ts';

/** What is run on the set `ood`. */
export interface OutsideSubject {
  readonly sources: Readonly<Record<Side, Source>>;
  readonly climbed: Climb | null;
  readonly golden: Golden;
  readonly columns: GoldenColumns;
  /** rows of the set; null where the golden dataset has none */
  readonly table: Table | null;
}

/**
 * Runs both models on the set `ood` of the golden dataset and judges how they behave there. Nothing without a set. Ends
 * with the fault of the first call that fails. Errors: `Problem` for a policy that asks and a dataset without the set, and
 * for a task without classes.
 */
export async function outsideOf(run: Run, it: Case, subject: OutsideSubject): Promise<Ran<Part>> {
  const { config, io, scratch } = run;
  const { sources, climbed, golden, table } = subject;
  if (table === null) {
    if (config.ood === undefined) return { ok: true, value: part({}) };
    throw new Problem(
      '`model.ood` asks for rows that the golden dataset does not have.',
      'Name files with `set: ood` in the manifest of the golden dataset.',
    );
  }
  if (config.task !== 'binary' && config.task !== 'multiclass') {
    throw new Problem(
      `The set \`ood\` has no meaning in the task ${config.task}: it needs classes with probabilities.`,
      'Take it out of the manifest, or correct the `task`.',
    );
  }
  if (climbed === null || sources.base.kind === 'predictions' || sources.head.kind === 'predictions') {
    const text = 'The set ood was not judged: that needs two models that run, and a side is a file of predictions.';
    return { ok: true, value: part({ notes: [{ kind: 'unchecked', text }] }) };
  }
  const outside = outsideRows(table, golden, subject.columns, 'ood');
  const ran = await outputsOf(config, sources, climbed, outside, feedOf(outside, config.golden.inputs, scratch), io);
  if (!ran.ok) return { ...ran, ids: outside.ids };
  const sample = (outputs: Outputs): Sample =>
    sampleFrom(config.task, { labels: new Float64Array(outside.rows) }, outputs);
  return { ok: true, value: judgeOutside(it, { base: sample(ran.value.base), head: sample(ran.value.head) }) };
}
