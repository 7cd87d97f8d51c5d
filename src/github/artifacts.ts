import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { Api, RetryOptions, Trouble } from './api.ts';
import { retrying } from './api.ts';
import { downloadArchive } from './archive-download.ts';
import { type ArtifactFile, artifactLimits, filesInArtifact } from './artifact-zip.ts';
import { isRecord } from './payload.ts';

/** Which run's artifacts are read, and how GitHub is reached. */
export interface ArtifactsRequest {
  /** `owner/name` */
  readonly repository: string;
  /** digits */
  readonly run: string;
  /** the commit that the run was about; an artifact of another one is a problem */
  readonly head: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly signal: AbortSignal;
  /** of each artifact; `entries` and `totalBytes` also of the evidence of all together */
  readonly limits?: typeof artifactLimits;
}

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  readonly head: string | null;
}

const mostArtifacts = 100;
const mostBytes = 50e6;

/**
 * The evidence files in the artifacts of a run named `assay` or `assay-…`, by REST and in memory: nothing is written
 * to disk. Of several of one name (earlier attempts) the newest counts. What is wrong comes back as problems.
 * Errors: `Problem` when the list cannot be read, when there are too many, and when there is none.
 */
export async function evidenceArtifacts(
  api: Api,
  request: ArtifactsRequest,
  retry: RetryOptions = {},
): Promise<{ readonly files: readonly ArtifactFile[]; readonly problems: readonly Problem[] }> {
  const { repository, run, token, apiUrl, signal } = request;
  const [owner = '', repo = ''] = repository.split('/');
  const problems: Problem[] = [];
  const files: ArtifactFile[] = [];
  const limits = request.limits ?? artifactLimits;
  let left = mostBytes;
  // a run may leave a hundred artifacts, and all that they unpack to is held at once
  let unpacked = limits.totalBytes;
  for (const artifact of await listed(api, request, retry)) {
    const what = `The artifact ${quote(artifact.name)}`;
    try {
      if (artifact.expired) throw new Problem(`${what} has expired.`, 'Run the workflow again.');
      if (artifact.head !== request.head)
        throw new Problem(`${what} is of another commit than the run.`, 'Run the workflow again.');
      const zip = await downloadArchive({
        path: `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/actions/artifacts/${artifact.id}/zip`,
        ...{ token, apiUrl, signal, bytes: left },
        what: `The files of the artifact ${quote(artifact.name)} of the run ${quote(run)}`,
        mends: {
          tooLarge: 'Upload nothing but evidence in artifacts whose names begin with `assay-`.',
          notFound: 'Give the job `permissions: actions: read`.',
          expired: 'Run the workflow again, or keep artifacts longer: Settings, Actions, General.',
        },
      });
      left -= zip.length;
      const found = filesInArtifact(zip, what, { ...limits, totalBytes: unpacked });
      unpacked -= found.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
      if (files.length + found.length > limits.entries)
        throw new Problem(`${what} is not read: the run left over ${limits.entries} files.`, 'Upload fewer of them.');
      files.push(...found.map(({ path, text }) => ({ path: `${artifact.name}/${path}`, text })));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  return { files, problems };
}

async function listed(api: Api, request: ArtifactsRequest, retry: RetryOptions): Promise<readonly Artifact[]> {
  const { repository, run } = request;
  const [owner = '', repo = ''] = repository.split('/');
  const given = await retrying(
    () =>
      api.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
        ...{ owner, repo, run_id: Number(run), per_page: mostArtifacts },
      }),
    retry,
  );
  if (!given.ok) throw unlisted(run, given.trouble);
  const { total_count: total, artifacts } = isRecord(given.data) ? given.data : {};
  if (typeof total !== 'number' || total > mostArtifacts) {
    throw new Problem(
      `The run ${quote(run)} has too many artifacts: needed at most ${mostArtifacts}, given ${String(total)}.`,
      'Let the workflow upload its evidence only.',
    );
  }
  const newest = new Map<string, Artifact>();
  for (const one of Array.isArray(artifacts) ? artifacts : []) {
    const artifact = artifactOf(one);
    if (artifact === null || !/^assay(?:-|$)/.test(artifact.name)) continue;
    if ((newest.get(artifact.name)?.id ?? 0) < artifact.id) newest.set(artifact.name, artifact);
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function artifactOf(value: unknown): Artifact | null {
  if (!isRecord(value)) return null;
  const { id, name, expired, workflow_run: run } = value;
  if (typeof id !== 'number' || typeof name !== 'string') return null;
  const head = isRecord(run) && typeof run.head_sha === 'string' ? run.head_sha : null;
  return { id, name, expired: expired === true, head };
}

function unlisted(run: string, { status, message }: Trouble): Problem {
  return new Problem(
    `The artifacts of the run ${quote(run)} cannot be listed (${status ?? 'no answer'}: ${quote(message)}).`,
    status === 403 || status === 404
      ? 'Give the job `permissions: { actions: read, contents: read, pull-requests: write }`.'
      : 'Run this job again later.',
  );
}
