import type { Beside, Decoded } from '../rule.ts';
import { decodedOr } from './facts.ts';

/** What the JSON around a service account's private key says: project, e-mail, key id. */
export function decodeServiceAccount(_key: string, beside?: Beside): Decoded | null {
  const text = `${beside?.before ?? ''}\n${beside?.after ?? ''}`;
  const email = fieldIn(text, 'client_email', /[a-z0-9.-]{3,120}@[a-z0-9.-]{3,120}/);
  return decodedOr({
    project: fieldIn(text, 'project_id', /[a-z0-9:.-]{3,80}/) ?? /@([a-z0-9-]{3,60})\.iam\./.exec(email ?? '')?.[1],
    account: email,
    'key id': fieldIn(text, 'private_key_id', /[0-9a-f]{8,64}/),
  });
}

function fieldIn(text: string, name: string, value: RegExp): string | undefined {
  return new RegExp(`${name}\\\\{0,3}["']?\\s{0,4}[:=]\\s{0,4}\\\\{0,3}["']?(${value.source})`).exec(text)?.[1];
}
