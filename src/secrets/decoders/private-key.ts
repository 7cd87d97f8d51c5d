import { base64Text } from '../base64.ts';
import type { Beside, Decoded } from '../rule.ts';
import { cutShort } from './cut-key.ts';

/**
 * Whether a private key is locked with a passphrase: by the label or headers of its PEM armour (RFC 7468, RFC 1421), by the
 * cipher that an OpenSSH key names first (`none`, or another), by the headers before a PuTTY key. Such a key is
 * of tier `medium`. An OpenPGP key does not say. One that was cut short, as documents do, opens nothing: tier `low`.
 */
export function decodePrivateKey(secret: string, beside?: Beside): Decoded | null {
  const text = secret.startsWith('LS0tLS1') ? base64Text(secret) : secret;
  const cut = cutShort(text);
  if (cut !== null) return { facts: [], tier: { becomes: 'low', because: `the key is cut short: ${cut}` } };
  const putty = /\nEncryption: (?!none)|\nKey-Derivation: /.test(beside?.before ?? '');
  const armoured = /ENCRYPTED PRIVATE KEY|Proc-Type: ?4, ?ENCRYPTED|\nEncryption: (?!none)/.test(text);
  return putty || armoured || opensshCipher(text)
    ? { facts: [], tier: { becomes: 'medium', because: 'a passphrase locks the key' } }
    : null;
}

/** `openssh-key-v1`, a zero byte, then the length and the name of the cipher. */
function opensshCipher(text: string): boolean {
  const body = /BEGIN OPENSSH PRIVATE KEY-----([\s\S]{0,120})/.exec(text)?.[1]?.replace(/\\[nrt]|[^A-Za-z0-9+/]/g, '');
  return body?.startsWith('b3BlbnNzaC1rZXktdjEA') === true && !body.startsWith('b3BlbnNzaC1rZXktdjEAAAAABG5vbmU');
}
