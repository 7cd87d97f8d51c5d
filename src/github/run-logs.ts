import { quote } from '../evidence/quote.ts';
import { downloadArchive } from './archive-download.ts';

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
 * The logs of a workflow run as a zip archive. Errors: `Problem` with the mend for each refusal, for logs that have
 * expired, and for an archive over the cap.
 */
export function fetchRunLogs(request: RunLogsRequest): Promise<Uint8Array> {
  const { repository, run, token, apiUrl, signal, time } = request;
  const [owner = '', name = ''] = repository.split('/');
  return downloadArchive({
    path: `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/runs/${run}/logs`,
    ...{ token, apiUrl, signal, bytes: request.bytes ?? 268_435_456 },
    ...(time === undefined ? {} : { time }),
    what: `The logs of the run ${quote(run)} of ${quote(repository)}`,
    mends: {
      tooLarge: 'Download the logs of single jobs from the page of the run, and scan the files: `assay secrets FILE…`.',
      notFound:
        'Copy the run’s number from its address, wait until it has ended, and use a token that sees the run (`actions: read`).',
      expired: 'Run the workflow again, or keep logs longer: Settings, Actions, General.',
    },
  });
}
