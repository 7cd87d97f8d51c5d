import { createHash, createHmac } from 'node:crypto';
import type { Outgoing } from '../secrets/ask.ts';

/**
 * A request signed with an AWS key: Signature Version 4
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html). The secret does not travel.
 * Service and region are the first names of the host unless told. The query must be sorted and encoded already. `now` is milliseconds since 1970.
 */
export function signedForAws(
  outgoing: Outgoing,
  id: string,
  secret: string,
  now: number,
  [service = '', region = '']: readonly string[] = outgoing.host.split('.'),
): Outgoing {
  const time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/${service}/aws4_request`;
  const headers: Record<string, string> = { ...outgoing.headers, host: outgoing.host, 'x-amz-date': time };
  const names = ['host', 'x-amz-date'];
  const [path = '/', query = ''] = outgoing.path.split('?');
  const canonical = [
    outgoing.method,
    path,
    query,
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    sha256(outgoing.body ?? ''),
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${secret}`);
  const signature = hmac(key, text).toString('hex');
  headers.authorization = `AWS4-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { ...outgoing, headers };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
