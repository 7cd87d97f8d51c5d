// The entries of the bag in the order of their owners, and of their bytes.

import { BYTES, bagSlots, bagTable, LENGTH, OWNER } from './bag';

/** How many entries each of so many owners has, at `counts`. */
export function countEntries(counts: usize): void {
  const end = bagTable() + ((<usize>bagSlots()) << 2);
  for (let slot = bagTable(); slot < end; slot += 4) {
    const entry = <usize>load<u32>(slot);
    if (entry === 0) continue;
    const own = counts + ((<usize>load<u32>(entry, OWNER)) << 2);
    store<u32>(own, load<u32>(own) + 1);
  }
}

/**
 * Writes the places of the entries: those of each owner from where `starts` says, which is moved to their end. Each is 16
 * bytes: the first eight bytes of the text as a number, the place of the entry.
 */
export function listEntries(starts: usize, out: usize): void {
  const end = bagTable() + ((<usize>bagSlots()) << 2);
  for (let slot = bagTable(); slot < end; slot += 4) {
    const entry = <usize>load<u32>(slot);
    if (entry === 0) continue;
    const own = starts + ((<usize>load<u32>(entry, OWNER)) << 2);
    const at = out + ((<usize>load<u32>(own)) << 4);
    store<u32>(own, load<u32>(own) + 1);
    store<u64>(at, keyOf(entry));
    store<u64>(at, <u64>entry, 8);
  }
}

function keyOf(entry: usize): u64 {
  const length = load<u32>(entry, LENGTH);
  const bytes = bswap<u64>(load<u64>(entry, BYTES));
  return length >= 8 ? bytes : length === 0 ? 0 : bytes & ~(<u64>-1 >> ((<u64>length) << 3));
}

/** Whether the entry listed at `a` does not come behind that at `b`. */
function isBefore(a: usize, b: usize): bool {
  const x = load<u64>(a);
  const y = load<u64>(b);
  if (x !== y) return x < y;
  const p = <usize>load<u64>(a, 8);
  const q = <usize>load<u64>(b, 8);
  const m = <usize>load<u32>(p, LENGTH);
  const n = <usize>load<u32>(q, LENGTH);
  if (m <= 8 || n <= 8) return m <= n;
  const order = memory.compare(p + BYTES + 8, q + BYTES + 8, min<usize>(m, n) - 8);
  return order !== 0 ? order < 0 : m <= n;
}

/** Sorts so many listed entries by merging ever longer runs. `area`: room for as many. Answers which of both they are in. */
export function sortEntries(from: usize, count: i32, area: usize): usize {
  const size = (<usize>count) << 4;
  let source = from;
  let target = area;
  for (let run: usize = 16; run < size; run <<= 1) {
    for (let left: usize = 0; left < size; left += run << 1) {
      const middle = min<usize>(left + run, size);
      merge(source + left, source + middle, source + min<usize>(middle + run, size), target + left);
    }
    const other = source;
    source = target;
    target = other;
  }
  return source;
}

function merge(from: usize, middle: usize, end: usize, to: usize): void {
  let a = from;
  let b = middle;
  let out = to;
  while (a < middle && b < end) {
    const first = isBefore(a, b);
    const at = first ? a : b;
    store<u64>(out, load<u64>(at));
    store<u64>(out, load<u64>(at, 8), 8);
    out += 16;
    if (first) a += 16;
    else b += 16;
  }
  memory.copy(out, a, middle - a);
  memory.copy(out + (middle - a), b, end - b);
}
