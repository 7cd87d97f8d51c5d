// Reads a text as a DOUBLE, to the nearest one: Clinger's way where digits and power of ten are exact, else that of Lemire
// (Number parsing at a gigabyte per second, 2021) with powers of five of 128 bits; what neither decides is asked outside.

export const NO: i32 = 0;
export const YES: i32 = 1;
/** only the engine itself can say */
export const UNSURE: i32 = 2;

/** the value that was read last */
export let value: f64 = 0;
/** whether what was read last is a whole number of at most 18 digits, with a sign or none */
export let isInteger: bool = false;

/** powers of five from -LARGEST to LARGEST: high and low 64 bits each, the first of them set */
const LARGEST: i32 = 120;
let powers: usize = 0;

const exact: StaticArray<f64> = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
];

/** The nearest DOUBLE of a decimal number, written as it may be in JavaScript. */
declare function nearestOf(at: usize, length: usize): f64;

export function setPowers(area: usize): void {
  powers = area;
}

/** 0xf0, 6 and 3 in each byte */
const HIGH_HALVES: u64 = (0xf0f0f0f0 << 32) | 0xf0f0f0f0;
const SIXES: u64 = (0x06060606 << 32) | 0x06060606;
const THREES: u64 = (0x33333333 << 32) | 0x33333333;

/** Whether eight bytes are digits. */
function isEight(x: u64): bool {
  return ((x & HIGH_HALVES) | (((x + SIXES) & HIGH_HALVES) >> 4)) === THREES;
}

/** The number that eight digits write, by two multiplications of pairs of them. */
function eight(x: u64): u64 {
  let v = x - ((0x30303030 << 32) | 0x30303030);
  v = v * 10 + (v >> 8);
  return (
    (((v & 0x000000ff000000ff) * 0x000f424000000064 + ((v >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >> 32) &
    0xffffffff
  );
}

/** Reads `length` bytes at `at`; up to 8 bytes behind them are looked at. */
export function parse(at: usize, length: usize): i32 {
  const end = at + length;
  isInteger = false;
  if (length === 0) return NO;
  let p = at;
  const first = load<u8>(p);
  const negative = first === 45;
  if (negative || first === 43) p++;
  let digits: u64 = 0;
  const start = p;
  while (p + 8 <= end && isEight(load<u64>(p))) {
    digits = digits * 100000000 + eight(load<u64>(p));
    p += 8;
  }
  while (p < end) {
    const digit = <u32>load<u8>(p) - 48;
    if (digit > 9) break;
    digits = digits * 10 + digit;
    p++;
  }
  let count = <i32>(p - start);
  let exponent: i32 = 0;
  if (p < end && load<u8>(p) === 46) {
    const point = ++p;
    while (p + 8 <= end && isEight(load<u64>(p))) {
      digits = digits * 100000000 + eight(load<u64>(p));
      p += 8;
    }
    while (p < end) {
      const digit = <u32>load<u8>(p) - 48;
      if (digit > 9) break;
      digits = digits * 10 + digit;
      p++;
    }
    exponent = -(<i32>(p - point));
    count -= exponent;
  } else if (p === end) isInteger = count > 0 && count <= 18;
  if (count === 0) return maybe(at, length);
  if (p < end) {
    if ((load<u8>(p) | 32) !== 101) return maybe(at, length);
    p++;
    const down = p < end && load<u8>(p) === 45;
    if (p < end && (down || load<u8>(p) === 43)) p++;
    const from = p;
    let power: i32 = 0;
    while (p < end && p - from < 4) {
      const digit = <u32>load<u8>(p) - 48;
      if (digit > 9) break;
      power = power * 10 + digit;
      p++;
    }
    if (p === from || p < end) return maybe(at, length);
    exponent += down ? -power : power;
  }
  // Far from where numbers become infinite or lose digits.
  if (exponent < -250 || exponent + count > 250) return UNSURE;
  // A sign of plus is no part of a number elsewhere.
  const unsigned = first === 43 ? at + 1 : at;
  if (count > 19 || !nearest(digits, exponent)) {
    value = nearestOf(unsigned, end - unsigned);
    return YES;
  }
  if (negative) value = -value;
  return YES;
}

/** Of a text that is not written as a number: whether it can be one for the engine, which takes spaces, words and more. */
function maybe(at: usize, length: usize): i32 {
  if (length > 400) return UNSURE;
  let points = 0;
  for (let p = at; p < at + length; p++) {
    const byte = load<u8>(p);
    if (byte === 46) {
      if (++points > 1) return NO;
    } else if (byte === 45 || byte === 43) {
      if (p > at) {
        const before = load<u8>(p - 1);
        const sign = before === 45 || before === 43 || before <= 32;
        if (!sign && (before | 32) !== 101) return NO;
      }
    } else if (byte <= 32 || byte - 48 < 10 || byte === 95) {
    } else {
      const letter = byte | 32;
      // e, and the letters of nan and infinity
      if (
        letter !== 101 &&
        letter !== 110 &&
        letter !== 97 &&
        letter !== 105 &&
        letter !== 102 &&
        letter !== 116 &&
        letter !== 121
      )
        return NO;
    }
  }
  return UNSURE;
}

let high: u64 = 0;
let low: u64 = 0;

function multiply(a: u64, b: u64): void {
  const a0 = a & 0xffffffff;
  const a1 = a >> 32;
  const b0 = b & 0xffffffff;
  const b1 = b >> 32;
  const p00 = a0 * b0;
  const p01 = a0 * b1;
  const p10 = a1 * b0;
  const middle = (p00 >> 32) + (p01 & 0xffffffff) + (p10 & 0xffffffff);
  low = (middle << 32) | (p00 & 0xffffffff);
  high = a1 * b1 + (p01 >> 32) + (p10 >> 32) + (middle >> 32);
}

/** digits * 10^exponent into `value`; false where that is not decided here. */
function nearest(digits: u64, exponent: i32): bool {
  if (digits <= 9007199254740992 && exponent >= -22 && exponent <= 22) {
    const x = <f64>digits;
    const power = unchecked(exact[exponent < 0 ? -exponent : exponent]);
    value = exponent < 0 ? x / power : x * power;
    return true;
  }
  if (digits === 0) {
    value = 0;
    return true;
  }
  if (exponent < -LARGEST || exponent > LARGEST) return false;
  const zeros = clz(digits);
  const w = digits << zeros;
  const power = powers + ((<usize>(exponent + LARGEST)) << 4);
  multiply(w, load<u64>(power));
  let upper = high;
  let lower = low;
  if ((upper & 0x1ff) === 0x1ff) {
    multiply(w, load<u64>(power, 8));
    const sum = lower + high;
    if (sum < lower) upper++;
    lower = sum;
    // Not enough bits of the power to decide; a power that is exact needs no more.
    if (lower === <u64>-1 && (exponent < -27 || exponent > 55)) return false;
  }
  const top = <i32>(upper >> 63);
  let mantissa = upper >> (top + 9);
  let binary = ((217706 * exponent) >> 16) + 1023 + 63 - <i32>zeros + top;
  // Half way between two: to the even one.
  if (lower <= 1 && exponent >= -4 && exponent <= 23 && (mantissa & 3) === 1 && mantissa << (top + 9) === upper)
    mantissa &= ~1;
  mantissa += mantissa & 1;
  mantissa >>= 1;
  if (mantissa >= 9007199254740992) {
    mantissa = 4503599627370496;
    binary++;
  }
  value = reinterpret<f64>((mantissa & ~4503599627370496) | ((<u64>binary) << 52));
  return true;
}
