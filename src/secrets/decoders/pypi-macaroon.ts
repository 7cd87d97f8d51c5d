import { decodeBase64 } from '../base64.ts';
import type { Decoded } from '../rule.ts';
import { dayOf, decodedOr } from './facts.ts';

/**
 * What the caveats of a PyPI token say: the projects that it is for, or that it is for all of its user, and when it ends.
 * The token is a macaroon of version 2: after a version byte fields of kind, length, content; 0 ends a section.
 */
export function decodeMacaroon(token: string): Decoded | null {
  const bytes = decodeBase64(token.replace(/^pypi-/, ''));
  if (bytes === null || bytes[0] !== 2) return null;
  const texts = identifiersIn(bytes);
  if (texts === null) return null;
  const caveats = texts.slice(1).map(parsed);
  const projects: unknown[] = [];
  let expires: number | undefined;
  let all = caveats.length === 0;
  for (const caveat of caveats) {
    if (Array.isArray(caveat)) {
      if (caveat[0] === 0 && typeof caveat[1] === 'number') expires = caveat[1] * 1000;
      if (caveat[0] === 1 && Array.isArray(caveat[1])) projects.push(...caveat[1]);
      if (caveat[0] === 3) all = true;
    } else if (caveat !== null && typeof caveat === 'object' && 'permissions' in caveat) {
      const { permissions } = caveat;
      if (permissions === 'user') all = true;
      else if (permissions !== null && typeof permissions === 'object' && 'projects' in permissions) {
        if (Array.isArray(permissions.projects)) projects.push(...permissions.projects);
      }
    }
  }
  return decodedOr(
    {
      registry: new TextDecoder().decode(bytes.subarray(3, 3 + (bytes[2] ?? 0))),
      projects: projects.length > 0 ? projects : all ? 'all of its user' : '',
      expires: dayOf(expires),
    },
    expires === undefined || dayOf(expires) === '' ? {} : { expires },
  );
}

/** The identifier of the macaroon, then of each caveat; null when the bytes are no macaroon. At most 64. */
function identifiersIn(bytes: Uint8Array): string[] | null {
  const found: string[] = [];
  let at = 1;
  while (at < bytes.length && found.length < 64) {
    const kind = bytes[at++];
    if (kind === 0) continue;
    let length = bytes[at++] ?? 0;
    if (length > 127) length = (length & 127) | ((bytes[at++] ?? 0) << 7);
    if (at + length > bytes.length) return null;
    if (kind === 2) found.push(new TextDecoder().decode(bytes.subarray(at, at + length)));
    at += length;
  }
  return found.length === 0 ? null : found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
