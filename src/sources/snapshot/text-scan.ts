import { isAscii, isUtf8 } from 'node:buffer';

/** How the bytes of a text stand for characters. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | 'windows-1252';

/** What a look at all bytes of a text says. Offsets are in bytes. */
export interface TextFacts {
  readonly bytes: number;
  readonly encoding: TextEncoding;
  /** in a text that is UTF-8 for the rest: sequences that are not */
  readonly invalid: number;
  readonly firstInvalid: number | null;
  /** where the first NUL stands (of UTF-16: none is looked for) */
  readonly firstNul: number | null;
  /** line ends of more than one kind, inside or outside quotes */
  readonly mixedLines: boolean;
}

/** Takes the bytes of a text in any division. */
export interface TextScanner {
  push(chunk: Buffer): void;
  end(): TextFacts;
}

/**
 * Looks at a text as it streams by, at several GB/s where it is plain. UTF-16 and UTF-32 are known by their mark, UTF-16
 * also by zeros at every second byte of the start. A text that is not valid UTF-8 and holds no valid sequence of more
 * than one byte is taken for windows-1252 (a superset of Latin-1); with valid ones beside, it is broken UTF-8. An encoding
 * that is `asked` for is not doubted.
 */
export function textScanner(asked?: TextEncoding): TextScanner {
  let bytes = 0;
  let wide: TextEncoding | null = null;
  let carry: Buffer = Buffer.alloc(0);
  let multibyte = false;
  let invalid = 0;
  let firstInvalid: number | null = null;
  let firstNul: number | null = null;
  const lines = lineEnds();
  const check = (body: Buffer, at: number) => {
    if (isAscii(body)) return;
    if (isUtf8(body)) {
      multibyte = true;
      return;
    }
    const found = sequences(body);
    multibyte ||= found.valid > 0;
    invalid += found.invalid;
    firstInvalid ??= found.first === null ? null : at + found.first;
  };
  return {
    push(chunk) {
      if (bytes === 0) wide = asked === undefined ? wideEncoding(chunk) : asked.startsWith('utf-16') ? asked : null;
      const start = bytes;
      bytes += chunk.length;
      if (wide !== null) return;
      if (firstNul === null) {
        const nul = chunk.indexOf(0);
        if (nul >= 0) firstNul = start + nul;
      }
      lines.push(chunk);
      const whole = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
      const cut = whole.length - unfinished(whole);
      check(whole.subarray(0, cut), start - carry.length);
      carry = Buffer.from(whole.subarray(cut));
    },
    end() {
      if (carry.length > 0) check(carry, bytes - carry.length);
      const encoding = asked ?? wide ?? (invalid > 0 && !multibyte ? 'windows-1252' : 'utf-8');
      const broken = invalid > 0 && encoding === 'utf-8';
      return {
        bytes,
        encoding,
        invalid: broken ? invalid : 0,
        firstInvalid: broken ? firstInvalid : null,
        firstNul,
        mixedLines: lines.mixed(),
      };
    },
  };
}

function wideEncoding(start: Buffer): TextEncoding | null {
  const [a, b, c, d] = start;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32';
  const looked = start.subarray(0, 4096 & ~1);
  if (looked.length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < looked.length; i++) if (looked[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = looked.length / 2;
  if (odd > 0.7 * most && even < 0.05 * most) return 'utf-16le';
  return even > 0.7 * most && odd < 0.05 * most ? 'utf-16be' : null;
}

/** Bytes at the end that begin a sequence which the next chunk may finish. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/** Counts sequences of more than one byte: valid ones, and bytes that belong to none. */
function sequences(bytes: Buffer): { readonly valid: number; readonly invalid: number; readonly first: number | null } {
  let valid = 0;
  let invalid = 0;
  let first: number | null = null;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    if (length > 1 && i + length <= bytes.length && isUtf8(bytes.subarray(i, i + length))) {
      valid++;
      i += length;
    } else {
      invalid++;
      first ??= i;
      i++;
    }
  }
  return { valid, invalid, first };
}

/** Finds which kinds of line ends a text has. Without any carriage return this is two searches of each chunk at most. */
function lineEnds(): { push(chunk: Buffer): void; mixed(): boolean } {
  const LF = 10;
  const CR = 13;
  let pending = false;
  const seen = { lf: false, cr: false, both: false };
  return {
    push(chunk) {
      if (pending && chunk.length > 0) {
        if (chunk[0] === LF) seen.both = true;
        else seen.cr = true;
      }
      for (let at = chunk.indexOf(CR); at >= 0 && !(seen.cr && seen.both); at = chunk.indexOf(CR, at + 1)) {
        if (at + 1 === chunk.length) break;
        if (chunk[at + 1] === LF) seen.both = true;
        else seen.cr = true;
        if (seen.both && seen.lf) break;
      }
      for (let at = chunk.indexOf(LF); at >= 0 && !seen.lf; at = chunk.indexOf(LF, at + 1)) {
        if (at === 0 ? !pending : chunk[at - 1] !== CR) seen.lf = true;
      }
      pending = chunk[chunk.length - 1] === CR;
    },
    mixed() {
      if (pending) seen.cr = true;
      return [seen.lf, seen.cr, seen.both].filter(Boolean).length > 1;
    },
  };
}
