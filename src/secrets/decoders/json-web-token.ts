import { base64Text } from '../base64.ts';
import type { Decoded } from '../rule.ts';
import { dayOf, decodedOr } from './facts.ts';

/**
 * What a JSON web token (RFC 7519) says without its key: issuer, audience, scopes, role, expiry. An unsigned one and one for
 * an anonymous role are `low`; one that goes round the rules of a database is `high`. Null when it cannot be read.
 */
export function decodeToken(token: string): Decoded | null {
  const at = token.indexOf('eyJ');
  const [header, payload] = token
    .slice(Math.max(0, at))
    .split('.', 2)
    .map((part) => fieldsOf(part));
  if (header === undefined || header === null || payload === undefined || payload === null) return null;
  const { iss, aud, exp, scope, scp, scopes, role } = payload;
  const expires = typeof exp === 'number' && dayOf(exp * 1000) !== '' ? Math.round(exp * 1000) : undefined;
  const tier = tierOf(header.alg, role);
  return decodedOr(
    {
      issuer: iss,
      audience: aud,
      scopes: scope ?? scp ?? scopes,
      role,
      expires: dayOf(expires),
      signature: isNone(header.alg) ? 'none' : '',
    },
    { ...(expires === undefined ? {} : { expires }), ...(tier === null ? {} : { tier }) },
  );
}

function tierOf(algorithm: unknown, role: unknown): NonNullable<Decoded['tier']> | null {
  if (isNone(algorithm)) return { becomes: 'low', because: 'it is not signed' };
  if (role === 'anon') return { becomes: 'low', because: 'it is for the anonymous role, which is public' };
  if (role !== 'service_role') return null;
  return { becomes: 'high', because: 'it is for a role that goes round the rules of the database' };
}

function isNone(algorithm: unknown): boolean {
  return typeof algorithm === 'string' && algorithm.toLowerCase() === 'none';
}

/** The fields of one part; null when it is no JSON object. */
export function fieldsOf(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(base64Text(part));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
