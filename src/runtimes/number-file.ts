import { readSync, writeSync } from 'node:fs';

/** Writes all bytes of `values` at `position`, in bytes. Errors: those of the file system. */
export function writeNumbers(file: number, values: ArrayBufferView, position: number): void {
  const bytes = bytesOf(values);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, position + at);
}

/** Fills `values` from `position`, in bytes. Errors: those of the file system; a plain error when the file ends before. */
export function readNumbers(file: number, values: ArrayBufferView, position: number): void {
  const bytes = bytesOf(values);
  for (let at = 0; at < bytes.length; ) {
    const count = readSync(file, bytes, at, bytes.length - at, position + at);
    if (count === 0) throw new Error('the numbers that were to be read are not in their file');
    at += count;
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
