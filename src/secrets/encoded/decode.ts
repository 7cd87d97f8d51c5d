import { hexDigit, writeUtf8 } from '../json-bytes.ts';
import type { EncodedRun } from './runs.ts';
import { sextets } from './sextets.ts';

/**
 * What a run stands for, as bytes: at most as long as the run. Total: a broken code stays as it is (percent, escapes,
 * entities) or ends the text (base64, hex).
 */
export function decodeRun(bytes: Uint8Array, run: EncodedRun): Uint8Array {
  const out = new Uint8Array(run.end - run.start);
  return out.subarray(0, decoders[run.kind](bytes, run.start, run.end, out));
}

type Decode = (bytes: Uint8Array, from: number, to: number, out: Uint8Array) => number;

const decoders: Readonly<Record<EncodedRun['kind'], Decode>> = {
  base64: decodeBase64,
  hex: decodeHex,
  percent: (bytes, from, to, out) => decodeCodes(bytes, from, to, out, 37, percentAt),
  escapes: (bytes, from, to, out) => decodeCodes(bytes, from, to, out, 92, escapeAt),
  entities: (bytes, from, to, out) => decodeCodes(bytes, from, to, out, 38, entityAt),
};

function decodeBase64(bytes: Uint8Array, from: number, to: number, out: Uint8Array): number {
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = from; i < to; i++) {
    // four characters at once as long as nothing stands between them
    while (bits === 0 && i + 4 <= to) {
      const a = sextets[bytes[i] as number] as number;
      const b = sextets[bytes[i + 1] as number] as number;
      const c = sextets[bytes[i + 2] as number] as number;
      const d = sextets[bytes[i + 3] as number] as number;
      if ((a | b | c | d) > 63) break;
      out[length] = (a << 2) | (b >> 4);
      out[length + 1] = (b << 4) | (c >> 2);
      out[length + 2] = (c << 6) | d;
      length += 3;
      i += 4;
    }
    if (i >= to) break;
    const byte = bytes[i] as number;
    // an escaped line break between two lines
    if (byte === 92) i++;
    const sextet = byte === 92 ? 255 : (sextets[byte] as number);
    if (sextet > 63) continue;
    held = ((held << 6) | sextet) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[length++] = (held >> bits) & 255;
    }
  }
  return length;
}

function decodeHex(bytes: Uint8Array, from: number, to: number, out: Uint8Array): number {
  let length = 0;
  for (let i = from; i + 1 < to; i += 2) {
    const high = hexDigit(bytes[i]);
    const low = hexDigit(bytes[i + 1]);
    if (high < 0 || low < 0) return length;
    out[length++] = high * 16 + low;
  }
  return length;
}

/** The code at an offset: how many bytes it takes, and the byte (percent) or code point (others) it stands for. */
interface Code {
  readonly size: number;
  readonly value: number;
  readonly isByte: boolean;
}

function decodeCodes(
  bytes: Uint8Array,
  from: number,
  to: number,
  out: Uint8Array,
  sign: number,
  codeAt: (bytes: Uint8Array, at: number, to: number) => Code | null,
): number {
  let length = 0;
  for (let i = from; i < to; ) {
    const byte = bytes[i] as number;
    const code = byte === sign ? codeAt(bytes, i, to) : null;
    if (code === null) {
      out[length++] = byte;
      i++;
    } else {
      if (code.isByte) out[length++] = code.value;
      else length = writeUtf8(code.value, out, length);
      i += code.size;
    }
  }
  return length;
}

function percentAt(bytes: Uint8Array, at: number, to: number): Code | null {
  const value = at + 2 < to ? digits(bytes, at + 1, at + 3, 16) : -1;
  return value < 0 ? null : { size: 3, value, isByte: true };
}

/** \xHH, \uHHHH, \u{H…}; the escapes of one letter, a quote or a slash too. */
function escapeAt(bytes: Uint8Array, at: number, to: number): Code | null {
  const kind = at + 1 < to ? bytes[at + 1] : undefined;
  if (kind === 120) return codeOf(bytes, at, at + 2, at + 4, to);
  if (kind === 117 && bytes[at + 2] === 123) {
    const close = bytes.subarray(at, Math.min(to, at + 10)).indexOf(125);
    const code = close < 4 ? null : codeOf(bytes, at, at + 3, at + close, to);
    return code === null ? null : { ...code, size: close + 1 };
  }
  if (kind === 117) return codeOf(bytes, at, at + 2, at + 6, to);
  if (kind === 110) return { size: 2, value: 10, isByte: true };
  return kind === 34 || kind === 39 || kind === 47 || kind === 92 ? { size: 2, value: kind, isByte: true } : null;
}

function codeOf(bytes: Uint8Array, at: number, from: number, end: number, to: number): Code | null {
  const value = end <= to ? digits(bytes, from, end, 16) : -1;
  return value < 0 ? null : { size: end - at, value: sound(value), isByte: false };
}

const named = new Map([
  ['quot', 34],
  ['apos', 39],
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['nbsp', 32],
]);

function entityAt(bytes: Uint8Array, at: number, to: number): Code | null {
  const end = bytes.subarray(at, Math.min(to, at + 12)).indexOf(59) + at;
  if (end < at + 3) return null;
  if (bytes[at + 1] !== 35) {
    const value = named.get(String.fromCharCode(...bytes.subarray(at + 1, end)));
    return value === undefined ? null : { size: end + 1 - at, value, isByte: true };
  }
  const isHex = ((bytes[at + 2] as number) | 32) === 120;
  const value = digits(bytes, at + (isHex ? 3 : 2), end, isHex ? 16 : 10);
  // a character takes no more bytes than the shortest entity for it
  return value < 0 || end + 1 - at < 4 ? null : { size: end + 1 - at, value: sound(value), isByte: false };
}

/** Digits as a number, or -1 when there are none or one is wrong. */
function digits(bytes: Uint8Array, from: number, to: number, base: 10 | 16): number {
  let value = from < to ? 0 : -1;
  for (let i = from; i < to && value >= 0; i++) {
    const digit = hexDigit(bytes[i]);
    value = digit < 0 || digit >= base ? -1 : value * base + digit;
  }
  return value;
}

/** No half of a pair, nothing beyond Unicode. */
function sound(point: number): number {
  return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point;
}
