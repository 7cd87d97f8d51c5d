// Reads the usual forms of dates and times: `2024-01-31`, `2024-01-31 23:59:59.123456` (a T between, a Z behind, no seconds)
// and `23:59:59.123456`. Other forms that the engine may take are left to it.

import { NO, UNSURE, YES } from './number';

/** microseconds since 1970, or since midnight, of what was read last */
export let micros: i64 = 0;

const daysBefore: StaticArray<i32> = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const daysIn: StaticArray<i32> = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDigit(at: usize): bool {
  return <u32>load<u8>(at) - 48 < 10;
}

/** Two digits; -1 when they are none. */
function two(at: usize): i32 {
  const a = <u32>load<u8>(at) - 48;
  const b = <u32>load<u8>(at, 1) - 48;
  return a < 10 && b < 10 ? <i32>(a * 10 + b) : -1;
}

/** The day of `YYYY-MM-DD` into `micros`; false when it is none of the years 1 to 9999. */
function day(at: usize): bool {
  const century = two(at);
  const rest = two(at + 2);
  const month = two(at + 5);
  const date = two(at + 8);
  if ((century | rest | month | date) < 0 || load<u8>(at, 4) !== 45 || load<u8>(at, 7) !== 45) return false;
  const year = century * 100 + rest;
  if (year < 1 || month < 1 || month > 12 || date < 1) return false;
  const leap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (date > unchecked(daysIn[month - 1]) + <i32>(month === 2 && leap)) return false;
  const before = year - 1;
  const days =
    before * 365 +
    before / 4 -
    before / 100 +
    before / 400 +
    unchecked(daysBefore[month - 1]) +
    <i32>(month > 2 && leap) +
    date -
    1 -
    719162;
  micros = <i64>days * 86400000000;
  return true;
}

/** `HH:MM`, `HH:MM:SS` or with up to six digits behind a point, added to `micros`; false where it is not one of these. */
function clock(from: usize, end: usize): bool {
  const length = end - from;
  if (length < 5 || load<u8>(from, 2) !== 58) return false;
  const hour = two(from);
  const minute = two(from + 3);
  if ((hour | minute) < 0 || hour > 23 || minute > 59) return false;
  let sum = <i64>(hour * 3600 + minute * 60) * 1000000;
  if (length > 5) {
    if (length < 8 || load<u8>(from, 5) !== 58) return false;
    const second = two(from + 6);
    if (second < 0 || second > 59) return false;
    sum += <i64>second * 1000000;
  }
  if (length > 8) {
    if (load<u8>(from, 8) !== 46 || length === 9 || length > 15) return false;
    let unit: i64 = 100000;
    for (let p = from + 9; p < end; p++) {
      if (!isDigit(p)) return false;
      sum += unit * (<i64>load<u8>(p) - 48);
      unit /= 10;
    }
  }
  micros += sum;
  return true;
}

/** A date, alone or with a time of day. */
export function timestamp(at: usize, length: usize): i32 {
  if (length >= 10 && day(at)) {
    if (length === 10) return YES;
    let end = at + length;
    const between = load<u8>(at, 10);
    if (length > 19 && load<u8>(end - 1) === 90) end--;
    if ((between === 32 || between === 84) && clock(at + 11, end)) return YES;
    return UNSURE;
  }
  if (length === 0) return NO;
  const first = load<u8>(at);
  // Words that mean a time of their own begin with e and i.
  if (first <= 32 || first === 43 || first === 45 || (first | 32) === 101 || (first | 32) === 105)
    return maybeWord(at, length);
  return isDigit(at) && likeDate(at, at + length) ? UNSURE : NO;
}

export function timeOfDay(at: usize, length: usize): i32 {
  micros = 0;
  if (length >= 8 && clock(at, at + length)) return YES;
  if (length === 0) return NO;
  const first = load<u8>(at);
  if (first <= 32 || first === 43 || first === 45 || (first | 32) === 101 || (first | 32) === 105)
    return maybeWord(at, length);
  return isDigit(at) && (likeClock(at, at + length) || likeDate(at, at + length)) ? UNSURE : NO;
}

/** Behind a sign or a space anything may come; a word that is longer than those that mean something is none of them. */
function maybeWord(at: usize, length: usize): i32 {
  const first = load<u8>(at);
  if (first <= 32 || first === 43 || first === 45) return UNSURE;
  if (length > 16) return NO;
  const word = load<u32>(at) | 0x20202020;
  // epoc, infi
  return length >= 4 && (word === 0x636f7065 || word === 0x69666e69) ? UNSURE : NO;
}

/** Digits, a separator, one or two digits, the same separator, one or two digits and then none. */
function likeDate(at: usize, end: usize): bool {
  let p = at;
  while (p < end && isDigit(p)) p++;
  if (p === end) return false;
  const sign = load<u8>(p);
  if (sign !== 45 && sign !== 47 && sign !== 32 && sign !== 92) return false;
  p = shortDigits(p + 1, end);
  if (p === 0 || p >= end || load<u8>(p) !== sign) return false;
  p = shortDigits(p + 1, end);
  return p !== 0 && (p === end || !isDigit(p));
}

/** Digits, a colon, one or two digits, and perhaps more behind them. */
function likeClock(at: usize, end: usize): bool {
  let p = at;
  while (p < end && isDigit(p)) p++;
  if (p >= end || load<u8>(p) !== 58) return false;
  p = shortDigits(p + 1, end);
  return p !== 0 && (p === end || !isDigit(p));
}

/** Behind one or two digits; 0 when there are none. */
function shortDigits(from: usize, end: usize): usize {
  if (from >= end || !isDigit(from)) return 0;
  return from + 1 < end && isDigit(from + 1) ? from + 2 : from + 1;
}
