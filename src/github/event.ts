import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { isRecord, type Payload, readPayload, recordAt, textAt } from './payload.ts';

export const eventKinds = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
] as const;
/** `workflow_run` and `issue_comment` name no commits; what they are about is asked of GitHub (see `eventOfPull`). */
export type EventKind = (typeof eventKinds)[number] | 'workflow_run' | 'issue_comment';

/**
 * Where the base commit comes from, when the event names none:
 * `default-branch` = the merge base with the default branch (new branch, `workflow_dispatch`);
 * `nothing` = the push created the default branch, so everything is new;
 * `recorded` = the last recorded profile or lock file (`schedule`).
 */
export type BaseRule = 'given' | 'default-branch' | 'nothing' | 'recorded';

/** The change that an event is about. Commits are full shas except where `workflow_dispatch` was given other refs. */
export interface EventChange {
  readonly event: EventKind;
  /** tip of the base branch (not the merge base, which is computed from git), or null when `baseRule` tells how to find it */
  readonly base: string | null;
  readonly baseRule: BaseRule;
  readonly head: string;
  /** the head comes from another repository, or from one that no longer exists */
  readonly fork: boolean;
  /** Dependabot opened it or started the run: its token is read-only unless the workflow raises it */
  readonly dependabot: boolean;
  /** false: code and models of the head must be neither executed nor loaded, because the run holds the base's secrets */
  readonly mayExecuteHead: boolean;
  readonly pullRequest?: number;
  readonly title?: string;
  readonly body?: string;
  /** short names of branches; null where the event has none */
  readonly baseRef: string | null;
  readonly headRef: string | null;
  /** `owner/name` of the repository that the run belongs to */
  readonly repository: string;
  readonly headRepository: string | null;
  readonly defaultBranch: string | null;
}

type Env = Readonly<Record<string, string | undefined>>;

