// Different texts with how often each came: one table for all columns. An entry: hash, owner, count, length, bytes.

import { alloc } from './memory';

export const OWNER: usize = 8;
const COUNT: usize = 12;
export const LENGTH: usize = 16;
export const BYTES: usize = 20;

/** the most places at which a text is looked up: only texts that were made to have like hashes need more */
const MOST_LOOKED: u32 = 1000;

let table: usize = 0;
let slots: u32 = 0;
let entries: u32 = 0;
/** bytes that may still be taken */
let room: usize = 0;
let area: usize = 0;
let areaEnd: usize = 0;
let full: bool = false;

/** Empties the bag. `bytes`: the most that its texts may take. */
export function emptyBag(bytes: usize): void {
  slots = 4096;
  entries = 0;
  room = bytes;
  area = 0;
  areaEnd = 0;
  table = alloc(slots << 2);
  full = table === 0;
  if (!full) memory.fill(table, 0, slots << 2);
}

/** Whether a text found no more room, or too many with a like hash. */
export function isBagFull(): bool {
  return full;
}

export function bagTable(): usize {
  return table;
}

export function bagSlots(): u32 {
  return slots;
}

/** Adds a text to those of an owner: its entry, 0 when there is no more room. */
export function put(owner: u32, hash: u64, at: usize, length: usize): usize {
  if (full) return 0;
  const mixed = <u32>(hash >> 16) ^ (owner * 0x9e3779b1);
  let slot = mixed & (slots - 1);
  for (let looked: u32 = 0; ; looked++) {
    if (looked === MOST_LOOKED) {
      full = true;
      return 0;
    }
    const entry = <usize>load<u32>(table + ((<usize>slot) << 2));
    if (entry === 0) break;
    if (load<u64>(entry) === hash && load<u32>(entry, OWNER) === owner && isSame(entry, at, length)) {
      store<u32>(entry, load<u32>(entry, COUNT) + 1, COUNT);
      return entry;
    }
    slot = (slot + 1) & (slots - 1);
  }
  const entry = added(owner, hash, at, length);
  if (entry === 0) return 0;
  store<u32>(table + ((<usize>slot) << 2), <u32>entry);
  if (++entries > slots >> 1) grow();
  return entry;
}

function isSame(entry: usize, at: usize, length: usize): bool {
  return <usize>load<u32>(entry, LENGTH) === length && memory.compare(entry + BYTES, at, length) === 0;
}

function added(owner: u32, hash: u64, at: usize, length: usize): usize {
  const bytes = (BYTES + length + 7) & ~7;
  if (bytes > room) {
    full = true;
    return 0;
  }
  room -= bytes;
  if (area + bytes > areaEnd) {
    const chunk = bytes > 65536 ? bytes : 65536;
    area = alloc(chunk);
    if (area === 0) {
      full = true;
      return 0;
    }
    areaEnd = area + chunk;
  }
  const entry = area;
  area += bytes;
  store<u64>(entry, hash);
  store<u32>(entry, owner, OWNER);
  store<u32>(entry, 1, COUNT);
  store<u32>(entry, <u32>length, LENGTH);
  memory.copy(entry + BYTES, at, length);
  return entry;
}

function grow(): void {
  const wider = slots << 2;
  const fresh = alloc((<usize>wider) << 2);
  if (fresh === 0) {
    full = true;
    return;
  }
  memory.fill(fresh, 0, (<usize>wider) << 2);
  for (let i: u32 = 0; i < slots; i++) {
    const entry = load<u32>(table + ((<usize>i) << 2));
    if (entry === 0) continue;
    const mixed = <u32>(load<u64>(entry) >> 16) ^ (load<u32>(entry, OWNER) * 0x9e3779b1);
    let slot = mixed & (wider - 1);
    while (load<u32>(fresh + ((<usize>slot) << 2)) !== 0) slot = (slot + 1) & (wider - 1);
    store<u32>(fresh + ((<usize>slot) << 2), entry);
  }
  table = fresh;
  slots = wider;
}
