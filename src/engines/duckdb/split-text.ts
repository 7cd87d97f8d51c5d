import { createReadStream } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import type { EngineSource } from '../engine.ts';

/** A delimited text to be divided by columns: part i holds the columns from `starts[i]` on, in the file `targets[i]`. */
export interface SplitJob {
  readonly file: string;
  readonly targets: readonly string[];
  /** ascending, the first is 0 */
  readonly starts: readonly number[];
  /** how many columns each record has */
  readonly columns: number;
  readonly header: NonNullable<EngineSource['header']>;
}

/** Bytes of a part that are gathered before they are written. */
const gathered = 64 * 1024;

/** A record that is longer has an open quote. */
const longest = 64 * 1024 ** 2;

/**
 * Divides a text of many columns into texts of a few, in one pass: cells stay as they are written, and the header is left
 * out. Errors: when a record has more or fewer cells, is blank, or has a quote inside a plain cell, for then only the
 * engine itself can say what it reads; the parts are of no use then.
 */
export async function splitText(job: SplitJob): Promise<void> {
  const parts = job.targets.map((target): Part => ({ target, bytes: Buffer.allocUnsafe(gathered), length: 0 }));
  for (const { target } of parts) await writeFile(target, '', { mode: 0o600 });
  const text = { ...marksOf(job.header), lines: job.header.skip ?? 0, names: (job.header.header ?? true) ? 1 : 0 };
  let rest: Buffer = Buffer.alloc(0);
  let first = true;
  for await (const chunk of createReadStream(job.file, { highWaterMark: 4 * 1024 ** 2 })) {
    const bytes: Buffer = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    const start = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    first = false;
    rest = Buffer.from(bytes.subarray(takeRecords(bytes, start, false, job, text, parts)));
    if (rest.length > longest) throw irregular();
    await flush(parts, gathered / 2);
  }
  if (takeRecords(rest, 0, true, job, text, parts) < rest.length) throw irregular();
  await flush(parts, 1);
}

interface Part {
  readonly target: string;
  bytes: Buffer;
  length: number;
}

/** What is still to be passed over, and the bytes with a meaning. */
interface Text {
  readonly delimiter: number;
  readonly quote: number;
  /** what makes a quote inside a quoted cell plain */
  readonly before: number;
  lines: number;
  names: number;
}

function marksOf({ delimiter, quote = '"', escape: before = '"' }: SplitJob['header']) {
  return { delimiter: delimiter.charCodeAt(0), quote: quote.charCodeAt(0), before: before.charCodeAt(0) };
}

function irregular(): Error {
  return new Error('an irregular text is not divided');
}

const LF = 10;
const CR = 13;
/** both, one after the other */
const CRLF = 0;

/** Takes the whole records of `bytes`, and says where the first unfinished one begins. */
function takeRecords(bytes: Buffer, from: number, end: boolean, job: SplitJob, text: Text, parts: readonly Part[]) {
  let start = from;
  while (text.lines > 0 && start < bytes.length) {
    const next = lineEnd(bytes, start);
    if (next === null) return start;
    start = next.after;
    text.lines--;
  }
  const bounds = new Int32Array(job.starts.length + 1);
  for (;;) {
    const found = readRecord(bytes, start, end, job, text, bounds);
    if (found === null) return start;
    if (text.names > 0) text.names--;
    else {
      for (let i = 0; i < parts.length; i++) {
        // Without the delimiter before the next part.
        const last = (bounds[i + 1] as number) - (i + 1 < parts.length ? 1 : 0);
        put(parts[i] as Part, bytes, bounds[i] as number, last, found.feed);
      }
    }
    start = found.after;
  }
}

function lineEnd(bytes: Buffer, from: number): { readonly after: number } | null {
  for (let i = from; i < bytes.length; i++) {
    if (bytes[i] === LF) return { after: i + 1 };
    if (bytes[i] === CR) return i + 1 === bytes.length ? null : { after: i + (bytes[i + 1] === LF ? 2 : 1) };
  }
  return null;
}

/**
 * Finds the end of the record at `start`, and where in it each part begins (`bounds`, then the record's end). Null when the
 * bytes end before it does; at the `end` of the text a record needs no line feed. Written as one loop over bytes: a text of
 * hundreds of megabytes goes through it.
 */
function readRecord(
  bytes: Buffer,
  start: number,
  end: boolean,
  { columns, starts }: SplitJob,
  { delimiter, quote, before }: Text,
  bounds: Int32Array,
): { readonly after: number; readonly feed: number } | null {
  const size = bytes.length;
  if (start >= size) return null;
  bounds[0] = start;
  let column = 0;
  let part = 1;
  let i = start;
  for (;;) {
    if (i < size && bytes[i] === quote) {
      i = afterQuote(bytes, i + 1, quote, before);
      if (i < 0) {
        if (end) throw irregular();
        return null;
      }
    } else {
      for (; i < size; i++) {
        const byte = bytes[i];
        if (byte === delimiter || byte === LF || byte === CR) break;
        if (byte === quote) throw irregular();
      }
    }
    const byte = bytes[i];
    if (i < size && byte === delimiter) {
      i++;
      if (++column === starts[part]) bounds[part++] = i;
      continue;
    }
    // A carriage return at the end of a chunk may have its line feed in the next one.
    if (!end && (i >= size || (byte === CR && i + 1 >= size))) return null;
    if (i < size && byte !== LF && byte !== CR) throw irregular();
    if (column + 1 !== columns || i === start) throw irregular();
    bounds[part] = i;
    const both = byte === CR && bytes[i + 1] === LF;
    return { after: Math.min(size, i + (both ? 2 : 1)), feed: both ? CRLF : (byte ?? LF) };
  }
}

/** Behind the quote that closes a cell; -1 when the bytes end first, or might go on with a second quote. */
function afterQuote(bytes: Buffer, from: number, quote: number, before: number): number {
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === before && before !== quote) i++;
    else if (byte === quote) {
      if (before !== quote || bytes[i + 1] !== quote) return i + 1;
      i++;
    }
  }
  return -1;
}

function put(part: Part, bytes: Buffer, from: number, to: number, feed: number): void {
  const needed = part.length + to - from + 2;
  if (needed > part.bytes.length) {
    const larger = Buffer.allocUnsafe(2 * needed);
    part.bytes.copy(larger, 0, 0, part.length);
    part.bytes = larger;
  }
  bytes.copy(part.bytes, part.length, from, to);
  part.length += to - from;
  if (feed === CRLF) part.bytes[part.length++] = CR;
  part.bytes[part.length++] = feed === CRLF ? LF : feed;
}

async function flush(parts: readonly Part[], least: number): Promise<void> {
  for (const part of parts) {
    if (part.length < least) continue;
    await appendFile(part.target, part.bytes.subarray(0, part.length));
    part.length = 0;
  }
}
