import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate as pause } from 'node:timers/promises';
import type { Plan } from './plan.ts';
import { freeFrom, slack, type Unpacker } from './unpack.ts';

/** An object as the walk meets it. `bytes` are good until the visit returns. */
export interface Visit {
  /** of the plan */
  readonly member: number;
  /** null when the object has more bytes than the cap */
  readonly bytes: Buffer | null;
  readonly size: number;
  /** the member that it is a delta against, or -1 */
  readonly base: number;
  /** whether nothing that was visited before is a base of it, or of what follows */
  readonly first: boolean;
  /** whether wanted members that follow are built upon it */
  readonly built: boolean;
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
/** objects above this many bytes are not taken apart here */
const largest = 64 << 20;
const mostMemory = 256 << 20;
/** objects between two looks at other work */
const between = 500;
/** of a share: it is dealt out like cards, for texts that take long stand together in a pack */
const pieces = 16;
const none = new Int32Array(0);

interface Frame {
  member: number;
  readonly address: number;
  size: number;
  /** deltas against it that are needed, the one with most below it last */
  children: number[];
}

interface Walk {
  readonly plan: Plan;
  readonly handle: number;
  readonly unpack: Unpacker;
  readonly cap: number;
  readonly visit: (found: Visit) => void;
  source: number;
  delta: number;
  spans: number;
  stack: number;
  /** whether nothing of the family at hand was visited yet */
  isFresh: boolean;
}

/**
 * Visits the wanted objects of a pack, each once and after the object that it is a delta against, if that is wanted too;
 * other work runs in between. What was visited is set to 2 in `wanted` of the plan; what stays 1 could not be taken apart
 * here (a base in another pack, an object above 64 MiB, damage) and is left to git.
 */
export async function walkPack(
  plan: Plan,
  unpack: Unpacker,
  cap: number,
  visit: (found: Visit) => void,
  share: Share = whole,
): Promise<void> {
  const { base, weight } = plan;
  const handle = openSync(plan.pack, 'r');
  try {
    const walk: Walk = { plan, handle, unpack, cap, visit, ...layout(plan), isFresh: true };
    let shown = 0;
    let before = 0;
    const total = totalOf(plan);
    for (let member = 0; member < base.length; member++) {
      if (base[member] !== -1) continue;
      const piece = Math.floor((before * share.of * pieces) / total);
      before += weight[member] as number;
      if (piece % share.of !== share.part) continue;
      walkFamily(walk, member);
      shown += weight[member] as number;
      if (shown < between) continue;
      shown = 0;
      await pause();
    }
  } finally {
    closeSync(handle);
  }
}

/** How many wanted objects hang on whole ones. */
function totalOf({ base, weight }: Plan): number {
  let total = 0;
  for (let i = 0; i < base.length; i++) if (base[i] === -1) total += weight[i] as number;
  return total;
}

function layout({ base, size, starts, ends }: Plan): Pick<Walk, 'source' | 'delta' | 'spans' | 'stack'> {
  let packed = 0;
  let delta = 0;
  for (let i = 0; i < base.length; i++) {
    if ((size[i] as number) > largest) continue;
    packed = Math.max(packed, (ends[i] as number) - (starts[i] as number));
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
  walk.isFresh = true;
  const { plan, unpack } = walk;
  const size = plan.size[root] as number;
  const alone = plan.weight[root] === 1 && plan.wanted[root] === 1;
  if (alone && size > walk.cap) {
    show(walk, root, -1, null, size, none);
    return;
  }
  if (size > largest) return;
  unpack.reserve(walk.stack + size + slack);
  if (!inflateAt(walk, root, walk.stack, size)) return;
  show(walk, root, -1, walk.stack, size, none);
  const frames: Frame[] = [{ member: root, address: walk.stack, size, children: neededOf(plan, root) }];
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
    const children = neededOf(plan, child);
    if (children.length === 0) continue;
    if (frame.children.length > 0) frames.push({ member: child, address, size: length, children });
    else {
      // the base is needed no more: a chain of any length takes the room of two
      unpack.bytes().copyWithin(frame.address, address, address + length);
      Object.assign(frame, { member: child, size: length, children });
    }
  }
}

function neededOf({ first, next, weight }: Plan, member: number): number[] {
  const children: number[] = [];
  for (let at = first[member] as number; at >= 0; at = next[at] as number) children.push(at);
  return children.length < 2
    ? children
    : children.sort((a, b) => (weight[a] as number) - (weight[b] as number) || a - b);
}

/** Makes an object out of its base at `address` and shows it; its size, or -1 when it cannot be made here. */
function resultOf(walk: Walk, frame: Frame, member: number, address: number): number {
  const { unpack, plan } = walk;
  const deltaSize = plan.size[member] as number;
  if (deltaSize > largest) return -1;
  if (!inflateAt(walk, member, walk.delta, deltaSize)) return -1;
  if (unpack.sizeIn(walk.delta, deltaSize, 0) !== frame.size) return -1;
  const size = unpack.sizeIn(walk.delta, deltaSize, 1);
  if (size < 0 || size > largest || address + size > mostMemory) return -1;
  unpack.reserve(address + size + slack);
  const count = unpack.apply(frame.address, frame.size, walk.delta, deltaSize, address, size, walk.spans, mostSpans);
  if (count < 0) return -1;
  const spans = new Int32Array(unpack.bytes().buffer, walk.spans, count * 2);
  show(walk, member, frame.member, address, size, spans);
  return size;
}

function show(walk: Walk, member: number, base: number, address: number | null, size: number, spans: Int32Array): void {
  const { plan, cap, unpack, visit, isFresh } = walk;
  if (plan.wanted[member] !== 1 && plan.wanted[member] !== 3) return;
  walk.isFresh = false;
  plan.wanted[member] = 2;
  const bytes = address === null || size > cap ? null : unpack.bytes().subarray(address, address + size);
  visit({ member, bytes, size, base, first: isFresh, built: (plan.weight[member] as number) > 1, spans });
}

function inflateAt({ plan, handle, unpack, source }: Walk, member: number, address: number, size: number): boolean {
  const start = plan.starts[member] as number;
  const length = (plan.ends[member] as number) - start;
  if (length > largest) return false;
  unpack.reserve(address + size + slack);
  if (readSync(handle, unpack.bytes(), source, length, start) !== length) return false;
  return unpack.inflate(source, length, address, size) === 0 && unpack.consumed() + 4 <= length;
}
