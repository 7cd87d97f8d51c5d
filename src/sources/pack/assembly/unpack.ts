// AssemblyScript, compiled to src/sources/pack/unpack-wasm.ts by `npm run generate`: inflate (RFC 1950, 1951) and git's
// deltas (gitformat-pack), on memory that the caller lays out. Nothing here allocates. Every read and write is checked
// against the bounds given; the caller leaves 16 readable bytes behind every input and 16 writable ones behind every output.

const ROOM: i32 = 40960;
/** tables of the current block, then those of fixed codes */
const tables: usize = memory.data(ROOM, 16);
const LITERALS: usize = 0;
const DISTANCES: usize = 24576;
const LENGTHS: usize = 33792;
const FIXED_LITERALS: usize = 34304;
const FIXED_DISTANCES: usize = 38400;
const COUNTS: usize = 39424;
const NEXT: usize = 39488;
const CODES: usize = 39552;
/** entries of a table with all its subtables, at worst */
const LITERAL_ENTRIES: u32 = 6144;
const DISTANCE_ENTRIES: u32 = 2304;

const LITERAL_BITS: u32 = 10;
const DISTANCE_BITS: u32 = 8;
/** an entry of a table: bits 0-7 its length in the code, 8-15 kind or extra bits, 16-31 value */
const KIND_LITERAL: u32 = 0x8000;
const KIND_SUBTABLE: u32 = 0x4000;
const KIND_END: u32 = 0x2000;
const INVALID: u32 = 0xffffffff;

let fixedReady: bool = false;
let used: u32 = 0;

/** How many bytes of the source the last inflate used. */
export function consumed(): u32 {
  return used;
}

const lengthBase = memory.data<u16>([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258, 0,
  0,
]);
const lengthExtra = memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0xff, 0xff,
]);
const distanceBase = memory.data<u16>([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577, 0, 0,
]);
const distanceExtra = memory.data<u8>([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0xff, 0xff,
]);
const order = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

function entryOf(symbol: u32, distances: bool): u32 {
  if (distances) {
    const extra = load<u8>(distanceExtra + symbol);
    return extra === 0xff ? INVALID : ((<u32>load<u16>(distanceBase + (symbol << 1))) << 16) | ((<u32>extra) << 8);
  }
  if (symbol < 256) return (symbol << 16) | KIND_LITERAL;
  if (symbol === 256) return KIND_END;
  const at = symbol - 257;
  const extra = load<u8>(lengthExtra + at);
  return extra === 0xff ? INVALID : ((<u32>load<u16>(lengthBase + (at << 1))) << 16) | ((<u32>extra) << 8);
}

/**
 * Makes the table of a code: `bits` wide, longer codes in tables behind it. `limit` entries at most.
 * False when the lengths are no prefix code. An incomplete code is taken only with one symbol or none, as zlib does.
 */
