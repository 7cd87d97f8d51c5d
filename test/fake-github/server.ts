import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import {
  documentation,
  type FakeComment,
  type FakeIssue,
  type FakePull,
  type FakeToken,
  graphql,
  type Reply,
  rest,
  type World,
} from './answers.ts';
import { operationOf } from './contract.ts';
import type { FakeReviewComment, NewReviewComment } from './review-answers.ts';
import { emptyRunWorld, type RunWorld, storedArtifact } from './run-answers.ts';

/** A comment that somebody writes. */
export type NewComment = Pick<FakeComment, 'pull' | 'author' | 'body'> &
  Partial<Pick<FakeComment, 'bot' | 'created' | 'edits'>>;

/** One request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  /** operation id, or `graphql <name of the document's first field>` */
  readonly operation: string;
  readonly body: unknown;
  readonly status: number | 'reset';
}

/** Something that goes wrong: the next `times` requests that match get this answer instead. */
export interface Fault {
  /** operation id: `issues/create-comment`, `graphql repository`; '*' = any */
  readonly operation: string;
  readonly times: number;
  /** done before the answer, such as deleting the comment that is about to be changed */
  readonly meanwhile?: () => void;
  /** carry the request out before the answer is lost or replaced */
  readonly carryOut?: boolean;
  readonly answer:
    | 'normal'
    | 'reset'
    | { readonly status: number; readonly message: string; readonly headers?: Record<string, string> };
  /** milliseconds before the answer */
  readonly delay?: number;
}

export interface FakeGitHub extends RunWorld {
  /** for GITHUB_API_URL; GraphQL is at `<url>/graphql` */
  readonly url: string;
  readonly repository: string;
  readonly pulls: Map<number, FakePull>;
  readonly comments: FakeComment[];
  /** comments on lines of pull requests, and answers to them */
  readonly reviewComments: FakeReviewComment[];
  readonly tokens: Map<string, FakeToken>;
  /** commits by sha: their files by path, for the contents API */
  readonly commits: Map<string, Readonly<Record<string, string>>>;
  /** logs of workflow runs by id, as zip archives; null = they have expired */
  readonly logs: Map<string, Uint8Array | null>;
  readonly issues: FakeIssue[];
  readonly settings: { isPrivate: boolean; hasIssues: boolean };
  readonly requests: Seen[];
  /** where a request or a response was not as GitHub describes it; a test ends with this being empty */
  readonly violations: string[];
  addComment(comment: NewComment): FakeComment;
  addReviewComment(comment: NewReviewComment): FakeReviewComment;
  fault(fault: Fault): void;
  close(): Promise<void>;
}

/**
 * A GitHub of the tests' own: keeps comments and pull requests in memory and answers as GitHub does, over real HTTP.
 * `jitter` delays every answer by up to so many milliseconds, from a sequence that `seed` fixes, so that concurrent writers interleave.
 */
export async function startFakeGitHub(
  options: { readonly repository?: string; readonly jitter?: number; readonly seed?: number } = {},
): Promise<FakeGitHub> {
  const faults: (Fault & { left: number })[] = [];
  const state = {
    repository: options.repository ?? 'Codertocat/Hello-World',
    pulls: new Map<number, FakePull>(),
    comments: [] as FakeComment[],
    reviewComments: [] as FakeReviewComment[],
    tokens: new Map<string, FakeToken>(),
    commits: new Map<string, Readonly<Record<string, string>>>(),
    logs: new Map<string, Uint8Array | null>(),
    issues: [] as FakeIssue[],
    ...emptyRunWorld(),
    settings: { isPrivate: true, hasIssues: true },
    requests: [] as Seen[],
    violations: [] as string[],
    url: '',
    nextId: 3_000_000_001,
    random: options.seed ?? 1,
  };
  const addComment = (given: NewComment) => {
    const comment: FakeComment = { id: state.nextId, editor: null, minimized: null, edits: 0, ...given };
    state.nextId += 1;
    state.comments.push(comment);
    return comment;
  };
  const addReviewComment = (given: NewReviewComment) => {
    const comment = { replyTo: null, edits: 0, resolved: false, ...given, id: state.nextId };
    state.nextId += 1;
    state.reviewComments.push(comment);
    return comment;
  };
  const world: World = { ...state, addComment, addReviewComment };
  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      state.violations.push(`the fake itself failed: ${String(error)}`);
      response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (pathname.startsWith('/storage/')) return fromStorage(request, response, pathname);
    const text = await bodyOf(request);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const operation = operationOf(method, pathname);
    const name = pathname === '/graphql' ? `graphql ${firstField(body)}` : (operation?.id ?? `${method} ${pathname}`);
    const errors = operation?.checkRequest(searchParams, body) ?? [];
    if (operation === null && pathname !== '/graphql') errors.push('no such operation in the trimmed description');
    state.violations.push(...errors.map((error) => `${name}: ${error}`));

    if (options.jitter !== undefined) {
      state.random = (state.random * 48_271) % 0x7fffffff;
      await wait((state.random / 0x7fffffff) * options.jitter);
    }
    const fault = faults.find((one) => one.left > 0 && (one.operation === '*' || one.operation === name));
    if (fault !== undefined) fault.left -= 1;
    fault?.meanwhile?.();
    if (fault?.delay !== undefined) await wait(fault.delay);
    const normal = () =>
      pathname === '/graphql'
        ? graphql(body, request, world, state.violations)
        : rest(operation, body, request, world, searchParams);
    let reply: Reply;
    if (fault === undefined || fault.answer === 'normal') reply = normal();
    else {
      if (fault.carryOut === true) normal();
      if (fault.answer === 'reset') {
        state.requests.push({ method, path: pathname, operation: name, body, status: 'reset' });
        request.socket.destroy();
        return;
      }
      const { status, message, headers = {} } = fault.answer;
      reply = { status, body: { message, documentation_url: documentation }, headers };
    }
    if (reply.raw !== undefined) {
      // GitHub describes a file's JSON form only; its own text is what the raw media type asks for.
      state.requests.push({ method, path: pathname, operation: name, body, status: reply.status });
      response.writeHead(reply.status, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
      response.end(reply.raw);
      return;
    }
    state.violations.push(
      ...(operation?.checkResponse(reply.status, reply.body) ?? []).map((error) => `${name}: ${error}`),
    );
    state.requests.push({ method, path: pathname, operation: name, body, status: reply.status });
    response.writeHead(reply.status, {
      'content-type': 'application/json; charset=utf-8',
      'x-github-request-id': String(state.requests.length),
      ...reply.headers,
    });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  }

  /** GitHub's storage: another host in truth, which knows signatures and no tokens. */
  function fromStorage(request: IncomingMessage, response: ServerResponse, pathname: string): void {
    const name = pathname.split('/').at(-1) ?? '';
    const zip = pathname.startsWith('/storage/artifacts/') ? storedArtifact(Number(name), state) : state.logs.get(name);
    if (request.headers.authorization !== undefined) state.violations.push('the token went to the storage');
    state.requests.push({
      method: 'GET',
      path: pathname,
      operation: 'storage',
      body: undefined,
      status: zip ? 200 : 404,
    });
    response.writeHead(zip ? 200 : 404, { 'content-type': 'application/zip' });
    response.end(zip ?? undefined);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world.url = state.url;
  return {
    ...state,
    addComment,
    addReviewComment,
    fault: (fault) => void faults.push({ ...fault, left: fault.times }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function firstField(body: unknown): string {
  return /[{]\s*(\w+)/.exec((body as { query?: string } | undefined)?.query ?? '')?.[1] ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
