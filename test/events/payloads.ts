import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** An event as a runner hands it over: its name, and the payload that GITHUB_EVENT_PATH names. */
export interface EventFile {
  readonly name: string;
  readonly payload: Record<string, unknown>;
}

/** The two commits that an event is about. */
export interface Commits {
  readonly base: string;
  readonly head: string;
}

// biome-ignore lint/suspicious/noExplicitAny: GitHub's examples are data without a type of ours
type Json = any;

let examples: readonly { readonly name: string; readonly examples: readonly Json[] }[] | undefined;

/** A copy of GitHub's own example of an event's payload (`@octokit/webhooks-examples`); the first with that action. */
export function exampleOf(name: string, action?: string): Json {
  if (examples === undefined) {
    const path = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json');
    examples = JSON.parse(readFileSync(path, 'utf8'));
  }
  const found = examples
    ?.find((one) => one.name === name)
    ?.examples.find((one) => action === undefined || one.action === action);
  if (found === undefined) throw new Error(`the webhook examples hold no ${name} ${action ?? ''}`);
  return structuredClone(found);
}

/** A pull request; `from` says where its head comes from: the same repository, a fork, a deleted fork, or Dependabot. */
export function pullRequestEvent(
  { base, head }: Commits,
  how: {
    readonly from?: 'same' | 'fork' | 'deleted-fork' | 'dependabot';
    readonly number?: number;
    readonly title?: string;
    readonly body?: string | null;
    readonly target?: boolean;
  } = {},
): EventFile {
  const payload = exampleOf('pull_request', 'synchronize');
  const pull = payload.pull_request;
  payload.number = how.number ?? 2;
  Object.assign(pull, { number: payload.number, title: how.title ?? 'Train on more flights', body: how.body ?? null });
  Object.assign(pull.base, { sha: base, ref: 'main', label: 'Codertocat:main' });
  Object.assign(pull.head, { sha: head, ref: 'more-flights', label: 'Codertocat:more-flights' });
  if (how.from === 'fork') {
    const owner = { ...pull.head.repo.owner, login: 'contributor' };
    pull.head.repo = { ...pull.head.repo, id: 1, full_name: 'contributor/Hello-World', owner, fork: true };
    pull.user = owner;
  }
  if (how.from === 'deleted-fork') pull.head.repo = null;
  if (how.from === 'dependabot') pull.user = { ...pull.user, login: 'dependabot[bot]', type: 'Bot' };
  return { name: how.target === true ? 'pull_request_target' : 'pull_request', payload };
}

/** A group of the merge queue. */
export function mergeGroupEvent({ base, head }: Commits): EventFile {
  const payload = exampleOf('merge_group');
  Object.assign(payload.merge_group, { base_sha: base, head_sha: head });
  payload.repository = ownRepository();
  return { name: 'merge_group', payload };
}

/** A push to a branch; `before` of zeros = the push made the branch, `after` of zeros = it deleted it. */
export function pushEvent({ base, head }: Commits, branch = 'main'): EventFile {
  const payload = exampleOf('push');
  Object.assign(payload, {
    ref: `refs/heads/${branch}`,
    before: base,
    after: head,
    created: /^0+$/.test(base),
    deleted: /^0+$/.test(head),
  });
  payload.repository = ownRepository();
  return { name: 'push', payload };
}

/** A run that somebody started by hand, with the inputs of the workflow. */
export function dispatchEvent(inputs: Record<string, string> | null = null): EventFile {
  const payload = { ...exampleOf('workflow_dispatch'), inputs };
  payload.repository = ownRepository();
  return { name: 'workflow_dispatch', payload };
}

/** The repository of all these events, with `main` as its default branch. */
function ownRepository(): Json {
  return { ...exampleOf('push').repository, default_branch: 'main' };
}

/** A scheduled run: its payload holds little more than the schedule. */
export function scheduleEvent(): EventFile {
  return { name: 'schedule', payload: { schedule: '30 5 * * *', repository: ownRepository() } };
}

/** A run of a pull request has ended: what GitHub says of it, and of where its head comes from. */
export function workflowRunEvent(
  head: string,
  how: {
    readonly id?: number;
    readonly path?: string;
    readonly event?: string;
    readonly conclusion?: string;
    readonly from?: { readonly repository: string; readonly branch: string } | null;
  } = {},
): EventFile {
  const payload = exampleOf('workflow_run', 'completed');
  const from = how.from === undefined ? { repository: 'contributor/Hello-World', branch: 'changes' } : how.from;
  Object.assign(payload.workflow_run, {
    id: how.id ?? 500,
    name: 'assay',
    path: how.path ?? '.github/workflows/assay.yml',
    event: how.event ?? 'pull_request',
    head_sha: head,
    head_branch: from?.branch ?? 'changes',
    head_repository: from === null ? null : headRepository(payload.workflow_run.head_repository, from.repository),
    conclusion: how.conclusion ?? 'failure',
    created_at: '2026-11-01T00:00:00Z',
    pull_requests: [],
  });
  return { name: 'workflow_run', payload: { ...payload, repository: ownRepository() } };
}

function headRepository(example: Json, name: string): Json {
  return { ...example, full_name: name, owner: { ...example?.owner, login: name.split('/')[0] } };
}

/** Somebody has written a comment on a pull request, or on an issue. */
export function commentEvent(
  comment: { readonly id: number; readonly body: string },
  on: 'pull' | 'issue' = 'pull',
): EventFile {
  const payload = exampleOf('issue_comment', 'created');
  Object.assign(payload.issue, {
    number: 2,
    ...(on === 'pull' ? { pull_request: { url: 'https://example.com' } } : {}),
  });
  Object.assign(payload.comment, comment);
  return { name: 'issue_comment', payload: { ...payload, repository: ownRepository() } };
}
