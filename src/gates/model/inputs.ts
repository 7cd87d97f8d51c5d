import { join, posix } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import type { ModelConfig } from '../../model/config.ts';
import type { Manifest } from '../../model/golden/manifest.ts';
import { modelPlace } from '../../runtimes/model-form.ts';
import type { Io } from '../io.ts';
import type { Policy } from '../policy.ts';
import { digestOf, fileBytes, localPath, type Place, sha256 } from './files.ts';
import type { Side, Source } from './outputs.ts';
import type { ModelRequest, Places } from './request.ts';

/** One run of the gate: the question, the policy, the world, and where things are read from. */
export interface Run {
  readonly request: ModelRequest;
  readonly config: ModelConfig;
  readonly policy: Policy;
  readonly io: Io;
  readonly host: string | undefined;
  readonly scratch: string;
  readonly places: Places;
  /** of the golden dataset, where the policy names one */
  readonly manifest?: Manifest;
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
  if (source.http !== undefined) {
    const { url, model } = source.http;
    const digest = sha256(Buffer.from(JSON.stringify(source.http)));
    return {
      kind: 'model',
      place: null,
      shown: `${url} ${model}`,
      file: run.policy.source.path ?? 'assay.yml',
      digest,
    };
  }
  if (source.path === undefined) {
    throw new Problem(
      `\`model.${side === 'base' ? 'baseline' : 'candidate'}\` names neither \`path\`, \`http\` nor \`predictions\`.`,
      'Give the path of a model, an endpoint, or a file of its outputs; a `command` needs the path of its model as well.',
    );
  }
  const local = await localPath(io.root, place, source.path, join(scratch, side));
  if (local === null) return null;
  if (source.command !== undefined) {
    const { path } = source;
    return { kind: 'model', place: null, local, shown: path, file: path, digest: await digestOf(local) };
  }
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
function mainFile(path: string, { form, file }: ReturnType<typeof modelPlace>): string {
  if (/\.(json|onnx)$/.test(path)) return path;
  return posix.join(path.replaceAll('\\', '/'), file ?? (form === 'saved-model' ? 'saved_model.pb' : 'model.json'));
}
