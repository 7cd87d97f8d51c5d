import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { Operation } from './contract.ts';
import { type Field, readDocument } from './graphql-document.ts';
import {
  createReview,
  type FakeReviewComment,
  type NewReviewComment,
  resolveThread,
  reviewCommentJson,
  reviewThreads,
} from './review-answers.ts';
import { type RunWorld, runAnswer } from './run-answers.ts';

const longest = 65_536;
export const documentation = 'https://docs.github.com/rest';

export interface FakeComment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  body: string;
  editor: string | null;
  minimized: string | null;
  /** how often its text was changed */
  edits: number;
  /** an app wrote it */
  bot?: boolean;
  /** ISO 8601; the first of November 2026 unless told */
  created?: string;
}

export interface FakePull {
  head: string;
  locked: boolean;
  /** lines that its diff does not have; none unless told */
  refuses?: (path: string, line: number) => boolean;
  base?: string;
  author?: string;
  state?: 'open' | 'closed';
  /** where its head comes from; the branch `changes` of the repository itself unless told */
  from?: { readonly repository: string; readonly branch: string };
}

/** Whose token it is, and whether it may write to pull requests. */
export interface FakeToken {
  readonly login: string;
  readonly write: boolean;
  /** false: `contents: none`; it sees no file and no commit */
  readonly contents?: boolean;
  /** false: `actions: none`; it reads no logs */
  readonly actions?: boolean;
  /** false: `contents: read`; it resolves no thread */
  readonly resolves?: boolean;
}

export interface FakeIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  /** whether an app wrote it, and what GitHub says of the author */
  readonly bot: boolean;
  readonly association: string;
}

/** An answer before it is sent. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** a file's own text instead of JSON (the raw media type) */
  readonly raw?: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

/** What the fake GitHub knows. */
export interface World extends RunWorld {
  url: string;
  readonly repository: string;
  readonly pulls: Map<number, FakePull>;
  readonly comments: FakeComment[];
  readonly reviewComments: FakeReviewComment[];
  readonly tokens: Map<string, FakeToken>;
  /** commits by sha: their files by path */
  readonly commits: Map<string, Readonly<Record<string, string>>>;
  /** logs of workflow runs by id, as zip archives; null = they have expired */
  readonly logs: Map<string, Uint8Array | null>;
  readonly issues: FakeIssue[];
  readonly settings: { isPrivate: boolean; hasIssues: boolean };
  addComment(comment: Pick<FakeComment, 'pull' | 'author' | 'body'>): FakeComment;
  addReviewComment(comment: NewReviewComment): FakeReviewComment;
}

