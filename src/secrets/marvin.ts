/** The bytes of text, one a character; characters above U+00FF modulo 256. */
export function bytesOfAscii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

/**
 * Marvin32 with its two halves folded into one number, 0 to 2^32 - 1, as Microsoft's keys carry it. `seed`: eight ASCII
 * letters, the most significant byte first, or sixteen hex digits. Source: github.com/microsoft/SymCrypt.
 */
export function marvin32(bytes: Uint8Array, seed: string): number {
  const [low, high] = marvin(bytes, seed);
  return (low ^ high) >>> 0;
}

/** Both halves of Marvin32, the less significant first. */
export function marvin(bytes: Uint8Array, seed: string): readonly [number, number] {
  const hex =
    seed.length === 16 ? seed : Array.from(bytesOfAscii(seed), (byte) => byte.toString(16).padStart(2, '0')).join('');
  let low = Number.parseInt(hex.slice(8), 16);
  let high = Number.parseInt(hex.slice(0, 8), 16);
  const take = (word: number): void => {
    low = (low + word) >>> 0;
    high = (high ^ low) >>> 0;
    low = (rotated(low, 20) + high) >>> 0;
    high = (rotated(high, 9) ^ low) >>> 0;
    low = (rotated(low, 27) + high) >>> 0;
    high = rotated(high, 19);
  };
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) take(wordOf(bytes.subarray(at, at + 4)));
  // what is left, with one bit set behind it, then a word of nothing
  take(wordOf(Uint8Array.of(...bytes.subarray(whole), 0x80)));
  take(0);
  return [low, high];
}

function wordOf(bytes: Uint8Array): number {
  return bytes.reduceRight((word, byte) => word * 256 + byte, 0);
}

function rotated(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0;
}