const supported = `Run Assay on one of: ${eventKinds.map((kind) => `\`${kind}\``).join(', ')}.`;

/**
 * The change that the event of this run is about, from `GITHUB_EVENT_NAME` and the payload in `GITHUB_EVENT_PATH`.
 * Errors: `Problem` for an event that is not supported, and for a payload that is missing, too large (over 32 MiB),
 * not JSON, or without the fields that the event needs.
 */
export function readEvent(env: Env): EventChange {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const kind = eventKinds.find((known) => known === name);
  if (kind === undefined) {
    const given = name === '' ? 'no event (GITHUB_EVENT_NAME is empty)' : `the event ${quote(name)}`;
    throw new Problem(
      `This run cannot be judged: needed an event that has a base and a head, given ${given}.`,
      supported,
    );
  }
  const payload = readPayload(kind, env.GITHUB_EVENT_PATH);
  switch (kind) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(kind, payload, env);
    case 'merge_group':
      return mergeGroup(payload, env);
    case 'push':
      return push(payload, env);
    case 'schedule':
      return { ...atRunCommit(kind, payload, env), base: null, baseRule: 'recorded' };
    case 'workflow_dispatch':
      return workflowDispatch(payload, env);
  }
}

function pullRequest(kind: 'pull_request' | 'pull_request_target', payload: Payload, env: Env): EventChange {
  const pull = recordAt(payload, 'pull_request');
  const head = recordAt(pull, 'head');
  const base = recordAt(pull, 'base');
  const number = pull.fields.number;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) throw pull.wrong('number', 'a number');
  const repository = repositoryOf(payload, env);
  const headRepository = fullName(head.fields.repo);
  return {
    event: kind,
    base: sha(base, 'sha'),
    baseRule: 'given',
    head: sha(head, 'sha'),
    fork: headRepository === null || headRepository.toLowerCase() !== repository.toLowerCase(),
    dependabot: isDependabot(login(pull.fields.user)) || isDependabot(env.GITHUB_ACTOR),
    mayExecuteHead: kind !== 'pull_request_target',
    pullRequest: number,
    title: optionalText(pull.fields.title),
    body: optionalText(pull.fields.body),
    baseRef: textAt(base, 'ref'),
    headRef: textAt(head, 'ref'),
    repository,
    headRepository,
    defaultBranch: defaultBranch(payload),
  };
}

function mergeGroup(payload: Payload, env: Env): EventChange {
  const group = recordAt(payload, 'merge_group');
  return {
    ...sameRepository('merge_group', payload, env),
    base: sha(group, 'base_sha'),
    baseRule: 'given',
    head: sha(group, 'head_sha'),
    baseRef: branch(textAt(group, 'base_ref')),
    headRef: branch(textAt(group, 'head_ref')),
  };
}

function push(payload: Payload, env: Env): EventChange {
  const ref = textAt(payload, 'ref');
  const head = sha(payload, 'after');
  if (isZero(head)) {
    throw new Problem(
      `The push deleted ${quote(ref)}: needed a commit to judge, given none.`,
      "Leave deletions out: `if: '!github.event.deleted'` on the job.",
    );
  }
  const before = sha(payload, 'before');
  const created = isZero(before);
  const main = defaultBranch(payload);
  const createdMain = created && main !== null && ref === `refs/heads/${main}`;
  return {
    ...sameRepository('push', payload, env),
    base: created ? null : before,
    baseRule: createdMain ? 'nothing' : created ? 'default-branch' : 'given',
    head,
    baseRef: branch(ref),
    headRef: branch(ref),
  };
}

function workflowDispatch(payload: Payload, env: Env): EventChange {
  const given = isRecord(payload.fields.inputs) ? payload.fields.inputs : {};
  const head = optionalText(given.head).trim();
  const base = optionalText(given.base).trim();
  return {
    ...sameRepository('workflow_dispatch', payload, env),
    ...(head === '' ? atRunCommit('workflow_dispatch', payload, env) : { head }),
    base: base === '' ? null : base,
    baseRule: base === '' ? 'default-branch' : 'given',
  };
}

/** What events inside one repository share. */
function sameRepository(kind: EventKind, payload: Payload, env: Env) {
  const repository = repositoryOf(payload, env);
  return {
    event: kind,
    fork: false,
    dependabot: isDependabot(env.GITHUB_ACTOR),
    mayExecuteHead: true,
    baseRef: null,
    headRef: null,
    repository,
    headRepository: repository,
    defaultBranch: defaultBranch(payload),
  };
}

function atRunCommit(kind: EventKind, payload: Payload, env: Env) {
  const head = env.GITHUB_SHA ?? '';
  if (!isSha(head)) {
    throw new Problem(
      `The commit of this run is not known: needed a full sha in GITHUB_SHA, given ${quote(head)}.`,
      'Run this step on a GitHub Actions runner, or use the command line with --diff BASE..HEAD.',
    );
  }
  return { ...sameRepository(kind, payload, env), head, headRef: branch(env.GITHUB_REF ?? '') };
}

function repositoryOf(payload: Payload, env: Env): string {
  const name = fullName(payload.fields.repository) ?? env.GITHUB_REPOSITORY ?? '';
  if (/^[^/\s]+\/[^/\s]+$/.test(name)) return name;
  throw payload.wrong('repository.full_name', 'the name of the repository as owner/name');
}

function fullName(repository: unknown): string | null {
  const name = isRecord(repository) ? repository.full_name : undefined;
  return typeof name === 'string' && name !== '' ? name : null;
}

function defaultBranch(payload: Payload): string | null {
  const repository = payload.fields.repository;
  const name = isRecord(repository) ? repository.default_branch : undefined;
  return typeof name === 'string' && name !== '' ? name : null;
}

function sha(from: Payload, field: string): string {
  const value = textAt(from, field);
  if (!isSha(value)) throw from.wrong(field, 'a full commit sha (40 or 64 hexadecimal digits)');
  return value;
}

function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function isZero(commit: string): boolean {
  return /^0+$/.test(commit);
}

function branch(ref: string): string | null {
  return ref === '' ? null : ref.replace(/^refs\/(?:heads|tags)\//, '');
}

function login(user: unknown): string {
  return isRecord(user) ? optionalText(user.login) : '';
}

function isDependabot(name: string | undefined): boolean {
  return name === 'dependabot[bot]';
}

function optionalText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
