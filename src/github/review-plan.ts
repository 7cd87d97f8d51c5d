import type { ReviewThread } from './review-threads.ts';

/** What the last line of one of our review comments says (`parseInlineMarker` of the report room). */
export interface InlineMarker {
  readonly key: string;
  readonly gate: string;
  readonly fingerprint: string;
}

/** A comment that is wanted on a line of head. */
export interface WantedComment {
  readonly path: string;
  readonly line: number;
  readonly fingerprint: string;
  readonly body: string;
}

/** What is wanted on a pull request, and what may be said about the comments that are not. */
export interface WantedReview {
  readonly key: string;
  readonly comments: readonly WantedComment[];
  /** whether a finding is still reported in that file */
  stands(fingerprint: string, path: string): boolean;
  /** whether its gate was judged by this run */
  judged(gate: string): boolean;
  parseMarker(body: string): InlineMarker | null;
}

/** What is still to be done; nothing left to do = the comments stand as they should. */
export interface ReviewPlan {
  readonly create: readonly WantedComment[];
  readonly update: readonly { readonly id: number; readonly body: string }[];
  readonly remove: readonly ReviewThread[];
  /** answered threads whose finding is gone: left alone, or closed where that is asked for */
  readonly settled: readonly ReviewThread[];
}

/**
 * Plans one step towards one comment for each wanted place. A pure function of what was read, so several runs at once plan
 * the same. A comment that somebody answered is never removed: it stays, and a finding that moved on in the same file keeps
 * it in place of a new one. The comments of a gate that was not judged, and those whose finding still stands but is not
 * wanted now (there are too many), stay as they are.
 */
export function planReview(threads: readonly ReviewThread[], wanted: WantedReview): ReviewPlan {
  const ours = threads.flatMap((thread) => {
    const marker = wanted.parseMarker(thread.body);
    return marker?.key === wanted.key ? [{ thread, marker }] : [];
  });
  const used = new Set<ReviewThread>();
  const create: WantedComment[] = [];
  const update: { id: number; body: string }[] = [];
  const about = ({ path, fingerprint }: WantedComment) =>
    ours.filter(({ thread, marker }) => marker.fingerprint === fingerprint && thread.path === path);
  const open: WantedComment[] = [];
  for (const comment of wanted.comments) {
    const found = about(comment).find(({ thread }) => thread.line === comment.line && !used.has(thread));
    if (found === undefined) {
      open.push(comment);
      continue;
    }
    used.add(found.thread);
    if (!sameText(found.thread.body, comment.body)) update.push({ id: found.thread.commentId, body: comment.body });
  }
  for (const comment of open) {
    const moved = about(comment).find(({ thread }) => thread.answered && !used.has(thread));
    if (moved === undefined) create.push(comment);
    else used.add(moved.thread);
  }
  const wantedPlaces = new Set(wanted.comments.map(({ fingerprint, path }) => `${fingerprint} ${path}`));
  const left = ours.filter(({ thread, marker }) => !used.has(thread) && wanted.judged(marker.gate));
  const gone = left.filter(({ thread, marker }) => {
    // of a place that has its comment, the others are duplicates, or stand on lines that it has left
    const replaced = wantedPlaces.has(`${marker.fingerprint} ${thread.path}`);
    return replaced || !wanted.stands(marker.fingerprint, thread.path);
  });
  return {
    create,
    update,
    remove: gone.map(({ thread }) => thread).filter(({ answered }) => !answered),
    settled: gone.map(({ thread }) => thread).filter(({ answered, resolved }) => answered && !resolved),
  };
}

/** GitHub may store other line ends and drops blanks at the end; that is no change. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
