import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Api, type RetryOptions, retrying } from './api.ts';
import { headMoved, type NotPosted, notPosted, type Origin, withoutToken } from './comment-trouble.ts';
import { planReview, type ReviewPlan, type WantedComment, type WantedReview } from './review-plan.ts';
import { type ReviewThread, readReviewThreads, resolveMutation } from './review-threads.ts';

/** The review comments to keep on a pull request. */
export interface InlineReview extends Origin, WantedReview {
  /** `owner/name` */
  readonly repository: string;
  readonly pullRequest: number;
  /** the commit that was judged */
  readonly head: string;
  /** close answered threads whose finding is gone; needs `contents: write` */
  readonly resolve: boolean;
  /** milliseconds between a write and the look whether it still stands (default 500) */
  readonly settle?: number;
}

/** What was done. `refused` counts the comments that GitHub did not take where they were wanted. */
export interface ReviewPosted {
  readonly posted: true;
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  readonly resolved: number;
  readonly refused: number;
  /** why threads that should have been closed were not */
  readonly unresolved?: string;
}

const mostRounds = 3;
/** Requests that one review may be split into when GitHub refuses some of its lines. */
const mostSplits = 12;

/**
 * Keeps our comments on the lines of a pull request, whoever else writes at the same time: reads all threads, plans (see
 * `planReview`), writes new ones as one review, and looks again, at most 3 rounds. It writes nothing when the head has
 * moved. Trouble with GitHub never throws: it comes back as a reason and a mend. `api` null = the run has no token.
 */
export async function postReview(
  review: InlineReview,
  api: Api | null,
  retry: RetryOptions = {},
): Promise<ReviewPosted | NotPosted> {
  const what = 'Inline comments were';
  if (api === null) return withoutToken(what);
  const progress: Progress = {
    ...{ created: new Set(), refused: new Set() },
    ...{ updated: 0, removed: 0, resolved: 0, locked: false },
  };
  // The whole round is retried, not the write: after a wait, or a request whose answer was lost, it looks again first.
  const given = await retrying(() => converge(review, api, progress), retry);
  return given.ok ? given.data : notPosted(given.trouble, review, progress.locked, what);
}

/** What was done so far, over all rounds and tries. */
interface Progress {
  /** never written again by this run: a read may not show for seconds what was written, and each comment is a mail */
  readonly created: Set<WantedComment>;
  updated: number;
  removed: number;
  resolved: number;
  readonly refused: Set<WantedComment>;
  locked: boolean;
  unresolved?: string;
}

async function converge(review: InlineReview, api: Api, progress: Progress): Promise<Answer<ReviewPosted | NotPosted>> {
  for (let round = 0; ; round += 1) {
    const read = await readReviewThreads(api, review.repository, review.pullRequest);
    if (!read.ok) return read;
    progress.locked = read.data.locked;
    if (read.data.head !== review.head)
      return { ok: true, data: headMoved(review.head, read.data.head, 'Inline comments were') };
    const planned = planReview(read.data.threads, review);
    const { created, refused } = progress;
    const create = planned.create.filter((comment) => !refused.has(comment) && !created.has(comment));
    const plan = { ...planned, create };
    const settled = review.resolve && progress.unresolved === undefined ? plan.settled : [];
    const left = plan.create.length + plan.update.length + plan.remove.length + settled.length;
    if (left === 0 || round >= mostRounds) {
      const { locked: _, ...done } = progress;
      return { ok: true, data: { posted: true, ...done, created: created.size, refused: refused.size } };
    }
    const written = await carryOut({ ...plan, settled }, review, api, progress);
    if (!written.ok) return written;
    await wait(review.settle ?? 500);
  }
}

/** One round of writing. What another run has meanwhile removed (404) is left to the next look. */
async function carryOut(
  plan: ReviewPlan,
  review: InlineReview,
  api: Api,
  progress: Progress,
): Promise<Answer<unknown>> {
  const created = await create(plan.create, review, api, progress, { left: mostSplits });
  if (!created.ok) return created;
  for (const { id, body } of plan.update) {
    const parameters = { ...named(review), comment_id: id, body };
    const updated = await api.rest('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', parameters);
    if (updated.ok) progress.updated += 1;
    else if (updated.trouble.kind !== 'not-found') return updated;
  }
  for (const { commentId } of plan.remove) {
    const parameters = { ...named(review), comment_id: commentId };
    const removed = await api.rest('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', parameters);
    if (removed.ok) progress.removed += 1;
    else if (removed.trouble.kind !== 'not-found') return removed;
  }
  return resolveAll(plan.settled, api, progress);
}

/**
 * Writes comments as one review. GitHub refuses a whole review (422) for one line that its own diff does not have: then
 * each half is tried by itself, as long as there are requests left, so that one such line costs the others nothing.
 */
async function create(
  comments: readonly WantedComment[],
  review: InlineReview,
  api: Api,
  progress: Progress,
  splits: { left: number },
): Promise<Answer<unknown>> {
  if (comments.length === 0) return { ok: true, data: null };
  splits.left -= 1;
  const created = await api.rest('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...named(review),
    pull_number: review.pullRequest,
    commit_id: review.head,
    event: 'COMMENT',
    comments: comments.map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body })),
  });
  if (created.ok) for (const comment of comments) progress.created.add(comment);
  if (created.ok || created.trouble.status !== 422) return created;
  if (comments.length === 1 || splits.left < 2) {
    for (const comment of comments) progress.refused.add(comment);
    return { ok: true, data: null };
  }
  const half = Math.ceil(comments.length / 2);
  const first = await create(comments.slice(0, half), review, api, progress, splits);
  return first.ok ? create(comments.slice(half), review, api, progress, splits) : first;
}

/** Closes threads; without the right to, says so once and goes on. */
async function resolveAll(threads: readonly ReviewThread[], api: Api, progress: Progress): Promise<Answer<unknown>> {
  for (const { id } of threads) {
    const closed = await api.graphql(resolveMutation, { id });
    if (closed.ok) progress.resolved += 1;
    else if (closed.trouble.kind === 'unavailable') return closed;
    else if (closed.trouble.kind !== 'not-found') {
      progress.unresolved =
        'Answered review threads whose finding is gone were not resolved: the token may not. Give the job `contents: write`, or set `report.inline: true` in place of `resolve`.';
      return { ok: true, data: null };
    }
  }
  return { ok: true, data: null };
}

function named({ repository }: InlineReview): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
