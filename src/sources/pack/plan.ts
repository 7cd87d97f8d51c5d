import { closeSync, openSync } from 'node:fs';
import type { PackIndex } from './index-file.ts';
import { readLinks } from './links.ts';

/**
 * What of a pack has to be read: the wanted objects and those that they are deltas against, in the order of the pack.
 * Arrays are by that order; a large index and its tables are needed no more, and may be a hundred times as large.
 */
export interface Plan {
  readonly pack: string;
  /** in the index of the pack */
  readonly position: Uint32Array;
  /** 1 for what is wanted, 3 for what is shown if a wanted one is built upon it; the walk makes 2 of it when it was visited */
  readonly wanted: Uint8Array;
  /** where the compressed bytes begin, and where the next object does */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** inflated bytes: of a whole object, or of the delta itself */
  readonly size: Float64Array;
  /** the member that it is a delta against, -1 for a whole object, -2 when that is not in this pack */
  readonly base: Int32Array;
  /** how many wanted objects hang on each, itself counted */
  readonly weight: Uint32Array;
  /** the first delta against it, and the next one against the same object; -1 = none */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

const longestChain = 10_000;

/**
 * Reads how the objects of a pack hang together. `wanted`: 1 by position in the index, or 3. Null when the pack is not as
 * gitformat-pack says, or its deltas go round in a circle. Errors: those of the file system.
 */
export function planOf(index: PackIndex, wanted: Uint8Array): Plan | null {
  const handle = openSync(index.pack, 'r');
  try {
    const links = readLinks(index, handle, wanted);
    if (links === null) return null;
    const hanging = weigh(links.base, wanted);
    if (hanging === null) return null;
    const position = index.order.filter((at) => hanging[at] !== 0);
    const memberOf = new Int32Array(index.count);
    for (let i = 0; i < position.length; i++) memberOf[position[i] as number] = i;
    const taken = <T extends { [at: number]: number }>(into: T, value: (at: number) => number): T => {
      for (let i = 0; i < position.length; i++) into[i] = value(position[i] as number);
      return into;
    };
    const count = position.length;
    const base = taken(new Int32Array(count), (at) => {
      const parent = links.base[at] as number;
      return parent < 0 ? parent : (memberOf[parent] as number);
    });
    return {
      pack: index.pack,
      position,
      wanted: taken(new Uint8Array(count), (at) => wanted[at] as number),
      starts: taken(new Float64Array(count), (at) => (index.starts[at] as number) + (links.head[at] as number)),
      ends: taken(new Float64Array(count), (at) => index.ends[at] as number),
      size: taken(new Float64Array(count), (at) => links.size[at] as number),
      base,
      weight: taken(new Uint32Array(count), (at) => hanging[at] as number),
      ...childrenOf(base),
    };
  } finally {
    closeSync(handle);
  }
}

/** For each object the wanted ones that hang on it; null when deltas go round in a circle. */
function weigh(base: Int32Array, wanted: Uint8Array): Uint32Array | null {
  const weight = new Uint32Array(base.length);
  for (let i = 0; i < base.length; i++) {
    if (wanted[i] !== 1) continue;
    let steps = 0;
    for (let at = i; at >= 0; at = base[at] as number) {
      (weight[at] as number)++;
      if (++steps > longestChain) return null;
    }
  }
  return weight;
}

function childrenOf(base: Int32Array): Pick<Plan, 'first' | 'next'> {
  const first = new Int32Array(base.length).fill(-1);
  const next = new Int32Array(base.length).fill(-1);
  for (let i = base.length - 1; i >= 0; i--) {
    const parent = base[i] as number;
    if (parent < 0) continue;
    next[i] = first[parent] as number;
    first[parent] = i;
  }
  return { first, next };
}
