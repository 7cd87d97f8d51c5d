/**
 * A checksum that a credential carries at its end, as data: the last `digits` characters encode the CRC-32 of the
 * characters from `from` up to `gap` characters before the checksum.
 */
export interface Checksum {
  readonly encoding: 'base62' | 'base36' | 'hex' | 'upper-hex' | 'hex-little-endian';
  readonly digits: number;
  /** where the checked part begins: the length of the prefix (`prefix`: after its first underscore), 0 = prefix included */
  readonly from: number | 'prefix';
  /** characters between the checked part and the checksum, such as one underscore */
  readonly gap: number;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * CRC-32 as in zip and PNG (ISO 3309: reflected, polynomial 0xEDB88320) of ASCII text, 0 to 2^32 - 1.
 * Characters above U+00FF are taken modulo 256. One pass, eight steps a character: for texts of a few hundred characters.
 */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Whether the secret's last characters are the checksum of the rest. */
export function checksumHolds(checksum: Checksum, secret: string): boolean {
  return withChecksum(checksum, secret) === secret;
}

/** The same text with its last characters replaced by the checksum of the rest. */
export function withChecksum(checksum: Checksum, text: string): string {
  const end = text.length - checksum.digits;
  const from = checksum.from === 'prefix' ? text.indexOf('_') + 1 : checksum.from;
  return text.slice(0, end) + encoded(checksum, crc32(text.slice(from, end - checksum.gap)));
}

function encoded({ encoding, digits }: Checksum, value: number): string {
  if (encoding === 'base62') {
    let text = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (base62[rest % 62] ?? '') + text;
    return text.padStart(digits, '0');
  }
  if (encoding === 'base36') return value.toString(36).padStart(digits, '0');
  const hex = value.toString(16).padStart(8, '0');
  if (encoding === 'upper-hex') return hex.toUpperCase();
  return encoding === 'hex' ? hex : (hex.match(/../g) ?? []).reverse().join('');
}
