import { type Answer, type Api, type RetryOptions, retrying, type Trouble } from './api.ts';
import { isRecord } from './payload.ts';

/** The newest run of a workflow for the head of a pull request. */
export interface HeadRun {
  readonly id: number;
  readonly ended: boolean;
}

/**
 * The newest run of a workflow file (its name, without folders) on the event `pull_request` for a commit; null = there is
 * none. Never throws for trouble with GitHub.
 */
export async function newestRun(
  api: Api,
  repository: string,
  workflow: string,
  head: string,
  retry: RetryOptions = {},
): Promise<Answer<HeadRun | null>> {
  const [owner = '', repo = ''] = repository.split('/');
  const given = await retrying(
    () =>
      api.rest('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        ...{ owner, repo, workflow_id: workflow, event: 'pull_request', head_sha: head, per_page: 100 },
      }),
    retry,
  );
  if (!given.ok) return given;
  const runs = isRecord(given.data) && Array.isArray(given.data.workflow_runs) ? given.data.workflow_runs : [];
  let newest: HeadRun | null = null;
  for (const run of runs as readonly unknown[]) {
    if (!isRecord(run) || typeof run.id !== 'number' || run.head_sha !== head || run.event !== 'pull_request') continue;
    if (newest !== null && newest.id > run.id) continue;
    newest = { id: run.id, ended: run.status === 'completed' };
  }
  return { ok: true, data: newest };
}

/**
 * Starts the job that gathers the verdict once more, without the gates before it: the job named `job`, or unless told the
 * failed one that started last, since it waits for all others. Gives its name; null = no such job failed.
 */
export async function rerunAggregate(
  api: Api,
  repository: string,
  run: number,
  job: string,
  retry: RetryOptions = {},
): Promise<Answer<string | null>> {
  const [owner = '', repo = ''] = repository.split('/');
  const given = await retrying(
    () =>
      api.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
        ...{ owner, repo, run_id: run, filter: 'latest', per_page: 100 },
      }),
    retry,
  );
  if (!given.ok) return given;
  const jobs = isRecord(given.data) && Array.isArray(given.data.jobs) ? given.data.jobs : [];
  const failed = (jobs as readonly unknown[])
    .filter(isRecord)
    .filter(({ conclusion, name }) => conclusion === 'failure' && (job === '' || name === job))
    .sort((a, b) => (String(a.started_at) < String(b.started_at) ? 1 : -1));
  const [last] = failed;
  if (last === undefined || typeof last.id !== 'number') return { ok: true, data: null };
  // a bare write: its answer may be lost although it was done, so it is not tried twice
  const started = await api.rest('POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun', {
    ...{ owner, repo, job_id: last.id },
  });
  return started.ok ? { ok: true, data: String(last.name) } : started;
}

/** Puts a reaction under a comment; gives the trouble, if any. */
export async function react(
  api: Api,
  repository: string,
  comment: number,
  content: '+1' | '-1',
): Promise<Trouble | null> {
  const [owner = '', repo = ''] = repository.split('/');
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
  const given = await retrying(() => api.rest(route, { owner, repo, comment_id: comment, content }));
  return given.ok ? null : given.trouble;
}
