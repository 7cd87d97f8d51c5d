import { type Budget, budgetOf, type Caps, closedBy, stop } from './budget.ts';
import { inflated } from './inflate.ts';
import { type Inside, placeOf, textInside } from './inside.ts';
import { type Kind, kindOf } from './kind.ts';
import type { PdfReader } from './pdf-reader.ts';
import { tarMembers } from './tar.ts';
import { collected, unzipped, type ZipEntry, zipEntries } from './zip.ts';

/** What opening a file needs beside its bytes. */
export interface Means {
  readonly caps: Caps;
  /** reads the text of a PDF by pages; it must come to an end by itself */
  readonly pdf?: PdfReader;
}

/** A file that is opened: the names that lead to it from the outer file, and how deep it lies (the outer file: 1). */
interface Opened {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  readonly depth: number;
}

interface Run {
  readonly budget: Budget;
  readonly means: Means;
}

/**
 * Everything that a container or document holds, nested ones opened, one piece at a time: members of archives, texts of
 * documents. Null when the file is none (`kindOf`). Nothing is written to disk, nothing of it is run. Every cap that bites,
 * everything encrypted, broken or of a format without a reader is a piece that says so. Never throws for what the bytes hold.
 * Memory: one member of each level at a time.
 */
export function expand(bytes: Uint8Array, path: string, means: Means): AsyncIterable<Inside> | null {
  const kind = kindOf(bytes, path);
  if (kind === null) return null;
  return open({ bytes, names: [], depth: 1 }, path, kind, { budget: budgetOf(means.caps), means });
}

async function* open(file: Opened, path: string, kind: Kind, run: Run): AsyncGenerator<Inside> {
  try {
    if (file.depth > run.budget.caps.depth) throw stop('over-cap');
    yield* contents(file, path, kind, run);
  } catch (error) {
    yield { inside: placeOf(file.names), unread: closedBy(error) };
  }
}

async function* contents(file: Opened, path: string, kind: Kind, run: Run): AsyncGenerator<Inside> {
  if (kind === 'zip') yield* openZip(file, run);
  else if (kind === 'tar') yield* openTar([file.bytes], file, run);
  else if (kind === 'foreign') throw stop('unsupported');
  else if (kind === 'locked') throw stop('encrypted');
  else if (kind === 'sqlite') {
    const { databaseTexts } = await import('./sqlite.ts');
    yield* under(file, databaseTexts(file.bytes, run.budget));
  } else if (kind === 'pdf') yield* openPdf(file, run);
  else if (kind === 'mail') {
    const { openMail } = await import('./mail.ts');
    for await (const member of openMail(file.bytes, run.budget)) yield* give(member.name, member.bytes, file, run);
  } else yield* openPacked(kind, file, path, run);
}

async function* openZip(file: Opened, run: Run): AsyncGenerator<Inside> {
  const { bytes } = file;
  const entries: ZipEntry[] = [];
  let broken: unknown = null;
  try {
    for (const entry of zipEntries(bytes, run.budget)) entries.push(entry);
  } catch (error) {
    broken = error;
  }
  if (entries.length === 0 && broken === null && bytes.length > 22) broken = stop('unreadable');
  const { officeReader } = await import('./office.ts');
  const read = async (entry: ZipEntry) => unzipped(bytes, entry, run.budget);
  const office = await officeReader(entries, read);
  for (const entry of entries) {
    const content = await read(entry);
    if (typeof content === 'string') yield { inside: placeOf([...file.names, entry.name]), unread: content };
    else if (office?.reads(entry.name)) yield* under(file, office.texts(entry.name, content));
    else yield* give(entry.name, content, file, run);
  }
  if (broken !== null) throw broken;
}

async function* openTar(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: Opened,
  run: Run,
): AsyncGenerator<Inside> {
  for await (const { name, bytes } of tarMembers(pieces, run.budget)) {
    if (bytes === null) yield { inside: placeOf([...file.names, name]), unread: 'over-cap' };
    else yield* give(name, bytes, file, run);
  }
}

/** A compressed stream is one file, or a tar archive whose members are taken out as they come. */
async function* openPacked(
  kind: 'gz' | 'bz2' | 'xz' | 'zst',
  file: Opened,
  path: string,
  run: Run,
): AsyncGenerator<Inside> {
  const pieces = inflated(kind, file.bytes, run.budget);
  const { head, all } = await peeked(pieces, 512);
  if (kindOf(head, '') === 'tar') {
    yield* openTar(all, file, run);
    return;
  }
  const inner = (path.split('/').at(-1) ?? '').replace(/\.(gz|bz2|xz|zst)$/i, '').replace(/\.tgz$/i, '.tar');
  yield* give(inner === '' ? 'content' : inner, await collected(all, run.budget.caps.member), file, run);
}

async function* openPdf(file: Opened, run: Run): AsyncGenerator<Inside> {
  if (run.means.pdf === undefined) throw stop('unsupported');
  const content = await run.means.pdf(file.bytes);
  if (typeof content === 'string') throw stop(content);
  for (const [i, page] of content.pages.entries()) {
    yield* under(file, textInside(`page ${i + 1}`, `page-${i + 1}.txt`, [page]));
  }
  yield* under(file, textInside('properties', 'properties.txt', [content.properties]));
  for (const { name, bytes } of content.attachments) yield* give(name, bytes, file, run);
  if (content.isCut) throw stop('over-cap');
}

/** A member: opened when it is a container itself, else given as it is. */
async function* give(name: string, bytes: Uint8Array, file: Opened, run: Run): AsyncGenerator<Inside> {
  const names = [...file.names, name];
  const kind = kindOf(bytes, name);
  if (kind === null) yield { inside: placeOf(names), name: names.join('/'), bytes };
  else yield* open({ bytes, names, depth: file.depth + 1 }, name, kind, run);
}

/** Texts of a document, with the names that lead to the document in front. */
function* under(file: Opened, texts: Iterable<Inside>): Generator<Inside> {
  for (const text of texts) {
    const inside = file.names.length === 0 ? text.inside : `${placeOf(file.names)} › ${text.inside}`;
    yield 'unread' in text ? { ...text, inside } : { ...text, inside, name: [...file.names, text.name].join('/') };
  }
}

/** The first bytes of a stream (fewer when it is shorter), and the whole stream. */
async function peeked(
  pieces: AsyncGenerator<Uint8Array>,
  length: number,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const first: Uint8Array[] = [];
  let got = 0;
  while (got < length) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    first.push(value);
    got += value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* first;
    yield* pieces;
  }
  return { head: Buffer.concat(first).subarray(0, Math.max(length, 512)), all: all() };
}
