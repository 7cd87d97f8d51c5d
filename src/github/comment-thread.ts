import type { Answer, Api } from './api.ts';
import { isRecord } from './payload.ts';

/** A comment of the pull request that this token wrote. */
export interface OwnComment {
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly body: string;
  /** someone else edited it last: what it says about itself is void */
  readonly editedByOthers: boolean;
  /** hidden by us as outdated (`on-change: recreate`) */
  readonly retired: boolean;
}

/** What there is to know before writing: where the pull request's head is, and all comments that are ours. */
export interface CommentThread {
  readonly head: string;
  readonly locked: boolean;
  readonly comments: readonly OwnComment[];
}

export const threadQuery = `
query AssayComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      locked
      comments(first: 100, after: $after) {
        nodes {
          databaseId
          id
          url
          body
          viewerDidAuthor
          minimizedReason
          author { login }
          editor { login }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

export const minimizeMutation = `
mutation AssayMinimize($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized }
  }
}`;

interface Page {
  readonly headRefOid: string;
  readonly locked: boolean;
  readonly comments: {
    readonly nodes: readonly (Node | null)[] | null;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface Node {
  readonly databaseId: number | null;
  readonly id: string;
  readonly url: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly minimizedReason: string | null;
  readonly author: { readonly login: string } | null;
  readonly editor: { readonly login: string } | null;
}

/**
 * The pull request's head and every comment on it that this token wrote, over all pages, oldest first.
 * Who wrote a comment is GitHub's answer (`viewerDidAuthor`), never something in its text.
 */
export async function readThread(api: Api, repository: string, pullRequest: number): Promise<Answer<CommentThread>> {
  const [owner, name] = repository.split('/');
  const comments: OwnComment[] = [];
  for (let after: string | null = null; ; ) {
    const given = await api.graphql(threadQuery, { owner, name, number: pullRequest, after });
    if (!given.ok) return given;
    const page = pageOf(given.data);
    if (page === null) {
      return {
        ok: false,
        trouble: { kind: 'not-found', status: 200, message: `no pull request ${pullRequest} in ${repository}` },
      };
    }
    for (const node of page.comments.nodes ?? []) {
      const own = node?.viewerDidAuthor === true ? ownComment(node) : null;
      if (own !== null) comments.push(own);
    }
    after = page.comments.pageInfo.endCursor;
    if (!page.comments.pageInfo.hasNextPage || after === null) {
      comments.sort((a, b) => a.id - b.id);
      return { ok: true, data: { head: page.headRefOid, locked: page.locked, comments } };
    }
  }
}

function pageOf(data: unknown): Page | null {
  const repository = isRecord(data) ? data.repository : undefined;
  const pull = isRecord(repository) ? repository.pullRequest : undefined;
  return isRecord(pull) ? (pull as unknown as Page) : null;
}

function ownComment(node: Node): OwnComment | null {
  const id = node.databaseId ?? Number(/#issuecomment-(\d+)$/.exec(node.url)?.[1]);
  if (!Number.isSafeInteger(id)) return null;
  return {
    id,
    nodeId: node.id,
    url: node.url,
    body: node.body,
    editedByOthers: node.editor !== null && node.editor.login !== node.author?.login,
    retired: node.minimizedReason?.toLowerCase() === 'outdated',
  };
}
