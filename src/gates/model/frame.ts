import type { Judgement } from '../../evidence/assemble.ts';
import type { Note } from '../../evidence/evidence.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import type { Golden } from '../../model/golden/golden.ts';
import { count } from '../../model/judge/words.ts';
import type { Climb } from '../../runtimes/ladder.ts';
import type { Policy } from '../policy.ts';
import type { GoldenFile } from './golden-file.ts';
import type { Run } from './inputs.ts';
import type { Side, Source } from './outputs.ts';
import { editsProgram, ownPaths, programEdits } from './program-paths.ts';
import { touches } from './request.ts';

/** The part of an evidence that is known before any number is. */
export type Frame = Required<Pick<Judgement, 'notes' | 'counts' | 'subject' | 'environment' | 'policy'>>;

/** The baseline is served by code of the change: there is no place that could be the base's instead. */
const notByBase: Note = {
  kind: 'unchecked',
  text: 'Code of `model.code` is edited, and the `command` of the baseline names no file of the repository: the edited code serves both models.',
  mend: 'Name the program by `{root}/…` in `command`, so that the baseline is served as the base commit has it.',
};

/** What the evidence says besides the judgement: rungs, unlabelled rows, digests, environment, edits of the policy. */
export function frameOf(
  run: Run,
  sources: Readonly<Record<Side, Source>>,
  climbed: Climb | null,
  golden: Golden,
  file: GoldenFile,
): Frame {
  const unlabelled = golden.rows - golden.labelled.length;
  const notes: Note[] = [];
  if (climbed !== null && climbed.passedBy.length > 0) {
    notes.push({ kind: 'method', text: `Ran on ${climbed.rung}; higher rungs: ${climbed.passedBy.join('; ')}.` });
  }
  if (climbed?.rung === 'tfjs-node-gpu' && climbed.device === 'cpu') {
    const text = 'tfjs-node-gpu found no GPU and ran on the CPU.';
    notes.push({
      kind: 'method',
      text,
      mend: 'Set `model.require-gpu` where a GPU is wanted: the gate then says `error` instead.',
    });
  }
  if (unlabelled > 0) {
    const text = `${count(unlabelled)} of ${count(golden.rows)} golden rows have no label: they were run and not judged.`;
    notes.push({ kind: 'unchecked', text, mend: 'Label these rows.' });
  }
  if (editsProgram(run, run.config.baseline.command)) {
    const text = 'The program that serves the baseline is edited: the base’s serves it, as far as the base has it.';
    notes.push(ownPaths(run.config.baseline.command).length > 0 ? { kind: 'method', text } : notByBase);
  }
  if (Object.values(sources).some((source) => source.kind === 'predictions'))
    notes.push({ kind: 'unchecked', text: 'Latency and memory: predictions files have none.' });
  return {
    notes,
    counts: { rows: golden.rows, labelled: golden.labelled.length },
    subject: {
      base: run.places.baseName ?? sources.base.shown,
      head: run.places.headName ?? sources.head.shown,
      digests: { golden: file.digest, baseline: sources.base.digest, candidate: sources.head.digest },
    },
    environment: environmentOf(run.config, climbed),
    policy: withEdits(run.policy, [...file.edits, ...baselineEdits(run), ...programEdits(run)]),
  };
}

function environmentOf(config: ModelConfig, climbed: Climb | null): Record<string, string> {
  const loaded = Object.values(climbed?.loaded ?? {}).find((each) => each?.ok);
  return {
    runtime: loaded?.ok ? loaded.value.info.runtime : (climbed?.rung ?? 'predictions'),
    device: climbed?.device ?? 'none',
    batch: String(config.batch),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
  };
}

function baselineEdits({ config, places }: Run): readonly string[] {
  const { path } = config.baseline;
  const edited =
    path !== undefined && path !== config.candidate.path && places.changed?.some((changed) => touches(changed, path));
  return edited
    ? [`the baseline ${quote(path)} is edited; this change is judged against the base's, and its owner must approve`]
    : [];
}

/** The policy's record with what the change edits besides it. */
export function withEdits(policy: Policy, edits: readonly string[]): Judgement['policy'] {
  return { ...policy.source, edits: [...policy.source.edits, ...edits] };
}