/** The answer to a REST request, as GitHub would give it. */
export function rest(
  operation: Operation | null,
  body: unknown,
  request: IncomingMessage,
  world: World,
  query: URLSearchParams,
): Reply {
  const viewer = viewerOf(request, world);
  if (viewer === null) return { status: 401, body: { message: 'Bad credentials', documentation_url: documentation } };
  if (operation === null) return notFound();
  const { owner, repo, issue_number: issue, comment_id: id, pull_number: number } = operation.params;
  if (`${owner}/${repo}`.toLowerCase() !== world.repository.toLowerCase()) return notFound();
  const answer = runAnswer(operation, body, viewer, world, query);
  if (answer !== null) return answer;
  const pull = world.pulls.get(Number(issue ?? number));
  const comment = world.comments.find((one) => one.id === Number(id));
  const text = (body as { body?: string } | undefined)?.body ?? '';
  switch (operation.id) {
    case 'issues/list-comments': {
      const all = world.comments.filter((one) => one.pull === Number(issue));
      return pull === undefined
        ? notFound()
        : { status: 200, body: all.slice(0, 30).map((one) => commentJson(one, world)) };
    }
    case 'issues/create-comment': {
      if (pull === undefined) return notFound();
      const refused = refusal(viewer, pull, text);
      return (
        refused ?? {
          status: 201,
          body: commentJson(world.addComment({ pull: Number(issue), author: viewer.login, body: text }), world),
        }
      );
    }
    case 'issues/get-comment':
      return comment === undefined ? notFound() : { status: 200, body: commentJson(comment, world) };
    case 'issues/update-comment': {
      const refused = refusal(viewer, world.pulls.get(comment?.pull ?? 0), text);
      if (!viewer.write && refused !== null) return refused;
      if (comment === undefined) return notFound();
      if (refused !== null) return refused;
      comment.body = text;
      comment.editor = viewer.login;
      comment.edits += 1;
      return { status: 200, body: commentJson(comment, world) };
    }
    case 'issues/delete-comment': {
      if (!viewer.write) return readOnly();
      if (comment === undefined) return notFound();
      world.comments.splice(world.comments.indexOf(comment), 1);
      return { status: 204 };
    }
    case 'pulls/create-review': {
      if (pull === undefined) return notFound();
      return refusal(viewer, pull, 'ok') ?? createReview(Number(number), pull, viewer, body, world);
    }
    case 'pulls/update-review-comment':
    case 'pulls/delete-review-comment': {
      const own = world.reviewComments.find((one) => one.id === Number(id));
      if (!viewer.write) return readOnly();
      if (own === undefined) return notFound();
      if (operation.id === 'pulls/delete-review-comment') {
        world.reviewComments.splice(world.reviewComments.indexOf(own), 1);
        return { status: 204 };
      }
      own.body = text;
      own.edits += 1;
      return { status: 200, body: reviewCommentJson(own, world, examplePull().user) };
    }
    case 'pulls/get':
      return pull === undefined ? notFound() : { status: 200, body: pullJson(Number(number), pull) };
    case 'actions/download-workflow-run-logs':
      return viewer.actions === false ? readOnly() : logsOf(operation.params.run_id ?? '', world);
    case 'repos/get':
      return { status: 200, body: repositoryJson(world) };
    case 'issues/list-for-repo': {
      const size = Number(query.get('per_page') ?? 30);
      const from = (Number(query.get('page') ?? 1) - 1) * size;
      const newest = [...world.issues].reverse().slice(from, from + size);
      return { status: 200, body: newest.map((one) => issueJson(one, world)) };
    }
    case 'issues/create': {
      if (!viewer.write) return readOnly();
      if (!world.settings.hasIssues) return gone();
      const { title } = body as { title: string };
      const number = world.issues.length + 1;
      const issue = { number, title, body: text, author: viewer.login, bot: true, association: 'NONE' };
      world.issues.push(issue);
      return { status: 201, body: issueJson(issue, world) };
    }
    case 'repos/get-content':
    case 'git/get-commit':
      return viewer.contents === false ? readOnly() : fromGit(operation, request, world, query);
    default:
      return notFound();
  }
}

function logsOf(run: string, world: World): Reply {
  const zip = world.logs.get(run);
  if (zip === undefined) return notFound();
  if (zip === null) return { status: 410, body: { message: 'Server Error', documentation_url: documentation } };
  return { status: 302, headers: { location: `${world.url}/storage/logs/${run}?sig=once` } };
}

function gone(): Reply {
  return { status: 410, body: { message: 'Issues are disabled for this repo', documentation_url: documentation } };
}

function repositoryJson(world: World): Resolved {
  const { repo } = examplePull().head as { repo: Record<string, unknown> };
  const { isPrivate } = world.settings;
  return {
    ...repo,
    full_name: world.repository,
    private: isPrivate,
    network_count: 0,
    subscribers_count: 0,
    has_discussions: false,
  };
}

function issueJson(issue: FakeIssue, world: World): Resolved {
  const api = `${world.url}/repos/${world.repository}`;
  const url = `${api}/issues/${issue.number}`;
  return {
    id: issue.number,
    node_id: `I_${issue.number}`,
    number: issue.number,
    url,
    repository_url: api,
    labels_url: `${url}/labels`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `https://github.com/${world.repository}/issues/${issue.number}`,
    title: issue.title,
    body: issue.body,
    user: { ...examplePull().user, login: issue.author, type: issue.bot ? 'Bot' : 'User' },
    author_association: issue.association,
    labels: [],
    assignee: null,
    milestone: null,
    state: 'open',
    locked: false,
    comments: 0,
    closed_at: null,
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-01T00:00:00Z',
  };
}

