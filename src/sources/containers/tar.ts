import { type Budget, stop, takeEntry } from './budget.ts';
import { sumHolds } from './kind.ts';

/** A member of a tar archive. `bytes` is null for a member above the cap of what is held in memory. */
export interface TarMember {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

const block = 512;
const longestName = 65_536;

/**
 * The regular files of a tar archive (ustar, GNU long names, PAX paths and sizes, numbers in base 256), in order, out of
 * pieces of any length; only one member is held at a time. Links and devices are passed over.
 * Errors: stops with `unreadable` where the archive breaks off or a header's sum is wrong.
 */
export async function* tarMembers(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<TarMember> {
  const reader = readerOf(pieces);
  let next: { path?: string; size?: number } = {};
  for (;;) {
    const header = await reader.read(block);
    // two blocks of zeros end an archive; some writers leave them out
    if (header === null || header.every((byte) => byte === 0)) return;
    if (header.length < block || !sumHolds(header)) throw stop('unreadable');
    const type = String.fromCharCode(header[156] ?? 0);
    const size = next.size ?? numberIn(header.subarray(124, 136));
    if (!Number.isSafeInteger(size) || size < 0) throw stop('unreadable');
    takeEntry(budget);
    if (type === 'x' || type === 'g' || type === 'L' || type === 'K') {
      const bytes = await reader.member(size, longestName);
      if (bytes === null) throw stop('over-cap');
      if (type === 'x') next = { ...next, ...paxOf(bytes) };
      else if (type === 'L') next = { ...next, path: cString(bytes) };
      continue;
    }
    const isFile = type === '0' || type === '\0' || type === '7' || type === 'S';
    // links name a size in some archives but have no data
    const bytes = await reader.member(type >= '1' && type <= '6' ? 0 : size, isFile ? budget.caps.member : 0);
    const name = next.path ?? plainName(header);
    next = {};
    if (isFile) yield { name, bytes };
  }
}

function plainName(header: Uint8Array): string {
  const name = cString(header.subarray(0, 100));
  const isPosix = header[257] === 117 && header[262] === 0;
  const prefix = isPosix ? cString(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function numberIn(field: Uint8Array): number {
  if (((field[0] ?? 0) & 0x80) !== 0) {
    let value = (field[0] ?? 0) & 0x7f;
    for (const byte of field.subarray(1)) value = value * 256 + byte;
    return value;
  }
  const digits = cString(field).trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits === '' ? '0' : digits, 8) : Number.NaN;
}

/** Records of the form `12 path=abc\n`, the number counting the whole record. */
function paxOf(bytes: Uint8Array): { path?: string; size?: number } {
  const found: { path?: string; size?: number } = {};
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(32, at);
    const length = space < 0 ? Number.NaN : Number(text(bytes.subarray(at, space)));
    if (!Number.isInteger(length) || length <= space - at) break;
    const record = text(bytes.subarray(space + 1, at + length - 1));
    if (record.startsWith('path=')) found.path = record.slice(5);
    if (/^size=\d+$/.test(record)) found.size = Number(record.slice(5));
    at += length;
  }
  return found;
}

function cString(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return text(end < 0 ? bytes : bytes.subarray(0, end));
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

interface Reader {
  /** the next bytes: fewer at the end, null when there are none */
  read(length: number): Promise<Uint8Array | null>;
  /** a member and its padding; null when it is longer than `cap`, then it is skipped. A cut member stops. */
  member(size: number, cap: number): Promise<Uint8Array | null>;
}

function readerOf(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Reader {
  const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  let rest: Uint8Array = new Uint8Array(0);
  /** takes up to `length` bytes, in pieces */
  async function take(length: number, use: (piece: Uint8Array) => void): Promise<number> {
    let taken = 0;
    while (taken < length) {
      if (rest.length === 0) {
        const { done, value } = await iterator.next();
        if (done === true) break;
        rest = value as Uint8Array;
        continue;
      }
      const piece = rest.subarray(0, length - taken);
      rest = rest.subarray(piece.length);
      taken += piece.length;
      use(piece);
    }
    return taken;
  }
  async function read(length: number): Promise<Uint8Array | null> {
    if (rest.length >= length) {
      const piece = rest.subarray(0, length);
      rest = rest.subarray(length);
      return piece;
    }
    const parts: Uint8Array[] = [];
    const taken = await take(length, (piece) => parts.push(piece));
    if (taken === 0 && length > 0) return null;
    return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
  }
  async function member(size: number, cap: number): Promise<Uint8Array | null> {
    const padding = (block - (size % block)) % block;
    if (size > cap) {
      if ((await take(size + padding, () => undefined)) < size) throw stop('unreadable');
      return null;
    }
    const bytes = (await read(size)) ?? new Uint8Array(0);
    if (bytes.length < size) throw stop('unreadable');
    await take(padding, () => undefined);
    return bytes;
  }
  return { read, member };
}
