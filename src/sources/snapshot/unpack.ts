import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';

/** How a file is packed, by the end of its name; null when it is not. */
export type Packing = 'gz' | 'zst' | null;

/** The packing that a name says. */
export function packingOf(name: string): Packing {
  const ending = /\.(gz|zst|zstd)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return null;
  return ending === 'gz' ? 'gz' : 'zst';
}

/** A packed file unpacks to at most so many bytes, or to 200 times its own if that is more, and never to more than 64 GiB. */
const freely = 2 * 1024 ** 3;
const most = 64 * 1024 ** 3;
const chunkBytes = 1024 ** 2;

/**
 * The plain bytes of a file, unpacked when its name says so; `stored` sees the bytes as they are stored. The engine's own
 * reader takes a Zstandard file that was cut off for an empty one, and reads a gzip file in one thread at every look: so
 * files are unpacked here, once. Errors: `Problem` when it is damaged, cut off, or unpacks to more than is sensible.
 */
export async function* plainBytes(
  path: string,
  name: string,
  size: number,
  stored: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  const packing = packingOf(name);
  const bound = Math.min(most, Math.max(freely, size * 200));
  let total = 0;
  try {
    for await (const chunk of packing === null ? asStored(path, stored) : unpackers[packing](path, stored)) {
      total += chunk.length;
      if (packing !== null && total > bound) throw tooLarge(name, bound);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof Problem || packing === null || isOfSystem(cause)) throw cause;
    const none = /incorrect header check|invalid zstd data/.test((cause as Error).message) && total === 0;
    const what = packing === 'gz' ? 'gzip' : 'Zstandard';
    throw new Problem(
      none
        ? `${quote(name)} is not a ${what} file.`
        : `${quote(name)} could not be unpacked: it is damaged or was cut off.`,
      'Write the file again.',
      { cause },
    );
  }
}

const unpackers: Readonly<
  Record<Exclude<Packing, null>, (path: string, stored: (chunk: Buffer) => void) => AsyncGenerator<Buffer>>
> = { gz: gunzipped, zst: unzstandard };

async function* asStored(path: string, stored: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    stored(chunk as Buffer);
    yield chunk as Buffer;
  }
}

async function* gunzipped(path: string, stored: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  const input = createReadStream(path, { highWaterMark: chunkBytes });
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  input.on('data', (chunk) => stored(chunk as Buffer));
  input.on('error', (error) => gunzip.destroy(error));
  for await (const chunk of input.pipe(gunzip)) yield chunk as Buffer;
}

/** Zstandard by frames. The last call tells the reader that nothing follows, so that a cut is seen. */
async function* unzstandard(path: string, stored: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  const { Decompress } = await import('fzstd');
  const out: Buffer[] = [];
  const reader = new Decompress((chunk) => {
    out.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  });
  for await (const chunk of createReadStream(path, { highWaterMark: 65_536 })) {
    stored(chunk as Buffer);
    reader.push(new Uint8Array(chunk as Buffer));
    yield* out.splice(0);
  }
  reader.push(new Uint8Array(0), true);
  yield* out.splice(0);
}

function isOfSystem(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string';
}

function tooLarge(name: string, bound: number): Problem {
  return new Problem(
    `${quote(name)} unpacks to more than ${Math.round(bound / 1024 ** 3)} GiB.`,
    'Divide it into several files, or write it as Parquet.',
  );
}
