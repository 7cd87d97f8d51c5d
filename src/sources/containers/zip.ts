import { inflateRawSync } from 'node:zlib';
import { type Budget, type Closed, closedBy, roomFor, stop, takeEntry } from './budget.ts';
import { inflated } from './inflate.ts';
import { holds } from './kind.ts';

/** A member of a zip archive as its directory describes it. `start` is where its packed bytes begin. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly start: number;
  readonly packed: number;
}

const endRecord = 'PK\x05\x06';
const centralHeader = 'PK\x01\x02';
const localHeader = 'PK\x03\x04';

/**
 * The files of a zip archive: those of its central directory (zip64 too, with data in front of the archive), then those whose
 * local headers stand in gaps, which a directory may hide; without a directory those of the local headers alone.
 * Each is counted against the budget. Errors: stops with `over-cap`, also when members overlap, as in a bomb; with
 * `unreadable` when there is no member at all in what is not an empty archive.
 */
export function* zipEntries(bytes: Uint8Array, budget: Budget): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(bytes, view);
  let packed = 0;
  const spans: [number, number][] = [];
  if (directory !== null) {
    spans.push([directory.start, bytes.length]);
    for (const entry of centralEntries(bytes, view, directory)) {
      takeEntry(budget);
      packed += entry.packed;
      if (packed > bytes.length) throw stop('over-cap');
      spans.push([entry.header, entry.start + entry.packed]);
      if (!isFolder(entry)) yield entry;
    }
  }
  for (const [from, to] of gapsIn(spans, bytes.length)) {
    for (const entry of localEntries(bytes, view, from, to)) {
      takeEntry(budget);
      if (!isFolder(entry)) yield entry;
    }
  }
}

/** The bytes of a member, or why they could not be read. A stored member is a view of the archive. */
export async function unzipped(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Promise<Uint8Array | Closed> {
  if (entry.encrypted) return 'encrypted';
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (packed.length < entry.packed) return 'unreadable';
  try {
    const room = roomFor(budget, packed.length);
    if (room <= 0) return 'over-cap';
    if (entry.method === 0) return entry.packed > room ? 'over-cap' : counted(packed, budget);
    if (entry.method === 8) return counted(inflateRawSync(packed, { maxOutputLength: room }), budget);
    const kind = ({ 12: 'bz2', 93: 'zst', 95: 'xz' } as const)[entry.method];
    return kind === undefined ? 'unsupported' : await collected(inflated(kind, packed, budget), budget.caps.member);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_BUFFER_TOO_LARGE') return closedBy(error);
    // what was inflated in vain was work all the same
    budget.bytes -= roomFor(budget, packed.length);
    return 'over-cap';
  }
}

/** All pieces as one. Errors: stops with `over-cap` when they are longer than `cap`. */
export async function collected(pieces: AsyncIterable<Uint8Array>, cap: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > cap) throw stop('over-cap');
    parts.push(piece);
  }
  return Buffer.concat(parts);
}

function counted(bytes: Uint8Array, budget: Budget): Uint8Array {
  budget.bytes -= bytes.length;
  return bytes;
}

function isFolder(entry: ZipEntry): boolean {
  return entry.name.endsWith('/') && entry.packed === 0;
}

interface Directory {
  readonly start: number;
  readonly end: number;
  /** bytes in front of the archive: offsets count from its own start */
  readonly shift: number;
}

function directoryOf(bytes: Uint8Array, view: DataView): Directory | null {
  const least = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= least; at--) {
    if (bytes[at] !== 80 || !holds(bytes, endRecord, at)) continue;
    let size = view.getUint32(at + 12, true);
    let offset = view.getUint32(at + 16, true);
    let end = at;
    const locator = at - 20;
    if (locator >= 0 && holds(bytes, 'PK\x06\x07', locator)) {
      const told = Number(view.getBigUint64(locator + 8, true));
      // with data in front, the record still ends where its locator begins
      const record = [told, locator - 56].find(
        (place) => place >= 0 && place + 56 <= locator && holds(bytes, 'PK\x06\x06', place),
      );
      if (record !== undefined) {
        size = Number(view.getBigUint64(record + 40, true));
        offset = Number(view.getBigUint64(record + 48, true));
        end = record;
      }
    }
    const start = end - size;
    if (start < 0) continue;
    if (size > 0 && !holds(bytes, centralHeader, start)) continue;
    return { start, end, shift: start - offset };
  }
  return null;
}

