import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** The index of a pack: which objects it holds, and where. Positions count the objects in the order of their ids. */
export interface PackIndex {
  readonly pack: string;
  readonly count: number;
  /** how many ids begin with a byte up to the one that it is listed by */
  readonly fan: Uint32Array;
  /** the ids one after the other, 20 bytes each */
  readonly ids: Buffer;
  /** where each object begins in the pack, and where its neighbour does */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** positions in the order of the pack */
  readonly order: Uint32Array;
}

const idBytes = 20;
const tables = 8 + 256 * 4;

/**
 * Reads an index of version 2 (gitformat-pack), also with offsets above 2 GiB. Null for everything else: version 1,
 * SHA-256, a size that does not fit, offsets outside of the pack. Such a pack is git's own business.
 */
export function readIndex(path: string): PackIndex | null {
  const pack = path.replace(/\.idx$/, '.pack');
  const bytes = readFileSync(path);
  const size = statSync(pack).size;
  if (bytes.length < tables + 2 * idBytes || bytes.readUInt32BE(0) !== 0xff744f63 || bytes.readUInt32BE(4) !== 2)
    return null;
  const count = bytes.readUInt32BE(tables - 4);
  const narrow = tables + count * (idBytes + 4);
  const wide = narrow + count * 4;
  const wideCount = (bytes.length - wide - 2 * idBytes) / 8;
  if (!Number.isInteger(wideCount) || wideCount < 0 || wideCount > count) return null;
  const starts = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const offset = bytes.readUInt32BE(narrow + i * 4);
    if (offset < 0x80000000) starts[i] = offset;
    else if (offset - 0x80000000 >= wideCount) return null;
    else starts[i] = Number(bytes.readBigUInt64BE(wide + (offset - 0x80000000) * 8));
  }
  const order = inOrder(starts);
  const ends = new Float64Array(count);
  let end = size - idBytes;
  for (let i = count - 1; i >= 0; i--) {
    const position = order[i] as number;
    const start = starts[position] as number;
    if (start < 12 || start >= end) return null;
    ends[position] = end;
    end = start;
  }
  const fan = Uint32Array.from({ length: 256 }, (_, byte) => Math.min(count, bytes.readUInt32BE(8 + byte * 4)));
  return { pack, count, fan, ids: bytes.subarray(tables, tables + count * idBytes), starts, ends, order };
}

/** How many objects an index of version 2 lists, by its first kilobyte; 0 for everything else. Errors: those of the file system. */
export function countIn(path: string): number {
  const bytes = Buffer.alloc(tables);
  const handle = openSync(path, 'r');
  try {
    const isIndex = readSync(handle, bytes, 0, tables, 0) === tables && bytes.readUInt32BE(0) === 0xff744f63;
    return isIndex && bytes.readUInt32BE(4) === 2 ? bytes.readUInt32BE(tables - 4) : 0;
  } finally {
    closeSync(handle);
  }
}

/**
 * Positions by offset. Numbers sort natively, with a comparison of ours they would take eight times as long; so each
 * carries its position as long as both fit into one.
 */
function inOrder(starts: Float64Array): Uint32Array {
  const count = starts.length;
  if (starts.every((start) => start * count + count <= Number.MAX_SAFE_INTEGER)) {
    const both = starts.map((start, i) => start * count + i).sort();
    // a loop: `from` would hold all of them as numbers of their own meanwhile
    const order = new Uint32Array(count);
    for (let i = 0; i < count; i++) order[i] = (both[i] as number) % count;
    return order;
  }
  const sorted = starts.slice().sort();
  const order = new Uint32Array(starts.length);
  for (let i = 0; i < starts.length; i++) order[rankOf(sorted, starts[i] as number)] = i;
  return order;
}

/** Where a value stands in sorted values, or -1. */
export function rankOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] as number;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The position of an object in the index, or -1. The id: 40 hex digits. */
export function positionOfName(index: PackIndex, id: string): number {
  const { ids, fan } = index;
  const key = Number.parseInt(id.slice(0, 8), 16);
  const bucket = key >>> 24;
  let low = bucket === 0 ? 0 : (fan[bucket - 1] as number);
  let high = (fan[bucket] as number) - 1;
  // the first that does not stand before it
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (ids.readUInt32BE(middle * idBytes) < key) low = middle + 1;
    else high = middle - 1;
  }
  for (; low < index.count && ids.readUInt32BE(low * idBytes) === key; low++)
    if (ids.toString('hex', low * idBytes, (low + 1) * idBytes) === id) return low;
  return -1;
}

/** The position of an object in the index, or -1. The id: 20 bytes of `id` from `at` on. */
export function positionOf(index: PackIndex, id: Buffer, at = 0): number {
  let low = 0;
  let high = index.count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = index.ids.compare(id, at, at + idBytes, middle * idBytes, (middle + 1) * idBytes);
    if (order === 0) return middle;
    if (order > 0) high = middle - 1;
    else low = middle + 1;
  }
  return -1;
}
