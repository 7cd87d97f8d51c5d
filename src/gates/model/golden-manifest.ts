import { posix } from 'node:path';
import { parse } from 'yaml';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { goldenPath } from '../../model/config/golden.ts';
import type { ModelConfig } from '../../model/config.ts';
import { type Manifest, manifestOf, misplacedRoles, withManifest } from '../../model/golden/manifest.ts';
import { pictureColumn } from '../../model/golden/pictures.ts';
import { fileBytes, hasPath, type Place } from './files.ts';
import type { Run } from './inputs.ts';

const mostManifest = 8 * 2 ** 20;

/**
 * The run with what the manifest of its golden dataset says, where it has one. Errors: `Problem` for a policy that names
 * neither or both of `path` and `manifest`, or says beside a manifest what belongs into it, and for a manifest that cannot
 * be read.
 */
export async function withGoldenManifest(run: Run): Promise<Run> {
  const { golden } = run.config;
  if ((golden.path === undefined) === (golden.manifest === undefined)) {
    throw new Problem(
      'The configuration needs either `model.golden.path` or `model.golden.manifest`.',
      'Name the file of the golden dataset, or the manifest of its files.',
    );
  }
  if (golden.manifest === undefined) return { ...run, config: withPictures(run.config) };
  const misplaced = misplacedRoles(golden);
  if (misplaced.length > 0) {
    throw new Problem(
      `\`model.golden\` names a manifest and also says ${misplaced.map((key) => `\`${key}\``).join(', ')}.`,
      'Move these keys into the manifest: it says what each column is.',
    );
  }
  const manifest = await manifestAt(run, golden.manifest);
  return manifest === null ? run : { ...run, manifest, config: withPictures(withManifest(run.config, manifest)) };
}

/** Pictures are the one input where the policy names none. */
function withPictures(config: ModelConfig): ModelConfig {
  const { golden } = config;
  if (golden.pictures === undefined || golden.inputs !== undefined) return config;
  return { ...config, golden: { ...golden, inputs: [pictureColumn] } };
}

async function manifestAt(run: Run, path: string): Promise<Manifest | null> {
  const bytes = await fileBytes(run.io.root, await placeOfGolden(run), path);
  if (bytes === null) return null;
  let content: unknown;
  try {
    if (bytes.length > mostManifest) throw new Error(`it is longer than ${mostManifest} bytes`);
    content = parse(bytes.toString('utf8'), { maxAliasCount: 0 });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Problem(`The manifest ${quote(path)} cannot be read: ${quote(said)}.`, 'Write it as YAML.', {
      cause: error,
    });
  }
  return manifestOf(content, path);
}

/** Where the golden dataset is read from: the merge base; the head only where the base has none. */
export async function placeOfGolden({ config, places, io, request }: Run): Promise<Place> {
  if (request.mode !== 'change') return places.golden;
  return (await hasPath(io.root, places.golden, goldenPath(config.golden))) ? places.golden : request.change.head;
}

/** Paths whose change changes the golden dataset: its files, its manifest, and pointers of DVC that stand for them. */
export function watchedPaths(run: Pick<Run, 'config' | 'manifest'>): readonly string[] {
  return goldenPaths(run).flatMap((path) => [path, `${path}.dvc`]);
}

/** Paths of the manifest, or of the one file, of what the manifest names and of changed rows, relative to the root. */
export function goldenPaths({ config, manifest }: Pick<Run, 'config' | 'manifest'>): readonly string[] {
  const path = goldenPath(config.golden);
  const folder = posix.dirname(path.replaceAll('\\', '/'));
  const changed = config.robustness.flatMap(({ rows }) => (rows === undefined ? [] : [rows]));
  return [path, ...(manifest?.files ?? []).map((file) => posix.join(folder, file.path)), ...changed];
}
