import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Api, type RetryOptions, retrying } from './api.ts';
import { type CommentMarker, type CommentPlan, planComment, type WantedComment } from './comment-plan.ts';
import { minimizeMutation, type OwnComment, readThread } from './comment-thread.ts';
import { headMoved, type NotPosted, newerRun, notPosted, type Origin, withoutToken } from './comment-trouble.ts';

/** The comment stands. `action` says how it came about; `removed` counts duplicates that were deleted. */
export interface Posted {
  readonly posted: true;
  readonly id: number;
  readonly url: string;
  readonly action: 'created' | 'updated' | 'recreated' | 'unchanged';
  readonly removed: number;
}

/** The comment to keep on a pull request. */
export interface StickyComment extends Origin {
  /** `owner/name` */
  readonly repository: string;
  readonly pullRequest: number;
  readonly key: string;
  /** the commit that was judged */
  readonly head: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** update in place, or hide the old comment and write a new one when red turns green or green red */
  readonly onChange: 'update' | 'recreate';
  /** the comment's text in at most `budget` UTF-16 units, the marker last; pure, may be called twice */
  readonly render: (budget: number) => string;
  readonly parseMarker: (body: string) => CommentMarker | null;
  /** whether a comment's text reports a failure; null = it does not say */
  readonly isRed: (body: string) => boolean | null;
  /** milliseconds between a write and the look whether it still stands (default 500) */
  readonly settle?: number;
}

const budget = 60_000;
const mostRounds = 3;

/**
 * Keeps one comment of ours on a pull request, whoever else writes at the same time: reads all comments, plans (see
 * `planComment`), writes, and looks again, at most 3 rounds. It writes nothing when the head has moved or a newer run
 * of the same commit has reported. Trouble with GitHub never throws: it comes back as a reason and a mend.
 * `api` null = the run has no token.
 */
export async function postComment(
  comment: StickyComment,
  api: Api | null,
  retry: RetryOptions = {},
): Promise<Posted | NotPosted> {
  if (api === null) return withoutToken();
  const progress: Progress = {
    action: 'unchanged',
    removed: 0,
    recreate: comment.onChange === 'recreate',
    locked: false,
  };
  for (let size = budget; ; size /= 2) {
    const wanted = {
      key: comment.key,
      head: comment.head,
      run: comment.runId,
      attempt: Number(comment.runAttempt),
      body: comment.render(size),
    };
    // The whole round is retried, not the write: after a wait, or a request whose answer was lost, it looks again first.
    const given = await retrying(() => converge(comment, wanted, api, progress), retry);
    if (given.ok) return given.data;
    if (given.trouble.kind !== 'too-long' || size < budget) return notPosted(given.trouble, comment, progress.locked);
  }
}

/** What was learnt and done so far, over all rounds and tries. */
interface Progress {
  action: Posted['action'];
  removed: number;
  /** whether the colour is still to be compared with that of the comment that stands */
  recreate: boolean;
  locked: boolean;
}

async function converge(
  comment: StickyComment,
  wanted: WantedComment,
  api: Api,
  progress: Progress,
): Promise<Answer<Posted | NotPosted>> {
  for (let round = 0; ; round += 1) {
    const read = await readThread(api, comment.repository, comment.pullRequest);
    if (!read.ok) return read;
    progress.locked = read.data.locked;
    if (read.data.head !== comment.head) return { ok: true, data: headMoved(comment.head, read.data.head) };
    const plan = planComment(read.data, wanted, comment.parseMarker);
    const { survivor } = plan;
    const settled = survivor !== null && sameText(survivor.body, plan.body) && plan.superfluous.length === 0;
    if (survivor !== null && (settled || round >= mostRounds)) {
      return {
        ok: true,
        data: plan.overtaken
          ? newerRun()
          : { posted: true, id: survivor.id, url: survivor.url, action: progress.action, removed: progress.removed },
      };
    }
    if (round >= mostRounds)
      return {
        ok: false,
        trouble: { kind: 'refused', status: null, message: 'the comment was deleted as often as it was written' },
      };
    const written = await carryOut(plan, comment, api, progress);
    if (!written.ok) return written;
    await wait(comment.settle ?? 500);
  }
}

/** One round of writing. What another run has meanwhile deleted (404) is left to the next look. */
async function carryOut(
  plan: CommentPlan,
  comment: StickyComment,
  api: Api,
  progress: Progress,
): Promise<Answer<unknown>> {
  const retired = await retireOnTurn(plan, comment, api, progress);
  if (!retired.ok) return retired;
  if (plan.survivor === null || retired.data) {
    const created = await api.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...named(comment),
      issue_number: comment.pullRequest,
      body: plan.body,
    });
    if (created.ok) progress.action = retired.data ? 'recreated' : 'created';
    return created;
  }
  if (!sameText(plan.survivor.body, plan.body)) {
    const updated = await api.rest('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...named(comment),
      comment_id: plan.survivor.id,
      body: plan.body,
    });
    if (!updated.ok) return updated.trouble.kind === 'not-found' ? { ok: true, data: null } : updated;
    if (progress.action === 'unchanged') progress.action = 'updated';
  }
  return removeAll(plan.superfluous, comment, api, progress);
}

async function removeAll(
  superfluous: readonly OwnComment[],
  comment: StickyComment,
  api: Api,
  progress: Progress,
): Promise<Answer<unknown>> {
  for (const { id } of superfluous) {
    const removed = await api.rest('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...named(comment),
      comment_id: id,
    });
    if (removed.ok) progress.removed += 1;
    else if (removed.trouble.kind !== 'not-found') return removed;
  }
  return { ok: true, data: null };
}

/** Hides our comments when the colour turns; true = hidden, write a new one. Without the right to hide: update in place. */
async function retireOnTurn(
  plan: CommentPlan,
  comment: StickyComment,
  api: Api,
  progress: Progress,
): Promise<Answer<boolean>> {
  const { survivor } = plan;
  if (!progress.recreate || survivor === null || plan.overtaken) return { ok: true, data: false };
  progress.recreate = false;
  const [before, now] = [comment.isRed(survivor.body), comment.isRed(plan.body)];
  if (before === null || now === null || before === now) return { ok: true, data: false };
  for (const { nodeId } of [survivor, ...plan.superfluous]) {
    const hidden = await api.graphql(minimizeMutation, { id: nodeId });
    if (hidden.ok) continue;
    return hidden.trouble.kind === 'unavailable' ? hidden : { ok: true, data: false };
  }
  return { ok: true, data: true };
}

function named(comment: StickyComment): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = comment.repository.split('/');
  return { owner, repo };
}

/** GitHub may store other line ends and drops blanks at the end; that is no change. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
