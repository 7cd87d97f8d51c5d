import type { ModelConfig } from '../../model/config.ts';
import { type Golden, goldenOf, textColumns } from '../../model/golden/golden.ts';
import { textInputs } from '../../model/golden/text-inputs.ts';
import { decidesEarly, needMeans } from '../../model/judge/early.ts';
import type { gatedMetrics } from '../../model/judge/gated.ts';
import { type Case, joined, type Part, part } from '../../model/judge/part.ts';
import { judgeSameOutputs } from '../../model/judge/same-outputs.ts';
import { judge, worstLead } from '../../model/judge.ts';
import { judgeLineage } from '../../model/lineage/lineage.ts';
import type { Outputs } from '../../model/sample.ts';
import { gpuState } from '../../runtimes/gpu-proof.ts';
import { type Climb, closeAll } from '../../runtimes/ladder.ts';
import { againstAnchor } from './anchor.ts';
import { caseOf, fingerprint, misfitOf } from './case.ts';
import { costsOf } from './costs.ts';
import { answered } from './early.ts';
import { onEditedGolden } from './edited-golden.ts';
import { faultFinding, faultProblem } from './fault.ts';
import type { Feed } from './feed.ts';
import { frameOf } from './frame.ts';
import { columnsOf } from './golden-columns.ts';
import { type GoldenTables, goldenFile } from './golden-file.ts';
import { type Run, sourceOf } from './inputs.ts';
import { loadFault, loadModels } from './load.ts';
import { withPrograms } from './metric-command.ts';
import { firstModel, missing, type Outcome, pathOfBaseline, sameModel } from './not-compared.ts';
import { originOf } from './origin.ts';
import type { Ran, Side, Source } from './outputs.ts';
import { outsideOf } from './outside.ts';
import { parityAlone, parityPart } from './parity.ts';
import { editsProgram } from './program-paths.ts';
import { rerun } from './rerun.ts';
import { robustnessOf } from './robustness.ts';
import { gpuAtEnd, gpuAtStart, mayUseGpu, runnerNotes } from './runner.ts';
import { wearOf } from './wear.ts';

/**
 * What the gate finds where a change touches what it judges: both models on the golden dataset, against each other. Loaded
 * only then. Errors: `Problem` for a baseline or dataset that cannot be used.
 */
export async function outcomeOf(run: Run, gated: ReturnType<typeof gatedMetrics>): Promise<Outcome> {
  const { config } = run;
  const head = await sourceOf(run, 'head');
  if (head === null) throw missing(config.candidate.path ?? config.candidate.predictions ?? '');
  const base = await sourceOf(run, 'base');
  if (base === null && run.request.mode !== 'change') throw missing(pathOfBaseline(config));
  const withParity = async (of: (parity: Part) => Outcome) =>
    config.parity === undefined ? of(part({})) : guarded(run, head.file, async () => of(await parityAlone(run, head)));
  if (base === null) return withParity((parity) => firstModel(run, head, parity));
  const digests = { baseline: base.digest, candidate: head.digest };
  const runAs = ({ command, http, output }: ModelConfig['baseline']) => JSON.stringify([command, http, output]);
  const alike = runAs(config.baseline) === runAs(config.candidate) && !editsProgram(run, config.candidate.command);
  if (base.digest === head.digest && base.kind === head.kind && alike) {
    const golden = await goldenFile(run);
    const origin = judgeLineage({ config, fingerprint }, await originOf(run, head, golden), config.lineage);
    const all = { ...digests, golden: golden.digest };
    return withParity((parity) => sameModel(run, all, golden.edits, joined([parity, origin])));
  }
  const sources = { base, head };
  if (base.kind !== 'model' && head.kind !== 'model') {
    const read = () => onGolden(run, sources, null, gated);
    return config.parity === undefined ? read() : guarded(run, head.file, read);
  }
  return guarded(run, head.file, async () => {
    const climbed = await loadModels(run, sources);
    try {
      return await onGolden(run, sources, climbed, gated);
    } finally {
      await closeAll(climbed);
    }
  });
}

/** Runs models between two looks at the GPU: it must be idle before, and have its memory back after. */
async function guarded({ config, io }: Run, path: string, models: () => Promise<Outcome>): Promise<Outcome> {
  const idle = config['gpu-idle-mib'];
  const before = mayUseGpu(config) ? await gpuState(io.env) : null;
  const notes = [...(await runnerNotes(io.env)), ...gpuAtStart(before, idle, config['require-gpu'])];
  const outcome = await models();
  const after = before === null ? null : await gpuState(io.env);
  const left = gpuAtEnd(before, after, idle, fingerprint(`model/${config.name ?? ''}/gpu-leftover`), path);
  return {
    ...outcome,
    findings: [...(outcome.findings ?? []), ...left.findings],
    notes: [...(outcome.notes ?? []), ...notes],
  };
}

