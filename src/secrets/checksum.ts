import { decodeBase64, encodeBase64 } from './base64.ts';
import { bytesOfAscii, marvin32 } from './marvin.ts';

/**
 * A checksum at the end of a credential, as data: the last `digits` characters encode the CRC-32 of the characters from
 * `from` up to `gap` characters before the checksum.
 */
export interface CyclicChecksum {
  readonly encoding: 'base62' | 'base36' | 'hex' | 'upper-hex' | 'hex-little-endian' | 'base64-little-endian';
  readonly digits: number;
  /** where the checked part begins: the length of the prefix (`prefix`: after its first underscore), 0 = prefix included */
  readonly from: number | 'prefix';
  /** characters between the checked part and the checksum, such as one underscore */
  readonly gap: number;
  /** whole lengths for which the checksum is documented; at others one that fails says nothing. Without it: all lengths */
  readonly lengths?: readonly number[];
}

/**
 * The checksums of Microsoft's keys: Marvin32 with a seed of eight letters for each kind of key.
 * `bytes`, `bytes-url`: of the key decoded from base64 or base64url, but its last four bytes, which hold it. `annotated`: of the first 60 bytes, written in base62
 * behind the first 80 characters. `entra`: of the text but its last three characters, which hold it.
 */
export interface MarvinChecksum {
  readonly marvin: 'bytes' | 'bytes-url' | 'annotated' | 'entra';
  readonly seeds: readonly string[];
  readonly lengths?: readonly number[];
}

/** The CRC-32 of Azure DevOps, its four bytes spread over 52 base32 characters, and changed by one of two numbers. */
export interface SpreadChecksum {
  readonly spread: 'azure-devops';
  readonly lengths?: readonly number[];
}

export type Checksum = CyclicChecksum | MarvinChecksum | SpreadChecksum;

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
const entraAlphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';
/** numbers that user and application tokens of Azure DevOps are changed by */
const devOpsNumbers = [0xe0b9692d, 0x1019f92e] as const;
/** where the four bytes of the checksum stand among the 32 bytes of the token, least significant first */
const devOpsPlaces = [22, 8, 7, 2] as const;

/**
 * CRC-32 as in zip and PNG (ISO 3309: reflected, polynomial 0xEDB88320) of ASCII text, 0 to 2^32 - 1.
 * Characters above U+00FF are taken modulo 256. One pass, eight steps a character: for texts of a few hundred characters.
 */
export function crc32(text: string): number {
  return crc32OfBytes(bytesOfAscii(text));
}

function crc32OfBytes(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Whether the secret's last characters are the checksum of the rest. */
export function checksumHolds(checksum: Checksum, secret: string): boolean {
  if ('spread' in checksum) return devOpsNumbers.some((number) => withDevOps(secret, number) === secret);
  if ('marvin' in checksum) {
    // an annotated key of the long form has two characters more, of which the first counts
    const length = checksum.marvin === 'annotated' ? Math.min(secret.length, 85) : secret.length;
    const start = secret.slice(0, length);
    return length > 4 && checksum.seeds.some((seed) => withMarvin(checksum, seed, secret).slice(0, length) === start);
  }
  return withChecksum(checksum, secret) === secret;
}

/** Whether a checksum that fails shows that the secret is none: only at lengths for which it is documented. */
export function checksumSettles(checksum: Checksum, secret: string): boolean {
  return checksum.lengths?.includes(secret.length) ?? true;
}

/** The same text with its last characters replaced by the checksum of the rest. */
export function withChecksum(checksum: Checksum, text: string): string {
  if ('spread' in checksum) return withDevOps(text, devOpsNumbers[0]);
  if ('marvin' in checksum) return withMarvin(checksum, checksum.seeds[0] ?? '', text);
  const end = text.length - checksum.digits;
  const from = checksum.from === 'prefix' ? text.indexOf('_') + 1 : checksum.from;
  return text.slice(0, end) + encoded(checksum, crc32(text.slice(from, end - checksum.gap)));
}

function encoded({ encoding, digits }: CyclicChecksum, value: number): string {
  if (encoding === 'base62') return inBase(base62, value).padStart(digits, '0');
  if (encoding === 'base36') return value.toString(36).padStart(digits, '0');
  if (encoding === 'base64-little-endian') return encodeBase64(littleEndian(value)).slice(0, digits);
  const hex = value.toString(16).padStart(8, '0');
  if (encoding === 'upper-hex') return hex.toUpperCase();
  return encoding === 'hex' ? hex : (hex.match(/../g) ?? []).reverse().join('');
}

function withMarvin({ marvin }: MarvinChecksum, seed: string, text: string): string {
  if (marvin === 'entra') {
    const checked = text.slice(0, -3);
    return (
      checked +
      inBase(entraAlphabet, marvin32(bytesOfAscii(checked), seed))
        .padStart(6, 'a')
        .slice(0, 3)
    );
  }
  const bytes = decodeBase64(marvin === 'annotated' ? text.slice(0, 80) : text);
  if (bytes === null || bytes.length < 5) return '';
  if (marvin === 'annotated') {
    const sum = littleEndian(marvin32(bytes, seed));
    // read as one number, most significant byte first; each zero byte in front is a zero digit
    let zeros = 0;
    while (zeros < 3 && sum[zeros] === 0) zeros++;
    const number = sum.reduce((whole, byte) => whole * 256 + byte, 0);
    const digits = ('0'.repeat(zeros) + (inBase(base62, number) || '0')).padEnd(6, '0').slice(0, 6);
    return text.slice(0, 80) + (text.length === 84 ? digits.slice(0, 4) : `${digits}==`);
  }
  bytes.set(littleEndian(marvin32(bytes.subarray(0, -4), seed)), bytes.length - 4);
  const sealed = encodeBase64(bytes);
  const padded = text.endsWith('=') ? sealed : sealed.replace(/=+$/, '');
  return marvin === 'bytes-url' ? padded.replaceAll('+', '-').replaceAll('/', '_') : padded;
}

function withDevOps(text: string, number: number): string {
  const bytes = new Uint8Array(32);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const character of text.slice(0, 52)) {
    held = ((held << 5) | Math.max(0, base32.indexOf(character))) & 0xfff;
    bits += 5;
    if (bits >= 8 && at < 32) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  const checked = bytes.filter((_, i) => !devOpsPlaces.some((place) => place === i));
  const sum = littleEndian((crc32OfBytes(checked) ^ number) >>> 0);
  devOpsPlaces.forEach((place, i) => {
    bytes[place] = sum[i] as number;
  });
  return inBase32(bytes);
}

function inBase32(bytes: Uint8Array): string {
  let text = '';
  for (let bit = 0; bit < bytes.length * 8; bit += 5) {
    const pair = ((bytes[bit >> 3] as number) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += base32[(pair >> (11 - (bit & 7))) & 31];
  }
  return text;
}

function inBase(digits: string, value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length)) {
    text = (digits[rest % digits.length] ?? '') + text;
  }
  return text;
}

function littleEndian(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
}
