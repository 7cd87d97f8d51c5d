// Reads the cells of a column as numbers, as times or as texts, and hands them on: to a block of DOUBLEs, to the counts of a
// text column, to the bag of different texts, or to a set of hashes. A text that only the engine can read as the type goes
// into the bag, under the owner that the state names.

import { put } from './bag';
import { at, length, look, placeOf, read, rowStep, tailOf } from './cell';
import { hashNumber, hashText } from './hash';
import { micros, timeOfDay, timestamp } from './moment';
import { NO, parse, UNSURE, value, YES } from './number';
import { wide } from './records';

const AS_NUMBER: i32 = 0;
/** what is neither of these is a time of day */
const AS_TIMESTAMP: i32 = 1;

/** the value that was read last, of a number or a time (seconds) */
let read_: f64 = 0;

function readAs(kind: i32): i32 {
  if (kind === AS_NUMBER) {
    const found = parse(at, length);
    read_ = value;
    return found;
  }
  const found = kind === AS_TIMESTAMP ? timestamp(at, length) : timeOfDay(at, length);
  read_ = <f64>micros / 1000000;
  return found;
}

/** Reads one text: 1 where it has a value, which is written at `out`, 0 where it has none, 2 where only the engine can say. */
export function readText(kind: i32, from: usize, bytes: usize, out: usize): i32 {
  look(from, bytes);
  const found = bytes === 0 ? NO : readAs(kind);
  store<f64>(out, read_);
  return found;
}

/**
 * Takes one cell: 0 where it is missing or cannot be read, 1 where it has a value, 2 where only the engine can read it. Writes
 * at `out` the value, then where the text lies and its length. `kind` -1: as a text.
 */
export function readCell(kind: i32, row: i32, column: i32, out: usize): i32 {
  const there = read(placeOf(row, column), tailOf(column));
  store<u32>(out, <u32>at, 8);
  store<u32>(out, <u32>length, 12);
  if (!there || kind < 0) return there ? YES : NO;
  const found = length === 0 ? NO : readAs(kind);
  store<f64>(out, read_);
  return found;
}

/**
 * Writes the values of every `step`-th row from `from` on at `out`, one behind the other, those that are there and can be
 * read; answers how many. `finite`: only those that are neither infinite nor NaN.
 */
export function numbers(kind: i32, column: i32, from: i32, to: i32, step: i32, out: usize, owner: u32): i32 {
  const tail = tailOf(column);
  let end = out;
  const stride = rowStep() * <usize>step;
  const last = placeOf(to, column);
  for (let place = placeOf(from, column); place < last; place += stride) {
    if (!read(place, tail) || length === 0) continue;
    const found = readAs(kind);
    if (found === YES) {
      store<f64>(end, read_);
      end += 8;
    } else if (found === UNSURE) put(owner, hashText(at, length), at, length);
  }
  return <i32>((end - out) >> 3);
}

/** Puts the texts of every `step`-th row into the bag; those of no length only where they count. */
export function gather(column: i32, from: i32, to: i32, step: i32, owner: u32, empty: bool): void {
  const tail = tailOf(column);
  const stride = rowStep() * <usize>step;
  const last = placeOf(to, column);
  for (let place = placeOf(from, column); place < last; place += stride) {
    if (read(place, tail) && (empty || length > 0)) put(owner, hashText(at, length), at, length);
  }
}

/** Writes the hashes of a column's values at `out`: -1 for texts, else what `numbers` reads; answers how many. */
export function hashes(kind: i32, column: i32, from: i32, to: i32, out: usize, owner: u32, empty: bool): i32 {
  const tail = tailOf(column);
  const stride = rowStep();
  const last = placeOf(to, column);
  let end = out;
  for (let place = placeOf(from, column); place < last; place += stride) {
    if (!read(place, tail)) continue;
    if (kind < 0) {
      if (!empty && length === 0) continue;
      store<u64>(end, hashText(at, length));
      end += 8;
      continue;
    }
    if (length === 0) continue;
    const found = readAs(kind);
    if (found === YES) {
      store<u64>(end, hashNumber(read_));
      end += 8;
    } else if (found === UNSURE) put(owner, hashText(at, length), at, length);
  }
  return <i32>((end - out) >> 3);
}

