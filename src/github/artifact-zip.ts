import { inflateRawSync } from 'node:zlib';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';

/** What the archive of an artifact may hold. It may come from anybody. */
export interface ArtifactLimits {
  readonly entries: number;
  /** bytes of one file unpacked, and of all together */
  readonly fileBytes: number;
  readonly totalBytes: number;
  /** unpacked bytes for each packed one, above 1 MiB */
  readonly ratio: number;
}

export const artifactLimits: ArtifactLimits = { entries: 500, fileBytes: 20e6, totalBytes: 100e6, ratio: 200 };

/** One file of an artifact that is wanted. */
export interface ArtifactFile {
  readonly path: string;
  readonly text: string;
}

interface Entry {
  readonly path: string;
  readonly mode: number;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

const wanted = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,4}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.json$/;
const directorySize = 46;
const localSize = 30;
const mendIt = 'Nothing of it was used. Look at the pull request that made it before its workflow runs again.';

/**
 * The evidence files (`*.json` with harmless names) in the zip archive of an artifact. Everything happens in memory: no
 * name of the archive ever becomes a path. An archive that looks like an attack is refused as a whole: an entry that
 * leaves its folder, is a link or no regular file, is encrypted, stands twice (also in other case), overlaps another, is
 * more than the limits allow or unpacks to more than it says. Other files, such as an HTML report, are not unpacked.
 * `what` names the artifact in messages. Errors: `Problem`.
 */
export function filesInArtifact(zip: Uint8Array, what: string, limits = artifactLimits): ArtifactFile[] {
  const refuse = (why: string) => new Problem(`${what} is refused: ${why}.`, mendIt);
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = directoryOf(bytes, limits, refuse);
  const seen = new Set<string>();
  const spans: [number, number][] = [];
  let total = 0;
  const files: ArtifactFile[] = [];
  for (const entry of entries) {
    check(entry, seen, refuse);
    const data = dataOf(bytes, entry, refuse);
    spans.push([entry.header, data.end]);
    if (entry.path.endsWith('/') || !wanted.test(entry.path)) continue;
    total += entry.size;
    if (entry.size > limits.fileBytes) throw refuse(`${quote(entry.path)} is over ${limits.fileBytes} bytes`);
    if (total > limits.totalBytes) throw refuse(`its files are over ${limits.totalBytes} bytes together`);
    if (entry.size > 2 ** 20 && entry.size > limits.ratio * entry.packed)
      throw refuse(`${quote(entry.path)} unpacks to over ${limits.ratio} times its packed size`);
    files.push({ path: entry.path, text: unpacked(bytes.subarray(data.start, data.end), entry, refuse) });
  }
  spans.sort((a, b) => a[0] - b[0]);
  if (spans.some(([from], i) => i > 0 && from < (spans[i - 1]?.[1] ?? 0))) throw refuse('its entries overlap');
  return files;
}

type Refuse = (why: string) => Problem;

/** The entries of the central directory, which alone says what an archive holds. */
function directoryOf(bytes: Buffer, limits: ArtifactLimits, refuse: Refuse): Entry[] {
  const from = Math.max(0, bytes.length - 65_557);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < from || end + 22 > bytes.length || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length)
    throw refuse('it is no whole zip archive');
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || start === 0xffff_ffff) throw refuse('it is a zip64 archive, larger than evidence ever is');
  if (count > limits.entries) throw refuse(`it holds over ${limits.entries} entries`);
  const entries: Entry[] = [];
  for (let at = start, i = 0; i < count; i += 1) {
    if (at + directorySize > end || bytes.readUInt32LE(at) !== 0x0201_4b50) throw refuse('its directory is broken');
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.push({
      path: bytes.toString('utf8', at + directorySize, at + directorySize + name),
      mode: bytes.readUInt16LE(at + 4) >>> 8 === 3 ? bytes.readUInt16LE(at + 40) : 0,
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      header: bytes.readUInt32LE(at + 42),
    });
    at += directorySize + name + extra + comment;
  }
  return entries;
}

function check({ path, mode, flags, method }: Entry, seen: Set<string>, refuse: Refuse): void {
  const name = quote(path);
  const parts = path.replace(/\/$/, '').split('/');
  const leaves = path.startsWith('/') || /[\\:\0]/.test(path) || parts.some((part) => part === '..' || part === '');
  if (leaves) throw refuse(`the entry ${name} leaves its folder`);
  const kind = mode & 0o170000;
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)
    throw refuse(`the entry ${name} is a link or no regular file`);
  if ((flags & 1) !== 0) throw refuse(`the entry ${name} is encrypted`);
  if (method !== 0 && method !== 8) throw refuse(`the entry ${name} is packed in an unusual way`);
  const key = path.normalize('NFC').toLowerCase();
  if (seen.has(key)) throw refuse(`the entry ${name} stands twice`);
  seen.add(key);
}

/** Where the packed bytes of an entry stand, by its local header, which must tell the same name. */
function dataOf(bytes: Buffer, { path, header, packed }: Entry, refuse: Refuse): { start: number; end: number } {
  if (header + localSize > bytes.length || bytes.readUInt32LE(header) !== 0x0403_4b50)
    throw refuse(`the entry ${quote(path)} has no header`);
  const name = bytes.readUInt16LE(header + 26);
  if (bytes.toString('utf8', header + localSize, header + localSize + name) !== path)
    throw refuse(`the entry ${quote(path)} has another name in its header`);
  const start = header + localSize + name + bytes.readUInt16LE(header + 28);
  if (start + packed > bytes.length) throw refuse(`the entry ${quote(path)} is cut off`);
  return { start, end: start + packed };
}

function unpacked(packed: Buffer, { path, method, size }: Entry, refuse: Refuse): string {
  let bytes = packed;
  if (method === 8) {
    try {
      bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    } catch {
      throw refuse(`the entry ${quote(path)} unpacks to more than it says, or not at all`);
    }
  }
  if (bytes.length !== size) throw refuse(`the entry ${quote(path)} has another size than it says`);
  return bytes.toString('utf8');
}
