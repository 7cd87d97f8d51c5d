import type { CommentThread, OwnComment } from './comment-thread.ts';

/** What the last line of one of our comments says about the run that wrote it (`parseMarker` of the report room). */
export interface CommentMarker {
  readonly key: string;
  readonly run: string | null;
  readonly attempt: number | null;
  readonly head: string | null;
}

/** The comment that a run wants to stand: its text, whose last line is the marker with these values. */
export interface WantedComment {
  readonly key: string;
  readonly head: string;
  readonly run: string;
  readonly attempt: number;
  readonly body: string;
}

/** What is still to be done on a pull request; nothing left to do = the comment stands as it should. */
export interface CommentPlan {
  /** the comment that stays: the oldest of ours; null = there is none yet */
  readonly survivor: OwnComment | null;
  /** the text that has to stand in the end: that of the newest run of this head */
  readonly body: string;
  /** the newest run is another one */
  readonly overtaken: boolean;
  readonly superfluous: readonly OwnComment[];
}

/**
 * Plans one step towards exactly one comment with the newest text. A pure function of what was read, so that it may be
 * applied again and again, by several runs at once: all of them plan the same survivor and the same text.
 *
 * Ours are the comments that this token wrote, that end with the marker of our key and that we have not retired. The
 * newest is the greatest (run, attempt) among those of the wanted head; a marker of another head is stale, one that
 * someone else edited is void, and a tie goes to the wanted comment.
 */
export function planComment(
  thread: CommentThread,
  wanted: WantedComment,
  parseMarker: (body: string) => CommentMarker | null,
): CommentPlan {
  const ours = thread.comments.filter((comment) => !comment.retired && parseMarker(comment.body)?.key === wanted.key);
  let newest: Order & { body: string } = wanted;
  for (const comment of ours) {
    const marker = parseMarker(comment.body);
    if (marker === null || comment.editedByOthers || marker.head !== wanted.head) continue;
    const order = { run: marker.run ?? '0', attempt: marker.attempt ?? 0 };
    if (isNewer(order, newest)) newest = { ...order, body: comment.body };
  }
  const [survivor, ...superfluous] = ours;
  return { survivor: survivor ?? null, body: newest.body, overtaken: newest !== wanted, superfluous };
}

interface Order {
  readonly run: string;
  readonly attempt: number;
}

function isNewer(a: Order, b: Order): boolean {
  const [first, second] = [BigInt(a.run), BigInt(b.run)];
  return first > second || (first === second && a.attempt > b.attempt);
}
