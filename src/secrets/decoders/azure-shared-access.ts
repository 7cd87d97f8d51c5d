import type { Beside, Decoded } from '../rule.ts';
import { dayOf, decodedOr } from './facts.ts';

const rights: Readonly<Record<string, string>> = {
  r: 'read',
  a: 'add',
  c: 'create',
  w: 'write',
  d: 'delete',
  x: 'delete versions',
  y: 'delete for good',
  l: 'list',
  t: 'tags',
  f: 'filter',
  m: 'move',
  e: 'execute',
  o: 'ownership',
  p: 'permissions',
  u: 'update',
  i: 'immutability',
};

/** What the query of a shared access signature says around the signature: rights, expiry, resource, service version. */
export function decodeSharedAccess(_signature: string, beside?: Beside): Decoded | null {
  const query = `${/[^\s"'<>`]*$/.exec(beside?.before ?? '')?.[0] ?? ''}${/^[^\s"'<>`]*/.exec(beside?.after ?? '')?.[0] ?? ''}`;
  const until = expiryOf(field(query, 'se'));
  const permitted = Array.from(field(query, 'sp'), (letter) => rights[letter]).filter((right) => right !== undefined);
  return decodedOr(
    {
      permissions: permitted,
      expires: dayOf(until),
      resource: field(query, 'sr') || field(query, 'srt'),
      policy: field(query, 'si') || field(query, 'skn'),
      host: /\/\/([a-z0-9.-]{3,200})/i.exec(query)?.[1],
    },
    until === undefined ? {} : { expires: until },
  );
}

function field(query: string, name: string): string {
  const found = new RegExp(`(?:^|[?&;\\s])${name}=([^&;\\s]{1,200})`).exec(query)?.[1];
  if (found === undefined) return '';
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}

/** Milliseconds of an ISO time, or of the seconds that messaging services write. */
function expiryOf(text: string): number | undefined {
  const at = /^\d{9,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  return dayOf(at) === '' ? undefined : at;
}
