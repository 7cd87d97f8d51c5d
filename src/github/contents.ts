import { type Answer, type Api, type RetryOptions, retrying, type Trouble } from './api.ts';

/** Reads a file of a commit: its text, or null where the commit has none. */
export type FileAt = (commit: string, path: string) => Promise<Answer<string | null>>;

/**
 * Files of a repository's commits through the contents API, for a job that has no checkout. GitHub says 404 both for a
 * file that is not there and to a token that may not look, so a commit is asked for once before "not there" is believed.
 * Needs `contents: read`. Never throws for trouble with GitHub.
 */
export function contentsOf(api: Api, repository: string, retry: RetryOptions = {}): FileAt {
  const [owner = '', repo = ''] = repository.split('/');
  const seen = new Map<string, Promise<Answer<unknown>>>();
  const sees = (commit: string) => {
    const known = seen.get(commit);
    if (known !== undefined) return known;
    const asked = retrying(
      () => api.rest('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo, commit_sha: commit }),
      retry,
    );
    seen.set(commit, asked);
    return asked;
  };
  return async (commit, path) => {
    const given = await retrying(
      () =>
        api.rest('GET /repos/{owner}/{repo}/contents/{path}', {
          owner,
          repo,
          path,
          ref: commit,
          mediaType: { format: 'raw' },
        }),
      retry,
    );
    if (given.ok)
      return typeof given.data === 'string' ? { ok: true, data: given.data } : { ok: false, trouble: noFile };
    if (given.trouble.kind !== 'not-found') return given;
    const commitSeen = await sees(commit);
    return commitSeen.ok ? { ok: true, data: null } : commitSeen;
  };
}

const noFile: Trouble = { kind: 'refused', status: 200, message: 'it is no file of text' };
