import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';

/** What the server says about a query that failed. */
export interface TrinoFailure {
  readonly errorName: string;
  readonly message: string;
}

/** Messages of these name only what the query names; others can quote values of the table and are not repeated. */
const harmless = /^(CATALOG|SCHEMA|TABLE|COLUMN|FUNCTION)_NOT_FOUND$|^PERMISSION_DENIED$|^NOT_SUPPORTED$|^MISSING_/;

const mends: readonly (readonly [RegExp, string])[] = [
  [/_NOT_FOUND$|^MISSING_/, 'Check the name: trino://HOST[:PORT]/CATALOG/SCHEMA/TABLE, all in lower case.'],
  [/^PERMISSION_DENIED$/, 'Give the user of TRINO_USER or TRINO_TOKEN the right to read the table.'],
  [/CANCELED$|KILLED$/, 'Somebody or a rule of the server ended the query: run again, or ask who runs the server.'],
  [
    /EXCEEDED|INSUFFICIENT|QUEUE_FULL|MEMORY/,
    'The query met a limit of the server: run it when the server has more room, or compare a view with fewer rows.',
  ],
];

/** The failure of a query as a problem of the snapshot. */
export function queryProblem(failure: TrinoFailure, name: string): Problem {
  const { errorName, message } = failure;
  const said = harmless.test(errorName) ? `: ${quote((message.split('\n')[0] ?? '').slice(0, 200))}` : '';
  return new Problem(
    `Trino could not answer about ${quote(name)} (${errorName.replace(/[^A-Z0-9_]/g, '').slice(0, 60)})${said}.`,
    mends.find(([pattern]) => pattern.test(errorName))?.[1] ??
      'The query and its error stand in the web page of the server.',
  );
}

/** An answer that is not one of a query, by its HTTP status. */
export function statusProblem(status: number, server: string): Problem {
  if (status === 401 || status === 403) {
    return new Problem(
      `Trino at ${quote(server)} did not accept the credentials (HTTP ${status}).`,
      'Give TRINO_USER with TRINO_PASSWORD, or TRINO_TOKEN, in the environment of the job.',
    );
  }
  return new Problem(
    `${quote(server)} answered HTTP ${status}, not as a Trino server does.`,
    status >= 300 && status < 400
      ? 'Name the address to which it leads; redirects are not followed, so that credentials go nowhere else.'
      : 'Check the host and the port; behind a proxy, name the address of the server itself.',
  );
}
