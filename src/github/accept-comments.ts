import { type AcceptCommand, type AcceptTarget, parseAccept } from './accept-command.ts';
import { type Answer, type Api, type RetryOptions, retrying } from './api.ts';
import { isRecord } from './payload.ts';

/** A comment with a command, and what GitHub says of it. */
export interface CommandComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** null = the account is gone */
  readonly author: string | null;
  /** a person's account, no app's and no organisation's */
  readonly person: boolean;
  /** ISO 8601 */
  readonly created: string;
  readonly edited: boolean;
}

/** Where the pull request stands, and its comments that begin with `/assay`, oldest first. */
export interface Commands {
  readonly head: string;
  readonly author: string | null;
  readonly comments: readonly CommandComment[];
}

/** An accept that holds as far as its comment goes: by a person who may write here, unedited, not over. */
export interface Accept {
  readonly target: AcceptTarget;
  readonly reason: string;
  readonly until: string;
  readonly by: string;
  /** ISO 8601 */
  readonly at: string;
  readonly url: string;
}

/** An accept comment after every check: the accept, or why it does not count. */
export type CheckedAccept =
  | { readonly ok: true; readonly accept: Accept }
  | {
      readonly ok: false;
      readonly comment: CommandComment;
      readonly why: string;
      /** `lapsed`: it held once; `ignored`: by somebody who has no say */
      readonly kind: 'refused' | 'lapsed' | 'ignored';
    };

export const commandsQuery = `
query AssayCommands($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      author { login }
      comments(first: 100, after: $after) {
        nodes {
          databaseId
          url
          body
          createdAt
          lastEditedAt
          author { __typename login }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const mostPages = 50;
const mostCommands = 200;

/** All comments of a pull request that begin with `/assay`, over all pages. Never throws for trouble with GitHub. */
export async function readCommands(
  api: Api,
  repository: string,
  pullRequest: number,
  retry: RetryOptions = {},
): Promise<Answer<Commands>> {
  const [owner, name] = repository.split('/');
  const comments: CommandComment[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const variables = { owner, name, number: pullRequest, after };
    const given = await retrying(() => api.graphql(commandsQuery, variables), retry);
    if (!given.ok) return given;
    const pull = pullOf(given.data);
    if (pull === null) return missing(pullRequest, repository);
    comments.push(...pull.nodes.flatMap((node) => commandOf(node)));
    if (!pull.more || comments.length > mostCommands || page === mostPages - 1) {
      if (pull.more) return tooMany;
      return { ok: true, data: { head: pull.head, author: pull.author, comments } };
    }
    after = pull.cursor;
  }
  return tooMany;
}

/** What decides who may accept. */
export interface AcceptRules {
  /** of the pull request; null = the account is gone */
  readonly author: string | null;
  /** the policy's `report.accept.author` */
  readonly authorMay: boolean;
  /** today (UTC), YYYY-MM-DD */
  readonly today: string;
}

/**
 * Checks one accept comment from scratch: a person's, never edited, in the right form, by somebody whose permission is
 * `write` or more now, not the author's own unless the policy allows that, not over. Null = it is no command.
 * Trouble when the permission cannot be asked for.
 */
export async function checkAccept(
  comment: CommandComment,
  rules: AcceptRules,
  mayWrite: (login: string) => Promise<Answer<boolean>>,
): Promise<Answer<CheckedAccept | null>> {
  const no = (kind: 'refused' | 'lapsed' | 'ignored', why: string) =>
    ({ ok: true, data: { ok: false, kind, why, comment } }) as const;
  const command: AcceptCommand | null = parseAccept(comment.body, comment.created);
  if (command === null) return { ok: true, data: null };
  if (comment.author === null || !comment.person) return no('ignored', 'only a person may accept');
  const permission = await mayWrite(comment.author);
  if (!permission.ok) return permission;
  if (!permission.data) return no('ignored', 'only people with write permission may accept');
  if (comment.edited) return no('refused', 'the comment was edited, so nobody can tell what was accepted when');
  if (!command.ok) return no('refused', command.why);
  if (!rules.authorMay && comment.author.toLowerCase() === rules.author?.toLowerCase())
    return no(
      'refused',
      'the author of a pull request may not accept it; the policy can allow it (`report.accept.author`)',
    );
  if (command.until < rules.today) return no('lapsed', `it held until ${command.until}`);
  const { target, reason, until } = command;
  const accept = { target, reason, until, by: comment.author, at: comment.created, url: comment.url };
  return { ok: true, data: { ok: true, accept } };
}

/**
 * Asks GitHub whether somebody may write to a repository, each person once. `author_association` would not do: a member of
 * the organisation need not have the right. Never throws for trouble with GitHub.
 */
export function writersOf(
  api: Api,
  repository: string,
  retry: RetryOptions = {},
): (login: string) => Promise<Answer<boolean>> {
  const [owner = '', repo = ''] = repository.split('/');
  const known = new Map<string, Promise<Answer<boolean>>>();
  const ask = async (username: string): Promise<Answer<boolean>> => {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const given = await retrying(() => api.rest(route, { owner, repo, username }), retry);
    if (!given.ok) return given.trouble.kind === 'not-found' ? { ok: true, data: false } : given;
    const permission = isRecord(given.data) ? given.data.permission : null;
    return { ok: true, data: permission === 'admin' || permission === 'write' };
  };
  return (login) => {
    const asked = known.get(login.toLowerCase()) ?? ask(login);
    known.set(login.toLowerCase(), asked);
    return asked;
  };
}

const tooMany = {
  ok: false,
  trouble: { kind: 'refused', status: 200, message: 'the pull request has too many comments to look for accepts' },
} as const;

function missing(number: number, repository: string): Answer<never> {
  const message = `no pull request ${number} in ${repository}`;
  return { ok: false, trouble: { kind: 'not-found', status: 200, message } };
}

function pullOf(data: unknown) {
  const repository = isRecord(data) ? data.repository : undefined;
  const pull = isRecord(repository) ? repository.pullRequest : undefined;
  if (!isRecord(pull) || !isRecord(pull.comments) || typeof pull.headRefOid !== 'string') return null;
  const { nodes, pageInfo } = pull.comments;
  const page = isRecord(pageInfo) ? pageInfo : {};
  return {
    head: pull.headRefOid,
    author: isRecord(pull.author) && typeof pull.author.login === 'string' ? pull.author.login : null,
    nodes: Array.isArray(nodes) ? (nodes as readonly unknown[]) : [],
    more: page.hasNextPage === true && typeof page.endCursor === 'string',
    cursor: typeof page.endCursor === 'string' ? page.endCursor : null,
  };
}

function commandOf(node: unknown): CommandComment[] {
  if (!isRecord(node) || typeof node.body !== 'string' || !node.body.startsWith('/assay')) return [];
  const { databaseId, url, body, createdAt, lastEditedAt, author } = node;
  const login = isRecord(author) && typeof author.login === 'string' ? author.login : null;
  if (typeof url !== 'string' || typeof createdAt !== 'string') return [];
  return [
    {
      // newer ids outgrow GraphQL's Int
      id: typeof databaseId === 'number' ? databaseId : Number(/#issuecomment-(\d+)$/.exec(url)?.[1] ?? 0),
      url,
      body,
      author: login,
      person: isRecord(author) && author.__typename === 'User',
      created: createdAt,
      edited: lastEditedAt !== null,
    },
  ];
}
