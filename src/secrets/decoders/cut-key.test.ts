import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../base64.ts';
import { bytesOfAscii } from '../marvin.ts';
import { crc24, cutShort } from './cut-key.ts';
import { decodePrivateKey } from './private-key.ts';

const pem = (label: string, body: string) =>
  ['-----BEGIN ', label, 'PRIVATE KEY-----\n', body, '\n-----END ', label, 'PRIVATE KEY-----'].join('');
const folded = (bytes: Uint8Array) => encodeBase64(bytes).replace(/.{64}/g, '$&\n');

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const ed = generateKeyPairSync('ed25519').privateKey;
const lock = { cipher: 'aes-256-cbc', passphrase: 'x' };

function openssh(): string {
  const length = (n: number) => [0, 0, n >> 8, n & 255];
  const part = (n: number) => [...length(n), ...new Array<number>(n).fill(7)];
  const cipher = [...length(4), ...bytesOfAscii('none')];
  const bytes = [...bytesOfAscii('openssh-key-v1\0'), ...cipher, ...cipher, ...length(0), ...length(1)];
  return pem('OPENSSH ', folded(Uint8Array.from([...bytes, ...part(51), ...part(136)])));
}

function openpgp(check: boolean, headers = ''): string {
  const bytes = Uint8Array.from([0x95, 1, 0x2c, ...Array.from({ length: 300 }, (_, i) => (i * 37) & 255)]);
  const sum = crc24(bytes);
  const crc = encodeBase64(Uint8Array.from([sum >> 16, (sum >> 8) & 255, sum & 255]));
  const body = folded(bytes) + (check ? `\n=${crc}` : '');
  return pem('PGP ', headers + body).replaceAll('KEY--', 'KEY BLOCK--');
}

const whole: readonly (readonly [string, string])[] = [
  ['PKCS #1', rsa.export({ type: 'pkcs1', format: 'pem' }).toString()],
  ['PKCS #8', rsa.export({ type: 'pkcs8', format: 'pem' }).toString()],
  ['PKCS #8 of Ed25519, the shortest', ed.export({ type: 'pkcs8', format: 'pem' }).toString()],
  ['SEC 1', ec.export({ type: 'sec1', format: 'pem' }).toString()],
  ['PKCS #8 with a passphrase', ec.export({ type: 'pkcs8', format: 'pem', ...lock }).toString()],
  ['PKCS #1 with a passphrase', rsa.export({ type: 'pkcs1', format: 'pem', ...lock }).toString()],
  ['OpenSSH', openssh()],
  ['OpenPGP with a checksum', openpgp(true)],
  ['OpenPGP with headers', openpgp(true, 'Version: GnuPG v2\nComment: x\n\n')],
  ['OpenPGP without a checksum', openpgp(false)],
];

const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['indented', (text) => text.replace(/^/gm, '      ')],
  ['in one line with escapes', (text) => text.replaceAll('\n', '\\n')],
  ['escaped twice', (text) => text.replaceAll('\n', '\\\\n')],
  ['quoted line by line', (text) => text.replace(/^(.*)$/gm, '"$1\\n"')],
  ['joined line by line', (text) => text.replace(/^(.*)$/gm, "    '$1\\n' +")],
];

/** Without the second half of its lines, as documents print it. */
function halved(text: string): string {
  const lines = text.trim().split('\n');
  const kept = lines.slice(1, -1);
  return [lines[0], ...kept.slice(0, Math.max(1, Math.floor(kept.length / 2))), lines.at(-1)].join('\n');
}

describe('a private key that was cut short', () => {
  for (const [form, write] of forms) {
    it.each(whole)(`is not one of %s, ${form}`, (_, text) => {
      expect(cutShort(write(text))).toBeNull();
    });
  }

  const cuttable = whole.filter(([name]) => !/shortest|#1 with/.test(name));
  for (const [form, write] of forms) {
    it.each(cuttable)(`is one of %s without half of its lines, ${form}`, (_, text) => {
      expect(cutShort(write(halved(text)))).not.toBeNull();
    });
  }

  it.each([
    ['dots', `${'MIIEpAIBAAKCAQEA'.repeat(5)}\n...\nabcdefghijklmnop`, 'dots'],
    ['words', 'this is where the key goes and it is long enough for the form of the rule', 'no line'],
    ['few characters', `MIIEpAIBAAKCAQEA${' '.repeat(60)}`, '16 characters'],
  ])('is one with %s', (_, body, why) => {
    expect(cutShort(pem('RSA ', body))).toContain(why);
  });

  it('is not one that lost some characters when it was copied', () => {
    const key = rsa.export({ type: 'pkcs1', format: 'pem' }).toString();
    expect(cutShort(key.replace(/\n(.{60}).{4}\n/, '\n$1\n'))).toBeNull();
    expect(cutShort(key.replace(/(\n.{64}\n).{64}\n/, '$1'))).not.toBeNull();
  });

  it('is of tier low, with the reason', () => {
    const key = rsa.export({ type: 'pkcs1', format: 'pem' }).toString();
    expect(decodePrivateKey(halved(key))?.tier).toEqual({
      becomes: 'low',
      because: expect.stringMatching(/^the key is cut short: it says that it has \d+ bytes, and has \d+$/),
    });
    expect(decodePrivateKey(key)).toBeNull();
  });

  it('has the CRC-24 of RFC 9580 as its checksum', () => {
    // the check value of CRC-24/OPENPGP
    expect(crc24(bytesOfAscii('123456789'))).toBe(0x21cf02);
  });
});
