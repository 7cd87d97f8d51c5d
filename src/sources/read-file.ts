import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What reading a file gave: its bytes, that it is too large to be read at once, or why it was not read. */
export type FileBytes =
  | { readonly bytes: Uint8Array }
  | { readonly large: number }
  | { readonly unread: 'too-large' | 'unreadable' | 'gone' };

/**
 * A reader that gives whole files one after the other. The bytes are valid until the next call: the buffer is used again.
 * Files above `cap` bytes are not read; of those above `whole` it gives only the size in bytes.
 */
export function fileReader(cap: number, whole = cap): (name: Buffer | string) => FileBytes {
  let buffer = Buffer.allocUnsafe(1 << 16);
  return (name) => {
    let handle: number;
    try {
      handle = openSync(name, 'r');
    } catch (error) {
      return { unread: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'unreadable' };
    }
    try {
      const stat = fstatSync(handle);
      if (!stat.isFile()) return { unread: 'unreadable' };
      const { size } = stat;
      if (size > cap) return { unread: 'too-large' };
      if (size > whole) return { large: size };
      if (size > buffer.length) buffer = Buffer.allocUnsafe(Math.min(2 ** Math.ceil(Math.log2(size)), size + 2 ** 22));
      return { bytes: buffer.subarray(0, fill(handle, buffer, 0, size)) };
    } catch {
      return { unread: 'unreadable' };
    } finally {
      closeSync(handle);
    }
  };
}

/** A piece of a large file. Bytes from `from` to `to` are its own, the others stand around them and are given again. */
export interface Block {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** where in these bytes the next block begins; null after the last one */
  readonly next: number | null;
}

/**
 * The blocks of a file, each with `own` bytes of its own (the last one with fewer) and up to `margin` bytes on each side.
 * A block never begins inside a character of UTF-8. The bytes are valid until the next block is asked for; memory is
 * `own` + 2 × `margin`. Errors: those of the file system.
 */
export function* fileBlocks(name: Buffer | string, own: number, margin: number): Generator<Block> {
  const handle = openSync(name, 'r');
  try {
    const buffer = Buffer.allocUnsafe(own + 2 * margin + 4);
    let length = 0;
    let from = 0;
    for (;;) {
      length += fill(handle, buffer, length, Math.min(buffer.length, from + own + margin) - length);
      const last = length < from + own + margin;
      const to = last ? length : from + own;
      const next = last ? null : startOfCharacter(buffer, Math.max(0, to - margin));
      yield { bytes: buffer.subarray(0, length), from, to, next };
      if (next === null) return;
      buffer.copyWithin(0, next, length);
      length -= next;
      from = to - next;
    }
  } finally {
    closeSync(handle);
  }
}

function startOfCharacter(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

/** Reads up to `count` bytes to `at`; gives how many there were. */
function fill(handle: number, buffer: Buffer, at: number, count: number): number {
  let length = 0;
  while (length < count) {
    const got = readSync(handle, buffer, at + length, count - length, null);
    if (got === 0) break;
    length += got;
  }
  return length;
}
