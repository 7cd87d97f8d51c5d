import type { FakePull, FakeToken, Reply, World } from './answers.ts';

/** A comment on a line of a pull request, or an answer to one. */
export interface FakeReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly path: string;
  body: string;
  /** null: the line is no longer in the diff */
  line: number | null;
  /** the comment that it answers */
  readonly replyTo: number | null;
  edits: number;
  resolved: boolean;
}

export type NewReviewComment = Pick<FakeReviewComment, 'pull' | 'author' | 'path' | 'body' | 'line'> &
  Partial<Pick<FakeReviewComment, 'replyTo'>>;

type Resolved = Readonly<Record<string, unknown>>;

interface ReviewBody {
  readonly commit_id?: string;
  readonly comments?: readonly { readonly path: string; readonly line?: number; readonly body: string }[];
}

/** Writes a review: all of its comments, or none when one stands on a line that the diff does not have. */
export function createReview(number: number, pull: FakePull, viewer: FakeToken, body: unknown, world: World): Reply {
  const { commit_id: commit = pull.head, comments = [] } = body as ReviewBody;
  const bad = comments.find(({ path, line }) => line === undefined || pull.refuses?.(path, line) === true);
  if (bad !== undefined || commit !== pull.head) {
    const errors = ['Pull request review thread line must be part of the diff'];
    return {
      status: 422,
      body: { message: 'Unprocessable Entity', errors, documentation_url: 'https://docs.github.com/rest' },
    };
  }
  for (const { path, line = null, body: text } of comments)
    world.addReviewComment({ pull: number, author: viewer.login, path, line, body: text });
  const url = `https://github.com/${world.repository}/pull/${number}`;
  const id = world.reviewComments.at(-1)?.id ?? 1;
  return {
    status: 200,
    body: {
      id,
      node_id: `PRR_${id}`,
      user: null,
      body: '',
      state: 'COMMENTED',
      html_url: `${url}#pullrequestreview-${id}`,
      pull_request_url: url,
      _links: { html: { href: url }, pull_request: { href: url } },
      submitted_at: '2026-11-01T00:00:00Z',
      commit_id: commit,
      author_association: 'NONE',
    },
  };
}

/** A review comment as REST gives it. */
export function reviewCommentJson(comment: FakeReviewComment, world: World, user: object): Resolved {
  const url = `${world.url}/repos/${world.repository}/pulls/comments/${comment.id}`;
  return {
    url,
    pull_request_review_id: 1,
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    diff_hunk: '@@ -1 +1 @@',
    path: comment.path,
    commit_id: 'a'.repeat(40),
    original_commit_id: 'a'.repeat(40),
    user: { ...user, login: comment.author },
    body: comment.body,
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-01T00:00:00Z',
    html_url: url,
    pull_request_url: url,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: url }, pull_request: { href: url } },
  };
}

/** The threads of a pull request, a page of them, as GraphQL gives them. */
export function reviewThreads(pull: number, { first, after }: Resolved, viewer: FakeToken, world: World): Resolved {
  const size = Number(first);
  if (!(size >= 1 && size <= 100)) throw new Error('GitHub refuses `first` outside 1 to 100');
  const from = after === null || after === undefined ? 0 : Number(after);
  const left = world.reviewComments.filter((one) => one.pull === pull && one.replyTo === null && one.id > from);
  const page = left.slice(0, size);
  return {
    pageInfo: { hasNextPage: left.length > size, endCursor: page.length === 0 ? null : String(page.at(-1)?.id) },
    nodes: page.map((one) => ({
      id: `PRRT_${one.id}`,
      isResolved: one.resolved,
      path: one.path,
      line: one.line,
      comments: ({ first: most }: Resolved) => {
        const all = [one, ...world.reviewComments.filter((other) => other.replyTo === one.id)];
        const nodes = all.slice(0, Number(most)).map(({ id, body, author }) => {
          return { databaseId: id, body, viewerDidAuthor: author === viewer.login };
        });
        return { totalCount: all.length, nodes };
      },
    })),
  };
}

/** Resolves a thread; `pull-requests: write` is not enough for it. */
export function resolveThread({ input }: Resolved, viewer: FakeToken, world: World): Resolved {
  const { threadId } = input as { threadId: string };
  const comment = world.reviewComments.find(({ id }) => `PRRT_${id}` === threadId);
  if (viewer.resolves === false || !viewer.write)
    return { error: { type: 'FORBIDDEN', message: 'Resource not accessible by integration' } };
  if (comment === undefined) return { error: { type: 'NOT_FOUND', message: 'Could not resolve to a node' } };
  comment.resolved = true;
  return { thread: { isResolved: true } };
}
