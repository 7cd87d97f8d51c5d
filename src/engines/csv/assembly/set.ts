// A set of hashes: a table of twice as many slots as there can be, at least. Slot layout: the number of slots minus one, the
// number of hashes in it, whether zero is one of them, then the slots.

const COUNT: usize = 8;
const ZERO: usize = 12;
const SLOTS: usize = 16;

export function add(set: usize, hash: u64): void {
  if (hash === 0) {
    store<u32>(set, 1, ZERO);
    return;
  }
  const mask = <usize>load<u32>(set);
  const slots = set + SLOTS;
  let slot = <usize>(hash >> 20) & mask;
  for (;;) {
    const there = load<u64>(slots + (slot << 3));
    if (there === hash) return;
    if (there === 0) break;
    slot = (slot + 1) & mask;
  }
  store<u64>(slots + (slot << 3), hash);
  store<u32>(set, load<u32>(set, COUNT) + 1, COUNT);
}
