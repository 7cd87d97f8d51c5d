/** Printable text that stood in binary bytes, one run a line. */
export interface Printable {
  /** the runs, each ended by a line feed */
  readonly bytes: Uint8Array;
  /** where each run begins in `bytes`, ascending */
  readonly starts: readonly number[];
  /** where it begins in the binary; negative minus one for UTF-16, whose characters are two bytes */
  readonly origins: readonly number[];
}

const least = 8;
const shortestSlice = 12;

/** Bytes that text is made of: ASCII from the blank to the tilde, tab, line feed, carriage return. */
const isText = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13 ? 1 : 0,
);
const isWord = Uint8Array.from({ length: 256 }, (_, byte) => (/[\w-]/.test(String.fromCharCode(byte)) ? 1 : 0));

interface Output {
  bytes: Uint8Array;
  length: number;
  readonly starts: number[];
  readonly origins: number[];
}

/**
 * The runs of at least 8 printable ASCII characters in binary bytes, in one byte each or as UTF-16LE, in order.
 *
 * Formats that put a string's length in front of it (pickle, marshal, protobuf, GGUF, Thrift, Parquet) glue the last byte of
 * the length, or the opcode after the string, to the run. So where a length in front fits, the string is given once more by
 * itself when a letter or digit is glued to it.
 * Cost: one byte of eight is looked at where there is no text; the output is at most about three times the input.
 */
export function printableRuns(bytes: Uint8Array): Printable {
  const output: Output = { bytes: new Uint8Array(4096 + (bytes.length >> 2)), length: 0, starts: [], origins: [] };
  const size = bytes.length;
  let done = 0;
  let at = least - 1;
  while (at < size) {
    const byte = bytes[at] as number;
    if (isText[byte] === 0) {
      if (byte === 0 && isText[bytes[at + 1] ?? 0] === 1 && bytes[at + 2] === 0) {
        const end = wideRun(bytes, at + 1, done, output);
        if (end > done) {
          done = end;
          at = end + least - 1;
          continue;
        }
      }
      at += least;
      continue;
    }
    // a run of eight around this byte holds the byte three before it or the one four behind it
    if (isText[bytes[at - 3] as number] === 0 && isText[bytes[at + 4] ?? 0] === 0 && bytes[at + 1] !== 0) {
      // and the next one begins behind that byte
      at += 4 + least;
      continue;
    }
    let start = at;
    while (start > done && isText[bytes[start - 1] as number] === 1) start--;
    let end = at + 1;
    while (end < size && isText[bytes[end] as number] === 1) end++;
    if (end - start >= least) {
      give(output, bytes, start, end);
      slices(output, bytes, start, end);
      done = end;
    } else if (end - start === 1 && bytes[end] === 0) {
      const wideEnd = wideRun(bytes, start, done, output);
      if (wideEnd > done) {
        done = wideEnd;
        end = wideEnd;
      }
    }
    at = end + least;
  }
  return { bytes: output.bytes.subarray(0, output.length), starts: output.starts, origins: output.origins };
}

/** The offset in the binary of a byte of the printable text; 0 when there is none. */
export function originOf(printable: Printable, offset: number): number {
  let low = 0;
  let high = printable.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((printable.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  const origin = printable.origins[low] ?? 0;
  const within = offset - (printable.starts[low] ?? 0);
  return origin < 0 ? -1 - origin + 2 * within : origin + within;
}

/** Gives the UTF-16LE run around a character; its end, or 0 when it is too short. */
function wideRun(bytes: Uint8Array, inside: number, from: number, output: Output): number {
  let start = inside;
  while (start - 2 >= from && bytes[start - 1] === 0 && isText[bytes[start - 2] as number] === 1) start -= 2;
  let end = inside;
  while (end + 1 < bytes.length && bytes[end + 1] === 0 && isText[bytes[end] as number] === 1) end += 2;
  if (end - start < 2 * least) return 0;
  begin(output, (end - start) / 2, -1 - start);
  for (let at = start; at < end; at += 2) output.bytes[output.length++] = bytes[at] as number;
  output.bytes[output.length++] = 10;
  return end;
}

function give(output: Output, bytes: Uint8Array, start: number, end: number): void {
  begin(output, end - start, start);
  let at = output.length;
  const into = output.bytes;
  // most runs are short: a view for each would cost more than the copy
  if (end - start < 128) for (let i = start; i < end; i++) into[at++] = bytes[i] as number;
  else {
    into.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  into[at] = 10;
  output.length = at + 1;
}

function begin(output: Output, length: number, origin: number): void {
  if (output.length + length + 1 > output.bytes.length) {
    const wider = new Uint8Array(2 * (output.bytes.length + length + 1));
    wider.set(output.bytes.subarray(0, output.length));
    output.bytes = wider;
  }
  output.starts.push(output.length);
  output.origins.push(origin);
}

/** Strings of the run whose length stands in front: at its beginning, then one after the other. */
function slices(output: Output, bytes: Uint8Array, start: number, end: number): void {
  if (end - start < shortestSlice) return;
  let from = start;
  while (end - from >= shortestSlice) {
    let next = 0;
    for (let at = from; at <= from + 3 && next === 0; at++) next = sliceAt(output, bytes, at, start, end);
    if (next === 0) return;
    from = next;
  }
}

/** Gives the string that begins here, when a length in front says where it ends; its end, or 0. */
function sliceAt(output: Output, bytes: Uint8Array, at: number, start: number, end: number): number {
  const one = bytes[at - 1] ?? 0;
  let length = fits(one, at, end);
  if (at === start) {
    length ||= fits(wordAt(bytes, at - 4), at, end);
    length ||= fits(wordAt(bytes, at - 8), at, end);
    length ||= fits(varintBefore(bytes, at), at, end);
  }
  if (length === 0) return 0;
  const stop = at + length;
  const gluedBefore = at > start && isWord[one] === 1 && isWord[bytes[at] as number] === 1;
  const gluedBehind = stop < end && isWord[bytes[stop - 1] as number] === 1 && isWord[bytes[stop] as number] === 1;
  if (gluedBefore || gluedBehind) give(output, bytes, at, stop);
  return stop;
}

function fits(length: number, at: number, end: number): number {
  return length >= shortestSlice && at + length <= end ? length : 0;
}

function wordAt(bytes: Uint8Array, at: number): number {
  if (at < 0) return 0;
  return (
    (bytes[at] as number) +
    (bytes[at + 1] as number) * 0x100 +
    (bytes[at + 2] as number) * 0x10000 +
    (bytes[at + 3] as number) * 0x1000000
  );
}

/** A length in two bytes of seven bits, the lower first. */
function varintBefore(bytes: Uint8Array, at: number): number {
  const low = bytes[at - 2] ?? 0;
  return low >= 128 ? (low & 127) + 128 * (bytes[at - 1] ?? 0) : 0;
}
