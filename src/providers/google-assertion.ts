import { createPrivateKey, createSign, generateKeyPairSync } from 'node:crypto';
import type { Outgoing } from '../secrets/ask.ts';

const placeholder = encodeURIComponent('{assertion}');

/**
 * A request with the assertion of a Google service account: a JSON Web Token (RS256, ten minutes) that the private key
 * signs for the e-mail (https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests). The
 * key does not travel. Null when the key cannot be read. `now` is milliseconds since 1970.
 */
export function assertedForGoogle(
  outgoing: Outgoing,
  email: string,
  key: string,
  scope: string,
  now: number,
): Outgoing | null {
  const seconds = Math.floor(now / 1000);
  const audience = `https://${outgoing.host}${outgoing.path}`;
  const claims = { iss: email, scope, aud: audience, iat: seconds, exp: seconds + 600 };
  const text = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) => encoded(JSON.stringify(part))).join('.');
  try {
    const signature = createSign('RSA-SHA256')
      .update(text)
      .sign(createPrivateKey(unescaped(key)));
    const body = outgoing.body?.replace(placeholder, `${text}.${signature.toString('base64url')}`) ?? null;
    return { ...outgoing, body };
  } catch {
    return null;
  }
}

/** A private key that nobody has seen before, for the control request. */
export function inventedKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

/** A key as JSON or source code holds it, with its line breaks. */
function unescaped(key: string): string {
  const body = key.replace(/\\[nr]/g, '\n');
  return body.includes('\n')
    ? body
    : body.replace(/(-----BEGIN PRIVATE KEY-----)|(-----END PRIVATE KEY-----)/g, '$1\n$2');
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url');
}
