import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { assemble, couldNotCheck } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { tool } from '../evidence/tool.ts';
import type { ModelConfig } from '../model/config.ts';
import { type Golden, goldenOf, textColumns } from '../model/golden/golden.ts';
import { textInputs } from '../model/golden/text-inputs.ts';
import { decidesEarly, needMeans } from '../model/judge/early.ts';
import { gatedMetrics } from '../model/judge/gated.ts';
import { type Case, joined, type Part, part } from '../model/judge/part.ts';
import { judge, worstLead } from '../model/judge.ts';
import { judgeLineage } from '../model/lineage/lineage.ts';
import type { Outputs } from '../model/sample.ts';
import { needsPatterns } from '../model/text/matcher.ts';
import { atExit } from '../runtimes/at-exit.ts';
import { gpuState } from '../runtimes/gpu-proof.ts';
import { type Climb, closeAll } from '../runtimes/ladder.ts';
import { interrupted } from '../runtimes/process-group.ts';
import type { Io } from './io.ts';
import { againstAnchor } from './model/anchor.ts';
import { caseOf, fingerprint, misfitOf } from './model/case.ts';
import { costsOf } from './model/costs.ts';
import { answered } from './model/early.ts';
import { onEditedGolden } from './model/edited-golden.ts';
import { faultFinding, faultProblem } from './model/fault.ts';
import type { Feed } from './model/feed.ts';
import { frameOf } from './model/frame.ts';
import { columnsOf } from './model/golden-columns.ts';
import { type GoldenTables, goldenFile, watchedPaths, withGoldenManifest } from './model/golden-file.ts';
import { type Run, sourceOf } from './model/inputs.ts';
import { loadFault, loadModels } from './model/load.ts';
import { withPrograms } from './model/metric-command.ts';
import {
  firstModel,
  missing,
  type Outcome,
  pathOf,
  pathOfBaseline,
  sameModel,
  untouched,
} from './model/not-compared.ts';
import { originOf } from './model/origin.ts';
import type { Ran, Side, Source } from './model/outputs.ts';
import { outsideOf } from './model/outside.ts';
import { parityAlone, parityPart } from './model/parity.ts';
import { needCommands, needDevice, needFlips, needLevels, needRobust } from './model/policy-checks.ts';
import { secretsOf, withoutSecrets } from './model/private-values.ts';
import { editsProgram } from './model/program-paths.ts';
import { removeScratch } from './model/remove-scratch.ts';
import { concerns, type ModelRequest, placesOf, refuseUnsafe } from './model/request.ts';
import { rerun } from './model/rerun.ts';
import { robustnessOf } from './model/robustness.ts';
import { gpuAtEnd, gpuAtStart, mayUseGpu, runnerNotes } from './model/runner.ts';
import { wearOf } from './model/wear.ts';
import type { Policy } from './policy.ts';

export type { ModelRequest } from './model/request.ts';

/**
 * Judges the candidate against the baseline on the golden dataset and gives one evidence. A change that touches neither
 * models, golden dataset nor policy is skipped before any runtime is loaded. A candidate that cannot be run fails; a
 * baseline or dataset that cannot be used is evidence of verdict `error`. Files are written only below a private temporary
 * folder, which is removed. `host` is the script of a model's process (that of the bundle unless told).
 */
export async function modelGate(request: ModelRequest, policy: Policy, io: Io, host?: string): Promise<Evidence> {
  const started = io.now();
  const { model: config } = policy.config;
  const name = config === undefined ? undefined : nameOf(config);
  const record = () => ({
    policy: policy.source,
    tool,
    seed: io.seed,
    started: new Date(started).toISOString(),
    seconds: Math.max(0, io.now() - started) / 1000,
    ...(name === undefined ? {} : { name }),
  });
  const secrets = secretsOf(io.env);
  for (const form of secrets.forms) io.mask(form);
  let scratch: string | null = null;
  const forget = atExit(() => {
    if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
  });
  try {
    if (config === undefined || name === undefined) throw noConfig();
    refuseUnsafe(request, io);
    scratch = await mkdtemp(join(tmpdir(), 'assay-model-'));
    const places = await placesOf(request, config, io);
    const run = await withGoldenManifest({ request, config, policy, io, scratch, places, host });
    const outcome = await judged(run);
    if (io.signal.aborted) throw interrupted();
    // The judgement knows what matters most: the primary metric, then guards, then slices.
    return withoutSecrets(assemble({ ...record(), gate: 'model', order: 'given', ...outcome }), secrets);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return withoutSecrets(couldNotCheck('model', io.signal.aborted ? interrupted() : error, record()), secrets);
  } finally {
    if (scratch !== null) await removeScratch(scratch, io.log);
    forget();
  }
}

async function judged(run: Run): Promise<Outcome> {
  const { config, places, policy } = run;
  const gated = await gatedOf(config);
  needFlips(config);
  needLevels(config);
  needRobust(config);
  needCommands(config);
  needDevice(config);
  if (places.changed !== null && !concerns(places.changed, config, policy, watchedPaths(run))) return untouched(run);
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

/** The metrics of the policy; the engine of patterns is loaded only for a metric that has one. */
async function gatedOf(config: ModelConfig): Promise<ReturnType<typeof gatedMetrics>> {
  if (!needsPatterns([config.primary, ...config.guards])) return gatedMetrics(config);
  const { matcherOf } = await import('../model/text/pattern.ts');
  return gatedMetrics(config, matcherOf);
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

function nameOf(config: ModelConfig): string {
  return config.name ?? basename(pathOf(config).replace(/\/?model\.json$/, ''));
}

function noConfig(): Problem {
  return new Problem('The configuration has no `model:` part.', 'Add one; `assay init` writes an example.');
}
