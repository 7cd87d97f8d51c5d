import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Connection } from '../engine.ts';
import { queryProblem, statusProblem, type TrinoFailure } from './failure.ts';
import type { TrinoTable } from './table-name.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Bounds of the talk with a server. */
export interface TrinoOptions {
  readonly env: Env;
  readonly signal?: AbortSignal;
  /** milliseconds for one request (60,000 unless told); the server answers within a second, ready or not */
  readonly time?: number;
  /** milliseconds for one query (an hour unless told) */
  readonly queryTime?: number;
  /** the most bytes of one answer (64 MiB unless told) */
  readonly bytes?: number;
  /** milliseconds before the first repetition of a request that met a busy server (500 unless told) */
  readonly pause?: number;
}

/** The part of an answer that we read. */
interface Page {
  readonly nextUri?: unknown;
  readonly data?: unknown;
  readonly error?: Partial<TrinoFailure>;
}

interface Server {
  readonly table: TrinoTable;
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly options: TrinoOptions;
}

/** How often a busy server is asked again. */
const patience = 6;

/**
 * Speaks the client protocol of Trino: a query is posted, then the addresses of its pages are followed until there is
 * none. Credentials come from `TRINO_USER`, `TRINO_PASSWORD` or `TRINO_TOKEN`; they go to the named server only, never
 * to an address that it gives or redirects to, and never unencrypted to another machine. `name` is what the user called
 * the table. Errors of `query`: `Problem`. A query that is given up is cancelled on the server.
 */
export async function connectTrino(table: TrinoTable, name: string, options: TrinoOptions): Promise<Connection> {
  const server: Server = { table, name, headers: headersFor(table, options.env), options };
  const query: Connection['query'] = (sql) => run(server, sql);
  const [[version] = []] = await query('SELECT version()');
  return { version: String(version ?? ''), query, close: async () => {} };
}

function headersFor(table: TrinoTable, env: Env): Readonly<Record<string, string>> {
  const { TRINO_PASSWORD: password, TRINO_TOKEN: token, TRINO_USER: user } = env;
  if ((password || token) && table.origin.startsWith('http:') && !table.local) {
    throw new Problem(
      `TRINO_${token ? 'TOKEN' : 'PASSWORD'} would be sent unencrypted to ${quote(table.origin)}.`,
      'Leave out `?insecure`, or take the credentials out of the environment of this step.',
    );
  }
  if (password && !user) {
    throw new Problem('TRINO_PASSWORD is set, but TRINO_USER is not.', 'Give both in the environment.');
  }
  const basic = () => `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
  const authorization = token ? `Bearer ${token}` : password ? basic() : null;
  if (/[^\x20-\x7e]/.test(`${token ?? ''}${user ?? ''}`)) {
    throw new Problem(
      'TRINO_USER or TRINO_TOKEN holds a line break or another sign that no header can hold.',
      'Set it again.',
    );
  }
  return {
    ...(user || !token ? { 'x-trino-user': user || 'assay' } : {}),
    'x-trino-source': 'assay',
    'x-trino-time-zone': 'UTC',
    'x-trino-client-capabilities': 'PARAMETRIC_DATETIME',
    ...(authorization === null ? {} : { authorization }),
  };
}

async function run(server: Server, sql: string): Promise<readonly (readonly unknown[])[]> {
  const { options, table } = server;
  const ends = AbortSignal.timeout(options.queryTime ?? 3_600_000);
  const signal = options.signal === undefined ? ends : AbortSignal.any([ends, options.signal]);
  const rows: (readonly unknown[])[] = [];
  let next: string | null = null;
  try {
    let page: Page = await ask(server, `${table.origin}/v1/statement`, { method: 'POST', body: sql }, signal);
    for (;;) {
      if (page.error !== undefined) throw queryProblem(failureOf(page.error), server.name);
      if (Array.isArray(page.data)) rows.push(...page.data);
      next = nextOf(page, server);
      if (next === null) return rows;
      page = await ask(server, next, { method: 'GET' }, signal);
    }
  } catch (error) {
    if (next !== null) await cancel(server, next);
    throw error;
  }
}

function failureOf(error: Partial<TrinoFailure>): TrinoFailure {
  return { errorName: String(error.errorName ?? 'UNKNOWN'), message: String(error.message ?? '') };
}

/** The address of the next page. It has to be on the same server, for the credentials go there. */
function nextOf(page: Page, server: Server): string | null {
  if (page.nextUri === undefined || page.nextUri === null) return null;
  const next = URL.canParse(String(page.nextUri)) ? new URL(String(page.nextUri)) : null;
  if (next?.origin === server.table.origin && next.username === '' && next.password === '') return next.href;
  throw new Problem(
    `Trino at ${quote(server.table.origin)} sends its answers from another address, ${quote(next?.origin ?? 'none')}.`,
    'Name the server as it names itself, or let it process X-Forwarded headers (http-server.process-forwarded) behind a proxy.',
  );
}

async function ask(server: Server, url: string, init: RequestInit, signal: AbortSignal): Promise<Page> {
  const { options, table } = server;
  for (let attempt = 0; ; attempt++) {
    const limit = AbortSignal.timeout(options.time ?? 60_000);
    try {
      const response = await fetch(url, {
        ...init,
        headers: server.headers,
        redirect: 'manual',
        signal: AbortSignal.any([limit, signal]),
      });
      const text = await bodyOf(response, options.bytes ?? 64 * 1024 ** 2, server);
      if (response.status === 200) return pageOf(text, server);
      if (![429, 502, 503, 504].includes(response.status) || attempt >= patience) {
        throw statusProblem(response.status, table.origin);
      }
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw silence(error, limit.aborted || signal.aborted, options.signal?.aborted === true, server);
    }
    await pause((options.pause ?? 500) * 2 ** attempt, signal);
  }
}

async function bodyOf(response: Response, most: number, server: Server): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > most) {
      throw new Problem(
        `An answer of Trino at ${quote(server.table.origin)} is longer than ${most} bytes.`,
        'Compare fewer columns: a view of the table.',
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function pageOf(text: string, server: Server): Page {
  try {
    const page: unknown = JSON.parse(text);
    if (typeof page === 'object' && page !== null && !Array.isArray(page)) return page as Page;
  } catch {
    // not JSON: said below
  }
  throw statusProblem(200, server.table.origin);
}

function silence(error: unknown, late: boolean, stopped: boolean, server: Server): Problem {
  const code = (error as { cause?: { code?: unknown } }).cause?.code;
  const why = stopped
    ? 'the run was stopped'
    : late
      ? 'no answer in time'
      : typeof code === 'string'
        ? code
        : 'no connection';
  return new Problem(
    `Trino at ${quote(server.table.origin)} cannot be reached: ${why}.`,
    'Check the address and that this machine may reach it; a certificate of your own goes into NODE_EXTRA_CA_CERTS.',
    { cause: error },
  );
}

/** Tells the server to end a query; whether it hears it changes nothing. */
async function cancel(server: Server, url: string): Promise<void> {
  const signal = AbortSignal.timeout(5_000);
  await fetch(url, { method: 'DELETE', headers: server.headers, redirect: 'manual', signal }).catch(() => undefined);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
