// A cell as a value: without its quotes, and whether it is one of the texts that mean missing.

import { columns, feedAt, places, quote } from './records';

/** where the value lies, and its length */
export let at: usize = 0;
export let length: usize = 0;

/** texts that mean missing: for each its length and its bytes, 32 together; and the lengths that they have as bits */
let nulls: usize = 0;
let nullCount: i32 = 0;
let nullLengths: u32 = 0;
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
  nullLengths = 0;
  for (let i = 0; i < count; i++) nullLengths |= (<u32>1) << load<u32>(list + ((<usize>i) << 5));
  emptyIsNull = (nullLengths & 1) !== 0;
}

/** Takes so many bytes at a place for the value. */
export function look(from: usize, bytes: usize): void {
  at = from;
  length = bytes;
}

/** Cell of a row; false when it is missing. */
export function read(row: i32, column: i32, tail: usize): bool {
  const place = places + ((<usize>row * <usize>columns + <usize>column) << 2);
  const from = <usize>load<u32>(place) + 1;
  const end = <usize>load<u32>(place, 4) - tail;
  at = from;
  length = end - from;
  if (length === 0) return !emptyIsNull;
  if (load<u8>(from) === quote) return unquoted(from + 1, end - 1);
  return length > 31 || !((nullLengths >> <u32>length) & 1) || !isNull();
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
  if (!quotedNulls || length > 31 || !((nullLengths >> <u32>length) & 1)) return true;
  return !isNull();
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
