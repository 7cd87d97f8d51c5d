// How many different hashes there are: first they are divided by their highest bits, so that each part and its table fit in
// a cache, where one table of all would be looked up in memory at nearly every hash.

import { hashNumber } from './hash';
import { alloc } from './memory';

const PARTS: usize = 256;

/** places looked at beside each hash, at most, on average: only values that were made to have like hashes need more */
const MOST_LOOKED: i64 = 64;
/** how many more may be looked at */
let left: i64 = 0;

/**
 * Counts the different ones of so many hashes. `area`: room for as many; -1 when there is no memory for a table, or too many
 * are alike.
 */
export function countDifferent(from: usize, count: i32, area: usize): i32 {
  const ends = alloc(PARTS << 2);
  if (ends === 0) return -1;
  const last = from + ((<usize>count) << 3);
  memory.fill(ends, 0, PARTS << 2);
  for (let at = from; at < last; at += 8) {
    const own = ends + ((<usize>(load<u64>(at) >> 56)) << 2);
    store<u32>(own, load<u32>(own) + 1);
  }
  let largest: u32 = 0;
  let before: u32 = 0;
  for (let part: usize = 0; part < PARTS; part++) {
    const own = ends + (part << 2);
    const size = load<u32>(own);
    largest = max<u32>(largest, size);
    store<u32>(own, before);
    before += size;
  }
  for (let at = from; at < last; at += 8) {
    const hash = load<u64>(at);
    const own = ends + ((<usize>(hash >> 56)) << 2);
    const place = load<u32>(own);
    store<u64>(area + ((<usize>place) << 3), hash);
    store<u32>(own, place + 1);
  }
  let slots: u32 = 64;
  while (slots < 2 * largest) slots <<= 1;
  const table = alloc((<usize>slots) << 3);
  if (table === 0) return -1;
  left = MOST_LOOKED * <i64>count;
  let found: i32 = 0;
  let start: u32 = 0;
  for (let part: usize = 0; part < PARTS; part++) {
    const end = load<u32>(ends + (part << 2));
    found += inPart(area + ((<usize>start) << 3), area + ((<usize>end) << 3), table, slots);
    if (left < 0) return -1;
    start = end;
  }
  return found;
}

function inPart(from: usize, end: usize, table: usize, slots: u32): i32 {
  memory.fill(table, 0, (<usize>slots) << 3);
  const mask = <usize>(slots - 1);
  let found: i32 = 0;
  let zero: i32 = 0;
  for (let at = from; at < end; at += 8) {
    const hash = load<u64>(at);
    if (hash === 0) {
      zero = 1;
      continue;
    }
    let slot = <usize>hash & mask;
    for (; left >= 0; left--) {
      const there = load<u64>(table + (slot << 3));
      if (there === hash) break;
      if (there === 0) {
        store<u64>(table + (slot << 3), hash);
        found++;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return found + zero;
}

/** Writes the hash of a DOUBLE at `out`. */
export function hashOfNumber(x: f64, out: usize): void {
  store<u64>(out, hashNumber(x));
}
