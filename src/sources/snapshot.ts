import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { AskedText, DelimitedHeader } from './delimited-header.ts';
import { alignColumns, allNames, areAlike, type Lacking, lackingOf, type TextPart } from './snapshot/align-columns.ts';
import { bringBinary, checkedKind, kindBySight } from './snapshot/binary-file.ts';
import { type Found, findFiles } from './snapshot/found.ts';
import { keysOf, type Partition, partitionFolder, partitionOf } from './snapshot/partition.ts';
import { bringText, type FoundEncoding } from './snapshot/plain-text.ts';
import { dividedAtTable, endingFor, endsPlainly, kindOfName, readEndings, type SnapshotKind } from './snapshot-kind.ts';

/** A file of a snapshot. */
export interface SnapshotPart {
  /** what the user calls it: relative to the repository's root */
  readonly name: string;
  /** where it is now, in the private folder */
  readonly path: string;
  /** sha256:<hex> of its bytes as they are stored */
  readonly digest: string;
  /** keys and values of the folders it lies in, in their order; null = Hive's mark of a missing value */
  readonly partition: Partition;
}

/** A snapshot brought to a private folder under names of ours, so that no name of the user's reaches the engine. */
export interface Snapshot {
  /** what the user called it */
  readonly name: string;
  readonly kind: SnapshotKind;
  readonly files: readonly string[];
  /** one for each of `files` */
  readonly parts: readonly SnapshotPart[];
  readonly bytes: number;
  /** sha256:<hex> of the file, or all files' digests added modulo 2^256, so that profiles of files add up */
  readonly digest: string;
  /** CSV: how all files are written */
  readonly header?: DelimitedHeader;
  /** CSV: columns that some files lack, and the text that stands in their place, which has to mean missing */
  readonly lacking?: { readonly columns: readonly Lacking[]; readonly missing: string };
  /** CSV and JSON: of the first file that was not plain UTF-8, else of all; `invalid` is the sum */
  readonly encoding?: FoundEncoding & { readonly file: string };
  /** keys of the partitions: the files lie in folders `p0=...`, `p1=...` of these keys */
  readonly partitions?: readonly string[];
  /** a database: the table that was named */
  readonly table?: string;
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
  /** how CSV files are written, where that is not to be looked for in them */
  readonly asked?: AskedText | undefined;
  /** texts that mean missing in CSV; the empty one unless told */
  readonly nulls?: readonly string[] | undefined;
}

/** A file that was found, and what it is said to be. */
interface Stated extends Found {
  readonly kind: SnapshotKind;
}

interface Brought extends SnapshotPart {
  readonly kind: SnapshotKind;
  readonly bytes: number;
  readonly header: DelimitedHeader | null;
  readonly encoding: FoundEncoding | null;
}

/**
 * Opens a snapshot: a path, folder or glob relative to the root, an absolute path, `git:REF:PATH` (blobs are copied out),
 * or a table of a database as `file.duckdb#table`. Pointers of Git LFS and DVC stand for their content. Packed files are
 * unpacked, texts brought to UTF-8; other files are checked to be what their ending says, as far as their first and last
 * bytes tell. Folders named `key=value` become columns.
 * Errors: `Problem` with the mend for everything that is missing, empty, cut off or of mixed kinds.
 */
export async function openSnapshot(spec: string, place: SnapshotPlace): Promise<Snapshot> {
  try {
    return await opened(spec, place);
  } catch (error) {
    throw systemProblem(error, spec) ?? error;
  }
}

async function opened(spec: string, place: SnapshotPlace): Promise<Snapshot> {
  const folder = join(place.directory, createHash('sha256').update(spec).digest('hex').slice(0, 16));
  await mkdir(folder, { recursive: true });
  const { path, table } = dividedAtTable(spec);
  const { files: found, start } = await findFiles(path, place, folder);
  const files: Stated[] = [];
  for (const file of found) files.push({ ...file, kind: await statedKind(file, start === null) });
  const kinds = new Set(files.map(({ kind }) => kind));
  if (kinds.size > 1) {
    throw new Problem(
      `${quote(spec)} holds files of different kinds: ${[...kinds].sort().join(', ')}.`,
      'Name one kind: a narrower pattern.',
    );
  }
  const named = files.map((file) => ({ ...file, partition: start === null ? [] : partitionOf(file.name, start) }));
  const partitions = keysOf(named);
  const parts: Brought[] = [];
  for (const [i, file] of named.entries()) parts.push(await bring(file, i, folder, place.asked));
  const kind = parts[0]?.kind ?? 'csv';
  refuseTwoDatabases(spec, kind, parts);
  const lacking = await alignParts(parts, place.nulls ?? ['']);
  const header = sameHeader(lacking === null ? parts : parts.map((part) => withHeader(part, lacking)));
  const encoding = encodingOf(parts);
  return {
    name: spec,
    kind,
    files: parts.map((part) => part.path),
    parts: parts.map(({ name, path, digest, partition }) => ({ name, path, digest, partition })),
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    digest: tableDigest(digestOf(parts.map((part) => part.digest)), table),
    ...(header === null ? {} : { header }),
    ...(lacking === null || lacking.columns.length === 0
      ? {}
      : { lacking: { columns: lacking.columns, missing: lacking.missing } }),
    ...(encoding === null ? {} : { encoding }),
    ...(partitions.length === 0 ? {} : { partitions }),
    ...(table === null ? {} : { table }),
    ...(kind === 'profile' ? { text: await readFile(parts[0]?.path ?? '', 'utf8') } : {}),
  };
}

