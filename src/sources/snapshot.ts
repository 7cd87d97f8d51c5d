import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { createGunzip } from 'node:zlib';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { type DelimitedHeader, readHeader } from './delimited-header.ts';
import { commitOf, git } from './git.ts';
import { objectOf, pointerAt } from './lfs-pointer.ts';
import { endingFor, kindOfName, type SnapshotKind } from './snapshot-kind.ts';
import { filesOf, matchesGlob, normalise } from './snapshot-paths.ts';

/** A snapshot brought to a private folder under names of ours, so that no name of the user's reaches the engine. */
export interface Snapshot {
  /** what the user called it */
  readonly name: string;
  readonly kind: SnapshotKind;
  readonly files: readonly string[];
  readonly bytes: number;
  /** sha256:<hex> of the file, or of all files' digests in order */
  readonly digest: string;
  readonly header?: DelimitedHeader;
  /** the text of a stored profile */
  readonly text?: string;
}

/** Where a snapshot is looked for and put. */
export interface SnapshotPlace {
  readonly root: string;
  /** a private folder; the caller removes it */
  readonly directory: string;
  /** refuse files outside the root (what a pull request names is not trusted) */
  readonly inside: boolean;
}

interface Found {
  readonly name: string;
  readonly path: string;
}

/**
 * Opens a snapshot: a path, folder or glob relative to the root, an absolute path, or `git:REF:PATH` (blobs are copied
 * out). Git LFS pointers stand for their content. Files are checked to be what their ending says, as far as their first
 * and last bytes tell. Errors: `Problem` with the mend for everything that is missing, empty, cut off or of mixed kinds.
 */
export async function openSnapshot(spec: string, place: SnapshotPlace): Promise<Snapshot> {
  const folder = join(place.directory, createHash('sha256').update(spec).digest('hex').slice(0, 16));
  await mkdir(folder, { recursive: true });
  const found = spec.startsWith('git:') ? await fromGit(spec, place.root, folder) : await fromDisk(spec, place);
  const kinds = new Set(found.map(({ name }) => kindOrProblem(name)));
  if (kinds.size > 1)
    throw new Problem(
      `${quote(spec)} holds files of different kinds: ${[...kinds].sort().join(', ')}.`,
      'Name one kind: a narrower pattern.',
    );
  const kind = kindOrProblem(found[0]?.name ?? spec);
  const parts: { path: string; digest: string; bytes: number; header: DelimitedHeader | null }[] = [];
  for (const [i, file] of found.entries()) {
    const path = await contentOf(file, place.root);
    const bytes = await checked(path, file.name, kind);
    const header = kind === 'csv' ? await headerOf(path, file.name) : null;
    const target = join(folder, `${String(i).padStart(5, '0')}${endingFor(file.name, kind)}`);
    await putAs(path, target);
    parts.push({ path: target, digest: await sha256(path), bytes, header });
  }
  const header = sameHeader(parts.map((part, i) => ({ header: part.header, name: found[i]?.name ?? '' })));
  return {
    name: spec,
    kind,
    files: parts.map((part) => part.path),
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    digest: digestOf(parts.map((part) => part.digest)),
    ...(header === null ? {} : { header }),
    ...(kind === 'profile' ? { text: await readFile(parts[0]?.path ?? '', 'utf8') } : {}),
  };
}

async function fromDisk(spec: string, place: SnapshotPlace): Promise<readonly Found[]> {
  const files = await filesOf(spec, place.root, place.inside);
  return files.map((path) => ({ path, name: relative(place.root, path).split(sep).join('/') }));
}

async function fromGit(spec: string, root: string, folder: string): Promise<readonly Found[]> {
  const match = /^git:([^:]+):(.+)$/s.exec(spec);
  const [, ref = '', given = ''] = match ?? [];
  if (match === null)
    throw new Problem(
      `${quote(spec)} is no git snapshot: needed git:REF:PATH.`,
      'For example git:main:data/train.csv.',
    );
  const commit = await commitOf(root, ref);
  if (commit === null) {
    throw new Problem(
      `The commit ${quote(ref)} of ${quote(spec)} is not in this repository.`,
      'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.',
    );
  }
  const path = normalise(given).replace(/\/$/, '');
  const listed = (await git(root, ['ls-tree', '-r', '-z', '--full-tree', commit])).toString('utf8').split('\0');
  const blobs = listed.flatMap((line) => {
    const entry = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    return entry === null || entry[1] === '120000' ? [] : [{ id: entry[2] ?? '', name: entry[3] ?? '' }];
  });
  const exact = blobs.filter(({ name }) => name === path);
  const data = blobs.filter(({ name }) => kindOfName(name) !== null && kindOfName(name) !== 'profile');
  const chosen =
    exact.length > 0 ? exact : data.filter(({ name }) => name.startsWith(`${path}/`) || matchesGlob(name, path));
  if (chosen.length === 0)
    throw new Problem(
      `${quote(path)} is not in the commit ${quote(ref)}.`,
      'Check the path; it is relative to the repository root.',
    );
  const found: Found[] = [];
  for (const [i, blob] of chosen.entries()) {
    const target = join(folder, `blob-${i}`);
    await writeFile(target, await git(root, ['cat-file', 'blob', blob.id], 2 * 1024 ** 3));
    found.push({ name: blob.name, path: target });
  }
  return found;
}

