import { join, posix } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import { modelPlace } from '../../runtimes/model-form.ts';
import type { Io } from '../io.ts';
import type { Policy } from '../policy.ts';
import { digestOf, fileBytes, localPath, type Place, sha256 } from './files.ts';
import type { Side, Source } from './outputs.ts';
import { type ModelRequest, type Places, touches } from './request.ts';

/** One run of the gate: the question, the policy, the world, and where things are read from. */
export interface Run {
  readonly request: ModelRequest;
  readonly config: ModelConfig;
  readonly policy: Policy;
  readonly io: Io;
  readonly host: string | undefined;
  readonly scratch: string;
  readonly places: Places;
}

/** The golden dataset's file, and what the change does to it, in words. */
export interface GoldenFile {
  readonly bytes: Buffer;
  readonly digest: string;
  readonly edits: readonly string[];
}

/** The golden dataset of the merge base (of the head only where the base has none), its digest checked. */
export async function goldenBytes({ config, places, io, request }: Run): Promise<GoldenFile> {
  const { path, digest: wanted } = config.golden;
  let bytes = await fileBytes(io.root, places.golden, path);
  const edits: string[] = [];
  if (bytes === null && request.mode === 'change') {
    bytes = await fileBytes(io.root, request.change.head, path);
    edits.push(`the golden dataset ${quote(path)} is new; judged on it, because the base has none`);
  } else if (places.changed?.some((changed) => touches(changed, path))) {
    edits.push(
      `the golden dataset ${quote(path)} is edited; this change is judged on the base's, and its owner must approve`,
    );
  }
  if (bytes === null) {
    throw new Problem(
      `There is no golden dataset at ${quote(path)}.`,
      'Correct `model.golden.path`, or commit the dataset.',
    );
  }
  const digest = sha256(bytes);
  if (wanted !== undefined && wanted !== digest) {
    throw new Problem(
      `The golden dataset ${quote(path)} is not the one that the policy names: needed ${wanted}, given ${digest}.`,
      'Restore the dataset, or set `model.golden.digest` to the new digest in a change of its own.',
    );
  }
  return { bytes, digest, edits };
}

/** One side's model or predictions file; null when its place does not have it. */
export async function sourceOf(run: Run, side: Side): Promise<Source | null> {
  const { config, places, io, scratch } = run;
  const source = side === 'base' ? config.baseline : config.candidate;
  const place: Place = places[side];
  if (source.predictions !== undefined) {
    const bytes = await fileBytes(io.root, place, source.predictions);
    const shown = source.predictions;
    return bytes === null ? null : { kind: 'predictions', bytes, shown, file: shown, digest: sha256(bytes) };
  }
  if (source.path === undefined) {
    throw new Problem(
      `\`model.${side === 'base' ? 'baseline' : 'candidate'}\` names neither \`path\` nor \`predictions\`.`,
      'Give the path of a model, or a file of its outputs.',
    );
  }
  const local = await localPath(io.root, place, source.path, join(scratch, side));
  if (local === null) return null;
  const found = modelPlace(local, source.path);
  return {
    kind: 'model',
    place: found,
    shown: source.path,
    file: mainFile(source.path, found),
    digest: await digestOf(local),
  };
}

/** The file of a model that a finding can stand in: a folder is no place for an annotation. */
function mainFile(path: string, { form }: ReturnType<typeof modelPlace>): string {
  if (path.endsWith('model.json')) return path;
  return posix.join(path.replaceAll('\\', '/'), form === 'saved-model' ? 'saved_model.pb' : 'model.json');
}
