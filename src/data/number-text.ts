/** A count with thousands marks: `48,112`. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A share as per cent with at most two decimals, never rounded to a false zero: `4.2 %`, `< 0.01 %`. */
export function percentText(share: number): string {
  const percent = share * 100;
  if (percent !== 0 && Math.abs(percent) < 0.01) return percent < 0 ? '> -0.01 %' : '< 0.01 %';
  return `${Number(percent.toFixed(Math.abs(percent) < 1 ? 2 : 1))} %`;
}

/** A difference of two shares in percentage points, so that it is taken for no part of one of them: `4.2 points`. */
export function pointsText(difference: number): string {
  const text = percentText(difference);
  return text.replace(/%$/, /^-?1 /.test(text) ? 'point' : 'points');
}

/** The interval of such a difference, in points: `[3.1, 5.2]`. */
export function pointsInterval(low: number, high: number): string {
  return `[${[low, high].map((share) => percentText(share).replace(/ %$/, '')).join(', ')}]`;
}

/** A number with so many significant digits, without an exponent where it stays readable; the edge next to 0 is 0. */
export function significant(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) === Number.MIN_VALUE) return '0';
  const rounded = Number(value.toPrecision(digits));
  return Math.abs(rounded) >= 1e7 || (rounded !== 0 && Math.abs(rounded) < 1e-4)
    ? rounded.toExponential()
    : String(rounded);
}

/** `n = 20,000 → 20,400`. */
export function sizesText(n: { readonly base: number; readonly head: number }): string {
  return `n = ${countText(n.base)} \u2192 ${countText(n.head)}`;
}

/** A value with the ends of its interval, all with as many decimals as tell them apart (at least three): `1.609 [1.608, 1.610]`. */
export function withInterval(value: number, low: number, high: number): string {
  const width = high - low;
  const needed = width > 0 ? Math.ceil(-Math.log10(width)) + 1 : 3;
  const decimals = Math.min(9, Math.max(Math.abs(value) >= 1000 ? 0 : 3, needed));
  return `${value.toFixed(decimals)} [${low.toFixed(decimals)}, ${high.toFixed(decimals)}]`;
}
