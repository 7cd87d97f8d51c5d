import { Problem } from '../evidence/problem.ts';

/** Which archive, and how GitHub is reached. */
export interface ArchiveRequest {
  /** the path of the API that redirects to the archive: `/repos/…` */
  readonly path: string;
  /** needs `actions: read` */
  readonly token: string;
  readonly apiUrl: string;
  readonly signal: AbortSignal;
  /** the most bytes of the archive */
  readonly bytes: number;
  /** milliseconds for each of the two requests (120,000 unless told) */
  readonly time?: number;
  /** what it is, for messages: "The logs of the run `17`" */
  readonly what: string;
  /** mends that depend on what is fetched */
  readonly mends: Readonly<Record<'tooLarge' | 'notFound' | 'expired', string>>;
}

/**
 * Downloads an archive that GitHub keeps. GitHub answers with a redirect to its storage, which is followed once and
 * without the token. Errors: `Problem` with the mend for each refusal, for what has expired, and for an archive over the
 * cap.
 */
export async function downloadArchive(request: ArchiveRequest): Promise<Uint8Array> {
  const { token, apiUrl } = request;
  const url = `${apiUrl}${request.path}`;
  const first = await get(url, request, {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'assay',
    'x-github-api-version': '2022-11-28',
  });
  if (first.ok) return body(first, request);
  const location = first.headers.get('location');
  if (first.status < 300 || first.status >= 400 || location === null) throw refused(first.status, request);
  const target = new URL(location, url);
  if (target.protocol !== 'https:' && target.protocol !== new URL(apiUrl).protocol)
    throw refused(first.status, request);
  const second = await get(target.href, request, { 'user-agent': 'assay' });
  if (!second.ok) throw refused(second.status, request);
  return body(second, request);
}

async function get(url: string, request: ArchiveRequest, headers: Record<string, string>): Promise<Response> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(request.time ?? 120_000)]);
  try {
    return await fetch(url, { headers, redirect: 'manual', signal });
  } catch {
    throw noAnswer(request);
  }
}

async function body(response: Response, request: ArchiveRequest): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > request.bytes) break;
      parts.push(part);
    }
  } catch {
    throw noAnswer(request);
  }
  if (size <= request.bytes) return Buffer.concat(parts);
  throw new Problem(`${request.what} are over the cap of ${request.bytes} bytes.`, request.mends.tooLarge);
}

function noAnswer({ what }: ArchiveRequest): Problem {
  return new Problem(`${what} could not be fetched: GitHub gave no answer.`, 'Try again later.');
}

function refused(status: number, { what, mends }: ArchiveRequest): Problem {
  if (status === 401)
    return new Problem(`${what} could not be fetched: GitHub refuses the token.`, 'Give a valid token.');
  if (status === 403) {
    return new Problem(
      `${what} could not be fetched: the token may not read them.`,
      'Give the job `permissions: actions: read`, or use a token with that right.',
    );
  }
  if (status === 404) return new Problem(`${what} were not found.`, mends.notFound);
  if (status === 410) return new Problem(`${what} have expired: GitHub has deleted them.`, mends.expired);
  return new Problem(`${what} could not be fetched: status ${status}.`, 'Try again later.');
}
