import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What reading a file gave: its bytes, or why not. */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly unread: 'too-large' | 'unreadable' | 'gone' };

/**
 * A reader that gives whole files one after the other. The bytes are valid until the next call: the buffer is used again.
 * Files above `cap` bytes are not read.
 */
export function fileReader(cap: number): (name: Buffer | string) => FileBytes {
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
      if (size > buffer.length) buffer = Buffer.allocUnsafe(2 ** Math.ceil(Math.log2(size)));
      let length = 0;
      while (length < size) {
        const got = readSync(handle, buffer, length, size - length, null);
        if (got === 0) break;
        length += got;
      }
      return { bytes: buffer.subarray(0, length) };
    } catch {
      return { unread: 'unreadable' };
    } finally {
      closeSync(handle);
    }
  };
}
