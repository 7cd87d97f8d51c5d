import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate as pause } from 'node:timers/promises';
import type { PackIndex } from './index-file.ts';
import { type Links, readLinks } from './links.ts';
import { freeFrom, slack, type Unpacker } from './unpack.ts';

/** An object as the walk meets it. `bytes` are good until the visit returns. */
export interface Visit {
  /** in the index of the pack */
  readonly position: number;
  /** null when the object has more bytes than the cap */
  readonly bytes: Buffer | null;
  readonly size: number;
  /** the object that it is a delta against, or -1 */
  readonly base: number;
  /** where it is no plain copy of its base: pairs of offsets, sorted; empty pairs where something was left out */
  readonly spans: Int32Array;
}

/** One of several equal shares of a pack, counted from 0. Objects that are deltas against each other are in one. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** The share that has everything. */
export const whole: Share = { part: 0, of: 1 };

const mostSpans = 4096;
const longestChain = 10_000;
/** objects above this many bytes are not taken apart here */
const largest = 64 << 20;
const mostMemory = 256 << 20;
/** objects between two looks at other work */
const between = 500;
const none = new Int32Array(0);

interface Frame {
  position: number;
  readonly address: number;
  size: number;
  /** deltas against it that are needed, the one with most below it last */
  children: number[];
}

interface Walk {
  readonly index: PackIndex;
  readonly links: Links;
  readonly handle: number;
  readonly unpack: Unpacker;
  readonly cap: number;
  readonly wanted: Uint8Array;
  /** how many wanted objects hang on each, itself counted */
  readonly weight: Uint32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly visit: (found: Visit) => void;
  source: number;
  delta: number;
  spans: number;
  stack: number;
}

/**
 * Visits the wanted objects of a pack (1 in `wanted`, by position), each once and after the object that it is a delta
 * against, if that is wanted too; other work runs in between. What was visited is set to 2 in `wanted`; what stays 1 could not be taken apart here
 * (a base in another pack, an object above 64 MiB, damage) and is left to git.
 */
export async function walkPack(
  index: PackIndex,
  unpack: Unpacker,
  wanted: Uint8Array,
  cap: number,
  visit: (found: Visit) => void,
  share: Share = whole,
): Promise<void> {
  const handle = openSync(index.pack, 'r');
  try {
    const links = readLinks(index, handle);
    const weight = links === null ? null : weigh(links.base, wanted);
    if (links === null || weight === null) return;
    const { first, next } = childrenOf(links.base, weight);
    const walk: Walk = {
      index,
      links,
      handle,
      unpack,
      cap,
      wanted,
      weight,
      first,
      next,
      visit,
      ...layout(index, links, weight),
    };
    let shown = 0;
    let before = 0;
    const total = totalOf(links.base, weight);
    for (const position of index.order) {
      if (links.base[position] !== -1 || weight[position] === 0) continue;
      const part = Math.floor((before * share.of) / total);
      before += weight[position] as number;
      if (part !== share.part) continue;
      walkFamily(walk, position);
      shown += weight[position] as number;
      if (shown < between) continue;
      shown = 0;
      await pause();
    }
  } finally {
    closeSync(handle);
  }
}

/** How many wanted objects hang on whole ones. */
function totalOf(base: Int32Array, weight: Uint32Array): number {
  let total = 0;
  for (let i = 0; i < base.length; i++) if (base[i] === -1) total += weight[i] as number;
  return total;
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

function childrenOf(base: Int32Array, weight: Uint32Array): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(base.length).fill(-1);
  const next = new Int32Array(base.length).fill(-1);
  for (let i = base.length - 1; i >= 0; i--) {
    const parent = base[i] as number;
    if (parent < 0 || weight[i] === 0) continue;
    next[i] = first[parent] as number;
    first[parent] = i;
  }
  return { first, next };
}

