import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Bytes of one entry: a truncated sha256. */
export const entrySize = 16;

/** What the first line says; raised with every change of the format. */
const magic = Buffer.from('assay: texts without a candidate, 1\n', 'latin1');
const digestSize = 32;
const headSize = magic.length + 2 * digestSize;
/** bytes of a file that is believed or written */
export const mostBytes = 64 * 1024 ** 2;

/** The entries of a file, sorted; or why there are none to be believed. `none`: there is no file yet. */
export type Kept = { readonly entries: Buffer } | { readonly none: true } | { readonly why: string };

/**
 * Reads a file of entries: the format's line, the digest of what they were found by, a seal over both and the entries, and
 * these, sorted, each once. With a `key` the seal is an HMAC and another one is not believed; without one it tells damage only.
 */
export async function readEntries(path: string, by: Buffer, key: string): Promise<Kept> {
  let bytes: Buffer | null;
  try {
    bytes = await bytesOf(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? { none: true } : { why: 'it cannot be read' };
  }
  if (bytes === null) return { why: `it is no file of at most ${mostBytes} bytes` };
  const entries = bytes.subarray(headSize);
  const isWhole = bytes.length >= headSize && entries.length % entrySize === 0;
  if (!isWhole || !bytes.subarray(0, magic.length).equals(magic)) return { why: 'it is no whole file of this kind' };
  const said = bytes.subarray(magic.length + digestSize, headSize);
  const found = bytes.subarray(magic.length, magic.length + digestSize);
  if (!timingSafeEqual(said, sealOf(found, entries, key))) return { why: 'its seal is wrong' };
  if (!found.equals(by)) return { why: 'other rules, another version or other settings wrote it' };
  return isSorted(entries) ? { entries } : { why: 'its entries are not sorted' };
}

/** Writes entries (any order, also twice), so that a reader sees all of the file or none. False when they are too many. */
export async function writeEntries(path: string, by: Buffer, key: string, given: readonly Buffer[]): Promise<boolean> {
  const sorted = [...given]
    .sort(Buffer.compare)
    .filter((entry, i, all) => i === 0 || !entry.equals(all[i - 1] as Buffer));
  const entries = Buffer.concat(sorted);
  if (headSize + entries.length > mostBytes) return false;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(draft, Buffer.concat([magic, by, sealOf(by, entries, key), entries]), { mode: 0o600, flag: 'wx' });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  return true;
}

/** Whether sorted entries have one. Their first four bytes are compared as a number, which takes half the time. */
export function hasEntry(entries: Buffer, entry: Buffer): boolean {
  const count = entries.length / entrySize;
  const key = entry.readUInt32BE(0);
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >>> 1;
    if (entries.readUInt32BE(middle * entrySize) < key) low = middle + 1;
    else high = middle;
  }
  for (; low < count && entries.readUInt32BE(low * entrySize) === key; low++)
    if (entry.compare(entries, low * entrySize, (low + 1) * entrySize) === 0) return true;
  return false;
}

/** Whether the path lies in one of the folders, as it is written or where links lead to. */
export async function liesIn(folders: readonly string[], path: string): Promise<boolean> {
  const at = await reached(path);
  for (const folder of folders) {
    if (isInside(folder, path) || isInside(await reached(folder), at)) return true;
  }
  return false;
}

/** The path without links, as far as it is there. */
async function reached(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await reached(above), basename(path));
  }
}

function isInside(folder: string, path: string): boolean {
  const from = relative(folder, resolve(path));
  return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

/** The bytes of a plain file that no link leads to; null for what is none, or is too large. */
async function bytesOf(path: string): Promise<Buffer | null> {
  // a pipe would wait for a writer
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = await file.stat();
    return found.isFile() && found.size <= mostBytes ? await file.readFile() : null;
  } finally {
    await file.close();
  }
}

function sealOf(by: Buffer, entries: Buffer, key: string): Buffer {
  const hash = key === '' ? createHash('sha256') : createHmac('sha256', key);
  return hash.update(magic).update(by).update(entries).digest();
}

function isSorted(entries: Buffer): boolean {
  for (let at = entrySize; at < entries.length; at += entrySize) {
    if (entries.compare(entries, at - entrySize, at, at, at + entrySize) <= 0) return false;
  }
  return true;
}