async function onGolden(
  run: Run,
  sources: Readonly<Record<Side, Source>>,
  climbed: Climb | null,
  gated: ReturnType<typeof gatedMetrics>,
): Promise<Outcome> {
  const { config } = run;
  const broken = loadFault(climbed);
  if (broken?.side === 'base') throw faultProblem(broken.fault, [], sources.base.shown);
  const file = await goldenFile(run);
  const needInputs = climbed !== null || config.parity !== undefined;
  const columns = { ...columnsOf(config), needInputs, textInputs: textInputs(portsOf(climbed), config.golden.inputs) };
  const tables = await file.read(textColumns(columns));
  const whole = goldenOf(tables.golden, columns);
  needMeans(config, gated, whole.groups !== undefined || whole.queries !== undefined);
  const frame = frameOf(run, sources, climbed, whole, file);
  if (broken !== null) return { ...frame, ...failed(run, broken.fault, whole, sources.head.file) };
  const path = sources.head.file;
  const { golden, feed, ran, alpha, notes } = await answered(run, sources, climbed, whole, (some, outputs, error) => {
    if (misfitOf(config, outputs, some, sources) !== null) return true;
    return decidesEarly({ ...caseOf(run, some, outputs, path), alpha: error }, gated);
  });
  if (!ran.ok) return { ...frame, ...faulty(run, ran, golden, sources) };
  const misfit = misfitOf(config, ran.value, golden, sources);
  if (misfit !== null) return { ...frame, ...failed(run, misfit, golden, sources.head.file) };
  const first = { ...caseOf(run, golden, ran.value, path), ...(alpha === undefined ? {} : { alpha }) };
  const subject = { sources, climbed, gated, file, columns, tables, whole, golden, feed };
  const judged = await partsOf(run, first, subject, ran.value.head);
  if (!judged.ok) return { ...frame, ...faulty(run, judged, golden, sources) };
  const { all, calls } = judged.value;
  const lead = worstLead(all.leads);
  return {
    ...frame,
    decided: lead?.decided ?? 'nothing was gated',
    limit: lead?.limit ?? '',
    findings: [...all.findings],
    measurements: [...all.measurements],
    plots: [...all.plots],
    notes: [...frame.notes, ...notes, ...all.notes],
    counts: { ...frame.counts, ...(calls === 0 ? {} : { calls }) },
  };
}

/** What the parts of the judgement are made from, once both models have answered. */
interface Subject {
  readonly sources: Readonly<Record<Side, Source>>;
  readonly climbed: Climb | null;
  readonly gated: ReturnType<typeof gatedMetrics>;
  readonly file: Awaited<ReturnType<typeof goldenFile>>;
  readonly columns: Parameters<typeof goldenOf>[1];
  readonly tables: GoldenTables;
  /** all rows, and those that were run */
  readonly whole: Golden;
  readonly golden: Golden;
  readonly feed: Feed;
}

/** Everything that is judged, in the order in which it matters; ends with the first model that does not answer again. */
async function partsOf(
  run: Run,
  first: Case,
  subject: Subject,
  outputs: Outputs,
): Promise<Ran<{ readonly all: Part; readonly calls: number }>> {
  const { sources, climbed, gated, file, tables, golden, feed } = subject;
  const again = await rerun(run, first, climbed, feed);
  if (!again.ok) return again;
  const { it, part: programs } = await withPrograms(run, again.value, gated);
  const costs = await costsOf(run, it, climbed, feed);
  if (!costs.ok) return costs;
  const sample = (one: Outputs) => caseOf(run, golden, { base: one, head: one }, first.path).base;
  const anchored = await againstAnchor(run, it, { gated, head: sources.head, climbed, feed, sample });
  const robust = await robustnessOf(run, it, { ...subject, sample });
  if (!robust.ok) return robust;
  const outside = await outsideOf(run, it, { ...subject, table: tables.ood });
  if (!outside.ok) return outside;
  const parity = await parityPart(run, { golden, feed, outputs, alpha: first.alpha });
  const edited = await onEditedGolden(run, subject);
  const origin = judgeLineage(it, await originOf(run, sources.head, file), run.config.lineage);
  const wear = await wearOf(run, it, file.digest);
  const { part: cost, calls } = costs.value;
  const judged = [
    judge(it, gated),
    ...(servedApart(run, sources) ? [judgeSameOutputs(it)] : []),
    programs,
    anchored,
    origin,
    cost,
    robust.value,
    outside.value,
    parity,
    wear,
    edited,
  ];
  return { ok: true, value: { all: joined(judged), calls } };
}

/** Whether programs of the policy serve two files of other bytes: only a program can miss the file that it is told. */
function servedApart({ config }: Run, { base, head }: Subject['sources']): boolean {
  const { baseline, candidate } = config;
  return baseline.command !== undefined && candidate.command !== undefined && base.digest !== head.digest;
}

function portsOf(climbed: Climb | null) {
  return Object.values(climbed?.loaded ?? {}).flatMap((one) => (one?.ok ? one.value.info.inputs : []));
}

function faulty(
  run: Run,
  ran: Extract<Ran<unknown>, { ok: false }>,
  golden: Golden,
  sources: Readonly<Record<Side, Source>>,
) {
  const ids = ran.ids ?? golden.ids;
  if (ran.side === 'base') throw faultProblem(ran.fault, ids, sources.base.shown);
  return failed(run, ran.fault, { ids }, sources.head.file);
}

function failed(
  run: Run,
  fault: Parameters<typeof faultFinding>[0],
  golden: Pick<Golden, 'ids'>,
  path: string,
): Pick<Outcome, 'findings' | 'decided' | 'limit'> {
  const identity = fingerprint(`model/${run.config.name ?? ''}/model-${fault.kind}`);
  const finding = faultFinding(fault, golden.ids, path, identity);
  return { findings: [finding], decided: finding.message, limit: 'every golden row answered' };
}