function layout(
  index: PackIndex,
  { base, size }: Links,
  weight: Uint32Array,
): Pick<Walk, 'source' | 'delta' | 'spans' | 'stack'> {
  let packed = 0;
  let delta = 0;
  for (let i = 0; i < index.count; i++) {
    if (weight[i] === 0 || (size[i] as number) > largest) continue;
    packed = Math.max(packed, (index.ends[i] as number) - (index.starts[i] as number));
    if (base[i] !== -1) delta = Math.max(delta, size[i] as number);
  }
  const after = (address: number, bytes: number) => (address + bytes + 2 * slack) & ~15;
  const spans = freeFrom;
  const deltaAt = after(spans, mostSpans * 8);
  const source = after(deltaAt, delta);
  return { spans, delta: deltaAt, source, stack: after(source, Math.min(packed, largest)) };
}

/** A whole object and everything that is a delta against it, against that, and so on. */
function walkFamily(walk: Walk, root: number): void {
  const { links, unpack } = walk;
  const size = links.size[root] as number;
  const alone = walk.weight[root] === 1 && walk.wanted[root] === 1;
  if (alone && size > walk.cap) {
    show(walk, root, -1, null, size, none);
    return;
  }
  if (size > largest) return;
  unpack.reserve(walk.stack + size + slack);
  if (!inflateAt(walk, root, walk.stack, size)) return;
  show(walk, root, -1, walk.stack, size, none);
  const frames: Frame[] = [{ position: root, address: walk.stack, size, children: neededOf(walk, root) }];
  while (frames.length > 0) {
    const frame = frames.at(-1) as Frame;
    const child = frame.children.shift();
    if (child === undefined) {
      frames.pop();
      continue;
    }
    const address = (frame.address + frame.size + 2 * slack) & ~15;
    const length = resultOf(walk, frame, child, address);
    if (length < 0) continue;
    const children = neededOf(walk, child);
    if (children.length === 0) continue;
    if (frame.children.length > 0) frames.push({ position: child, address, size: length, children });
    else {
      // the base is needed no more: a chain of any length takes the room of two
      unpack.bytes().copyWithin(frame.address, address, address + length);
      Object.assign(frame, { position: child, size: length, children });
    }
  }
}

function neededOf({ first, next, weight }: Walk, position: number): number[] {
  const children: number[] = [];
  for (let at = first[position] as number; at >= 0; at = next[at] as number) children.push(at);
  return children.length < 2
    ? children
    : children.sort((a, b) => (weight[a] as number) - (weight[b] as number) || a - b);
}

/** Makes an object out of its base at `address` and shows it; its size, or -1 when it cannot be made here. */
function resultOf(walk: Walk, frame: Frame, position: number, address: number): number {
  const { unpack, links } = walk;
  const deltaSize = links.size[position] as number;
  if (deltaSize > largest) return -1;
  if (!inflateAt(walk, position, walk.delta, deltaSize)) return -1;
  if (unpack.sizeIn(walk.delta, deltaSize, 0) !== frame.size) return -1;
  const size = unpack.sizeIn(walk.delta, deltaSize, 1);
  if (size < 0 || size > largest || address + size > mostMemory) return -1;
  unpack.reserve(address + size + slack);
  const count = unpack.apply(frame.address, frame.size, walk.delta, deltaSize, address, size, walk.spans, mostSpans);
  if (count < 0) return -1;
  const spans = new Int32Array(unpack.bytes().buffer, walk.spans, count * 2);
  show(walk, position, frame.position, address, size, spans);
  return size;
}

function show(
  walk: Walk,
  position: number,
  base: number,
  address: number | null,
  size: number,
  spans: Int32Array,
): void {
  if (walk.wanted[position] !== 1) return;
  walk.wanted[position] = 2;
  const bytes = address === null || size > walk.cap ? null : walk.unpack.bytes().subarray(address, address + size);
  walk.visit({ position, bytes, size, base, spans });
}

function inflateAt(
  { index, links, handle, unpack, source }: Walk,
  position: number,
  address: number,
  size: number,
): boolean {
  const start = (index.starts[position] as number) + (links.head[position] as number);
  const length = (index.ends[position] as number) - start;
  if (length > largest) return false;
  unpack.reserve(address + size + slack);
  if (readSync(handle, unpack.bytes(), source, length, start) !== length) return false;
  return unpack.inflate(source, length, address, size) === 0 && unpack.consumed() + 4 <= length;
}
