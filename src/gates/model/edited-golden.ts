import { join } from 'node:path';
import type { Note } from '../../evidence/evidence.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { goldenPath } from '../../model/config/golden.ts';
import { type GoldenColumns, goldenOf, textColumns } from '../../model/golden/golden.ts';
import type { Gated } from '../../model/judge/gated.ts';
import { type Part, part } from '../../model/judge/part.ts';
import { count } from '../../model/judge/words.ts';
import { evaluate } from '../../model/metric.ts';
import type { Climb } from '../../runtimes/ladder.ts';
import { caseOf, misfitOf } from './case.ts';
import { faultInWords } from './fault.ts';
import { feedOf } from './feed.ts';
import { columnsOf } from './golden-columns.ts';
import { type GoldenFile, goldenFile } from './golden-file.ts';
import { withGoldenManifest } from './golden-manifest.ts';
import type { Run } from './inputs.ts';
import { withPrograms } from './metric-command.ts';
import { outputsOf, type Side, type Source } from './outputs.ts';

/** What is needed to look at the golden dataset as a change leaves it. */
export interface EditedSubject {
  readonly sources: Readonly<Record<Side, Source>>;
  readonly climbed: Climb | null;
  readonly gated: readonly Gated[];
  /** the dataset that was judged on */
  readonly file: GoldenFile;
  /** which column is what in that dataset */
  readonly columns: GoldenColumns;
}

/**
 * The metrics of the policy on the golden dataset as the change leaves it, as a note: shown to whoever approves the change,
 * and never judged. Nothing where the change does not edit the dataset; where it cannot be used, why.
 */
export async function onEditedGolden(run: Run, subject: EditedSubject): Promise<Part> {
  if (run.request.mode !== 'change' || subject.file.edits.length === 0) return part({});
  const { manifest: _, ...rest } = run;
  const policy = run.policy.config.model ?? run.config;
  const { digest: pinned, ...golden } = policy.golden;
  const places = { ...run.places, golden: run.request.change.head, changed: null };
  try {
    const edited = await withGoldenManifest({
      ...rest,
      config: { ...policy, golden },
      places,
      scratch: join(run.scratch, 'edited'),
    });
    const file = await goldenFile(edited);
    if (file.digest === subject.file.digest) return part({});
    const pin =
      pinned === undefined
        ? ''
        : ` Its digest is ${file.digest}: \`model.golden.digest\` has to follow once it is merged.`;
    const text = await shown(edited, file, subject, run.places);
    return part({ notes: [{ kind: 'method', text: `${text}${pin}` }] });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return part({ notes: [unusable(error.message, error.mend)] });
  }
}

/** Programs of metrics are those of `judging`, whatever the change makes of them. */
async function shown(run: Run, file: GoldenFile, subject: EditedSubject, judging: Run['places']): Promise<string> {
  const { config, io, scratch } = run;
  const { sources, climbed, gated } = subject;
  const columns = { ...subject.columns, ...columnsOf(config) };
  const golden = goldenOf((await file.read(textColumns(columns))).golden, columns);
  const feed = feedOf(golden, config.golden.inputs, scratch);
  const ran = await outputsOf(config, sources, climbed, golden, feed, io);
  const fault = ran.ok ? misfitOf(config, ran.value, golden, sources) : ran.fault;
  if (!ran.ok || fault !== null) {
    const side = !ran.ok && ran.side === 'base' ? 'baseline' : 'candidate';
    const said = fault === null ? '' : faultInWords(fault, golden.ids);
    throw new Problem(`The ${side} ${said}.`, 'Look at these rows of the edited dataset.');
  }
  const programs = { ...run, places: { ...run.places, golden: judging.golden } };
  const { it } = await withPrograms(programs, caseOf(run, golden, ran.value, sources.head.file), gated);
  const values = gated.map(({ metric }) => {
    const [base, head] = [evaluate(metric, it.base), evaluate(metric, it.head)];
    const number = (value: typeof base) => (value.value === null ? 'undefined' : value.value.toFixed(4));
    return `${metric.title} ${number(base)} → ${number(head)}`;
  });
  return `On the golden dataset ${quote(goldenPath(config.golden))} as the change leaves it (${count(golden.labelled.length)} labelled rows; not judged): ${values.join(', ')}.`;
}

function unusable(why: string, mend: string): Note {
  return { kind: 'unchecked', text: `The golden dataset as the change leaves it cannot be used: ${why}`, mend };
}
