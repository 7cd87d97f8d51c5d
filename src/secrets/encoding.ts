/** Why bytes were not scanned: `binary` is what no reader knows, `over-cap` what was cut at a cap of size, depth or number. */
export type Unread =
  | 'binary'
  | 'lfs-pointer'
  | 'too-large'
  | 'submodule'
  | 'symlink'
  | 'unreadable'
  | 'over-cap'
  | 'encrypted'
  | 'unsupported'
  | 'media';

/** Bytes as UTF-8 (or another encoding that agrees with ASCII), or why they are not text. */
export type Text = { readonly bytes: Uint8Array } | { readonly unread: Unread };

const pointer = 'version https://git-lfs.github.com/spec/v1\n';
const looked = 8000;

/**
 * Recognises what the bytes are. UTF-16 and UTF-32, with or without a byte-order mark, become UTF-8 (lines and columns stay
 * the same); this is asked before a NUL byte in the first 8,000 makes them binary. Carriage returns become line feeds where
 * they alone end the lines. A Git LFS pointer stands for a file that is not here.
 */
export function textOf(bytes: Uint8Array): Text {
  if (startsWith(bytes, pointer) && bytes.length < 1024) return { unread: 'lfs-pointer' };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { bytes: withLineFeeds(new TextEncoder().encode(decodeWide(bytes, wide))) };
  return bytes.subarray(0, looked).includes(0) ? { unread: 'binary' } : { bytes: withLineFeeds(bytes) };
}

/** Lines that end with a carriage return alone, in a text without any line feed, end with a line feed; offsets stay. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(10) || !bytes.includes(13)) return bytes;
  return bytes.map((byte) => (byte === 13 ? 10 : byte));
}

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

function wideEncoding(bytes: Uint8Array): Wide | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  // nearly every file ends here; counting bytes one by one costs more than the scan of it
  return bytes.subarray(0, looked).includes(0) ? withoutMark(bytes) : null;
}

/** Text that is mostly ASCII has a NUL in every second byte (UTF-16) or in three of four (UTF-32), always in the same places. */
function withoutMark(bytes: Uint8Array): Wide | null {
  const length = Math.min(bytes.length, looked) & ~3;
  if (length < 8) return null;
  const nuls = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i & 3] = (nuls[i & 3] ?? 0) + 1;
  const [share0 = 0, share1 = 0, share2 = 0, share3 = 0] = nuls.map((count) => count / (length / 4));
  if (share0 < 0.02 && share1 > 0.9 && share2 > 0.98 && share3 > 0.98) return 'utf-32le';
  if (share3 < 0.02 && share2 > 0.9 && share1 > 0.98 && share0 > 0.98) return 'utf-32be';
  if (share0 < 0.02 && share2 < 0.02 && share1 > 0.7 && share3 > 0.7) return 'utf-16le';
  if (share1 < 0.02 && share3 < 0.02 && share0 > 0.7 && share2 > 0.7) return 'utf-16be';
  return null;
}

function decodeWide(bytes: Uint8Array, encoding: Wide): string {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return new TextDecoder(encoding).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const point = view.getUint32(i, encoding === 'utf-32le');
    if (point !== 0xfeff || i > 0) parts.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point));
  }
  return parts.join('');
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false;
  return true;
}
