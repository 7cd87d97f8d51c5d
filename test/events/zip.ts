import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive; what is not told is as an honest program writes it. */
export interface ZipMember {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Unix mode; a regular file unless told */
  readonly mode?: number;
  /** general-purpose flags; 1 = encrypted */
  readonly flags?: number;
  /** the unpacked size that the directory claims */
  readonly size?: number;
  /** the name in the local header */
  readonly localName?: string;
  readonly method?: number;
  /** the local header of the entry with this index stands for this one too */
  readonly shares?: number;
}

/** Writes a zip archive, honest or not. */
export function zipOf(members: readonly ZipMember[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const member of members) {
    const data = Buffer.from(member.data as Uint8Array);
    const method = member.method ?? 8;
    const packed = method === 8 ? deflateRawSync(data) : data;
    const fields = [member.flags ?? 0, method, 0, 0] as const;
    const sizes = [crc32(data), packed.length, member.size ?? data.length] as const;
    const local = member.localName ?? member.name;
    const start = member.shares === undefined ? at : (starts[member.shares] ?? 0);
    starts.push(start);
    if (member.shares === undefined) {
      const header = Buffer.concat([
        numbers([0x04034b50], 4),
        numbers([20, ...fields], 2),
        numbers(sizes, 4),
        numbers([Buffer.byteLength(local), 0], 2),
        Buffer.from(local),
        packed,
      ]);
      parts.push(header);
      at += header.length;
    }
    directory.push(
      numbers([0x02014b50], 4),
      numbers([(3 << 8) | 20, 20, ...fields], 2),
      numbers(sizes, 4),
      numbers([Buffer.byteLength(member.name), 0, 0, 0, 0], 2),
      numbers([((member.mode ?? 0o100644) << 16) >>> 0, start], 4),
      Buffer.from(member.name),
    );
  }
  const listed = Buffer.concat(directory);
  const end = [numbers([0x06054b50], 4), numbers([0, 0, members.length, members.length], 2)];
  return Buffer.concat([...parts, listed, ...end, numbers([listed.length, at], 4), numbers([0], 2)]);
}

function numbers(values: readonly number[], bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(values.length * bytes);
  for (const [i, value] of values.entries()) buffer.writeUIntLE(value, i * bytes, bytes);
  return buffer;
}
