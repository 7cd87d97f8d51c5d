import { itemsOf, type JsonSpan, rawOffset, unescaped, unescapeInto } from './json-bytes.ts';

/** A text that JSON holds, and where each byte of it stands in the JSON. */
export interface JsonText {
  readonly bytes: Uint8Array;
  /** the offset in the JSON of an offset in the text; quick as long as offsets do not go back */
  readonly rawOf: (offset: number) => number;
}

/**
 * The text of a value as nbformat writes it: a string, or a list of strings joined by `separator` (one byte or none).
 * Other values are read as they are written. A string without escapes is a view, nothing is copied.
 */
export function jsonText(bytes: Uint8Array, value: JsonSpan, separator = ''): JsonText {
  if (bytes[value.start] === 34) return joined(bytes, [value], '');
  if (bytes[value.start] === 91) return joined(bytes, itemsOf(bytes, value.start), separator);
  return { bytes: bytes.subarray(value.start, value.end), rawOf: (offset) => value.start + offset };
}

/** Pieces are kept as three numbers each: start in the text, start in the raw bytes, end there. */
function joined(bytes: Uint8Array, items: readonly JsonSpan[], separator: string): JsonText {
  const [only] = items;
  if (items.length === 1 && only !== undefined && bytes[only.start] === 34) {
    const starts = [0, only.start + 1, only.end - 1];
    return { bytes: unescaped(bytes, only.start + 1, only.end - 1), rawOf: rawFinder(bytes, starts) };
  }
  const room = items.reduce((sum, { start, end }) => sum + end - start + separator.length, 0);
  const text = new Uint8Array(room);
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of items) {
    if (length > 0 && separator !== '') text[length++] = separator.charCodeAt(0);
    const quotes = bytes[start] === 34 ? 1 : 0;
    starts.push(length, start + quotes, end - quotes);
    length = unescapeInto(bytes, start + quotes, end - quotes, text, length);
  }
  return { bytes: text.subarray(0, length), rawOf: rawFinder(bytes, starts) };
}

function rawFinder(bytes: Uint8Array, starts: readonly number[]): (offset: number) => number {
  let piece = -1;
  let cursor: [number, number] = [0, 0];
  return (offset) => {
    let low = 0;
    for (let high = starts.length / 3 - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle * 3] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const text = starts[low * 3] ?? 0;
    const raw = starts[low * 3 + 1] ?? 0;
    if (low !== piece || cursor[1] > offset - text) cursor = [raw, 0];
    piece = low;
    cursor = rawOffset(bytes, cursor, starts[low * 3 + 2] ?? 0, offset - text);
    return cursor[0];
  };
}

/** The text without terminal colour codes; the same object when it has none. */
export function withoutColours(text: JsonText): JsonText {
  if (!text.bytes.includes(27)) return text;
  const { bytes } = text;
  const out = new Uint8Array(bytes.length);
  // where the kept runs begin: in the new text, in the old
  const runs: number[] = [];
  let length = 0;
  for (let i = 0; i < bytes.length; ) {
    const skip = bytes[i] === 27 ? colourCode(bytes, i) : 0;
    i += skip;
    const next = bytes.indexOf(27, skip === 0 ? i + 1 : i);
    const to = next < 0 ? bytes.length : next;
    runs.push(length, i);
    out.set(bytes.subarray(i, to), length);
    length += to - i;
    i = to;
  }
  const oldOf = (offset: number) => {
    let low = 0;
    for (let high = runs.length / 2 - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle * 2] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return (runs[low * 2 + 1] ?? 0) + offset - (runs[low * 2] ?? 0);
  };
  return { bytes: out.subarray(0, length), rawOf: (offset) => text.rawOf(oldOf(offset)) };
}

/** How many bytes the escape sequence at `i` takes: CSI of up to 24 bytes, or OSC of up to 256; 0 = it is none. */
function colourCode(bytes: Uint8Array, i: number): number {
  const kind = bytes[i + 1];
  if (kind === 91) {
    for (let end = i + 2; end < i + 24 && end < bytes.length; end++) {
      const byte = bytes[end] as number;
      if (byte >= 64 && byte <= 126) return end + 1 - i;
      if (byte < 32 || byte > 63) return 0;
    }
  } else if (kind === 93) {
    const end = bytes.indexOf(7, i);
    if (end > 0 && end - i <= 256) return end + 1 - i;
  }
  return 0;
}
