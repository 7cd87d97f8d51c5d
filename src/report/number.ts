const minus = '\u2212';

/**
 * A number for readers: whole numbers in groups of three digits, others with four significant digits and without
 * trailing zeros (two below 0.001), below 0.0001 and from 1e15 on with an exponent; U+2212 as minus. NaN: `undefined`; infinite: `∞`.
 */
export function formatNumber(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'undefined';
  const sign = value < 0 ? minus : '';
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}∞`;
  return `${sign}${unsigned(size, digits)}`;
}

function unsigned(size: number, digits: number): string {
  if (size === 0) return '0';
  if (size >= 1e15 || size < 1e-4)
    return size
      .toExponential(Math.min(2, digits - 1))
      .replace('e+', 'e')
      .replace('e-', `e${minus}`);
  if (Number.isInteger(size) || size >= 10 ** (digits - 1)) return grouped(Math.round(size));
  const rounded = Number(size.toPrecision(size < 1e-3 ? Math.min(2, digits) : digits));
  return Number.isInteger(rounded) ? grouped(rounded) : rounded.toString();
}

function grouped(whole: number): string {
  return whole.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A share (0 to 1) as per cent with three digits. What is not quite all is never rounded to all. */
export function formatShare(share: number): string {
  const percent = share * 100;
  const text = formatNumber(Number(percent.toPrecision(3)), 3);
  return text === '100' && share < 1 ? '> 99.9 %' : `${text} %`;
}

const kibi = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];

function formatBytes(bytes: number): string {
  let size = bytes;
  let step = 0;
  while (Math.abs(size) >= 1024 && step < kibi.length - 1) {
    size /= 1024;
    step += 1;
  }
  return `${formatNumber(size, 3)} ${kibi[step]}`;
}

/**
 * A value with its unit, as evidence names units: `share` (a fraction, shown as %), `points` (a difference of two
 * fractions, shown signed as pt), `ratio` (shown as × 1.6), `ms`, `bytes`, `rows`, "" for a plain number, and any other
 * word, which follows the number and must be escaped by the surface. null: `undefined`.
 */
export function formatValue(value: number | null, unit: string): string {
  if (value === null) return 'undefined';
  if (unit === 'share') return formatShare(value);
  if (unit === 'points') return `${signed(value * 100)} pt`;
  if (unit === 'ratio') return `× ${formatNumber(value)}`;
  if (unit === 'bytes') return formatBytes(value);
  if (unit === 'ms') return `${formatNumber(value, 3)} ms`;
  return unit === '' ? formatNumber(value) : `${formatNumber(value)} ${unit}`;
}

/** The bounds of an interval on the scale of `formatValue`, without the unit; an open side is infinite. */
export function formatInterval(low: number | null, high: number | null, unit: string): string {
  const bound = (value: number | null, open: string) => {
    if (value === null) return open;
    if (unit === 'share') return formatNumber(Number((value * 100).toPrecision(3)));
    if (unit === 'points') return signed(value * 100);
    return unit === 'bytes' ? formatBytes(value) : formatNumber(value, unit === 'ms' ? 3 : 4);
  };
  return `[${bound(low, `${minus}∞`)}, ${bound(high, '∞')}]`;
}

function signed(value: number): string {
  const text = formatNumber(Number(value.toPrecision(3)), 3);
  return value > 0 ? `+${text}` : text;
}
