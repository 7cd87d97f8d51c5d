import { decodeBase64 } from '../base64.ts';
import { keyText, withoutHeaders } from './key-text.ts';

/** Shortest line of a key: the folded lines of one have 64, the narrowest of quoted forms half of that. */
const shortestLine = 16;
/** what a slip of copying loses can be guessed again; a part that was left out has a line or more */
const slip = 16;
/** an Ed25519 key of PKCS #8 has 48 bytes, the shortest there is */
const fewestCharacters = 60;

/** of an RSA key that lacks its end a half is enough to compute the rest (Coppersmith 1996; Heninger and Shacham 2009) */
const enough = 0.5;
/** the share of what stands between the armour that must look like base64; elsewhere it is a sentence or code */
const mostly = 0.5;

/** DER sequences, OpenSSH and SSH2 keys, in base64 */
const starts = /^(?:M[A-P]|b3BlbnNzaC1rZXktdjEA|P2\/56)/;

/**
 * Why a private key is not the whole of one, as a phrase; null when it may be. The lengths are the key's own: of its
 * outermost DER sequence (X.690, 8.1.3), of the parts of an OpenSSH key (`PROTOCOL.key`), of the first OpenPGP packet
 * (RFC 9580, 4.2), and the CRC-24 of OpenPGP armour. Lines may be indented, quoted, commented out, or written with `\n`.
 * Each begins with a number or name of its format. Without its last line of armour it may lack some of its end; without any armour it is DER in base64.
 */
export function cutShort(text: string): string | null {
  const [, inner, end] = /-{4,5} ?BEGIN [A-Z0-9 ]{0,50}-{4,5}([\s\S]*?)(-{4,5} ?END |$)/.exec(text) ?? [];
  if (inner === undefined) return /^M[A-Za-z0-9+/=]+$/.test(text) ? notWhole(text, text, '', slip) : null;
  if (/\.{3}|…/.test(inner)) return 'dots stand for a part of the key';
  const plain = keyText(inner);
  const kept = withoutHeaders(plain);
  const lines = kept.split(/[\s"',\\;]+/);
  const long = lines.filter((line) => line.length >= shortestLine);
  if (long.length === 0) return 'no line of it is as long as those of keys';
  const base64 = long.filter((line) => /^[A-Za-z0-9+/=]+$/.test(line)).join('');
  if (base64.length < mostly * lines.join('').length) return 'most of it is no base64';
  if (/ENCRYPTED/.test(plain)) return null;
  if (!starts.test(base64) && !text.includes('BEGIN PGP')) return 'it does not begin as keys do';
  return notWhole(kept, text, end ?? '', slip);
}

function notWhole(given: string, armoured: string, end: string, most: number): string | null {
  const [body = '', check] = bodyAndCheck(given);
  if (body.length < fewestCharacters) return `it has only ${body.length} characters of base64`;
  const bytes = decodeBase64(body.slice(0, body.length - (body.length % 4 === 1 ? 1 : 0)));
  if (bytes === null) return null;
  if (armoured.includes('BEGIN PGP')) return packetCut(bytes, check);
  if (body.startsWith('b3BlbnNzaC1rZXktdjEA')) return opensshCut(bytes);
  const says = derLength(bytes);
  return short(bytes.length, says, end === '' && says !== null && armoured !== given ? says * enough : most);
}

/** The base64 without line breaks, quotes and padding, and the checksum of OpenPGP armour behind it. */
function bodyAndCheck(text: string): readonly [string, string | undefined] {
  const plain = text.replace(/[^A-Za-z0-9+/=]/g, '');
  const [, body = plain, check] = /^([^=]*)=*=([A-Za-z0-9+/]{4})$/.exec(plain) ?? [];
  return [body.replaceAll('=', ''), check];
}

function short(has: number, says: number | null, most = slip): string | null {
  return says === null || has > says - most ? null : `it says that it has ${says} bytes, and has ${has}`;
}

/** The bytes of a DER sequence with its header; null when the bytes do not begin with one. */
function derLength(bytes: Uint8Array): number | null {
  const [tag, first = 0, second = 0, third = 0] = bytes;
  if (tag !== 0x30) return null;
  if (first < 0x80) return first + 2;
  if (first === 0x81) return second + 3;
  return first === 0x82 ? second * 256 + third + 4 : null;
}

/** Cipher, derivation, its options, the number of keys, the public key and the private part, each behind its length. */
function opensshCut(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 15;
  for (const part of ['length', 'length', 'length', 'count', 'length', 'length']) {
    if (at + 4 > bytes.length) return 'it ends before the parts that an OpenSSH key has';
    at += 4 + (part === 'length' ? view.getUint32(at) : 0);
  }
  return short(bytes.length, at);
}

function packetCut(bytes: Uint8Array, check: string | undefined): string | null {
  const sum = check === undefined ? null : decodeBase64(check);
  if (sum !== null) {
    const [a = 0, b = 0, c = 0] = sum;
    return crc24(bytes) === a * 65536 + b * 256 + c ? null : 'the checksum of its armour does not hold';
  }
  return short(bytes.length, packetLength(bytes));
}

/** The bytes of the first packet with its header, of a secret key or subkey; null for others and for partial lengths. */
function packetLength(bytes: Uint8Array): number | null {
  const [tag = 0, first = 0, second = 0] = bytes;
  if (tag === 0xc5 || tag === 0xc7) {
    if (first < 192) return first + 2;
    return first < 224 ? (first - 192) * 256 + second + 192 + 3 : null;
  }
  if (tag === 0x94 || tag === 0x9c) return first + 2;
  return tag === 0x95 || tag === 0x9d ? first * 256 + second + 3 : null;
}

/** CRC-24 of RFC 9580, 6.1: generator 0x864CFB, start 0xB704CE. */
export function crc24(bytes: Uint8Array): number {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}