/** A file of a commit as its text (the only form that is asked for), or the commit itself. */
function fromGit({ id, params }: Operation, request: IncomingMessage, world: World, query: URLSearchParams): Reply {
  if (id === 'git/get-commit') {
    const sha = params.commit_sha ?? '';
    return world.commits.has(sha) ? { status: 200, body: commitJson(sha, world) } : notFound();
  }
  const ref = query.get('ref') ?? '';
  const files = world.commits.get(ref);
  const message = `No commit found for the ref ${ref}`;
  if (files === undefined) return { status: 404, body: { message, documentation_url: documentation } };
  const text = files[params.path ?? ''];
  if (text === undefined) return notFound();
  if (!/^application\/vnd\.github\.(v3\.)?raw(\+json)?$/.test(request.headers.accept ?? ''))
    return { status: 415, body: { message: 'the fake gives files in the raw media type only' } };
  return { status: 200, raw: text };
}

function commitJson(sha: string, world: World) {
  const url = `${world.url}/repos/${world.repository}/git/commits/${sha}`;
  const who = { name: 'a', email: 'a@example.com', date: '2026-11-01T00:00:00Z' };
  const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  const tree = { sha, url };
  return {
    sha,
    node_id: sha,
    url,
    html_url: url,
    author: who,
    committer: who,
    message: 'a',
    tree,
    parents: [],
    verification,
  };
}

/** What stands in the way of a write: the token's permission, a lock, an empty or too long text. */
function refusal(viewer: FakeToken, pull: FakePull | undefined, text: string): Reply | null {
  if (!viewer.write) return readOnly();
  if (pull?.locked === true)
    return {
      status: 403,
      body: { message: 'Unable to create comment because issue is locked.', documentation_url: documentation },
    };
  const characters = Array.from(text).length;
  if (characters > 0 && characters <= longest) return null;
  const message = characters === 0 ? "body can't be blank" : `body is too long (maximum is ${longest} characters)`;
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
      documentation_url: documentation,
    },
  };
}

export function readOnly(): Reply {
  return {
    status: 403,
    body: { message: 'Resource not accessible by integration', documentation_url: documentation },
    headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
  };
}

export function notFound(): Reply {
  return { status: 404, body: { message: 'Not Found', documentation_url: documentation } };
}

function viewerOf(request: IncomingMessage, world: World): FakeToken | null {
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  return world.tokens.get(token) ?? null;
}

/** The answer to a GraphQL request; what GitHub would refuse is also noted as a violation. */
export function graphql(body: unknown, request: IncomingMessage, world: World, violations: string[]): Reply {
  const viewer = viewerOf(request, world);
  if (viewer === null) return { status: 401, body: { message: 'Bad credentials', documentation_url: documentation } };
  const { query, variables } = body as { query: string; variables?: Record<string, unknown> };
  let fields: readonly Field[];
  try {
    fields = readDocument(query, variables ?? {}).fields;
  } catch (error) {
    violations.push(`graphql: ${(error as Error).message}`);
    return { status: 200, body: { errors: [{ message: (error as Error).message }] } };
  }
  const data: Record<string, unknown> = {};
  for (const field of fields) {
    const root =
      field.name === 'repository'
        ? repositoryNode(field.args, viewer, world)
        : field.name === 'resolveReviewThread'
          ? resolveThread(field.args, viewer, world)
          : minimize(field.args, viewer, world);
    if ('error' in root) {
      const { type, message } = root.error as { type: string; message: string };
      return { status: 200, body: { data: { [field.alias]: null }, errors: [{ type, path: [field.alias], message }] } };
    }
    data[field.alias] = select(root, field.fields);
  }
  return { status: 200, body: { data } };
}

type Resolved = Readonly<Record<string, unknown>>;

/** Only what the document asks for; a function is a field with arguments. */
function select(value: unknown, fields: readonly Field[]): unknown {
  if (Array.isArray(value)) return value.map((one) => select(one, fields));
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    fields.map((field) => {
      const found = record[field.name];
      const given = typeof found === 'function' ? found(field.args) : found;
      return [field.alias, field.fields.length === 0 ? given : select(given, field.fields)];
    }),
  );
}

function repositoryNode(args: Resolved, viewer: FakeToken, world: World): Resolved {
  if (`${args.owner}/${args.name}`.toLowerCase() !== world.repository.toLowerCase()) {
    return {
      error: {
        type: 'NOT_FOUND',
        message: `Could not resolve to a Repository with the name '${args.owner}/${args.name}'.`,
      },
    };
  }
  const pullRequest = ({ number }: Resolved) => {
    const pull = world.pulls.get(Number(number));
    if (pull === undefined) return null;
    const all = world.comments.filter((one) => one.pull === Number(number));
    return {
      number,
      headRefOid: pull.head,
      author: { login: pull.author ?? 'Codertocat' },
      locked: pull.locked,
      comments: (page: Resolved) => connection(all, page, viewer, world),
      reviewThreads: (page: Resolved) => reviewThreads(Number(number), page, viewer, world),
    };
  };
  return { pullRequest };
}