async function bring(
  file: Stated & { readonly partition: Partition },
  i: number,
  folder: string,
  asked: AskedText = {},
): Promise<Brought> {
  const { name, partition, kind: stated } = file;
  const { size } = await stat(file.path);
  if (size === 0)
    throw new Problem(`${quote(name)} is empty (0 bytes).`, 'Write the snapshot again; an empty file is never a pass.');
  const kind = await checkedKind(file.path, name, size, stated);
  await refuseOpenLog(file.path, name, kind);
  const inner = join(folder, partitionFolder(partition, name));
  await mkdir(inner, { recursive: true });
  const path = join(inner, `${String(i).padStart(5, '0')}${endingFor(kind)}`);
  if (kind === 'csv' || kind === 'json') {
    const text = await bringText(file.path, path, { name, size, kind, ...(kind === 'csv' ? { asked } : {}) });
    return { name, partition, kind, path, bytes: size, ...text };
  }
  return {
    name,
    partition,
    kind,
    path,
    bytes: size,
    digest: await bringBinary(file.path, path),
    header: null,
    encoding: null,
  };
}

/** A database with a write-ahead log beside it has rows that only a later checkpoint brings into the file. */
async function refuseOpenLog(path: string, name: string, kind: SnapshotKind): Promise<void> {
  const log = kind === 'sqlite' ? `${path}-wal` : kind === 'duckdb' ? `${path}.wal` : null;
  if (log === null || ((await stat(log).catch(() => null))?.size ?? 0) === 0) return;
  throw new Problem(
    `${quote(name)} has changes that stand in a log beside it (${quote(basename(log))}), and not in the file yet.`,
    'Close the program that writes it, or let it make a checkpoint.',
  );
}

interface Aligned {
  readonly names: readonly string[];
  readonly skip: number;
  readonly columns: readonly Lacking[];
  readonly missing: string;
}

/**
 * Gives CSV files with header lines that name other columns, or the same in another order, all columns of all files in one
 * order. Null where there is nothing to do, and where they are not written alike.
 */
async function alignParts(parts: readonly Brought[], nulls: readonly string[]): Promise<Aligned | null> {
  const texts = parts.flatMap(({ name, path, header }) => (header === null ? [] : [{ name, path, header }]));
  const [first] = texts;
  if (first === undefined || texts.length !== parts.length) return null;
  const { delimiter, skip } = first.header;
  if (texts.some(({ header }) => !header.header || header.delimiter !== delimiter)) return null;
  const names = allNames(texts);
  const own = (part: TextPart) => JSON.stringify(part.header.names) === JSON.stringify(names);
  const shares = (part: TextPart) => part.header.names.some((name) => first.header.names.includes(name));
  // The engine takes a carriage return in a name for the end of all lines.
  const returns = names.some((name) => name.includes('\r'));
  if ((texts.every(own) && !returns) || !texts.every(shares) || !areAlike(texts)) return null;
  const missing = nulls.length === 0 || nulls.includes('') ? '' : (nulls[0] ?? '');
  for (const part of texts) {
    if (returns || !own(part) || part.header.skip !== skip) await alignColumns(part, names, { missing, skip });
  }
  return { names, skip, columns: lackingOf(texts), missing };
}

/** A file after it was given all columns. */
function withHeader(part: Brought, { names, skip }: Aligned): Brought {
  return part.header === null ? part : { ...part, header: { ...part.header, names, skip } };
}