/** The path of a file's content: its own, or that of the object that a Git LFS pointer stands for. */
async function contentOf(file: Found, root: string): Promise<string> {
  const pointer = await pointerAt(file.path);
  if (pointer === null) return realpath(file.path);
  const path = await objectOf(root, pointer, file.name);
  if ((await sha256(path)) !== `sha256:${pointer.oid}`) {
    throw new Problem(
      `The Git LFS object of ${quote(file.name)} is damaged: its sha256 is not the pointer's.`,
      'Fetch it again: `git lfs fetch --refetch`.',
    );
  }
  return path;
}

/** Holds the first and last bytes to the kind; gives the size. */
async function checked(path: string, name: string, kind: SnapshotKind): Promise<number> {
  const { size } = await stat(path);
  if (size === 0)
    throw new Problem(`${quote(name)} is empty (0 bytes).`, 'Write the snapshot again; an empty file is never a pass.');
  const file = await open(path);
  try {
    const start = Buffer.alloc(Math.min(size, 8192));
    await file.read(start, 0, start.length, 0);
    const end = Buffer.alloc(Math.min(size, 4));
    await file.read(end, 0, end.length, size - end.length);
    const again = 'Write the file again, or check that it was copied whole.';
    const magic = (bytes: Buffer) => bytes.toString('latin1');
    if (kind === 'parquet') {
      if (magic(start.subarray(0, 4)) !== 'PAR1')
        throw new Problem(`${quote(name)} is not a Parquet file: it does not begin with PAR1.`, again);
      if (magic(end) !== 'PAR1' || size < 12)
        throw new Problem(`${quote(name)} is a Parquet file that was cut off: it does not end with PAR1.`, again);
    } else if (/\.gz$/i.test(name)) {
      if (start[0] !== 0x1f || start[1] !== 0x8b) throw new Problem(`${quote(name)} is not a gzip file.`, again);
    } else if (start.includes(0)) {
      throw new Problem(
        `${quote(name)} is a binary file with the ending of a text.`,
        'Give it the ending of what it is (.parquet, .csv.gz), or write it as text.',
      );
    }
  } finally {
    await file.close();
  }
  return size;
}

async function headerOf(path: string, name: string): Promise<DelimitedHeader> {
  const header = readHeader(await firstText(path, /\.gz$/i.test(name), name));
  if (header === null)
    throw new Problem(`${quote(name)} has no header line.`, 'Write the names of the columns into the first line.');
  return header;
}

/** The first MiB of a text; a longer header line is not read. */
async function firstText(path: string, packed: boolean, name: string): Promise<string> {
  const most = 1024 ** 2;
  const stream = createReadStream(path, packed ? {} : { end: most });
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of packed ? stream.pipe(createGunzip()) : stream) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length >= most) break;
    }
  } catch (cause) {
    throw new Problem(`${quote(name)} could not be unpacked: it is damaged or was cut off.`, 'Write the file again.', {
      cause,
    });
  }
  return Buffer.concat(chunks).toString('utf8');
}

function sameHeader(
  parts: readonly { readonly header: DelimitedHeader | null; readonly name: string }[],
): DelimitedHeader | null {
  const first = parts[0];
  const other = parts.find((part) => JSON.stringify(part.header) !== JSON.stringify(first?.header));
  if (first === undefined || other === undefined) return first?.header ?? null;
  throw new Problem(
    `${quote(first.name)} and ${quote(other.name)} have different columns, but belong to one snapshot.`,
    'Give all files of a snapshot the same header, or name them as two snapshots.',
  );
}

function kindOrProblem(name: string): SnapshotKind {
  const kind = kindOfName(name);
  if (kind !== null) return kind;
  throw new Problem(
    `${quote(basename(name))} is of no kind that can be read: needed .csv, .tsv (each also .gz), .parquet, .jsonl, .json or .profile.json.`,
    'Convert it to one of these.',
  );
}

/** Puts a file under our name without copying where the system allows it. */
async function putAs(path: string, target: string): Promise<void> {
  await link(path, target).catch(() => copyFile(path, target));
}

function digestOf(digests: readonly string[]): string {
  if (digests.length === 1) return digests[0] ?? '';
  return `sha256:${createHash('sha256').update(digests.join('\n')).digest('hex')}`;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return `sha256:${hash.digest('hex')}`;
}
