import type { Answer, Api } from './api.ts';
import { isRecord } from './payload.ts';

/** A thread of review comments that this token began. */
export interface ReviewThread {
  readonly id: string;
  /** of its first comment, ours */
  readonly commentId: number;
  readonly body: string;
  readonly path: string;
  /** the line of the present diff; null = that line is no longer in it */
  readonly line: number | null;
  readonly resolved: boolean;
  /** somebody else has written in it */
  readonly answered: boolean;
}

export interface ReviewThreads {
  readonly head: string;
  readonly locked: boolean;
  /** ours only, oldest first */
  readonly threads: readonly ReviewThread[];
}

export const reviewThreadsQuery = `
query AssayReviewThreads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      locked
      reviewThreads(first: 100, after: $after) {
        nodes {
          id
          isResolved
          path
          line
          comments(first: 20) {
            totalCount
            nodes { databaseId body viewerDidAuthor }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

export const resolveMutation = `
mutation AssayResolve($id: ID!) {
  resolveReviewThread(input: { threadId: $id }) {
    thread { isResolved }
  }
}`;

interface Page {
  readonly headRefOid: string;
  readonly locked: boolean;
  readonly reviewThreads: {
    readonly nodes: readonly (Node | null)[] | null;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface Node {
  readonly id: string;
  readonly isResolved: boolean;
  readonly path: string;
  readonly line: number | null;
  readonly comments: { readonly totalCount: number; readonly nodes: readonly (CommentNode | null)[] | null };
}

interface CommentNode {
  readonly databaseId: number | null;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

/**
 * The pull request's head and every review thread on it that this token began, over all pages. Who wrote a comment is
 * GitHub's answer (`viewerDidAuthor`); a thread with more comments than a page counts as answered.
 */
export async function readReviewThreads(
  api: Api,
  repository: string,
  pullRequest: number,
): Promise<Answer<ReviewThreads>> {
  const [owner, name] = repository.split('/');
  const threads: ReviewThread[] = [];
  for (let after: string | null = null; ; ) {
    const given = await api.graphql(reviewThreadsQuery, { owner, name, number: pullRequest, after });
    if (!given.ok) return given;
    const page = pageOf(given.data);
    if (page === null) {
      const message = `no pull request ${pullRequest} in ${repository}`;
      return { ok: false, trouble: { kind: 'not-found', status: 200, message } };
    }
    for (const node of page.reviewThreads.nodes ?? []) {
      const own = node === null ? null : ownThread(node);
      if (own !== null) threads.push(own);
    }
    after = page.reviewThreads.pageInfo.endCursor;
    if (!page.reviewThreads.pageInfo.hasNextPage || after === null) {
      threads.sort((a, b) => a.commentId - b.commentId);
      return { ok: true, data: { head: page.headRefOid, locked: page.locked, threads } };
    }
  }
}

function pageOf(data: unknown): Page | null {
  const repository = isRecord(data) ? data.repository : undefined;
  const pull = isRecord(repository) ? repository.pullRequest : undefined;
  return isRecord(pull) ? (pull as unknown as Page) : null;
}

function ownThread({ id, isResolved, path, line, comments }: Node): ReviewThread | null {
  const nodes = comments.nodes ?? [];
  const [first] = nodes;
  if (first?.viewerDidAuthor !== true || first.databaseId === null) return null;
  const answered = comments.totalCount > nodes.length || nodes.some((node) => node?.viewerDidAuthor !== true);
  return { id, commentId: first.databaseId, body: first.body, path, line, resolved: isResolved, answered };
}
