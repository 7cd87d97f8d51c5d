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

/** Bytes of a listed entry: its place, then 16 bytes of the text as two numbers. */
const LISTED: usize = 24;

/** Lists the entries: those of each owner from where `starts` says, which is moved to their end. */
export function listEntries(starts: usize, out: usize): void {
  const end = bagTable() + ((<usize>bagSlots()) << 2);
  for (let slot = bagTable(); slot < end; slot += 4) {
    const entry = <usize>load<u32>(slot);
    if (entry === 0) continue;
    const own = starts + ((<usize>load<u32>(entry, OWNER)) << 2);
    store<u64>(out + <usize>load<u32>(own) * LISTED, <u64>entry);
    store<u32>(own, load<u32>(own) + 1);
  }
}

/** how many bytes the texts that are sorted have in common at their start */
let common: usize = 0;

/** Finds what so many listed texts have in common, and notes the bytes behind it. */
function noteKeys(from: usize, count: i32): void {
  const end = from + <usize>count * LISTED;
  const first = <usize>load<u64>(from);
  common = <usize>load<u32>(first, LENGTH);
  for (let at = from + LISTED; at < end && common > 0; at += LISTED) {
    const entry = <usize>load<u64>(at);
    common = min<usize>(common, <usize>load<u32>(entry, LENGTH));
    let same: usize = 0;
    while (same < common && load<u8>(entry + same, BYTES) === load<u8>(first + same, BYTES)) same++;
    common = same;
  }
  for (let at = from; at < end; at += LISTED) {
    const entry = <usize>load<u64>(at);
    const left = <usize>load<u32>(entry, LENGTH) - common;
    store<u64>(at, keyOf(entry + BYTES + common, left), 8);
    store<u64>(at, left > 8 ? keyOf(entry + BYTES + common + 8, left - 8) : 0, 16);
  }
}

/** The first bytes of eight as a number that rises with them; those behind the text count as zero. */
function keyOf(at: usize, length: usize): u64 {
  const bytes = bswap<u64>(load<u64>(at));
  return length >= 8 ? bytes : length === 0 ? 0 : bytes & ~(<u64>-1 >> ((<u64>length) << 3));
}

/** Whether the entry listed at `a` does not come behind that at `b`. */
function isBefore(a: usize, b: usize): bool {
  const x = load<u64>(a, 8);
  const y = load<u64>(b, 8);
  if (x !== y) return x < y;
  const v = load<u64>(a, 16);
  const w = load<u64>(b, 16);
  return v !== w ? v < w : isBeforeFurther(<usize>load<u64>(a), <usize>load<u64>(b));
}

/** The same of entries whose noted bytes are equal. */
function isBeforeFurther(p: usize, q: usize): bool {
  const m = <usize>load<u32>(p, LENGTH);
  const n = <usize>load<u32>(q, LENGTH);
  const noted = common + 16;
  if (m <= noted || n <= noted) return m <= n;
  const order = memory.compare(p + BYTES + noted, q + BYTES + noted, min<usize>(m, n) - noted);
  return order !== 0 ? order < 0 : m <= n;
}

/** Sorts so many listed entries by merging ever longer runs. `area`: room for as many. Answers which of both they are in. */
export function sortEntries(from: usize, count: i32, area: usize): usize {
  if (count === 0) return from;
  noteKeys(from, count);
  const size = <usize>count * LISTED;
  let source = from;
  let target = area;
  for (let run = LISTED; run < size; run <<= 1) {
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
    store<u64>(out, load<u64>(at, 16), 16);
    out += LISTED;
    if (first) a += LISTED;
    else b += LISTED;
  }
  memory.copy(out, a, middle - a);
  memory.copy(out + (middle - a), b, end - b);
}

/** bits of a digit, and how many digits 64 bits have */
const DIGIT: u64 = 11;
const DIGITS: u64 = 6;

/**
 * Sorts so many DOUBLEs, of which none is NaN, by their digits from the last to the first. `area`: room for as many and for
 * `DIGITS` times 2048 counts behind them. Answers which of both they are in.
 */
export function sortNumbers(from: usize, count: i32, area: usize): usize {
  const size = (<usize>count) << 3;
  const counts = area + size;
  memory.fill(counts, 0, (<usize>DIGITS) << 13);
  for (let at = from; at < from + size; at += 8) {
    // Bits that rise with the number: of negative ones all are turned, of the others the sign.
    const bits = load<u64>(at);
    const key = bits ^ (<u64>(<i64>bits >> 63) | ((<u64>1) << 63));
    store<u64>(at, key);
    for (let digit: u64 = 0; digit < DIGITS; digit++) {
      const own = counts + <usize>((digit << 13) + (((key >> (digit * DIGIT)) & 2047) << 2));
      store<u32>(own, load<u32>(own) + 1);
    }
  }
  let source = from;
  let target = area;
  for (let digit: u64 = 0; digit < DIGITS; digit++) {
    const own = counts + ((<usize>digit) << 13);
    if (size === 0 || load<u32>(own + ((<usize>(load<u64>(source) >> (digit * DIGIT)) & 2047) << 2)) === <u32>count)
      continue;
    let before: u32 = 0;
    for (let at = own; at < own + 8192; at += 4) {
      const next = load<u32>(at);
      store<u32>(at, before);
      before += next;
    }
    for (let at = source; at < source + size; at += 8) {
      const key = load<u64>(at);
      const place = own + ((<usize>(key >> (digit * DIGIT)) & 2047) << 2);
      const next = load<u32>(place);
      store<u64>(target + ((<usize>next) << 3), key);
      store<u32>(place, next + 1);
    }
    const other = source;
    source = target;
    target = other;
  }
  for (let at = source; at < source + size; at += 8) {
    const key = load<u64>(at);
    store<u64>(at, key ^ (~(<u64>(<i64>key >> 63)) | ((<u64>1) << 63)));
  }
  return source;
}
