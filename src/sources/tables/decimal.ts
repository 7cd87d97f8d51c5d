const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/**
 * The decimal number written in ASCII in `bytes[from … to)`, blanks around it skipped: the nearest double, as `Number` gives
 * it. NaN for anything else, an empty span included. Numbers of at most 15 digits with a small exponent need no text: both
 * their digits and the power of ten are exact doubles, so that one division or product rounds correctly (Clinger 1990).
 */
export function decimalIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let end = to;
  while (at < end && isBlank(bytes[at] as number)) at++;
  while (end > at && isBlank(bytes[end - 1] as number)) end--;
  const start = at;
  const sign = bytes[at];
  if (sign === 43 || sign === 45) at++;
  let mantissa = 0;
  let digits = 0;
  let fraction = 0;
  let point = false;
  for (; at < end; at++) {
    const code = bytes[at] as number;
    if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + (code - 48);
      digits++;
      if (point) fraction++;
    } else if (code === 46 && !point) point = true;
    else break;
  }
  if (digits === 0) return Number.NaN;
  let exponent = 0;
  if (at < end) {
    if (((bytes[at] as number) | 32) !== 101) return Number.NaN;
    at++;
    const negative = bytes[at] === 45;
    if (negative || bytes[at] === 43) at++;
    if (at === end) return Number.NaN;
    for (; at < end; at++) {
      const code = bytes[at] as number;
      if (code < 48 || code > 57) return Number.NaN;
      exponent = Math.min(100_000, exponent * 10 + (code - 48));
    }
    if (negative) exponent = -exponent;
  }
  const scale = exponent - fraction;
  if (digits > 15 || scale > 22 || scale < -22)
    return Number(Buffer.from(bytes.subarray(start, end)).toString('latin1'));
  const value = scale < 0 ? mantissa / (powers[-scale] as number) : mantissa * (powers[scale] as number);
  return sign === 45 ? -value : value;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
