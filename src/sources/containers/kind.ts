/**
 * What a file is by its first bytes, as far as somebody here opens it. `foreign`: an archive that nobody here opens;
 * `locked`: an office document with a password.
 */
export type Kind = 'zip' | 'tar' | 'gz' | 'bz2' | 'xz' | 'zst' | 'pdf' | 'sqlite' | 'mail' | 'foreign' | 'locked';

const signatures: readonly (readonly [kind: Kind, text: string, at?: number])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08PK\x03\x04'],
  ['gz', '\x1f\x8b\x08'],
  ['xz', '\xfd7zXZ\x00'],
  ['zst', '\x28\xb5\x2f\xfd'],
  ['sqlite', 'SQLite format 3\x00'],
  ['foreign', '7z\xbc\xaf\x27\x1c'],
  ['foreign', 'Rar!\x1a\x07'],
  ['foreign', '\x04\x22\x4d\x18'],
  ['foreign', 'MSCF\x00\x00\x00\x00'],
  ['foreign', '!<arch>\n'],
  ['locked', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
];

/** First bytes of all signatures, and of what is looked at more closely. */
const starts = new Set([
  ...signatures.flatMap(([, text, at]) => (at === undefined ? [text.charCodeAt(0)] : [])),
  0x42,
  0x25,
]);

/**
 * The kind of a file, by its bytes; the name counts for mail only, which is text. Null: nothing that holds other files or
 * pages. Cost: a few comparisons, for a block that may be an old tar one sum of 512 bytes.
 */
export function kindOf(bytes: Uint8Array, path: string): Kind | null {
  const first = bytes[0];
  if (first !== undefined && starts.has(first)) {
    for (const [kind, text, at = 0] of signatures)
      if (holds(bytes, text, at) && (kind !== 'locked' || isLocked(bytes))) return kind;
    if (holds(bytes, 'BZh', 0) && (holds(bytes, '1AY&SY', 4) || holds(bytes, '\x17\x72\x45\x38\x50\x90', 4)))
      return 'bz2';
    if (bytes.length > 20 && holds(bytes, '%PDF-', 0)) return 'pdf';
  }
  // a program with an archive behind it, such as a zipapp
  if (bytes[bytes.length - 22] === 0x50 && holds(bytes, 'PK\x05\x06', bytes.length - 22)) return 'zip';
  if (bytes.length >= 512 && (holds(bytes, 'ustar', 257) || (bytes[511] === 0 && isOldTar(bytes)))) return 'tar';
  return /\.(eml|mbox|mbx)$/i.test(path) && !bytes.subarray(0, 4096).includes(0) ? 'mail' : null;
}

/** An encrypted office document is an old compound file with a stream of this name, written in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45, 512); at >= 0 && at < 2 ** 20; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function isOldTar(bytes: Uint8Array): boolean {
  const field = bytes.subarray(148, 156);
  return (
    field.length === 8 && (field[6] === 0 || field[7] === 0 || field[7] === 32) && sumHolds(bytes) && bytes[0] !== 0
  );
}

/** Whether the sum that a tar header carries is the sum of its 512 bytes, its own field taken as blanks. */
export function sumHolds(header: Uint8Array): boolean {
  let sum = 0;
  for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0);
  let told = 0;
  let digits = 0;
  for (let i = 148; i < 156; i++) {
    const byte = header[i] as number;
    if (byte >= 48 && byte <= 55) {
      told = told * 8 + byte - 48;
      digits++;
    } else if (digits > 0) break;
    else if (byte !== 32) return false;
  }
  return digits > 0 && told === sum;
}

/** Whether the bytes at an offset are those of a text, each character one byte. */
export function holds(bytes: Uint8Array, text: string, at: number): boolean {
  if (bytes.length < at + text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
