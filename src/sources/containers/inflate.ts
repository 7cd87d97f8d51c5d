import { type Budget, meterOf, stop } from './budget.ts';
import type { Kind } from './kind.ts';

type Packed = Extract<Kind, 'gz' | 'bz2' | 'xz' | 'zst'>;

/** Bytes of a dictionary or window that a stream may ask for: what `xz -9` and `zstd --ultra` need. */
const widestWindow = 128 * 2 ** 20;
const step = 2 ** 16;

/**
 * The content of a compressed stream, piece by piece, each counted against the budget. What was yielded before an error is
 * right. Errors: stops with `over-cap`; throws whatever the decoder throws on broken data.
 */
export async function* inflated(kind: Packed, bytes: Uint8Array, budget: Budget): AsyncGenerator<Uint8Array> {
  const meter = meterOf(budget, bytes.length);
  if (kind === 'gz') yield* gunzipped(bytes, meter);
  else if (kind === 'xz') yield* unxzed(bytes, meter);
  else if (kind === 'zst') yield* unzstded(bytes, meter);
  else yield* unbzipped(bytes, meter);
}

type Meter = (bytes: number) => void;

async function* gunzipped(bytes: Uint8Array, meter: Meter): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip({ chunkSize: 2 ** 18 });
  gunzip.end(bytes);
  for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
    meter(chunk.length);
    yield chunk;
  }
}

async function* unxzed(bytes: Uint8Array, meter: Meter): AsyncGenerator<Uint8Array> {
  // block header: size, flags, then the filter's id, the size of its properties, and the dictionary's size as a code
  const at = 14 + ((bytes[13] ?? 0) & 0x40 ? 9 : 0) + ((bytes[13] ?? 0) & 0x80 ? 9 : 0);
  for (let i = 14; i < at + 8; i++) {
    const code = bytes[i + 2] ?? 0;
    if (bytes[i] === 0x21 && bytes[i + 1] === 1 && (2 | (code & 1)) * 2 ** ((code >> 1) + 11) > widestWindow)
      throw stop('over-cap');
  }
  const { XzReadableStream } = await import('xz-decompress');
  let from = 0;
  const source = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (from >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(from, from + step));
      from += step;
    },
  });
  const stream = new XzReadableStream(source) as unknown as AsyncIterable<Uint8Array>;
  for await (const chunk of stream) {
    meter(chunk.length);
    yield chunk;
  }
}

async function* unzstded(bytes: Uint8Array, meter: Meter): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  for (const frame of framesOf(bytes)) {
    let ready: Uint8Array[] = [];
    const decoder = new Decompress((chunk) => {
      meter(chunk.length);
      // the decoder uses its buffers again
      ready.push(chunk.slice());
    });
    for (let from = 0; from < frame.length; from += step) {
      decoder.push(frame.subarray(from, from + step), from + step >= frame.length);
      yield* ready;
      ready = [];
    }
  }
}

/** The frames of a zstd file; the decoder would believe any window that a header asks for. */
function* framesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 8 < bytes.length) {
    const magic = view.getUint32(at, true);
    if ((magic & 0xfffffff0) >>> 0 === 0x184d2a50) {
      at += 8 + view.getUint32(at + 4, true);
      continue;
    }
    if (magic !== 0xfd2fb528) throw stop('unreadable');
    const end = endOfFrame(bytes, at);
    yield bytes.subarray(at, end);
    at = end;
  }
}

function endOfFrame(bytes: Uint8Array, start: number): number {
  const flags = bytes[start + 4] ?? 0;
  const single = (flags & 0x20) !== 0;
  const sizeBytes = flags >> 6 === 0 ? Number(single) : 1 << (flags >> 6);
  const idBytes = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeAt = start + 5 + Number(!single) + idBytes;
  let size = 0;
  for (let i = sizeBytes - 1; i >= 0; i--) size = size * 256 + (bytes[sizeAt + i] ?? 0);
  const code = bytes[start + 5] ?? 0;
  const window = single ? size + (sizeBytes === 2 ? 256 : 0) : 2 ** (10 + (code >> 3)) * (1 + (code & 7) / 8);
  if (window > widestWindow) throw stop('over-cap');
  let at = sizeAt + sizeBytes;
  for (;;) {
    if (at + 3 > bytes.length) throw stop('unreadable');
    const head = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    at += 3 + (((head >> 1) & 3) === 1 ? 1 : head >> 3);
    if ((head & 1) === 1) break;
  }
  return Math.min(bytes.length, at + ((flags & 4) !== 0 ? 4 : 0));
}

async function* unbzipped(bytes: Uint8Array, meter: Meter): AsyncGenerator<Uint8Array> {
  // @ts-expect-error the package ships no types
  const { default: bunzip } = (await import('seek-bzip')) as { default: Bunzip };
  const pieces: Uint8Array[] = [];
  let piece = new Uint8Array(2 ** 18);
  let filled = 0;
  const output = {
    writeByte(byte: number) {
      piece[filled++] = byte;
      if (filled < piece.length) return;
      meter(filled);
      pieces.push(piece);
      piece = new Uint8Array(2 ** 18);
      filled = 0;
    },
  };
  let error: unknown = null;
  try {
    bunzip.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), output, true);
    meter(filled);
  } catch (thrown) {
    error = thrown;
  }
  yield* pieces;
  yield piece.subarray(0, filled);
  if (error !== null) throw error;
}

interface Bunzip {
  /** writes the decompressed bytes of one stream, or of all of them, one by one; throws on broken data */
  decode(input: Uint8Array, output: { writeByte(byte: number): void }, multistream: boolean): void;
}
