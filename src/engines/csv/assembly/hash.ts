// DuckDB's hash of texts and of DOUBLEs (1.5). Whether the engine at hand hashes like this is looked up when it is opened.

/** 0xd6e8feb86659fd93 and 0xc6a4a7935bd1e995 */
const FACTOR: u64 = (0xd6e8feb8 << 32) | 0x6659fd93;
const LENGTHS: u64 = (0xc6a4a793 << 32) | 0x5bd1e995;
const SEED: u64 = 0xe17a1465;

function finish(x: u64): u64 {
  let h = x;
  h ^= h >> 32;
  h *= FACTOR;
  h ^= h >> 32;
  h *= FACTOR;
  return h ^ (h >> 32);
}

/** The first bytes of eight at a place, the others zero. */
function first(at: usize, bytes: usize): u64 {
  return load<u64>(at) & (((<u64>1) << ((<u64>bytes) << 3)) - 1);
}

/** Up to 8 bytes behind the text are read. */
export function hashText(at: usize, length: usize): u64 {
  let h: u64 = SEED ^ (<u64>length * LENGTHS);
  let p = at;
  const end = at + length;
  for (; p + 8 <= end; p += 8) {
    h ^= load<u64>(p);
    h *= FACTOR;
  }
  if (p < end) {
    h ^= first(p, end - p);
    h *= FACTOR;
  }
  return finish(h);
}

export function hashNumber(x: f64): u64 {
  return finish(abs(x) > 0 ? reinterpret<u64>(x) : x === 0 ? 0 : 0x7ff8000000000000);
}
