import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

interface Member {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
  /** permissions on a Unix system; 0 when the archive does not say */
  readonly mode: number;
}

const endSize = 22;
const longestComment = 65_535;

/**
 * Unpacks those members of a wheel (a zip archive) whose name matches one of `wanted`, below `into`, streamed: a library
 * of 800 MB takes no memory. The wheel's own sum was checked before, so the sums of members are not. Returns the names.
 * Errors: a plain error for an archive that is damaged, that needs zip64, or whose names lead out of the folder.
 */
export async function unpackWheel(file: string, wanted: readonly RegExp[], into: string): Promise<readonly string[]> {
  const handle = await open(file, 'r');
  try {
    const members = (await directoryOf(handle)).filter(({ name }) => wanted.some((pattern) => pattern.test(name)));
    for (const member of members) {
      if (member.name.startsWith('/') || member.name.split('/').includes('..')) throw damaged('a name leads out of it');
      const target = join(into, member.name);
      await mkdir(dirname(target), { recursive: true });
      await unpack(file, handle, member, target);
    }
    return members.map(({ name }) => name);
  } finally {
    await handle.close();
  }
}

async function unpack(file: string, handle: FileHandle, member: Member, target: string): Promise<void> {
  const local = await read(handle, member.header, 30);
  if (local.readUInt32LE(0) !== 0x04034b50) throw damaged(`${member.name} is not where the directory says`);
  const start = member.header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (member.method !== 0 && member.method !== 8) throw damaged(`${member.name} is packed by method ${member.method}`);
  const sink = createWriteStream(target, { mode: (member.mode & 0o111) === 0 ? 0o644 : 0o755 });
  if (member.packed === 0) {
    sink.end();
    return;
  }
  const source = createReadStream(file, { start, end: start + member.packed - 1, highWaterMark: 1024 ** 2 });
  const opener = member.method === 8 ? createInflateRaw({ chunkSize: 256 * 1024 }) : new PassThrough();
  await pipeline(source, opener, sink);
  if (sink.bytesWritten !== member.size) throw damaged(`${member.name} has ${sink.bytesWritten} bytes`);
}

async function directoryOf(handle: FileHandle): Promise<readonly Member[]> {
  const { size } = await handle.stat();
  const from = Math.max(0, size - endSize - longestComment);
  const tail = await read(handle, from, size - from);
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (at < 0 || at + endSize > tail.length) throw damaged('it has no directory');
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  if (count === 0xffff || start === 0xffffffff) throw damaged('it is larger than a plain zip archive can be');
  const bytes = await read(handle, start, length);
  const members: Member[] = [];
  for (let offset = 0; members.length < count; ) {
    if (offset + 46 > bytes.length || bytes.readUInt32LE(offset) !== 0x02014b50)
      throw damaged('its directory ends early');
    const nameEnd = offset + 46 + bytes.readUInt16LE(offset + 28);
    members.push({
      name: bytes.toString('utf8', offset + 46, nameEnd),
      method: bytes.readUInt16LE(offset + 10),
      packed: bytes.readUInt32LE(offset + 20),
      size: bytes.readUInt32LE(offset + 24),
      header: bytes.readUInt32LE(offset + 42),
      mode: (bytes.readUInt32LE(offset + 38) >>> 16) & 0o777,
    });
    offset = nameEnd + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
  }
  return members;
}

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw damaged('it ends early');
  return buffer;
}

function damaged(why: string): Error {
  return new Error(`the wheel is not what it should be: ${why}`);
}
