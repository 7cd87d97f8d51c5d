const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/**
 * The decimal number written in ASCII in `bytes[from … to)`, blanks around it skipped: the nearest double, as `Number` gives
 * it. NaN for anything else, an empty span included. Numbers of at most 15 digits with a small exponent need no text: both
 * their digits and the power of ten are exact doubles, so that one division or product rounds correctly (Clinger 1990);
 * up to 19 digits a quotient of two doubles' length tells how to round unless it lies half way.
 */
export function decimalIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let end = to;
  while (at < end && isBlank(bytes[at] as number)) at++;
  while (end > at && isBlank(bytes[end - 1] as number)) end--;
  const start = at;
  const sign = bytes[at];
  if (sign === 43 || sign === 45) at++;
  const first = at;
  let high = 0;
  let low = 0;
  let digits = 0;
  let point = -1;
  for (; at < end; at++) {
    const code = bytes[at] as number;
    if (code >= 48 && code <= 57) {
      if (digits < 15) high = high * 10 + (code - 48);
      else low = low * 10 + (code - 48);
      if (high > 0) digits++;
    } else if (code === 46 && point < 0) point = at;
    else break;
  }
  if (at - first - (point < 0 ? 0 : 1) === 0) return Number.NaN;
  const fraction = point < 0 ? 0 : at - point - 1;
  const exponent = at < end ? exponentIn(bytes, at, end) : 0;
  if (Number.isNaN(exponent)) return Number.NaN;
  const scale = exponent - fraction;
  let value = Number.NaN;
  if (digits <= 15 && scale <= 22 && scale >= -22)
    value = scale < 0 ? high / (powers[-scale] as number) : high * (powers[scale] as number);
  else if (digits <= 19 && scale < 0 && scale >= -22)
    value = quotient(high, powers[digits - 15] as number, low, powers[-scale] as number);
  if (Number.isNaN(value)) return Number(Buffer.from(bytes.subarray(start, end)).toString('latin1'));
  return sign === 45 ? -value : value;
}

function exponentIn(bytes: Uint8Array, from: number, end: number): number {
  if (((bytes[from] as number) | 32) !== 101) return Number.NaN;
  let at = from + 1;
  const negative = bytes[at] === 45;
  if (negative || bytes[at] === 43) at++;
  if (at === end) return Number.NaN;
  let exponent = 0;
  for (; at < end; at++) {
    const code = bytes[at] as number;
    if (code < 48 || code > 57) return Number.NaN;
    exponent = Math.min(100_000, exponent * 10 + (code - 48));
  }
  return negative ? -exponent : exponent;
}

/**
 * (high × shift + low) / divisor rounded to the nearest double, by sums of two doubles (Dekker 1971); NaN where the error of
 * that (2⁻¹⁰⁰) could change the rounding. All are positive integers, exact as doubles.
 */
function quotient(high: number, shift: number, low: number, divisor: number): number {
  const product = high * shift;
  const sum = product + low;
  const carried = sum - product;
  const rest = errorOfProduct(high, shift, product) + (product - (sum - carried) + (low - carried));
  const first = sum / divisor;
  const back = first * divisor;
  const second = (sum - back - errorOfProduct(first, divisor, back) + rest) / divisor;
  const rounded = first + second;
  const error = second - (rounded - first);
  return rounded + error * 1.000001 === rounded ? rounded : Number.NaN;
}

/** a × b - fl(a × b), exactly. */
function errorOfProduct(a: number, b: number, product: number): number {
  const [aBig, bBig] = [134217729 * a, 134217729 * b];
  const [aHigh, bHigh] = [aBig - (aBig - a), bBig - (bBig - b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
