// Counts, of the cells of a column, how many read as each type: what `tallySql` (../../duckdb/source.ts) asks the engine.

import { put } from './bag';
import { at, length, placeOf, read, rowStep, tailOf } from './cell';
import { hashText } from './hash';
import { timeOfDay, timestamp } from './moment';
import { isInteger, NO, parse, UNSURE, YES } from './number';

const TEXTS: usize = 0;
const FILLED: usize = 4;
const INTEGERS: usize = 8;
const NUMBERS: usize = 12;
const BOOLEANS: usize = 16;
const DATES: usize = 20;
const TIMESTAMPS: usize = 24;
const TIMES: usize = 28;
const ZEROS: usize = 32;
/** which types are still open */
const OPEN: usize = 36;
/** under which owner texts are put in the bag that only the engine can judge */
const OWNER: usize = 40;

const AS_NUMBER: u32 = 1;
const AS_BOOLEAN: u32 = 2;
const AS_MOMENT: u32 = 4;
const AS_TIME: u32 = 8;

function add(state: usize, field: usize): void {
  store<u32>(state + field, load<u32>(state + field) + 1);
}

/** Counts the cells of rows `from` to `to` of a column into its state. */
export function countKinds(state: usize, column: i32, from: i32, to: i32): void {
  const open = load<u32>(state, OPEN);
  const tail = tailOf(column);
  let texts: u32 = 0;
  let filled: u32 = 0;
  let integers: u32 = 0;
  let numbers: u32 = 0;
  let timestamps: u32 = 0;
  let dates: u32 = 0;
  let booleans: u32 = 0;
  const stride = rowStep();
  const last = placeOf(to, column);
  for (let place = placeOf(from, column); place < last; place += stride) {
    if (!read(place, tail)) continue;
    texts++;
    if (length === 0) continue;
    filled++;
    if (open === 0) continue;
    if (open === AS_NUMBER && isPlain()) {
      numbers++;
      integers += <u32>whole;
      continue;
    }
    if (open === AS_MOMENT && length >= 10 && isDated() && timestamp(at, length) === YES) {
      timestamps++;
      dates += <u32>(length === 10);
      continue;
    }
    if (open === AS_BOOLEAN && isBoolean()) {
      booleans++;
      continue;
    }
    judge(state, open);
  }
  store<u32>(state, load<u32>(state, TEXTS) + texts, TEXTS);
  store<u32>(state, load<u32>(state, FILLED) + filled, FILLED);
  store<u32>(state, load<u32>(state, INTEGERS) + integers, INTEGERS);
  store<u32>(state, load<u32>(state, NUMBERS) + numbers, NUMBERS);
  store<u32>(state, load<u32>(state, TIMESTAMPS) + timestamps, TIMESTAMPS);
  store<u32>(state, load<u32>(state, DATES) + dates, DATES);
  store<u32>(state, load<u32>(state, BOOLEANS) + booleans, BOOLEANS);
}

/** whether the last plain number had no point */
let whole: bool = false;

/** Which of 16 bytes are digits. */
function digitsAt(from: usize): u64 {
  return <u64>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(from), i8x16.splat(48)), i8x16.splat(10)));
}

/** Whether a cell is digits with at most one point, perhaps behind a minus, and no needless zero: most numbers are. */
function isPlain(): bool {
  if (length > 32) return false;
  let digits = digitsAt(at);
  if (length > 16) digits |= digitsAt(at + 16) << 16;
  let rest = ~digits & (((<u64>1) << (<u64>length)) - 1);
  let start: usize = 0;
  if ((rest & 1) !== 0 && load<u8>(at) === 45 && length > 1) {
    rest &= ~1;
    start = 1;
  }
  // A zero and a digit behind it.
  if (length > start + 1 && load<u8>(at + start) === 48 && <u32>load<u8>(at + start, 1) - 48 < 10) return false;
  whole = rest === 0 && length - start <= 18;
  if (rest === 0) return true;
  return (rest & (rest - 1)) === 0 && load<u8>(at + <usize>ctz(rest)) === 46 && length > start + 1;
}

function judge(state: usize, open: u32): void {
  const first = load<u8>(at);
  let unsure = false;
  let number = NO;
  let integer = false;
  if (open & AS_NUMBER) {
    if ((first >= 43 && first <= 57) || (first | 32) === 110 || (first | 32) === 105) {
      number = parse(at, length);
      integer = isInteger;
      if (number === UNSURE) unsure = !hasUnderscore();
      if (unsure === false && number === UNSURE) number = NO;
    }
  }
  const boolean = (open & AS_BOOLEAN) !== 0 && isBoolean();
  let moment = NO;
  let time = NO;
  const dated = (open & (AS_MOMENT | AS_TIME)) !== 0 && length > 4 && isDated();
  if (dated && open & AS_MOMENT) {
    moment = timestamp(at, length);
    if (moment === UNSURE) unsure = true;
  }
  if (!dated && open & AS_TIME && hasColon()) {
    time = timeOfDay(at, length);
    if (time === UNSURE) unsure = true;
  }
  if (unsure) {
    put(load<u32>(state, OWNER), hashText(at, length), at, length);
    return;
  }
  if (number === YES) {
    add(state, NUMBERS);
    if (integer) add(state, INTEGERS);
  }
  if (open & AS_NUMBER && isZeroed(first)) add(state, ZEROS);
  if (boolean) add(state, BOOLEANS);
  if (moment === YES) {
    add(state, TIMESTAMPS);
    if (length <= 10) add(state, DATES);
  }
  if (time === YES) add(state, TIMES);
}

function hasUnderscore(): bool {
  for (let p = at; p < at + length; p++) if (load<u8>(p) === 95) return true;
  return false;
}

/** true or false, in small or capital letters */
function isBoolean(): bool {
  const start = load<u32>(at) | 0x20202020;
  if (length === 4) return start === 0x65757274;
  return length === 5 && start === 0x736c6166 && (load<u8>(at, 4) | 32) === 101;
}

/** A minus in the fifth place. Behind characters that are no ASCII it would stand elsewhere, but those are in no date. */
function isDated(): bool {
  return load<u8>(at, 4) === 45;
}

/** A colon with a character before it and two behind. */
function hasColon(): bool {
  for (let p = at + 1; p + 2 < at + length; p++) if (load<u8>(p) === 58) return true;
  return false;
}

function isZeroed(first: u8): bool {
  const start: usize = first === 45 || first === 43 ? 1 : 0;
  return length > start + 1 && load<u8>(at + start) === 48 && <u32>load<u8>(at + start, 1) - 48 < 10;
}
