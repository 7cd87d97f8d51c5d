import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { goldenPath } from '../../model/config/golden.ts';
import type { TextNames } from '../../model/golden/golden.ts';
import { digestedText, type Manifest } from '../../model/golden/manifest.ts';
import type { Table } from '../../model/golden/table.ts';
import { codeOwnersPaths, ownersOf } from '../../sources/code-owners.ts';
import { digestOf, fileBytes, localPath, namesIn, type Place, sha256 } from './files.ts';
import { goldenPaths, placeOfGolden, watchedPaths } from './golden-manifest.ts';
import { goldenTable, type PartFile } from './golden-table.ts';
import type { Run } from './inputs.ts';
import { touches } from './request.ts';

/** The golden dataset's files, checked against their digests, and what the change does to them, in words. */
export interface GoldenFile {
  readonly digest: string;
  readonly edits: readonly string[];
  /** the tables of its rows, once: then the bytes are let go; `texts` are columns that are texts whatever they look like */
  read(texts: TextNames): Promise<GoldenTables>;
}

/** The rows of a golden dataset, and those of its further sets where it has them. */
export interface GoldenTables {
  readonly golden: Table;
  readonly ood: Table | null;
  /** reads the set `perturbed`, whose texts are known once the golden rows are */
  readonly perturbed: ((texts: TextNames) => Promise<Table>) | null;
}

/** The bytes of a file that belongs to the golden dataset: those of the merge base; the head's only where it has none. */
export async function besideGolden({ request, places, io }: Run, path: string): Promise<Buffer> {
  const bytes =
    (await fileBytes(io.root, places.golden, path)) ??
    (request.mode === 'change' ? await fileBytes(io.root, request.change.head, path) : null);
  if (bytes !== null) return bytes;
  throw new Problem(`There is no file ${quote(path)}.`, 'Correct `rows` under `model.robustness`, or commit the file.');
}

/**
 * The golden dataset of the merge base (of the head only where the base has none). Errors: `Problem` for a file that is
 * not there, or whose digest is another than its manifest or the policy says.
 */
export async function goldenFile(run: Run): Promise<GoldenFile> {
  const { config, io, places } = run;
  const path = goldenPath(config.golden);
  const place = await placeOfGolden(run);
  let held: Held | null = await filesAt(run, place);
  const { digest } = held;
  const wanted = config.golden.digest;
  if (wanted !== undefined && wanted !== digest) {
    throw new Problem(
      `The golden dataset ${quote(path)} is not the one that the policy names: needed ${wanted}, given ${digest}.`,
      'Restore the dataset, or set `model.golden.digest` to the new digest in a change of its own.',
    );
  }
  const isNew = place !== places.golden;
  const edits = isNew
    ? [`the golden dataset ${quote(path)} is new; judged on it, because the base has none`]
    : await editsOf(run, io.root);
  const read = async (texts: TextNames): Promise<GoldenTables> => {
    const parts = held?.parts ?? [];
    held = null;
    const of = (wanted: PartFile['set']) => parts.filter(({ set = 'golden' }) => set === wanted);
    const [outside, changed] = [of('ood'), of('perturbed')];
    return {
      golden: await goldenTable(of('golden'), config, texts),
      ood: outside.length === 0 ? null : await goldenTable(outside, config, texts),
      perturbed: changed.length === 0 ? null : (names) => goldenTable(changed, config, names),
    };
  };
  return { digest, edits, read };
}

/** The files of the dataset at a place, and their digest together. */
interface Held {
  readonly parts: readonly PartFile[];
  readonly digest: string;
}

async function filesAt(run: Run, place: Place): Promise<Held> {
  const { root } = run.io;
  const path = goldenPath(run.config.golden);
  if (run.manifest !== undefined) return listedFiles(run, run.manifest, place);
  const bytes = await fileBytes(root, place, path);
  if (bytes !== null) return { parts: [{ name: path, read: async () => bytes }], digest: sha256(bytes) };
  const folder = await localPath(root, place, path, join(run.scratch, 'golden'));
  if (folder === null) throw absent(path, 'Correct `model.golden.path`, or commit the dataset.');
  if (run.config.golden.pictures === undefined) {
    throw new Problem(
      `The golden dataset ${quote(path)} is a folder.`,
      'Name a file of it, or, for a folder of pictures, set `model.golden.pictures: {height, width}`.',
    );
  }
  const parts = (await namesIn(folder)).map((name) => ({ name, read: () => readFile(join(folder, name)) }));
  return { parts, digest: await digestOf(folder) };
}

async function listedFiles(run: Run, manifest: Manifest, place: Place): Promise<Held> {
  const path = goldenPath(run.config.golden);
  const parts: PartFile[] = [];
  for (const file of manifest.files) {
    const full = posix.join(posix.dirname(path.replaceAll('\\', '/')), file.path);
    const bytes = await fileBytes(run.io.root, place, full);
    if (bytes === null) throw absent(full, `Correct the manifest ${quote(path)}, or commit the file.`);
    if (sha256(bytes) !== `sha256:${file.sha256}`) {
      throw new Problem(
        `${quote(full)} is not the file that the manifest ${quote(path)} names: needed sha256:${file.sha256}, given ${sha256(bytes)}.`,
        'Restore the file, or write its new sha256 into the manifest.',
      );
    }
    parts.push({ name: file.path, set: file.set, read: async () => bytes });
  }
  return { parts, digest: sha256(Buffer.from(digestedText(manifest.files))) };
}

function absent(path: string, mend: string): Problem {
  return new Problem(`There is no golden dataset at ${quote(path)}.`, mend);
}

async function editsOf(run: Run, root: string): Promise<readonly string[]> {
  const paths = goldenPaths(run);
  const edited = (run.places.changed ?? []).filter((changed) =>
    watchedPaths(run).some((path) => touches(changed, path)),
  );
  if (edited.length === 0) return [];
  const owners = await approvers(root, run.places.golden, edited);
  const who =
    owners.length === 0 ? 'its owner must approve' : `it needs the approval of ${owners.map(quote).join(', ')}`;
  const [only] = edited;
  const changed = run.config.robustness.some(({ rows }) => rows === only) && edited.length === 1;
  const what = changed
    ? `the file of changed rows ${quote(only as string)}`
    : `the golden dataset ${quote(paths[0] as string)}`;
  return [`${what} is edited; this change is judged on the base's, and ${who}`];
}

/** Owners of the paths by the CODEOWNERS file of the base. */
async function approvers(root: string, place: Place, paths: readonly string[]): Promise<readonly string[]> {
  for (const path of codeOwnersPaths) {
    const bytes = await fileBytes(root, place, path);
    if (bytes !== null)
      return [...new Set(paths.flatMap((each) => ownersOf(bytes.toString('utf8'), each)))].slice(0, 20);
  }
  return [];
}
