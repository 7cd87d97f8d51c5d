import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';

/** Which run, and how GitHub is reached. */
export interface RunLogsRequest {
  /** `owner/name` */
  readonly repository: string;
  /** digits */
  readonly run: string;
  /** needs `actions: read` */
  readonly token: string;
  readonly apiUrl: string;
  readonly signal: AbortSignal;
  /** the most bytes of the archive (256 MiB unless told) */
  readonly bytes?: number;
  /** milliseconds for each of the two requests (120,000 unless told) */
  readonly time?: number;
}

/**
 * The logs of a workflow run as a zip archive. GitHub answers with a redirect to its storage, which is followed once and
 * without the token. Errors: `Problem` with the mend for each refusal, for logs that have expired, and for an archive
 * over the cap.
 */
export async function fetchRunLogs(request: RunLogsRequest): Promise<Uint8Array> {
  const { repository, run, token, apiUrl } = request;
  const [owner = '', name = ''] = repository.split('/');
  const url = `${apiUrl}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/runs/${run}/logs`;
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

async function get(url: string, request: RunLogsRequest, headers: Record<string, string>): Promise<Response> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(request.time ?? 120_000)]);
  try {
    return await fetch(url, { headers, redirect: 'manual', signal });
  } catch {
    throw noAnswer(request);
  }
}

async function body(response: Response, request: RunLogsRequest): Promise<Uint8Array> {
  const cap = request.bytes ?? 268_435_456;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > cap) break;
      parts.push(part);
    }
  } catch {
    throw noAnswer(request);
  }
  if (size <= cap) return Buffer.concat(parts);
  throw new Problem(
    `The logs of the run ${quote(request.run)} are over the cap of ${cap} bytes.`,
    'Download the logs of single jobs from the page of the run, and scan the files: `assay secrets FILE…`.',
  );
}

function noAnswer({ run }: RunLogsRequest): Problem {
  return new Problem(
    `The logs of the run ${quote(run)} could not be fetched: GitHub gave no answer.`,
    'Try again later.',
  );
}

function refused(status: number, { run, repository }: RunLogsRequest): Problem {
  const which = `The logs of the run ${quote(run)} of ${quote(repository)}`;
  if (status === 401)
    return new Problem(
      `${which} could not be fetched: GitHub refuses the token.`,
      'Give a valid token in GITHUB_TOKEN.',
    );
  if (status === 403) {
    return new Problem(
      `${which} could not be fetched: the token may not read them.`,
      'Give the job `permissions: actions: read`, or use a token with that right.',
    );
  }
  if (status === 404) {
    return new Problem(
      `${which} were not found: there is no such run, it has not ended, or the token may not see it.`,
      'Copy the run’s number from its address, wait until it has ended, and give `actions: read`.',
    );
  }
  if (status === 410) {
    return new Problem(
      `${which} have expired: GitHub has deleted them.`,
      'Run the workflow again, or keep logs longer: Settings, Actions, General.',
    );
  }
  return new Problem(`${which} could not be fetched: status ${status}.`, 'Try again later.');
}
