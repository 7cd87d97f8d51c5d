// Finds the cells of a text: where delimiters and ends of lines stand outside of quotes, 64 bytes at a time. What may not
// stand in an ordinary text is found on the way: a quote inside a plain cell, text behind a closing quote, a NUL, a carriage
// return without its line feed, a row with more or fewer cells.

export const LF: u8 = 10;
const CR: u8 = 13;

let delimiter: u8 = 44;
export let quote: u8 = 34;
export let columns: i32 = 1;
/** 0 or 1: the bytes of an end of line before its line feed */
let feed: usize = 0;
/** the place before each cell: `places[i]` stands before cell i, `places[i + 1]` behind it */
export let places: usize = 0;
/** whether a byte of the last chunk was beyond ASCII */
export let wide: bool = false;

/** How the text is written. `area`: room for four bytes for each byte of a chunk, and eight more. */
export function describe(marks: i32, count: i32, crlf: i32, area: usize): void {
  delimiter = <u8>(marks & 255);
  quote = <u8>((marks >> 8) & 255);
  columns = count;
  feed = <usize>crlf;
  places = area;
}

/** How many bytes of the end of a line stand before the line feed that ends cell `column`. */
export function feedAt(column: i32): usize {
  return column === columns - 1 ? feed : 0;
}

function maskOf(at: usize, byte: v128): u64 {
  return (
    <u64>i8x16.bitmask(i8x16.eq(v128.load(at), byte)) |
    ((<u64>i8x16.bitmask(i8x16.eq(v128.load(at, 16), byte))) << 16) |
    ((<u64>i8x16.bitmask(i8x16.eq(v128.load(at, 32), byte))) << 32) |
    ((<u64>i8x16.bitmask(i8x16.eq(v128.load(at, 48), byte))) << 48)
  );
}

function isOdd(x: v128, q: v128): v128 {
  return v128.or(v128.or(i8x16.eq(x, q), i8x16.eq(x, i8x16.splat(13))), i8x16.eq(x, i8x16.splat(0)));
}

/**
 * Notes the places of the whole rows between `from`, where a row begins, and `to`; behind `to` are 64 bytes to be read.
 * Answers how many rows, -1 when the text is no ordinary one. The next row begins at `rowEnd`.
 */
export function index(from: usize, to: usize): i32 {
  const d = i8x16.splat(delimiter);
  const l = i8x16.splat(LF);
  const q = i8x16.splat(quote);
  let out = places + 4;
  let feeds: i32 = 0;
  let returns: i32 = 0;
  /** all ones inside of quotes */
  let inside: u64 = 0;
  /** of the last byte before: it ended a cell, it closed a quote, it was a carriage return that needs its line feed */
  let ended: u64 = 1;
  let closed: u64 = 0;
  let returned: u64 = 0;
  let any = i8x16.splat(0);
  store<u32>(places, <u32>from - 1);
  for (let p = from; p < to; p += 64) {
    const a = v128.load(p);
    const b = v128.load(p, 16);
    const c = v128.load(p, 32);
    const e = v128.load(p, 48);
    const left = to - p;
    const within: u64 = left < 64 ? ((<u64>1) << left) - 1 : <u64>-1;
    any = v128.or(any, v128.or(v128.or(a, b), v128.or(c, e)));
    let lines = maskOf(p, l) & within;
    let ends = (maskOf(p, d) & within) | lines;
    const odd = v128.or(v128.or(isOdd(a, q), isOdd(b, q)), v128.or(isOdd(c, q), isOdd(e, q)));
    if (v128.any_true(odd) || (inside | closed | returned) !== 0) {
      if (maskOf(p, i8x16.splat(0)) & within) return -1;
      const quotes = maskOf(p, q) & within;
      const crs = maskOf(p, i8x16.splat(CR)) & within;
      let parity = quotes;
      parity ^= parity << 1;
      parity ^= parity << 2;
      parity ^= parity << 4;
      parity ^= parity << 8;
      parity ^= parity << 16;
      parity ^= parity << 32;
      parity ^= inside;
      const open = quotes & parity;
      const close = quotes & ~parity;
      ends &= ~parity;
      lines &= ~parity;
      const cr = crs & ~parity;
      // A quote opens at the start of a cell, or behind one that closed: two together stand for one.
      if (open & ~(((ends | close) << 1) | ended | closed)) return -1;
      const behind = ((close << 1) | closed) & within;
      if (behind & ~(ends | cr | quotes)) return -1;
      if (((cr << 1) | returned) & within & ~lines) return -1;
      returns += <i32>popcnt(cr);
      closed = close >> 63;
      returned = cr >> 63;
      inside = <u64>(<i64>parity >> 63);
      if (left < 64) {
        // What is open behind the last byte only matters to bytes that are not there.
        closed = 0;
        returned = 0;
      }
    }
    ended = ends >> 63;
    feeds += <i32>popcnt(lines);
    const base = <u32>p;
    for (let bits = ends; bits !== 0; bits &= bits - 1) {
      store<u32>(out, base + <u32>ctz(bits));
      out += 4;
    }
  }
  wide = i8x16.bitmask(any) !== 0;
  return checked(feeds, returns, out, to);
}

/** Where the row behind the last whole one begins. */
export let rowEnd: usize = 0;

export function endOfRows(): usize {
  return rowEnd;
}

/** Whether a byte of the chunk, or of the few behind it, is beyond ASCII. */
export function isWide(): bool {
  return wide;
}

/** So many line feeds have to stand where rows of so many cells end, each with or each without its carriage return. */
function checked(rows: i32, returns: i32, out: usize, to: usize): i32 {
  rowEnd = <usize>load<u32>(places) + 1;
  if (<usize>rows * <usize>columns * 4 > out - places - 4) return -1;
  const step = (<usize>columns) << 2;
  let at = places;
  for (let row = 0; row < rows; row++) {
    const before = <usize>load<u32>(at);
    at += step;
    const end = <usize>load<u32>(at);
    if (load<u8>(end) !== LF) return -1;
    // A blank line, which the engine passes over.
    if (columns === 1 && end - before - 1 <= feed && load<u8>(before + 1) !== quote) return -1;
    if (feed === 1 && load<u8>(end - 1) !== CR) return -1;
    rowEnd = end + 1;
  }
  // Of the row that has not ended yet a carriage return may stand at the end.
  const last = to > rowEnd && load<u8>(to - 1) === CR ? 1 : 0;
  if (feed === 0 ? returns > last : returns !== rows && returns !== rows + last) return -1;
  if ((out - places - 4) >> 2 >= <usize>(rows + 1) * <usize>columns) return -1;
  return rows;
}
