import { join } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import { unitsOfAllRows } from '../../model/golden/all-rows.ts';
import { type Golden, goldenOf, textColumns } from '../../model/golden/golden.ts';
import { textInputs } from '../../model/golden/text-inputs.ts';
import { judgeParity } from '../../model/judge/parity.ts';
import { type Part, part } from '../../model/judge/part.ts';
import type { Outputs } from '../../model/sample.ts';
import { type Climb, closeAll } from '../../runtimes/ladder.ts';
import type { ModelFault } from '../../runtimes/protocol.ts';
import { fingerprint } from './case.ts';
import { faultFinding, faultInWords } from './fault.ts';
import { type Feed, feedOf } from './feed.ts';
import { columnsOf } from './golden-columns.ts';
import { goldenFile } from './golden-file.ts';
import { type Run, sourceOf } from './inputs.ts';
import { loadFault, loadModels } from './load.ts';
import { type Ran, type Source, sideOutputs } from './outputs.ts';
import { placesOf } from './request.ts';

/** What the candidate answered, on which rows. */
export interface ParitySubject {
  readonly golden: Golden;
  readonly feed: Feed;
  readonly outputs: Outputs;
  /** error of each bound at the early look that ended the run */
  readonly alpha?: number | undefined;
}

/**
 * Runs the converted form of the candidate that `parity` names on the rows that the candidate answered, on the best rung
 * that reads it, and holds its outputs against the candidate's. Nothing without `parity`. One that cannot be run fails.
 * Errors: `Problem` for one that is not there, and where no runtime for it is.
 */
export async function parityPart(run: Run, subject: ParitySubject): Promise<Part> {
  const { parity } = run.config;
  if (parity === undefined) return part({});
  const { precision, absolute, relative, 'max-outside': outside, 'max-disagreement': classes, ...source } = parity;
  if (classes !== undefined && run.config.task !== 'binary' && run.config.task !== 'multiclass') {
    throw new Problem(
      `\`parity.max-disagreement\` has no meaning in the task ${run.config.task}: it needs classes.`,
      'Remove it, or correct the `task`.',
    );
  }
  const own = await asCandidate(run, source);
  const found = await sourceOf(own, 'head');
  const shown = source.path ?? source.predictions ?? source.http?.model ?? 'parity';
  if (found === null)
    throw new Problem(`There is no model at ${quote(shown)}.`, 'Correct `model.parity.path`, or commit the model.');
  const climbed = found.kind === 'model' ? await loadAlone(own, found) : null;
  try {
    const ran = await answersOf(own, found, climbed, subject);
    const how = { kind: 'method' as const, text: ranOn(found, climbed) };
    if (!ran.ok) return cannot(run, found, ran.fault, subject.golden);
    const misfit = misfitOf(subject.outputs, ran.value);
    if (misfit !== null) return cannot(run, found, { kind: 'answer', text: misfit, stderr: '' }, subject.golden);
    const judged = judgeParity({
      ...{ config: run.config, policy: parity, golden: subject.golden, shown, path: found.file, fingerprint },
      ...{ reference: subject.outputs, converted: ran.value },
      units: unitsOfAllRows(subject.golden, columnsOf(run.config)),
      ...(subject.alpha === undefined ? {} : { alpha: subject.alpha }),
    });
    return { ...judged, notes: [how, ...judged.notes] };
  } finally {
    if (climbed !== null) await closeAll(climbed);
  }
}

/** `parityPart` where the candidate was not run, because it is the baseline or there is none. */
export async function parityAlone(run: Run, head: Source): Promise<Part> {
  if (run.config.parity === undefined) return part({});
  const own = { ...run, scratch: join(run.scratch, 'alone') };
  const climbed = head.kind === 'model' ? await loadAlone(own, head) : null;
  try {
    const ports = Object.values(climbed?.loaded ?? {}).flatMap((one) => (one?.ok ? one.value.info.inputs : []));
    const columns = {
      ...columnsOf(run.config),
      ...{ needInputs: true, textInputs: textInputs(ports, run.config.golden.inputs) },
    };
    const tables = await (await goldenFile(run)).read(textColumns(columns));
    const golden = goldenOf(tables.golden, columns);
    const feed = feedOf(golden, run.config.golden.inputs, own.scratch);
    const ran = await answersOf(own, head, climbed, { golden, feed });
    if (!ran.ok) return candidateFails(run, head, ran.fault, golden);
    return await parityPart(run, { golden, feed, outputs: ran.value });
  } finally {
    if (climbed !== null) await closeAll(climbed);
  }
}

/** The run with the converted model in the place of the candidate, in a folder and on a rung of its own. */
async function asCandidate(run: Run, source: ModelConfig['candidate']): Promise<Run> {
  const config = { ...run.config, candidate: source, runtime: 'auto' as const };
  return {
    ...run,
    config,
    places: await placesOf(run.request, config, run.io),
    scratch: join(run.scratch, 'parity'),
  };
}

/** Loads one model as the candidate, and no baseline. */
function loadAlone(run: Run, head: Source): Promise<Climb> {
  const base = { kind: 'predictions' as const, bytes: Buffer.alloc(0), shown: '', file: '', digest: '' };
  return loadModels(run, { base, head });
}

async function answersOf(
  run: Run,
  source: Source,
  climbed: Climb | null,
  { golden, feed }: Pick<ParitySubject, 'golden' | 'feed'>,
): Promise<Ran<Outputs>> {
  const broken = loadFault(climbed);
  if (broken !== null) return { ok: false, ...broken };
  return sideOutputs(run, { source, side: 'head', golden }, climbed, feed);
}

function misfitOf(reference: Outputs, { width, texts }: Outputs): string | null {
  const kind = (of: unknown) => (of === undefined ? 'numbers' : 'texts');
  if (kind(reference.texts) !== kind(texts))
    return `gave ${kind(texts)}, where the candidate gives ${kind(reference.texts)}`;
  return width === reference.width ? null : `gave ${width} numbers a row, where the candidate gives ${reference.width}`;
}

function ranOn(found: Source, climbed: Climb | null): string {
  const loaded = climbed?.loaded.head;
  const where = loaded?.ok ? ` ran on ${loaded.value.info.runtime} (${loaded.value.info.device})` : ' was read';
  return `The converted form ${quote(found.shown)} (${found.digest})${where}, beside the candidate.`;
}

function candidateFails(run: Run, { file }: Source, fault: ModelFault, { ids }: Golden): Part {
  const identity = fingerprint(`model/${run.config.name ?? ''}/model-${fault.kind}`);
  const finding = faultFinding(fault, ids, file, identity);
  return part({
    findings: [finding],
    leads: [{ verdict: 'fail', decided: finding.message, limit: 'every golden row answered' }],
  });
}

function cannot(run: Run, source: Source, fault: ModelFault, golden: Golden): Part {
  const identity = fingerprint(`model/${run.config.name ?? ''}/parity/${source.shown}`);
  const finding = faultFinding(fault, golden.ids, source.file, identity);
  const message = `the converted form ${quote(source.shown)} ${faultInWords(fault, golden.ids)}`;
  return part({
    findings: [{ ...finding, rule: 'parity', message }],
    leads: [{ verdict: 'fail', decided: message, limit: 'every golden row answered' }],
  });
}
