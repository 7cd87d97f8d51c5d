/**
 * Bits of the float16 nearest to a number (IEEE 754 binary16; ties to even; infinity beyond 65,519). The number is first
 * taken in single precision, as the tensors that are converted hold it.
 */
export function toHalf(value: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer)[0] as number;
  const sign = (bits >>> 16) & 0x8000;
  const exponent = (bits >>> 23) & 255;
  const fraction = bits & 0x7fffff;
  if (exponent === 255) return sign | 0x7c00 | (fraction === 0 ? 0 : 0x200);
  const scaled = exponent - 112;
  if (scaled >= 31) return sign | 0x7c00;
  if (scaled > 0) return sign + rounded((scaled << 23) | fraction, 13);
  // Below the smallest normal number the leading one is written out and the fraction shifted.
  return scaled < -10 ? sign : sign + rounded(fraction | 0x800000, 14 - scaled);
}

/** The number of the bits of a float16, exact. */
export function fromHalf(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >>> 10) & 31;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** `bits` without its last `count` bits, to the nearest, ties to even; a carry into the exponent is right as it falls. */
function rounded(bits: number, count: number): number {
  const half = 2 ** (count - 1);
  const kept = Math.floor(bits / (2 * half));
  const rest = bits - kept * 2 * half;
  return rest > half || (rest === half && kept % 2 === 1) ? kept + 1 : kept;
}