interface Placed extends ZipEntry {
  /** where its local header begins */
  readonly header: number;
}

function* centralEntries(bytes: Uint8Array, view: DataView, { start, end, shift }: Directory): Generator<Placed> {
  let at = start;
  while (at + 46 <= end && holds(bytes, centralHeader, at)) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    const extra = zip64In(bytes, view, at + 46 + nameLength, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const [, packed, offset] = extra;
    const header = offset + shift;
    const flags = view.getUint16(at + 8, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags);
    const method = view.getUint16(at + 10, true);
    at = next;
    const there = header >= 0 && header + 30 <= bytes.length && holds(bytes, localHeader, header);
    const data = there
      ? header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
      : bytes.length;
    yield { name, encrypted: isEncrypted(flags, method), method, start: data, packed, header: there ? header : data };
  }
}

/** Size, packed size and offset; those that are all ones stand in the extra field of zip64, in this order. */
function zip64In(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  length: number,
  plain: readonly [number, number, number],
): [number, number, number] {
  const values: [number, number, number] = [...plain];
  if (!plain.includes(0xffffffff)) return values;
  const end = Math.min(bytes.length, from + length);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (let i = 0; i < 3; i++) {
      if (values[i] !== 0xffffffff || field + 8 > end) continue;
      values[i] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return values;
}

/** Members by their local headers alone, for as long as they say how long they are. */
function* localEntries(bytes: Uint8Array, view: DataView, from: number, to: number): Generator<Placed> {
  let at = nextHeader(bytes, from, to);
  while (at + 30 <= to && holds(bytes, localHeader, at)) {
    const flags = view.getUint16(at + 6, true);
    const method = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 26, true);
    const extraLength = view.getUint16(at + 28, true);
    const start = at + 30 + nameLength + extraLength;
    const name = nameOf(bytes.subarray(at + 30, at + 30 + nameLength), flags);
    let [, packed] = zip64In(bytes, view, at + 30 + nameLength, extraLength, [
      view.getUint32(at + 22, true),
      view.getUint32(at + 18, true),
      0,
    ]);
    // with a data descriptor the length comes after the data: the next header, or the end, bounds it
    if ((flags & 8) !== 0 && packed === 0) packed = nextHeader(bytes, start, to) - start;
    if (start + packed > to) packed = Math.max(0, to - start);
    yield { name, encrypted: isEncrypted(flags, method), method, start, packed, header: at };
    at = nextHeader(bytes, start + packed, to);
  }
}

function nextHeader(bytes: Uint8Array, from: number, to: number): number {
  for (let at = bytes.indexOf(80, from); at >= 0 && at < to; at = bytes.indexOf(80, at + 1)) {
    if (holds(bytes, localHeader, at) || holds(bytes, centralHeader, at)) return at;
  }
  return to;
}

/** What no member covers: data in front, descriptors, and members that the directory does not name. */
function gapsIn(spans: readonly (readonly [number, number])[], length: number): [number, number][] {
  const gaps: [number, number][] = [];
  let at = 0;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (from > at) gaps.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < length) gaps.push([at, length]);
  return gaps;
}

function isEncrypted(flags: number, method: number): boolean {
  return (flags & 0x41) !== 0 || method === 99;
}

/** UTF-8 where the flag says so or the bytes agree; else one character a byte, which is enough to show. */
function nameOf(bytes: Uint8Array, flags: number): string {
  const text = new TextDecoder().decode(bytes);
  return (flags & 0x800) !== 0 || !text.includes('\ufffd') ? text : new TextDecoder('latin1').decode(bytes);
}
