import { base64Text, decodeBase64 } from '../base64.ts';
import type { Beside, Decoded } from '../rule.ts';
import { cutShort } from './cut-key.ts';
import { keyText, withoutHeaders } from './key-text.ts';

/**
 * Whether a private key is locked with a passphrase: by the label or headers of its PEM armour (RFC 7468, RFC 1421), by the
 * cipher that an OpenSSH or SSH2 key names first (`none`, or another), by the headers before a PuTTY key. Such a key is
 * of tier `medium`. An OpenPGP key does not say. One that was cut short, as documents do, opens nothing: tier `low`.
 */
export function decodePrivateKey(secret: string, beside?: Beside): Decoded | null {
  const text = secret.startsWith('LS0tLS1') ? base64Text(secret) : secret;
  const cut = cutShort(text);
  if (cut !== null) return { facts: [], tier: { becomes: 'low', because: `the key is cut short: ${cut}` } };
  const putty = /Encryption: (?!none)|Key-Derivation: /.test(beside?.before ?? '');
  const armoured = /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: ?4, ?ENCRYPTED/.test(text);
  return putty || armoured || opensshCipher(text) || ssh2Cipher(text)
    ? { facts: [], tier: { becomes: 'medium', because: 'a passphrase locks the key' } }
    : null;
}

/** `openssh-key-v1`, a zero byte, then the length and the name of the cipher. */
function opensshCipher(text: string): boolean {
  const body = behind(/BEGIN OPENSSH PRIVATE KEY-----([\s\S]{0,200})/, text);
  return body.startsWith('b3BlbnNzaC1rZXktdjEA') && !body.startsWith('b3BlbnNzaC1rZXktdjEAAAAABG5vbmU');
}

/** A number that marks the format and the length of all, then the kind of key and the cipher, each behind its length. */
function ssh2Cipher(text: string): boolean {
  const body = behind(/BEGIN SSH2 ENCRYPTED PRIVATE KEY ----([\s\S]{0,400})/, text);
  const bytes = decodeBase64(body.slice(0, body.length - (body.length % 4)));
  if (bytes === null || bytes.length < 20) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0) !== 0x3f6ff9eb) return false;
  const at = 12 + view.getUint32(8);
  if (at + 8 > bytes.length) return false;
  return String.fromCharCode(...bytes.subarray(at + 4, at + 8)) !== 'none';
}

/** The base64 that stands behind the armour. */
function behind(armour: RegExp, text: string): string {
  return withoutHeaders(keyText(armour.exec(text)?.[1] ?? '')).replace(/[^A-Za-z0-9+/]/g, '');
}
