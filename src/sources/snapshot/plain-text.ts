import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, link, open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { type AskedText, type DelimitedHeader, readHeader } from '../delimited-header.ts';
import { type TextEncoding, type TextFacts, textScanner } from './text-scan.ts';
import { packingOf, plainBytes } from './unpack.ts';

/** How a text was written, and how much of it could not be read. */
export interface FoundEncoding {
  readonly name: TextEncoding;
  /** bytes that belong to no character, of a text that is UTF-8 for the rest; each was read as U+FFFD */
  readonly invalid: number;
  /** line of the first of them, 1-based */
  readonly line: number | null;
}

/** A text file in the private folder: unpacked, UTF-8, with one kind of line end. */
export interface PlainText {
  /** sha256:<hex> of the bytes as they are stored */
  readonly digest: string;
  readonly encoding: FoundEncoding;
  readonly header: DelimitedHeader | null;
}

/** Of a header line no more than this is read. */
const headerBytes = 4 * 1024 ** 2;

/**
 * Brings a CSV or JSON file to `target` as plain UTF-8: unpacked, and transcoded from UTF-16 or windows-1252 where it is
 * that; where CSV lines end in different ways, all end the first way. A file that is good as it is costs one read and a link.
 * Errors: `Problem` when it is binary, cut off, or has no header line.
 */
export async function bringText(
  path: string,
  target: string,
  file: { readonly name: string; readonly size: number; readonly kind: 'csv' | 'json'; readonly asked?: AskedText },
): Promise<PlainText> {
  const { name, size, kind, asked = {} } = file;
  const packed = packingOf(name) !== null;
  const hash = createHash('sha256');
  const scanner = textScanner(asked.encoding);
  const source = plainBytes(path, name, size, (chunk) => void hash.update(chunk));
  if (packed) await pipeline(seen(source, scanner), createWriteStream(target, { mode: 0o600 }));
  else for await (const _ of seen(source, scanner));
  const facts = scanner.end();
  await refuse(packed ? target : path, name, facts);
  let plain = packed ? target : path;
  if (facts.encoding !== 'utf-8' || facts.invalid > 0) plain = await rewritten(plain, target, decoded(plain, facts));
  let header = kind === 'csv' ? await headerOf(plain, name, asked) : null;
  if (header !== null && facts.mixedLines) {
    plain = await rewritten(plain, target, oneLineEnd(plain, header));
    header = await headerOf(plain, name, asked);
  }
  if (plain !== target) await putAs(plain, target);
  const line = facts.firstInvalid === null ? null : await lineAt(path, name, size, facts.firstInvalid);
  return {
    digest: `sha256:${hash.digest('hex')}`,
    encoding: { name: facts.encoding, invalid: facts.invalid, line },
    header,
  };
}

/** Puts a file under our name without copying where the system allows it. */
export async function putAs(path: string, target: string): Promise<void> {
  await link(path, target).catch(() => copyFile(path, target));
}

async function* seen(source: AsyncIterable<Buffer>, scanner: { push(chunk: Buffer): void }): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    scanner.push(chunk);
    yield chunk;
  }
}

async function rewritten(plain: string, target: string, source: AsyncIterable<Buffer>): Promise<string> {
  const fresh = `${target}.new`;
  await pipeline(source, createWriteStream(fresh, { mode: 0o600 }));
  if (plain === target) await rm(target);
  await rename(fresh, target);
  return target;
}

async function refuse(plain: string, name: string, facts: TextFacts): Promise<void> {
  if (facts.bytes === 0)
    throw new Problem(`${quote(name)} is empty (0 bytes).`, 'Write the snapshot again; an empty file is never a pass.');
  if (facts.encoding === 'utf-32') throw new Problem(`${quote(name)} is UTF-32.`, 'Save it as UTF-8, or as Parquet.');
  if (facts.firstNul === null || facts.encoding.startsWith('utf-16')) return;
  const line = await lineAt(plain, '', facts.bytes, facts.firstNul);
  if (facts.firstNul < 8192)
    throw new Problem(
      `${quote(name)} is a binary file with the ending of a text: a NUL byte in line ${line}.`,
      'Give it the ending of what it is (.parquet, .csv.gz), or write it as text.',
    );
  throw new Problem(
    `${quote(name)} holds a NUL byte in line ${line}: a writer was cut off there, or it is no text.`,
    'Write the file again.',
  );
}

/** The line of an offset in the plain bytes, 1-based, by line feeds. */
async function lineAt(path: string, name: string, size: number, offset: number): Promise<number> {
  let line = 1;
  let at = 0;
  for await (const chunk of plainBytes(path, name, size, () => undefined)) {
    const part = chunk.subarray(0, offset - at);
    for (let next = part.indexOf(10); next >= 0; next = part.indexOf(10, next + 1)) line++;
    at += chunk.length;
    if (at >= offset) break;
  }
  return line;
}

async function headerOf(path: string, name: string, asked: AskedText): Promise<DelimitedHeader> {
  const file = await open(path);
  const { buffer, bytesRead } = await file
    .read(Buffer.alloc(headerBytes), 0, headerBytes, 0)
    .finally(() => file.close());
  const header = readHeader(buffer.toString('utf8', 0, bytesRead), bytesRead < headerBytes, asked);
  if (header === null)
    throw new Problem(`${quote(name)} has no header line.`, 'Write the names of the columns into the first line.');
  return header;
}

/** What windows-1252 has at 0x80-0x9f where Latin-1 has control characters (of the five it leaves open: those). */
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

async function* decoded(path: string, facts: TextFacts): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: 1024 ** 2 });
  if (facts.encoding === 'windows-1252') {
    // Not by TextDecoder: some releases of Node take this encoding for Latin-1.
    for await (const chunk of stream) {
      const text = (chunk as Buffer).toString('latin1');
      yield Buffer.from(text.replace(/[\x80-\x9f]/g, (c) => upper.charAt(c.charCodeAt(0) - 0x80)));
    }
    return;
  }
  const decoder = new TextDecoder(facts.encoding);
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk as Buffer, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** Ends every line outside quotes with a line feed. */
async function* oneLineEnd(
  path: string,
  { delimiter, quote: mark, escape: before }: DelimitedHeader,
): AsyncGenerator<Buffer> {
  const [LF, CR, Q, E, D] = [10, 13, mark.charCodeAt(0), before.charCodeAt(0), delimiter.charCodeAt(0)];
  let quoted = false;
  let escaped = false;
  let atStart = true;
  let afterReturn = false;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) {
    const bytes = chunk as Buffer;
    let to = 0;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (quoted) {
        if (escaped) escaped = false;
        else if (byte === E && E !== Q) escaped = true;
        // A doubled quote closes and opens again.
        else if (byte === Q) quoted = false;
        bytes[to++] = byte;
        atStart = byte === Q && E === Q;
        continue;
      }
      const follows = byte === LF && afterReturn;
      afterReturn = byte === CR;
      if (follows) continue;
      if (byte === Q && atStart) quoted = true;
      bytes[to++] = byte === CR ? LF : byte;
      atStart = byte === D || byte === LF || byte === CR;
    }
    yield bytes.subarray(0, to);
  }
}
