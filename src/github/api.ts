import { setTimeout as wait } from 'node:timers/promises';

/** What can go wrong with a request, as far as it matters to what is done next. */
export type TroubleKind =
  | 'unauthorized'
  | 'forbidden'
  | 'locked'
  | 'not-found'
  | 'too-long'
  | 'refused'
  | 'unavailable';

export interface Trouble {
  readonly kind: TroubleKind;
  /** null: no answer came */
  readonly status: number | null;
  /** GitHub's own sentence; untrusted text */
  readonly message: string;
  /** of a 403: the permissions that GitHub says would do, from `x-accepted-github-permissions` */
  readonly permissions?: string;
  /** seconds to wait before the next try, when the answer said so */
  readonly retryAfter?: number;
}

export type Answer<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly trouble: Trouble };

/** GitHub's API: one try per call, never throws for trouble with the request. Retries are the caller's (`retrying`). */
export interface Api {
  rest(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer<unknown>>;
  graphql(document: string, variables: Readonly<Record<string, unknown>>): Promise<Answer<unknown>>;
}

export interface ApiOptions {
  readonly token: string;
  /** `GITHUB_API_URL`; GraphQL's address follows from it, also on GitHub Enterprise Server */
  readonly apiUrl: string;
  /** milliseconds until a request without an answer counts as failed (default 30,000) */
  readonly timeout?: number;
}

/** Connects to GitHub. The toolkit (and with it 60 ms of start-up) is loaded here and nowhere earlier. */
export async function connect(options: ApiOptions): Promise<Api> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(options.token, { baseUrl: options.apiUrl.replace(/\/+$/, ''), log: silent });
  const signal = () => ({ request: { signal: AbortSignal.timeout(options.timeout ?? 30_000) } });
  return {
    rest: (route, parameters) =>
      answer(async () => (await octokit.request(route, { ...parameters, ...signal() })).data),
    graphql: (document, variables) => answer(() => octokit.graphql(document, { ...variables, ...signal() })),
  };
}

export interface RetryOptions {
  /** how often in all (default 3) */
  readonly tries?: number;
  /** the longest wait between two tries, in seconds (default 90): when GitHub asks for more, there is no next try */
  readonly longest?: number;
  /** waits so many milliseconds; an argument so that tests need not wait */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/**
 * The one retry policy: tries again after no answer, 429, 5xx and secondary rate limits, as long after as GitHub asks
 * (`retry-after`, or the reset of the limit), else after 1 and 4 seconds. Any other trouble is final.
 * What is retried must be safe to do twice: pass a whole read-decide-write round, not a bare write.
 */
export async function retrying<T>(attempt: () => Promise<Answer<T>>, options: RetryOptions = {}): Promise<Answer<T>> {
  const tries = options.tries ?? 3;
  const sleep = options.sleep ?? (async (milliseconds) => void (await wait(milliseconds)));
  for (let tried = 1; ; tried += 1) {
    const given = await attempt();
    if (given.ok || given.trouble.kind !== 'unavailable' || tried >= tries) return given;
    const seconds = given.trouble.retryAfter ?? 4 ** (tried - 1);
    if (seconds > (options.longest ?? 90)) return given;
    await sleep(seconds * 1000);
  }
}

async function answer(request: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    return { ok: true, data: await request() };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error as Thrown) };
  }
}

/** What octokit throws: a RequestError with a status, a GraphqlResponseError with errors, or anything from the network. */
interface Thrown {
  readonly name?: string;
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Headers; readonly data?: unknown };
  readonly headers?: Headers;
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[];
}
type Headers = Readonly<Record<string, string | number | undefined>>;

function troubleOf(error: Thrown): Trouble {
  if (error.name === 'GraphqlResponseError') {
    const said = (error.errors ?? []).map((one) => one.message ?? '').join('; ');
    return { kind: graphqlKind(error), status: 200, message: said, ...hints(error.headers) };
  }
  const message = String(error.message ?? error).split('\n')[0] ?? '';
  const headers = error.response?.headers;
  // octokit gives status 500 to errors that never got an answer
  const status = error.response === undefined ? null : (error.status ?? null);
  return { kind: restKind(status, message, headers), status, message, ...hints(headers) };
}

function restKind(status: number | null, message: string, headers: Headers | undefined): TroubleKind {
  if (status === null || status === 429 || status >= 500) return 'unavailable';
  if (status === 401) return 'unauthorized';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 403) {
    if (isRateLimit(message, headers)) return 'unavailable';
    return /\blocked\b/i.test(message) ? 'locked' : 'forbidden';
  }
  if (status === 422 && /too long|is too large/i.test(message)) return 'too-long';
  return 'refused';
}

function graphqlKind(error: Thrown): TroubleKind {
  const types = (error.errors ?? []).map((one) => one.type ?? '');
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) return 'forbidden';
  if (types.includes('NOT_FOUND')) return 'not-found';
  if (types.includes('RATE_LIMITED') || /something went wrong|timed? ?out/i.test(error.message ?? ''))
    return 'unavailable';
  return 'refused';
}

function isRateLimit(message: string, headers: Headers | undefined): boolean {
  return (
    headers?.['retry-after'] !== undefined ||
    headers?.['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(message)
  );
}

function hints(headers: Headers | undefined): Pick<Trouble, 'permissions' | 'retryAfter'> {
  const permissions = headers?.['x-accepted-github-permissions'];
  const retryAfter = waitOf(headers);
  return {
    ...(permissions === undefined ? {} : { permissions: String(permissions) }),
    ...(retryAfter === null ? {} : { retryAfter }),
  };
}

/** Seconds until the next try makes sense: the server's own clock (`date`) is compared with its own reset time. */
function waitOf(headers: Headers | undefined): number | null {
  const after = Number(headers?.['retry-after']);
  if (Number.isFinite(after) && after >= 0) return after;
  if (String(headers?.['x-ratelimit-remaining']) !== '0') return null;
  const seconds = Number(headers?.['x-ratelimit-reset']) - Date.parse(String(headers?.date)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}

const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function nothing(): void {}
