import { base64Text } from '../base64.ts';
import type { Decoded } from '../rule.ts';
import { accountOf } from './aws-account.ts';
import { dayOf, decodedOr } from './facts.ts';

/** What a long-term Bedrock key says: `user-at-account:secret` stands behind its prefix in base64. */
export function decodeLongTermKey(key: string): Decoded | null {
  const found = /^([\w+=,.@-]{1,64})-at-(\d{12}):/.exec(base64Text(key.slice(4)));
  return found === null ? null : decodedOr({ account: found[2], user: found[1] });
}

/** What a short-term Bedrock key says: it is a signed request, with its time, its validity and the id of its key. */
export function decodeShortTermKey(key: string): Decoded | null {
  const request = base64Text(key.slice('bedrock-api-key-'.length));
  const [, id, region] = /X-Amz-Credential=([A-Z0-9]{16,128})%2F\d{8}%2F([a-z0-9-]{4,30})%2F/.exec(request) ?? [];
  const [, date] = /X-Amz-Date=(\d{8}T\d{6}Z)/.exec(request) ?? [];
  const [, seconds] = /X-Amz-Expires=(\d{1,6})/.exec(request) ?? [];
  const from = Date.parse((date ?? '').replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  const expires = seconds === undefined || dayOf(from) === '' ? undefined : from + Number(seconds) * 1000;
  return decodedOr(
    {
      account: id === undefined ? undefined : accountOf(id),
      region,
      expires: expires === undefined ? undefined : new Date(expires).toISOString().slice(0, 16).replace('T', ' '),
    },
    expires === undefined ? {} : { expires },
  );
}
