import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';

/** A table of a Trino server, as a user names it. */
export interface TrinoTable {
  /** where the server answers, e.g. `https://trino.example:443` */
  readonly origin: string;
  /** on this machine: nothing that is sent leaves it */
  readonly local: boolean;
  readonly catalog: string;
  readonly schema: string;
  readonly table: string;
}

const form = 'trino://HOST[:PORT]/CATALOG/SCHEMA/TABLE';

/** Whether a snapshot is named as a table of a Trino server. */
export function isTrinoName(name: string): boolean {
  return /^trino:/i.test(name);
}

/**
 * Reads `trino://host[:port]/catalog/schema/table`. HTTPS on port 443 unless the host is this machine or `?insecure`
 * stands at the end: then HTTP, port 8080. Errors: `Problem` for everything else, also for credentials in the name,
 * which are not repeated.
 */
export function parseTrinoName(name: string): TrinoTable {
  if (name.includes('@')) {
    throw new Problem(
      'A Trino snapshot was named with a user or a password in it: names stand in reports and in the repository.',
      `Name it ${form} and give TRINO_USER and TRINO_PASSWORD or TRINO_TOKEN in the environment.`,
    );
  }
  const match =
    /^trino:\/\/(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::(\d{1,5}))?\/([^/?#]+)\/([^/?#]+)\/([^/?#]+)(\?insecure)?$/i.exec(
      name,
    );
  const [, host = '', port, ...rest] = match ?? [];
  const words = rest.slice(0, 3).map(decoded);
  if (match === null || words.some((word) => word === null || word === '') || Number(port ?? 1) > 65_535) {
    throw new Problem(
      `${quote(name)} names no Trino table: needed ${form}, with ?insecure at the end for HTTP.`,
      'Write / ? # % @ in a name as %2F %3F %23 %25 %40.',
    );
  }
  const local = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);
  const plain = local || rest[3] !== undefined;
  const [catalog = '', schema = '', table = ''] = words as string[];
  return {
    origin: new URL(`${plain ? 'http' : 'https'}://${host}:${port ?? (plain ? 8080 : 443)}`).origin,
    local,
    catalog,
    schema,
    table,
  };
}

/** Trino's catalogue holds names in lower case, whatever case they were made in. */
function decoded(text: string | undefined): string | null {
  try {
    return decodeURIComponent(text ?? '').toLowerCase();
  } catch {
    return null;
  }
}
