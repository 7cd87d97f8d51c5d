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
const block = 4 << 20;

/**
 * Reads the heads of all objects of a pack, once from its beginning to its end.
 * Null when one of them is not as gitformat-pack says, or has a type that is not known.
 */
export function readLinks(index: PackIndex, handle: number): Links | null {
  const { count, order, starts, ends } = index;
  const base = new Int32Array(count).fill(-1);
  const head = new Uint8Array(count);
  const size = new Float64Array(count);
  const window = Buffer.allocUnsafe(block);
  const positions = new Map<number, number>();
  let from = 0;
  let to = 0;
  for (let i = 0; i < count; i++) {
    const position = order[i] as number;
    const start = starts[position] as number;
    if (start + mostHead > to) {
      from = start;
      to = start + readSync(handle, window, 0, block, start);
    }
    const stop = Math.min(to, ends[position] as number) - from;
    let at = start - from;
    if (at >= stop) return null;
    let byte = window[at++] as number;
    const type = (byte >> 4) & 7;
    let value = byte & 15;
    for (let scale = 16; byte >= 128; scale *= 128) {
      if (at >= stop || scale > 2 ** 46) return null;
      byte = window[at++] as number;
      value += (byte & 127) * scale;
    }
    size[position] = value;
    if (type === 6) {
      let back = -1;
      do {
        if (at >= stop || back > 2 ** 45) return null;
        byte = window[at++] as number;
        back = (back + 1) * 128 + (byte & 127);
      } while (byte >= 128);
      base[position] = -3;
      positions.set(position, start - back);
    } else if (type === 7) {
      if (at + idBytes > stop) return null;
      const found = positionOf(index, window, at);
      base[position] = found < 0 ? -2 : found;
      at += idBytes;
    } else if (type < 1 || type > 4) return null;
    head[position] = at - (start - from);
  }
  return settle(index, base, positions) ? { base, head, size } : null;
}

/** Turns offsets of bases into positions; false when nothing begins at one. */
function settle({ order, starts }: PackIndex, base: Int32Array, offsets: ReadonlyMap<number, number>): boolean {
  const sorted = Float64Array.from(order, (position) => starts[position] as number);
  for (const [position, offset] of offsets) {
    const rank = rankOf(sorted, offset);
    if (rank < 0) return false;
    base[position] = order[rank] as number;
  }
  return true;
}
