/** What a runner says about the run, for links and for the order of reports. Null where the runner said nothing. */
export interface RunFacts {
  readonly repository: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** digits; ids outgrow what a number holds exactly, so they stay text */
  readonly runId: string | null;
  readonly runNumber: string | null;
  readonly runAttempt: string;
  readonly runUrl: string | null;
  readonly workspace: string | null;
  /** the runner is not GitHub's own */
  readonly selfHosted: boolean;
}

/** Reads `GITHUB_*` and `RUNNER_*`. Nothing here fails: a value that is missing or no number is null. */
export function readRun(env: Readonly<Record<string, string | undefined>>): RunFacts {
  const serverUrl = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
  const repository = nonEmpty(env.GITHUB_REPOSITORY);
  const runId = positive(env.GITHUB_RUN_ID);
  return {
    repository,
    serverUrl,
    apiUrl: (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, ''),
    runId,
    runNumber: positive(env.GITHUB_RUN_NUMBER),
    runAttempt: positive(env.GITHUB_RUN_ATTEMPT) ?? '1',
    runUrl: repository === null || runId === null ? null : `${serverUrl}/${repository}/actions/runs/${runId}`,
    workspace: nonEmpty(env.GITHUB_WORKSPACE),
    selfHosted: env.RUNNER_ENVIRONMENT === 'self-hosted',
  };
}

function nonEmpty(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

function positive(value: string | undefined): string | null {
  return value !== undefined && /^[1-9]\d{0,19}$/.test(value) ? value : null;
}