/** All files of a snapshot are written in one way; of the quotes, that of the files that have some. */
function sameHeader(parts: readonly Brought[]): DelimitedHeader | null {
  const [first] = parts;
  if (first === undefined || first.header === null) return null;
  const { names, delimiter, header, skip } = first.header;
  const other = parts.find(
    (part) =>
      part.header?.delimiter !== delimiter ||
      part.header.header !== header ||
      part.header.skip !== skip ||
      JSON.stringify(part.header.names) !== JSON.stringify(names),
  );
  if (other === undefined) {
    const marked = parts.find((part) => part.header?.quote === "'" || part.header?.escape === '\\');
    return marked?.header ?? first.header;
  }
  const what =
    JSON.stringify(other.header?.names) === JSON.stringify(names)
      ? 'are written in different ways'
      : 'have different columns';
  throw new Problem(
    `${quote(first.name)} and ${quote(other.name)} ${what}, but belong to one snapshot.`,
    'Give all files of a snapshot the same header and delimiter, or name them as two snapshots.',
  );
}

function encodingOf(parts: readonly Brought[]): (FoundEncoding & { readonly file: string }) | null {
  const [first] = parts;
  if (first === undefined || first.encoding === null) return null;
  const broken = parts.find(({ encoding }) => (encoding?.invalid ?? 0) > 0);
  const told = broken ?? parts.find(({ encoding }) => encoding?.name !== 'utf-8') ?? first;
  const invalid = parts.reduce((sum, { encoding }) => sum + (encoding?.invalid ?? 0), 0);
  return { ...(told.encoding ?? first.encoding), invalid, file: told.name };
}

function refuseTwoDatabases(spec: string, kind: SnapshotKind, parts: readonly Brought[]): void {
  if ((kind !== 'duckdb' && kind !== 'sqlite' && kind !== 'profile') || parts.length === 1) return;
  throw new Problem(
    `${quote(spec)} names ${parts.length} files of the kind ${kind}: needed one.`,
    'Name the file itself, and its table behind a #.',
  );
}

const notYet: readonly (readonly [RegExp, string])[] = [
  [/\.(xlsx?|xlsm|xlsb|ods)$/i, 'a spreadsheet'],
  [/\.avro$/i, 'an Avro file'],
  [/\.orc$/i, 'an ORC file'],
  [/\.(pkl|pickle|npy|npz|h5|hdf5|rds|rdata)$/i, 'a file of one programming language'],
  [/\.(zip|tar|tgz|7z|bz2|xz|rar)$/i, 'an archive'],
];

/** The kind that a file's name says; of one that was named itself and whose ending says nothing, what its bytes say. */
async function statedKind({ name, path }: Found, named: boolean): Promise<SnapshotKind> {
  const kind = kindOfName(name);
  if (kind !== null) return kind;
  if (named && endsPlainly(name)) return kindBySight(path, name);
  const what = notYet.find(([ending]) => ending.test(name))?.[1];
  throw new Problem(
    `${quote(basename(name))} is ${what === undefined ? '' : `${what}, which is `}of no kind that can be read: needed ${readEndings}.`,
    'Convert it to one of these.',
  );
}

/** Tables of one database have its bytes, and are not the same data. */
function tableDigest(digest: string, table: string | null): string {
  return table === null ? digest : `sha256:${createHash('sha256').update(`${digest}\0${table}`).digest('hex')}`;
}

function digestOf(digests: readonly string[]): string {
  const sum = digests.reduce((total, digest) => total + BigInt(`0x${digest.replace('sha256:', '') || '0'}`), 0n);
  return `sha256:${BigInt.asUintN(256, sum).toString(16).padStart(64, '0')}`;
}

/** Errors of the file system that a user can mend. */
function systemProblem(error: unknown, spec: string): Problem | null {
  const { code } = error as NodeJS.ErrnoException;
  const said: Readonly<Record<string, readonly [string, string]>> = {
    ENOSPC: ['there is no room on the disk for a copy of it', 'Make room, or set RUNNER_TEMP to a larger disk.'],
    EACCES: ['it may not be read', 'Give this user the right to read it.'],
    EPERM: ['it may not be read', 'Give this user the right to read it.'],
    EISDIR: ['it is a folder with the name of a file', 'Name the files in it by a pattern.'],
    ENOENT: ['it is not there', 'Check the path; a link may lead nowhere.'],
    ELOOP: ['its links lead in a circle', 'Mend the link.'],
    ENAMETOOLONG: ['its name is too long', 'Give it a shorter name.'],
    EMFILE: ['too many files are open', 'Raise the limit of open files.'],
  };
  const [what, mend] = (error instanceof Problem ? undefined : said[code ?? '']) ?? [];
  if (what === undefined || mend === undefined) return null;
  return new Problem(`${quote(spec)} could not be opened: ${what}.`, mend, { cause: error });
}