function build(lengths: usize, count: u32, table: usize, bits: u32, limit: u32, distances: bool): bool {
  const counts = tables + COUNTS;
  const next = tables + NEXT;
  memory.fill(counts, 0, 64);
  for (let i: u32 = 0; i < count; i++) {
    const at = counts + ((<usize>load<u8>(lengths + i)) << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  const coded = count - load<u32>(counts);
  store<u32>(counts, 0);
  let left: i32 = 1;
  let code: u32 = 0;
  let longest: u32 = 0;
  store<u32>(next, 0);
  for (let length: u32 = 1; length <= 15; length++) {
    const n = load<u32>(counts + (length << 2));
    left = (left << 1) - <i32>n;
    if (left < 0) return false;
    code = (code + load<u32>(counts + ((length - 1) << 2))) << 1;
    store<u32>(next + (length << 2), code);
    if (n !== 0) longest = length;
  }
  if (left > 0 && (coded > 1 || (coded === 1 && longest !== 1))) return false;
  const width: u32 = 1 << bits;
  for (let i: u32 = 0; i < width; i++) store<u32>(table + (i << 2), INVALID);
  let free = width;
  for (let symbol: u32 = 0; symbol < count; symbol++) {
    const length = <u32>load<u8>(lengths + symbol);
    if (length === 0) continue;
    const at = next + (length << 2);
    const straight = load<u32>(at);
    store<u32>(at, straight + 1);
    const reversed = reverse(straight, length);
    const entry = entryOf(symbol, distances);
    if (length <= bits) {
      const value = entry === INVALID ? INVALID : entry | length;
      for (let i = reversed; i < width; i += 1 << length) store<u32>(table + (i << 2), value);
      continue;
    }
    const slot = table + ((reversed & (width - 1)) << 2);
    const inner = longest - bits;
    let link = load<u32>(slot);
    if (link === INVALID) {
      if (free + (1 << inner) > limit) return false;
      link = (free << 16) | KIND_SUBTABLE | (inner << 8) | bits;
      store<u32>(slot, link);
      for (let i: u32 = 0; i < (<u32>1) << inner; i++) store<u32>(table + ((free + i) << 2), INVALID);
      free += 1 << inner;
    }
    const base = table + ((link >>> 16) << 2);
    const value = entry === INVALID ? INVALID : entry | (length - bits);
    for (let i = reversed >>> bits; i < (<u32>1) << inner; i += 1 << (length - bits))
      store<u32>(base + (i << 2), value);
  }
  return true;
}

function reverse(code: u32, length: u32): u32 {
  let result: u32 = 0;
  for (let i: u32 = 0; i < length; i++) result |= ((code >>> i) & 1) << (length - 1 - i);
  return result;
}

function buildFixed(): void {
  const lengths = tables + LENGTHS;
  for (let i: u32 = 0; i < 288; i++) store<u8>(lengths + i, i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
  build(lengths, 288, tables + FIXED_LITERALS, LITERAL_BITS, 1024, false);
  for (let i: u32 = 0; i < 32; i++) store<u8>(lengths + i, 5);
  build(lengths, 32, tables + FIXED_DISTANCES, DISTANCE_BITS, 256, true);
  fixedReady = true;
}

// the bit reader: `hold` has `have` bits; past the end of the input zeros are read and counted in `over`
let hold: u64 = 0;
let have: u32 = 0;
let input: usize = 0;
let inputEnd: usize = 0;

function refill(): void {
  // 16 bytes behind the input are readable; what was read beyond its end is noticed when the block ends
  hold |= load<u64>(input) << have;
  input += (63 - have) >>> 3;
  have |= 56;
}

function take(count: u32): u32 {
  const value = <u32>hold & ((1 << count) - 1);
  hold >>= count;
  have -= count;
  return value;
}

function overran(): bool {
  return input - (have >>> 3) > inputEnd;
}

/**
 * Inflates a zlib stream of at most `length` bytes into exactly `size` bytes. 0, or why not: 1 header, 2 code, 3 the stream
 * ends too early, 4 it gives more than `size`, 5 a distance before the start, 6 it gives less. The checksum is not looked at.
 */
export function inflate(source: usize, length: u32, target: usize, size: u32): i32 {
  used = 0;
  if (length < 2) return 3;
  const head = ((<u32>load<u8>(source)) << 8) | <u32>load<u8>(source + 1);
  if ((head & 0x0f00) !== 0x0800 || head % 31 !== 0 || (head & 0x20) !== 0) return 1;
  hold = 0;
  have = 0;
  input = source + 2;
  inputEnd = source + length;
  let out = target;
  const end = target + size;
  let last: u32 = 0;
  while (last === 0) {
    if (overran()) return 3;
    refill();
    last = take(1);
    const kind = take(2);
    if (kind === 0) {
      const pad = have & 7;
      take(pad);
      const at = input - (have >>> 3);
      if (at + 4 > inputEnd) return 3;
      const count = <u32>load<u16>(at);
      if ((count ^ 0xffff) !== <u32>load<u16>(at + 2)) return 2;
      if (at + 4 + count > inputEnd) return 3;
      if (out + count > end) return 4;
      memory.copy(out, at + 4, count);
      out += count;
      input = at + 4 + count;
      hold = 0;
      have = 0;
      continue;
    }
    let literals = tables + LITERALS;
    let distances = tables + DISTANCES;
    if (kind === 1) {
      if (!fixedReady) buildFixed();
      literals = tables + FIXED_LITERALS;
      distances = tables + FIXED_DISTANCES;
    } else if (kind === 2) {
      const trouble = readCodes();
      if (trouble !== 0) return trouble;
    } else return 2;
    const result = inflateBlock(literals, distances, target, out, end);
    if (result < 16) return <i32>result;
    out = result;
  }
  if (overran()) return 3;
  used = <u32>(input - (have >>> 3) - source);
  return out === end ? 0 : 6;
}

function readCodes(): i32 {
  refill();
  const literalCount = take(5) + 257;
  const distanceCount = take(5) + 1;
  const codeCount = take(4) + 4;
  if (literalCount > 286 || distanceCount > 30) return 2;
  const lengths = tables + LENGTHS;
  const codes = tables + CODES;
  memory.fill(codes, 0, 19);
  for (let i: u32 = 0; i < codeCount; i++) {
    if (have < 3) refill();
    store<u8>(codes + <usize>load<u8>(order + i), <u8>take(3));
  }
  // the code of the code lengths: symbols 0 to 18 stand in the literal table for a moment
  if (!build(codes, 19, tables + LITERALS, 7, LITERAL_ENTRIES, false)) return 2;
  const total = literalCount + distanceCount;
  for (let i: u32 = 0; i < total; ) {
    if (overran()) return 3;
    refill();
    const entry = load<u32>(tables + LITERALS + ((<u32>hold & 127) << 2));
    if (entry === INVALID) return 2;
    take(entry & 0xff);
    const symbol = entry >>> 16;
    if (symbol < 16) {
      store<u8>(lengths + i++, <u8>symbol);
      continue;
    }
    let value: u8 = 0;
    let times: u32;
    if (symbol === 16) {
      if (i === 0) return 2;
      value = load<u8>(lengths + i - 1);
      times = 3 + take(2);
    } else if (symbol === 17) times = 3 + take(3);
    else times = 11 + take(7);
    if (i + times > total) return 2;
    memory.fill(lengths + i, value, times);
    i += times;
  }
  if (load<u8>(lengths + 256) === 0) return 2;
  if (!build(lengths, literalCount, tables + LITERALS, LITERAL_BITS, LITERAL_ENTRIES, false)) return 2;
  return build(lengths + literalCount, distanceCount, tables + DISTANCES, DISTANCE_BITS, DISTANCE_ENTRIES, true)
    ? 0
    : 2;
}

/** Where the output stands after the block, or a number below 16 that says what is wrong. */
function inflateBlock(literals: usize, distances: usize, target: usize, start: usize, end: usize): usize {
  let out = start;
  let bits = hold;
  let count = have;
  let at = input;
  const stop = inputEnd + 8;
  const literalMask: u32 = (1 << LITERAL_BITS) - 1;
  const distanceMask: u32 = (1 << DISTANCE_BITS) - 1;
  while (true) {
    if (at > stop) return 3;
    bits |= load<u64>(at) << count;
    at += (63 - count) >>> 3;
    count |= 56;
    let entry = load<u32>(literals + ((<u32>bits & literalMask) << 2));
    if ((entry & KIND_LITERAL) !== 0 && entry !== INVALID) {
      // up to three literals of at most 10 bits each before the next look at the input
      if (out >= end) return 4;
      store<u8>(out++, <u8>(entry >>> 16));
      bits >>= entry & 0xff;
      count -= entry & 0xff;
      entry = load<u32>(literals + ((<u32>bits & literalMask) << 2));
      if ((entry & KIND_LITERAL) !== 0 && entry !== INVALID) {
        if (out >= end) return 4;
        store<u8>(out++, <u8>(entry >>> 16));
        bits >>= entry & 0xff;
        count -= entry & 0xff;
        continue;
      }
      // at least 36 bits are left, and a length needs 20 at most
    }
    if ((entry & KIND_SUBTABLE) !== 0 && entry !== INVALID) {
      bits >>= LITERAL_BITS;
      count -= LITERAL_BITS;
      entry = load<u32>(literals + (((entry >>> 16) + (<u32>bits & ((1 << ((entry >>> 8) & 15)) - 1))) << 2));
    }
    if (entry === INVALID) return 2;
    bits >>= entry & 0xff;
    count -= entry & 0xff;
    if ((entry & KIND_LITERAL) !== 0) {
      if (out >= end) return 4;
      store<u8>(out++, <u8>(entry >>> 16));
      continue;
    }
    if ((entry & KIND_END) !== 0) break;
    let extra = (entry >>> 8) & 15;
    const length = (entry >>> 16) + (<u32>bits & ((1 << extra) - 1));
    bits >>= extra;
    count -= extra;
    if (at > stop) return 3;
    bits |= load<u64>(at) << count;
    at += (63 - count) >>> 3;
    count |= 56;
    entry = load<u32>(distances + ((<u32>bits & distanceMask) << 2));
    if (entry !== INVALID && (entry & KIND_SUBTABLE) !== 0) {
      bits >>= DISTANCE_BITS;
      count -= DISTANCE_BITS;
      entry = load<u32>(distances + (((entry >>> 16) + (<u32>bits & ((1 << ((entry >>> 8) & 15)) - 1))) << 2));
    }
    if (entry === INVALID) return 2;
    bits >>= entry & 0xff;
    count -= entry & 0xff;
    extra = (entry >>> 8) & 15;
    const distance = (entry >>> 16) + (<u32>bits & ((1 << extra) - 1));
    bits >>= extra;
    count -= extra;
    if (<usize>distance > out - target) return 5;
    if (out + length > end) return 4;
    copyWithin(out, distance, length);
    out += length;
  }
  hold = bits;
  have = count;
  input = at;
  return out;
}

/** Copies `length` bytes that stand `distance` before; may write up to 7 bytes beyond the end. */
function copyWithin(to: usize, distance: u32, length: u32): void {
  let from = to - distance;
  const end = to + length;
  if (distance >= 8) {
    do {
      store<u64>(to, load<u64>(from));
      to += 8;
      from += 8;
    } while (to < end);
    return;
  }
  if (distance === 1) {
    memory.fill(to, load<u8>(from), length);
    return;
  }
  do {
    store<u8>(to++, load<u8>(from++));
  } while (to < end);
}

/** The size of a delta's base (`which` = 0) or result (1), as its head says; -1 when it is cut off or too large. */
export function sizeIn(delta: usize, length: u32, which: u32): i32 {
  let at = delta;
  const end = delta + length;
  for (let i: u32 = 0; i <= which; i++) {
    let size: u64 = 0;
    let shift: u32 = 0;
    let byte: u32 = 0x80;
    while ((byte & 0x80) !== 0) {
      if (at >= end || shift > 56) return -1;
      byte = load<u8>(at++);
      size |= (<u64>(byte & 0x7f)) << shift;
      shift += 7;
    }
    if (size > 0x7fffffff) return -1;
    if (i === which) return <i32>size;
  }
  return -1;
}

/**
 * Applies a delta. Writes to `spans` where the result is not a plain copy of the base: pairs of offsets [from, to), in
 * order, an empty one where bytes of the base were left out or put elsewhere; up to `most` pairs, later ones become one
 * that reaches to the end. The number of pairs, or -1 when the delta does not fit.
 */
export function apply(
  base: usize,
  baseSize: u32,
  delta: usize,
  length: u32,
  target: usize,
  size: u32,
  spans: usize,
  most: u32,
): i32 {
  let at = delta;
  const end = delta + length;
  for (let i = 0; i < 2; i++) {
    while (at < end && (load<u8>(at) & 0x80) !== 0) at++;
    if (at++ >= end) return -1;
  }
  let out: u32 = 0;
  let expected: u32 = 0;
  let count: u32 = 0;
  /** where the span that is open began; bytes of it end at `out` */
  let open: i32 = -1;
  while (at < end) {
    const op = <u32>load<u8>(at++);
    if ((op & 0x80) === 0) {
      if (op === 0 || at + op > end || out + op > size) return -1;
      memory.copy(target + out, at, op);
      if (open < 0) open = <i32>out;
      at += op;
      out += op;
      continue;
    }
    let offset: u32 = 0;
    let bytes: u32 = 0;
    for (let i: u32 = 0; i < 4; i++) {
      if ((op & (1 << i)) === 0) continue;
      if (at >= end) return -1;
      offset |= (<u32>load<u8>(at++)) << (i << 3);
    }
    for (let i: u32 = 0; i < 3; i++) {
      if ((op & (0x10 << i)) === 0) continue;
      if (at >= end) return -1;
      bytes |= (<u32>load<u8>(at++)) << (i << 3);
    }
    if (bytes === 0) bytes = 0x10000;
    if (<u64>offset + bytes > <u64>baseSize || <u64>out + bytes > <u64>size) return -1;
    if (open < 0 && offset !== expected) open = <i32>out;
    if (open >= 0) {
      if (count < most) {
        store<u32>(spans + (count << 3), <u32>open);
        store<u32>(spans + (count << 3) + 4, out);
        count++;
      } else store<u32>(spans + ((count - 1) << 3) + 4, size);
      open = -1;
    }
    memory.copy(target + out, base + offset, bytes);
    out += bytes;
    expected = offset + bytes;
  }
  if (out !== size) return -1;
  if (open < 0 && expected !== baseSize) open = <i32>out;
  if (open >= 0) {
    if (count < most) {
      store<u32>(spans + (count << 3), <u32>open);
      store<u32>(spans + (count << 3) + 4, out);
      count++;
    } else store<u32>(spans + ((count - 1) << 3) + 4, size);
  }
  return <i32>count;
}
