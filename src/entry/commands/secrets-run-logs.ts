import { Problem } from '../../evidence/problem.ts';
import type { Io } from '../../gates/io.ts';
import type { SecretsRequest } from '../../gates/secrets.ts';
import { readRun } from '../../github/run.ts';
import { fetchRunLogs } from '../../github/run-logs.ts';
import { gitText } from '../../sources/git.ts';

/**
 * What `--run-logs ID` scans: the logs of a workflow run, fetched with GITHUB_TOKEN (or GH_TOKEN). `given` is the number of
 * the run, or its address. The repository is that of the address, of GITHUB_REPOSITORY, or of the remote `origin`.
 * Errors: `Problem` without a number, a repository or a token, and whenever the logs cannot be fetched.
 */
export async function runLogsRequest(given: string, io: Io): Promise<SecretsRequest> {
  const address = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,20})(?:[/?#].*)?$/.exec(given);
  const run = address?.[2] ?? given;
  if (!/^[1-9]\d{0,19}$/.test(run)) {
    throw new Problem(
      `--run-logs needs the number of a workflow run, given "${given}".`,
      'Copy the number or the whole address of the run from the Actions tab.',
    );
  }
  const facts = readRun(io.env);
  const repository = address?.[1] ?? facts.repository ?? (await originOf(io.root));
  if (repository === null) {
    throw new Problem(
      'It is not known which repository the run is of.',
      'Give the whole address of the run, or set GITHUB_REPOSITORY.',
    );
  }
  const token = io.env.GITHUB_TOKEN || io.env.GH_TOKEN;
  if (token === undefined || token === '') {
    throw new Problem(
      'The logs of a run can only be fetched with a token.',
      'Set GITHUB_TOKEN to a token with `actions: read`.',
    );
  }
  io.mask(token);
  const zip = await fetchRunLogs({ repository, run, token, apiUrl: facts.apiUrl, signal: io.signal });
  return { mode: 'run-logs', run, zip };
}

async function originOf(root: string): Promise<string | null> {
  try {
    const url = await gitText(root, ['config', '--get', 'remote.origin.url']);
    return /[:/]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
  } catch {
    return null;
  }
}
