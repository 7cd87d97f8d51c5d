import { quote } from '../evidence/quote.ts';
import type { Trouble, TroubleKind } from './api.ts';

/** Why the comment was not written, in words for the summary. It never changes a verdict. */
export interface NotPosted {
  readonly posted: false;
  readonly why: TroubleKind | 'no-token' | 'head-moved' | 'newer-run';
  /** one sentence, names in backticks */
  readonly reason: string;
  /** what to do, also when that is nothing */
  readonly mend: string;
}

/** Whose run it is, which decides what its token may do. */
export interface Origin {
  readonly fork: boolean;
  readonly dependabot: boolean;
}

/** The subject of the sentences, with its verb: the comment, or the comments on lines of the change. */
type Subject = 'The comment was' | 'Inline comments were';

/** The run was given no token. */
export function withoutToken(what: Subject = 'The comment was'): NotPosted {
  return {
    posted: false,
    why: 'no-token',
    reason: `${what} not written: no token was given.`,
    mend: 'Leave the input `token` to its default, or give it `${{ github.token }}`.',
  };
}

/** The pull request has new commits since this run started. */
export function headMoved(judged: string, now: string, what: Subject = 'The comment was'): NotPosted {
  return {
    posted: false,
    why: 'head-moved',
    reason: `${what} not written: this report is about ${quote(judged.slice(0, 7))}, and the pull request is at ${quote(now.slice(0, 7))} by now.`,
    mend: 'Nothing needs to be done: the run of the newer commit writes its own.',
  };
}

/** A newer run of the same commit has written its report. */
export function newerRun(): NotPosted {
  return {
    posted: false,
    why: 'newer-run',
    reason: 'The comment was not written: a newer run of the same commit has written its own.',
    mend: 'Nothing needs to be done: that comment stands.',
  };
}

/** Trouble with GitHub's API as a sentence with its mend. */
export function notPosted(
  trouble: Trouble,
  origin: Origin,
  locked: boolean,
  what: Subject = 'The comment was',
): NotPosted {
  const kind = locked && trouble.kind === 'forbidden' ? 'locked' : trouble.kind;
  const status = trouble.status === null ? 'no answer' : trouble.status;
  const reason = `${what} not written: ${causes[kind]} (${status}: ${quote(trouble.message)}).`;
  return {
    posted: false,
    why: kind,
    reason,
    mend: kind === 'forbidden' ? permissionMend(trouble, origin) : mends[kind],
  };
}

const causes: Record<TroubleKind, string> = {
  unauthorized: 'GitHub does not know the token',
  forbidden: 'the token of this run may not write to the pull request',
  locked: 'the conversation is locked',
  'not-found': 'the token cannot see the pull request, or there is none',
  'too-long': 'GitHub finds it too long, also at half the size',
  refused: 'GitHub refused it',
  unavailable: 'GitHub did not take it in three tries',
};

const mends: Record<Exclude<TroubleKind, 'forbidden'>, string> = {
  unauthorized: 'Leave the input `token` to its default, or renew the token that it names.',
  locked: 'Unlock the conversation, or read the report in the job summary.',
  'not-found': 'Give the job `permissions: { contents: read, pull-requests: write }`.',
  'too-long': 'Read the whole report in the job summary and in the artifact.',
  refused: 'Read the report in the job summary; if it happens again, report it with the sentence above.',
  unavailable: 'Re-run the job when GitHub answers again (https://www.githubstatus.com).',
};

function permissionMend(trouble: Trouble, origin: Origin): string {
  const accepted = trouble.permissions === undefined ? '' : ` GitHub accepts: ${quote(trouble.permissions)}.`;
  if (origin.fork) {
    return `A pull request from a fork always runs with a read-only token, which lacks \`pull-requests: write\`. The report is in the job summary; to have it as a comment, add the two-stage workflow: a second one on \`workflow_run\` that has \`pull-requests: write\` (docs/forks.md).${accepted}`;
  }
  const who = origin.dependabot
    ? 'A run that Dependabot starts has a read-only token unless the workflow raises it. '
    : '';
  return `${who}Add \`pull-requests: write\` to the job: \`permissions: { contents: read, pull-requests: write }\`.${accepted}`;
}
