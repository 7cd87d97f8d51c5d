import { type Answer, type Api, type RetryOptions, retrying } from './api.ts';
import type { EventChange } from './event.ts';
import { isRecord } from './payload.ts';

/** What a report needs to know of a pull request, as GitHub's API gives it. */
export interface PullRequest {
  readonly number: number;
  readonly author: string;
  readonly base: string;
  readonly baseRef: string;
  readonly head: string;
  readonly headRef: string;
  readonly headRepository: string | null;
  readonly title: string;
  readonly body: string;
  readonly defaultBranch: string | null;
}

/** Where the head of a pull request comes from, as GitHub says of the run that it started. */
export interface HeadOf {
  readonly owner: string;
  readonly branch: string;
  readonly repository: string | null;
}

const mostPages = 10;

/** One pull request by its number. Never throws for trouble with GitHub. */
export async function pullRequestAt(
  api: Api,
  repository: string,
  number: number,
  retry: RetryOptions = {},
): Promise<Answer<PullRequest | null>> {
  const given = await retrying(
    () => api.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...named(repository), pull_number: number }),
    retry,
  );
  return given.ok ? { ok: true, data: pullOf(given.data) } : given;
}

/**
 * All open pull requests into this repository from one branch of one repository, whatever their head is by now. The event
 * `workflow_run` does not name those of forks, so they are asked for. Never throws for trouble with GitHub.
 */
export async function openPullsFrom(
  api: Api,
  repository: string,
  from: HeadOf,
  retry: RetryOptions = {},
): Promise<Answer<readonly PullRequest[]>> {
  const found: PullRequest[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const given = await retrying(
      () =>
        api.rest('GET /repos/{owner}/{repo}/pulls', {
          ...named(repository),
          state: 'open',
          head: `${from.owner}:${from.branch}`,
          per_page: 100,
          page,
        }),
      retry,
    );
    if (!given.ok) return given;
    const pulls: readonly unknown[] = Array.isArray(given.data) ? given.data : [];
    for (const one of pulls) {
      const pull = pullOf(one);
      // an owner may have two forks of one repository, and GitHub leaves an empty filter out
      if (pull !== null && pull.headRef === from.branch && same(pull.headRepository, from.repository)) found.push(pull);
    }
    if (pulls.length < 100) break;
  }
  return { ok: true, data: found };
}

/** The change of a pull request that an event is about without naming its commits: its head must never be executed. */
export function eventOfPull(
  event: 'workflow_run' | 'issue_comment',
  pull: PullRequest,
  repository: string,
): EventChange {
  return {
    event,
    base: pull.base,
    baseRule: 'given',
    head: pull.head,
    fork: !same(pull.headRepository, repository),
    dependabot: pull.author === 'dependabot[bot]',
    mayExecuteHead: false,
    pullRequest: pull.number,
    title: pull.title,
    body: pull.body,
    baseRef: pull.baseRef,
    headRef: pull.headRef,
    repository,
    headRepository: pull.headRepository,
    defaultBranch: pull.defaultBranch,
  };
}

function same(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

function pullOf(value: unknown): PullRequest | null {
  if (!isRecord(value)) return null;
  const { number, user, base, head, title, body } = value;
  if (typeof number !== 'number' || !isRecord(base) || !isRecord(head)) return null;
  const text = (given: unknown) => (typeof given === 'string' ? given : '');
  const repo = isRecord(head.repo) ? head.repo : {};
  const own = isRecord(base.repo) ? base.repo : {};
  return {
    number,
    author: isRecord(user) ? text(user.login) : '',
    base: text(base.sha),
    baseRef: text(base.ref),
    head: text(head.sha),
    headRef: text(head.ref),
    headRepository: typeof repo.full_name === 'string' ? repo.full_name : null,
    title: text(title),
    body: text(body),
    defaultBranch: typeof own.default_branch === 'string' ? own.default_branch : null,
  };
}

function named(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
