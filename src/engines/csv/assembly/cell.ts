// A cell as a value: without its quotes, and whether it is one of the texts that mean missing.

import { columns, feedAt, places, quote } from './records';

/** where the value lies, and its length */
export let at: usize = 0;
export let length: usize = 0;

/** texts that mean missing: for each its length and its bytes, 32 together; and the length of the longest */
let nulls: usize = 0;
let nullCount: i32 = 0;
let longest: usize = 0;
/** whether a cell in quotes can be missing too */
let quotedNulls: bool = false;
/** whether a cell without any byte is missing */
let emptyIsNull: bool = false;
let scratch: usize = 0;

/** What means missing. `area`: room for the longest cell and 32 bytes. */
export function missing(list: usize, count: i32, quoted: bool, area: usize): void {
  scratch = area;
  nulls = list;
  nullCount = count;
  quotedNulls = quoted;
  longest = 0;
  emptyIsNull = false;
  for (let i = 0; i < count; i++) {
    const bytes = <usize>load<u32>(list + ((<usize>i) << 5));
    longest = max<usize>(longest, bytes);
    if (bytes === 0) emptyIsNull = true;
  }
}

/** Takes so many bytes at a place for the value. */
export function look(from: usize, bytes: usize): void {
  at = from;
  length = bytes;
}

/** The place of the first cell of a column in a row; that of the next row is `rowStep()` bytes behind it. */
export function placeOf(row: i32, column: i32): usize {
  return places + ((<usize>row * <usize>columns + <usize>column) << 2);
}

export function rowStep(): usize {
  return (<usize>columns) << 2;
}

/** Takes the cell at a place; false when it is missing. Short, so that it is part of each loop. */
export function read(place: usize, tail: usize): bool {
  at = <usize>load<u32>(place) + 1;
  length = <usize>load<u32>(place, 4) - tail - at;
  return (length > longest && load<u8>(at) !== quote) || readOdd();
}

/** Takes a cell in quotes, or one that is short enough to mean missing. */
function readOdd(): bool {
  if (length === 0) return !emptyIsNull;
  if (load<u8>(at) === quote) return unquoted(at + 1, at + length - 1);
  return !isNull();
}

/** Bytes before the line feed that ends the cells of a column. */
export function tailOf(column: i32): usize {
  return feedAt(column);
}

function isNull(): bool {
  for (let i = 0; i < nullCount; i++) {
    const own = nulls + ((<usize>i) << 5);
    if (<usize>load<u32>(own) === length && memory.compare(own + 4, at, length) === 0) return true;
  }
  return false;
}

function unquoted(from: usize, end: usize): bool {
  at = from;
  length = end - from;
  let p = from;
  while (p < end && load<u8>(p) !== quote) p++;
  if (p < end) copyOnce(from, end);
  return !quotedNulls || length > longest || !isNull();
}

/** The bytes with each pair of quotes as one, in a place of their own. */
function copyOnce(from: usize, end: usize): void {
  let to = scratch;
  for (let p = from; p < end; p++) {
    const byte = load<u8>(p);
    store<u8>(to++, byte);
    if (byte === quote) p++;
  }
  at = scratch;
  length = to - scratch;
}