const FILLED: usize = 0;
const EMPTY: usize = 4;
const FLAGS: usize = 8;
const OWNER: usize = 12;
/** the largest hashes of the slice of different values, and of the slice whose texts are looked at */
const DISTINCT: usize = 16;
const SLICE: usize = 24;
const BITS: usize = 32;
/** counts of at most 64 bins of lengths, their upper edges (the last is the largest number), and the bin of each length below 256 */
const LENGTHS: usize = 160;
const EDGES: usize = 416;
const BINS: usize = 672;
/** listed texts: how many slots, then the entry of each, 0 for none */
const SLOTS: usize = 928;
const TABLE: usize = 936;

const BITMAP: u32 = 1;
const COUNTS_LENGTHS: u32 = 2;
const GATHERS: u32 = 4;
const EMPTY_COUNTS: u32 = 8;

/** Counts the texts of a column into its state. */
export function countTexts(state: usize, column: i32, from: i32, to: i32): void {
  const tail = tailOf(column);
  const flags = load<u32>(state, FLAGS);
  const slots = load<u32>(state, SLOTS);
  const distinct = load<u64>(state, DISTINCT);
  const slice = load<u64>(state, SLICE);
  let filled: u32 = 0;
  const stride = rowStep();
  const last = placeOf(to, column);
  for (let place = placeOf(from, column); place < last; place += stride) {
    if (!read(place, tail)) continue;
    if (length === 0) {
      if (!(flags & EMPTY_COUNTS)) continue;
      store<u32>(state, load<u32>(state, EMPTY) + 1, EMPTY);
    }
    filled++;
    const hash = hashText(at, length);
    if (flags & COUNTS_LENGTHS) {
      const characters = wide ? charactersOf() : <u32>length;
      const bin = state + LENGTHS + (binOf(state, characters) << 2);
      store<u32>(bin, load<u32>(bin) + 1);
    }
    if (flags & BITMAP && hash <= distinct) {
      const bit = <usize>(hash & 1023);
      const byte = state + BITS + (bit >> 3);
      store<u8>(byte, load<u8>(byte) | (<u8>128 >> <u8>(bit & 7)));
    }
    if (slots !== 0 && isListed(state, slots, hash)) continue;
    if (flags & GATHERS && hash <= slice) put(load<u32>(state, OWNER), hash, at, length);
  }
  store<u32>(state, load<u32>(state, FILLED) + filled, FILLED);
}

function binOf(state: usize, characters: u32): usize {
  if (characters < 256) return <usize>load<u8>(state + BINS + <usize>characters);
  let bin = <usize>load<u8>(state + BINS + 255);
  while (load<u32>(state + EDGES + (bin << 2)) < characters) bin++;
  return bin;
}

/** Counts a text that is listed. An entry: hash, count, length, where the bytes lie. */
function isListed(state: usize, slots: u32, hash: u64): bool {
  for (let slot = <u32>(hash >> 10) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
    const entry = <usize>load<u32>(state + TABLE + ((<usize>slot) << 2));
    if (entry === 0) return false;
    if (load<u64>(entry) !== hash || <usize>load<u32>(entry, 12) !== length) continue;
    if (memory.compare(<usize>load<u32>(entry, 16), at, length) !== 0) continue;
    store<u32>(entry, load<u32>(entry, 8) + 1, 8);
    return true;
  }
}

/** How many characters a text of UTF-8 has: bytes that continue none. */
function charactersOf(): u32 {
  let count: u32 = 0;
  for (let p = at; p < at + length; p++) count += <u32>((load<u8>(p) & 0xc0) !== 0x80);
  return count;
}

/** Counts true and false of a column, in this order at `counts`; others may be one of them for the engine. */
export function countBooleans(counts: usize, column: i32, from: i32, to: i32, owner: u32): void {
  const tail = tailOf(column);
  const stride = rowStep();
  const last = placeOf(to, column);
  for (let place = placeOf(from, column); place < last; place += stride) {
    if (!read(place, tail)) continue;
    const start = length >= 4 ? load<u32>(at) | 0x20202020 : 0;
    if (length === 4 && start === 0x65757274) store<u32>(counts, load<u32>(counts) + 1);
    else if (length === 5 && start === 0x736c6166 && (load<u8>(at, 4) | 32) === 101) {
      store<u32>(counts, load<u32>(counts, 4) + 1, 4);
    } else put(owner, hashText(at, length), at, length);
  }
}
