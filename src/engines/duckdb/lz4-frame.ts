/**
 * Unpacks an LZ4 frame, the packing that Arrow files have unless told. Written after the format's description: a frame is
 * blocks of sequences, each some literal bytes and a match in what is already unpacked (also of earlier blocks).
 * `most`: a bound in bytes on what it unpacks to. Errors: `Error` for anything that is no whole frame.
 */
export function unpackLz4Frame(bytes: Uint8Array, most = 2 ** 31): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 7 || view.getUint32(0, true) !== 0x184d2204) throw new Error('no LZ4 frame');
  const flags = bytes[4] ?? 0;
  const [blockSums, hasSize, hasDictionary] = [flags & 0x10, flags & 0x08, flags & 0x01];
  let at = 6 + (hasSize ? 8 : 0) + (hasDictionary ? 4 : 0) + 1;
  const size = hasSize ? Number(view.getBigUint64(6, true)) : null;
  if (size !== null && size > most) throw new Error('an LZ4 frame that is too large');
  const out: Output = { bytes: new Uint8Array(size ?? bytes.length * 4), length: 0, most };
  for (;;) {
    if (at + 4 > bytes.length) throw new Error('an LZ4 frame that was cut off');
    const head = view.getUint32(at, true);
    at += 4;
    if (head === 0) break;
    const end = at + (head & 0x7fffffff);
    if (end > bytes.length) throw new Error('an LZ4 frame that was cut off');
    if (head >>> 31 === 1) append(out, bytes.subarray(at, end));
    else unpackBlock(bytes.subarray(at, end), out);
    at = end + (blockSums ? 4 : 0);
  }
  if (size !== null && size !== out.length) throw new Error('an LZ4 frame of another size than it says');
  return out.bytes.subarray(0, out.length);
}

interface Output {
  bytes: Uint8Array;
  length: number;
  readonly most: number;
}

function unpackBlock(block: Uint8Array, out: Output): void {
  let at = 0;
  const longer = (base: number) => {
    let length = base;
    if (base === 15) {
      for (let more = 255; more === 255; length += more) {
        if (at >= block.length) throw new Error('an LZ4 block that was cut off');
        more = block[at++] ?? 0;
      }
    }
    return length;
  };
  while (at < block.length) {
    const token = block[at++] ?? 0;
    const literals = longer(token >> 4);
    if (at + literals > block.length) throw new Error('an LZ4 block that was cut off');
    append(out, block.subarray(at, at + literals));
    at += literals;
    if (at >= block.length) return;
    const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
    at += 2;
    const length = longer(token & 15) + 4;
    if (distance === 0 || distance > out.length) throw new Error('an LZ4 match outside of the frame');
    room(out, length);
    const from = out.length - distance;
    // Byte by byte where the match reaches into itself: then it repeats.
    if (distance >= length) out.bytes.copyWithin(out.length, from, from + length);
    else for (let i = 0; i < length; i++) out.bytes[out.length + i] = out.bytes[from + i] ?? 0;
    out.length += length;
  }
}

function append(out: Output, bytes: Uint8Array): void {
  room(out, bytes.length);
  out.bytes.set(bytes, out.length);
  out.length += bytes.length;
}

function room(out: Output, more: number): void {
  const needed = out.length + more;
  if (needed > out.most) throw new Error('an LZ4 frame that is too large');
  if (needed <= out.bytes.length) return;
  const grown = new Uint8Array(Math.min(out.most, Math.max(needed, out.bytes.length * 2)));
  grown.set(out.bytes.subarray(0, out.length));
  out.bytes = grown;
}
