import type { Random } from '../../../src/secrets/example.ts';

const interesting = [0, 1, 0x7f, 0x80, 0xff, 0x22, 0x5c, 0x0a, 0x0d, 0x25, 0x26, 0x3d, 0x7b, 0x7d, 0x5b, 0x5d];
const longest = 4096;

/** Random bytes, at most 600. */
export function noise(random: Random): Uint8Array {
  return Uint8Array.from({ length: Math.floor(random() * 600) }, () => Math.floor(random() * 256));
}

/** The bytes with one to eight changes: a byte, a bit, a part left out, twice, moved, cut off or put in from another seed. */
export function mutated(seed: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes: Uint8Array = Uint8Array.from(seed);
  const at = (length: number) => Math.floor(random() * (length + 1));
  for (let changes = 1 + Math.floor(random() * 8); changes > 0; changes--) {
    const [from, to] = [at(bytes.length), at(bytes.length)].sort((a, b) => a - b) as [number, number];
    const kind = Math.floor(random() * 7);
    if (kind === 0 && bytes.length > 0) bytes[from % bytes.length] = Math.floor(random() * 256);
    else if (kind === 1 && bytes.length > 0) (bytes[from % bytes.length] as number) ^= 1 << Math.floor(random() * 8);
    else if (kind === 2 && bytes.length > 0)
      bytes[from % bytes.length] = interesting[Math.floor(random() * interesting.length)] ?? 0;
    else if (kind === 3) bytes = joined(bytes.subarray(0, from), bytes.subarray(to));
    else if (kind === 4) bytes = joined(bytes.subarray(0, to), bytes.subarray(from));
    else if (kind === 5) bytes = bytes.slice(0, to);
    else {
      const start = at(other.length);
      bytes = joined(bytes.subarray(0, from), other.subarray(start, start + 64), bytes.subarray(from));
    }
    if (bytes.length > longest) bytes = bytes.slice(0, longest);
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
