import { read, readSync, write, writeSync } from 'node:fs';

/** The numbers of a part of a file, or where they are put. */
type View = ArrayBufferView;

/** Writes all bytes of `values` at `position`, in bytes. Errors: those of the file system. */
export function writeNumbers(file: number, values: View, position: number): void {
  const bytes = bytesOf(values);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, position + at);
}

/** Fills `values` from `position`, in bytes. Errors: those of the file system; a plain error when the file ends before. */
export function readNumbers(file: number, values: View, position: number): void {
  const bytes = bytesOf(values);
  for (let at = 0; at < bytes.length; ) at += some(readSync(file, bytes, at, bytes.length - at, position + at));
}

/** `writeNumbers` on another thread; `values` must stay as they are until it has ended. */
export function writeBehind(file: number, values: View, position: number): Promise<void> {
  return onThread(write, file, values, position);
}

/** `readNumbers` on another thread; `values` belong to it until it has ended. */
export function readAhead(file: number, values: View, position: number): Promise<void> {
  return onThread(read, file, values, position);
}

type Call = (
  file: number,
  bytes: Uint8Array,
  offset: number,
  length: number,
  position: number,
  done: (error: Error | null, count: number) => void,
) => void;

function onThread(call: Call, file: number, values: View, position: number): Promise<void> {
  const bytes = bytesOf(values);
  return new Promise((resolve, reject) => {
    const next = (at: number): void => {
      call(file, bytes, at, bytes.length - at, position + at, (error, count) => {
        if (error !== null) reject(error);
        else if (at + count === bytes.length) resolve();
        else if (count === 0) reject(missing());
        else next(at + count);
      });
    };
    next(0);
  });
}

function some(count: number): number {
  if (count === 0) throw missing();
  return count;
}

function missing(): Error {
  return new Error('the numbers that were to be read are not in their file');
}

function bytesOf({ buffer, byteOffset, byteLength }: View): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