function connection(
  all: readonly FakeComment[],
  { first, after }: Resolved,
  viewer: FakeToken,
  world: World,
): Resolved {
  const size = Number(first);
  if (!(size >= 1 && size <= 100)) throw new Error('GitHub refuses `first` outside 1 to 100');
  const from = after === null || after === undefined ? 0 : Number(Buffer.from(String(after), 'base64').toString());
  const left = all.filter((one) => one.id > from);
  const page = left.slice(0, size);
  const last = page.at(-1);
  return {
    totalCount: all.length,
    pageInfo: {
      hasNextPage: left.length > size,
      endCursor: last === undefined ? null : Buffer.from(String(last.id)).toString('base64'),
    },
    nodes: page.map((one) => ({
      databaseId: one.id,
      id: nodeId(one.id),
      url: commentUrl(one, world),
      body: one.body,
      viewerDidAuthor: one.author === viewer.login,
      isMinimized: one.minimized !== null,
      minimizedReason: one.minimized,
      createdAt: one.created ?? '2026-11-01T00:00:00Z',
      lastEditedAt: one.edits === 0 ? null : '2026-11-02T00:00:00Z',
      author: { login: one.author, __typename: one.bot === true ? 'Bot' : 'User' },
      editor: one.editor === null ? null : { login: one.editor },
    })),
  };
}

function minimize({ input }: Resolved, viewer: FakeToken, world: World): Resolved {
  const { subjectId, classifier } = input as { subjectId: string; classifier: string };
  const comment = world.comments.find((one) => nodeId(one.id) === subjectId);
  if (!viewer.write) return { error: { type: 'FORBIDDEN', message: 'Resource not accessible by integration' } };
  if (comment === undefined)
    return {
      error: { type: 'NOT_FOUND', message: `Could not resolve to a node with the global id of '${subjectId}'` },
    };
  comment.minimized = classifier.toLowerCase();
  return { minimizedComment: { isMinimized: true, minimizedReason: comment.minimized } };
}

function commentJson(comment: FakeComment, world: World): Resolved {
  const api = `${world.url}/repos/${world.repository}`;
  return {
    id: comment.id,
    node_id: nodeId(comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: commentUrl(comment, world),
    issue_url: `${api}/issues/${comment.pull}`,
    body: comment.body,
    user: { ...examplePull().user, login: comment.author },
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-01T00:00:00Z',
    author_association: 'NONE',
  };
}

function commentUrl(comment: FakeComment, world: World): string {
  return `https://github.com/${world.repository}/pull/${comment.pull}#issuecomment-${comment.id}`;
}

function nodeId(id: number): string {
  return `IC_${id}`;
}

export function pullJson(number: number, pull: FakePull): Resolved {
  const example = examplePull();
  const { repository = 'Codertocat/Hello-World', branch = 'changes' } = pull.from ?? {};
  return {
    auto_merge: null,
    ...example,
    number,
    state: pull.state ?? 'open',
    locked: pull.locked,
    user: { ...example.user, login: pull.author ?? 'Codertocat' },
    head: { ...example.head, sha: pull.head, ref: branch, repo: { ...example.head.repo, full_name: repository } },
    base: { ...example.base, sha: pull.base ?? example.base.sha, ref: 'main' },
  };
}

interface ExamplePull {
  readonly user: object;
  readonly head: { readonly repo: object };
  readonly base: { readonly sha: string };
}
let example: ExamplePull | undefined;

/** GitHub's own example of a pull request, from the webhook examples. */
function examplePull(): ExamplePull {
  if (example === undefined) {
    const path = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json');
    const all = JSON.parse(readFileSync(path, 'utf8')) as { name: string; examples: { pull_request: ExamplePull }[] }[];
    example = all.find((one) => one.name === 'pull_request')?.examples[0]?.pull_request;
  }
  if (example === undefined) throw new Error('the webhook examples hold no pull request');
  return example;
}
