// AssemblyScript, compiled to src/engines/duckdb/tally-code.ts by `npm run generate`: counts a block of DOUBLEs into the
// state of one column, whose layout tally.ts knows. Nothing here allocates. Rounding, casts and the hash are those of DuckDB:
// casts to BIGINT round half to even, `round` rounds half away from zero, `hash` of a DOUBLE is that of its bits after
// negative zero became zero and every NaN the same.

const FILLED: usize = 0;
const NAN: usize = 8;
const PINF: usize = 16;
const NINF: usize = 24;
const MIN: usize = 32;
const MAX: usize = 40;
const LOW: usize = 48;
const HIGH: usize = 56;
const ADDED: usize = 64;
const CENTRE: usize = 72;
const FACTOR: usize = 80;
/** the largest hashes of the slice of different values, and of the slice whose decimal places are counted */
const DISTINCT: usize = 88;
const SLICE: usize = 96;
const FLAGS: usize = 104;
/** half the number of bins: a power of two, at least 1 */
const HALF: usize = 108;
const PLACES: usize = 112;
const BITS: usize = 176;
const BINS: usize = 304;
const EDGES: usize = 2352;
const HOURS: usize = 4400;

const ADDS: i32 = 1;
const BITMAP: i32 = 2;
const COUNTS_PLACES: i32 = 4;
const IS_FLOAT: i32 = 8;
const COUNTS_HOURS: i32 = 16;

/** 0xd6e8feb86659fd93 */
const FACTOR_OF_HASH: u64 = (0xd6e8feb8 << 32) | 0x6659fd93;
/** 2^63 */
const MOST: f64 = 4294967296.0 * 2147483648.0;

function hashOf(x: f64): u64 {
  let h: u64 = abs(x) > 0 ? reinterpret<u64>(x) : x === 0 ? 0 : 0x7ff8000000000000;
  h ^= h >> 32;
  h *= FACTOR_OF_HASH;
  h ^= h >> 32;
  h *= FACTOR_OF_HASH;
  return h ^ (h >> 32);
}

function add64(at: usize): void {
  store<u64>(at, load<u64>(at) + 1);
}

/** Decimal places 0..6, 7 for more. */
function placesOf(x: f64, float: bool): usize {
  let unit: f64 = 1;
  for (let places: usize = 0; places < 7; places++) {
    const scaled = x * unit;
    const whole = trunc(scaled);
    const rounded = (abs(scaled - whole) >= 0.5 ? whole + copysign<f64>(1, scaled) : whole) / unit;
    if (float ? <f32>rounded === <f32>x : rounded === x) return places;
    unit *= 10;
  }
  return 7;
}

/** The cell of a time among the hours of the day: 0 for midnight, else the hour and one more. */
function hourOf(x: f64): usize {
  const ofDay = x - floor(x / 86400) * 86400;
  return ofDay === 0 ? 0 : <usize>min<f64>(24, max<f64>(1, floor(ofDay / 3600) + 1));
}

/** Marks the hash in the bitmap and counts the places, each where the hash falls in its slice. */
function look(state: usize, x: f64, finite: bool, flags: i32): void {
  const h = hashOf(x);
  if (flags & BITMAP && h <= load<u64>(state, DISTINCT)) {
    const bit = <usize>(h & 1023);
    const at = state + BITS + (bit >> 3);
    store<u8>(at, load<u8>(at) | (<u8>128 >> <u8>(bit & 7)));
  }
  if (finite && flags & COUNTS_PLACES && h <= load<u64>(state, SLICE)) {
    add64(state + PLACES + (placesOf(x, (flags & IS_FLOAT) !== 0) << 3));
  }
}

function countOdd(state: usize, x: f64): void {
  if (x > 0) add64(state + PINF);
  else if (x < 0) add64(state + NINF);
  else add64(state + NAN);
}

function further(at: usize, step: usize, x: f64): usize {
  return at + (step & -(<usize>(load<f64>(at + step - 8) < x)));
}

/**
 * Counts finite values, each in the bin of the first edge that is not below it. Without a branch, since none could be
 * foretold, and four at a time, since each step waits for the one before.
 */
function countBins(state: usize, from: usize, end: usize): void {
  const half = (<usize>load<i32>(state, HALF)) << 3;
  const edges = state + EDGES;
  const bins = state + BINS - edges;
  let at = from;
  for (; at + 32 <= end; at += 32) {
    const a = load<f64>(at);
    const b = load<f64>(at, 8);
    const c = load<f64>(at, 16);
    const d = load<f64>(at, 24);
    let p = edges;
    let q = edges;
    let r = edges;
    let s = edges;
    for (let step = half; step >= 8; step >>= 1) {
      p = further(p, step, a);
      q = further(q, step, b);
      r = further(r, step, c);
      s = further(s, step, d);
    }
    add64(bins + p);
    add64(bins + q);
    add64(bins + r);
    add64(bins + s);
  }
  for (; at < end; at += 8) {
    let p = edges;
    for (let step = half; step >= 8; step >>= 1) p = further(p, step, load<f64>(at));
    add64(bins + p);
  }
}

/** Counts `rows` values at `values`, of which those whose bit at `validity` is not set are missing; 0: none is. The values are lost. */
export function tally(state: usize, values: usize, validity: usize, rows: i32): void {
  const flags = load<i32>(state, FLAGS);
  const centre = load<f64>(state, CENTRE);
  const factor = load<f64>(state, FACTOR);
  const looks = (flags & (BITMAP | COUNTS_PLACES)) !== 0;
  const last = max(
    flags & BITMAP ? load<u64>(state, DISTINCT) : 0,
    flags & COUNTS_PLACES ? load<u64>(state, SLICE) : 0,
  );
  let lowest = load<f64>(state, MIN);
  let highest = load<f64>(state, MAX);
  let low = load<u64>(state, LOW);
  let high = load<i64>(state, HIGH);
  let filled: u64 = 0;
  let added: u64 = 0;
  // Finite values move to the front of the block, where their places are read no more.
  let kept = values;
  for (let i = 0; i < rows; i++) {
    if (validity !== 0 && !((<u32>load<u8>(validity + (i >> 3)) >> (i & 7)) & 1)) continue;
    filled++;
    const x = load<f64>(values + ((<usize>i) << 3));
    const finite = x - x === 0;
    if (looks && hashOf(x) <= last) look(state, x, finite, flags);
    if (!finite) {
      countOdd(state, x);
      continue;
    }
    lowest = select<f64>(x, lowest, x < lowest);
    highest = select<f64>(x, highest, x > highest);
    store<f64>(kept, x);
    kept += 8;
    if (flags & ADDS) {
      const scaled = (x - centre) * factor;
      if (scaled >= -MOST && scaled < MOST) {
        const term = <i64>nearest(scaled);
        const sum = low + <u64>term;
        high += (term >> 63) + <i64>(sum < low);
        low = sum;
        added++;
      }
    }
  }
  countBins(state, values, kept);
  if (flags & COUNTS_HOURS) {
    for (let at = values; at < kept; at += 8) add64(state + HOURS + (hourOf(load<f64>(at)) << 3));
  }
  store<f64>(state, lowest, MIN);
  store<f64>(state, highest, MAX);
  store<u64>(state, low, LOW);
  store<i64>(state, high, HIGH);
  store<u64>(state, load<u64>(state, FILLED) + filled, FILLED);
  store<u64>(state, load<u64>(state, ADDED) + added, ADDED);
}
