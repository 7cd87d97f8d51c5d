import { readSync } from 'node:fs';
import { type PackIndex, positionOf, rankOf } from './index-file.ts';

/** How the objects of a pack hang together. Arrays are by position in the index. */
export interface Links {
  /** the object that a delta is against, -1 for a whole object, -2 when that is not in this pack */
  readonly base: Int32Array;
  /** how many bytes of head stand before the compressed ones */
  readonly head: Uint8Array;
  /** inflated bytes: of a whole object, or of the delta itself */
  readonly size: Float64Array;
}

const idBytes = 20;
const mostHead = 10 + idBytes;
const block = 1 << 20;

/** What is known while heads are read: objects count by their rank, their place in the order of the pack. */
interface Reading {
  readonly index: PackIndex;
  readonly handle: number;
  readonly links: Links;
  /** where each begins, ascending */
  readonly sorted: Float64Array;
  /** 1 by rank: to be read; 2: was read */
  readonly needed: Uint8Array;
  /** bases that stand behind what is against them, which git seldom writes */
  readonly late: number[];
  readonly window: Buffer;
  from: number;
  to: number;
}

/**
 * Reads the heads of the wanted objects (1 in `wanted`, by position) and of all that they are deltas against, from the end
 * of the pack to its beginning, for a base stands before its deltas. Null when one of them is not as gitformat-pack says,
 * or has a type that is not known.
 */
export function readLinks(index: PackIndex, handle: number, wanted: Uint8Array): Links | null {
  const { count, order, starts } = index;
  const links = { base: new Int32Array(count).fill(-1), head: new Uint8Array(count), size: new Float64Array(count) };
  const sorted = new Float64Array(count);
  for (let rank = 0; rank < count; rank++) sorted[rank] = starts[order[rank] as number] as number;
  const needed = new Uint8Array(count);
  const window = Buffer.allocUnsafe(block);
  const reading: Reading = { index, handle, links, sorted, needed, late: [], window, from: 0, to: 0 };
  for (let rank = count - 1; rank >= 0; rank--) {
    if ((needed[rank] === 1 || wanted[order[rank] as number] === 1) && !readHead(reading, rank)) return null;
  }
  for (let rank = reading.late.pop(); rank !== undefined; rank = reading.late.pop()) {
    if (needed[rank] !== 2 && !readHead(reading, rank)) return null;
  }
  return links;
}

/** Reads one head and notes its base as needed; false when it is damaged. */
function readHead(reading: Reading, rank: number): boolean {
  const { index, links, needed, window } = reading;
  const position = index.order[rank] as number;
  const start = index.starts[position] as number;
  needed[rank] = 2;
  show(reading, start);
  const stop = Math.min(reading.to, index.ends[position] as number) - reading.from;
  let at = start - reading.from;
  if (at >= stop) return false;
  let byte = window[at++] as number;
  const type = (byte >> 4) & 7;
  let value = byte & 15;
  for (let scale = 16; byte >= 128; scale *= 128) {
    if (at >= stop || scale > 2 ** 46) return false;
    byte = window[at++] as number;
    value += (byte & 127) * scale;
  }
  links.size[position] = value;
  if (type === 6) {
    let back = -1;
    do {
      if (at >= stop || back > 2 ** 45) return false;
      byte = window[at++] as number;
      back = (back + 1) * 128 + (byte & 127);
    } while (byte >= 128);
    if (!noteBase(reading, rank, rankOf(reading.sorted, start - back))) return false;
  } else if (type === 7) {
    if (at + idBytes > stop) return false;
    const found = positionOf(index, window, at);
    at += idBytes;
    if (found < 0) links.base[position] = -2;
    else if (!noteBase(reading, rank, rankOf(reading.sorted, index.starts[found] as number))) return false;
  } else if (type < 1 || type > 4) return false;
  links.head[position] = at - (start - reading.from);
  return true;
}

function noteBase({ index, links, needed, late }: Reading, rank: number, base: number): boolean {
  if (base < 0) return false;
  links.base[index.order[rank] as number] = index.order[base] as number;
  if (needed[base] === 0) needed[base] = 1;
  if (base > rank && needed[base] === 1) late.push(base);
  return true;
}

/** Moves the window so that it holds the head that begins at an offset, and what stands before it. */
function show(reading: Reading, start: number): void {
  if (start >= reading.from && start + mostHead <= reading.to) return;
  reading.from = Math.max(0, start + mostHead - block);
  reading.to = reading.from + readSync(reading.handle, reading.window, 0, block, reading.from);
}
