/** What an address or a connection string opens, beside its password. */
export interface Connection {
  readonly user: string;
  /** in lower case, without its port */
  readonly host: string;
  readonly database: string;
}

const url = /^([^:@/]{0,200}):/;
const behind = /^@([\w.-]{1,253})(?::\d{1,5})?(?:\/([\w.-]{0,80}))?/;
const server =
  /(?:^|[;,?& ])(?:server|host|hostname|data source|addr|address)\s{0,4}=\s{0,4}(?:tcp:|np:)?([^;,&?\s\\]{1,253})/i;
const account = /(?:^|[;,?&: ])(?:user(?: ?id|name)?|uid)\s{0,4}=\s{0,4}([^;,&?]{1,200})/i;
const catalog = /(?:^|[;,?& ])(?:database(?:name)?|initial catalog|dbname)\s{0,4}=\s{0,4}([^;,&?]{1,200})/i;
const authority = /\/\/([\w.-]{1,253})(?::\d{1,5})?(?:\/([\w.-]{1,80}))?/;

/**
 * Reads user, host and database out of the match of an address: `scheme://user:password@host:port/database`, a JDBC
 * address, or `key=value;` pairs. Null where it names no host.
 */
export function connectionOf(match: string, password: string): Connection | null {
  const at = match.lastIndexOf(`:${password}@`);
  const scheme = match.lastIndexOf('://', at);
  if (at >= 0 && scheme >= 0) {
    const user = url.exec(match.slice(scheme + 3))?.[1] ?? '';
    const [, host, database = ''] = behind.exec(match.slice(at + 1 + password.length)) ?? [];
    return host === undefined ? null : { user, host: host.toLowerCase(), database };
  }
  const pairs = match.slice(0, match.lastIndexOf(password));
  const named = authority.exec(pairs);
  const host = named?.[1] ?? server.exec(pairs)?.[1];
  if (host === undefined) return null;
  const database = catalog.exec(pairs)?.[1] ?? named?.[2] ?? '';
  return { user: account.exec(pairs)?.[1]?.trim() ?? '', host: host.toLowerCase(), database: database.trim() };
}

/** What one credential of an address is: user, password, host and database, however the address is written around them. */
export function connectionIdentity(match: string, password: string): string {
  const connection = connectionOf(match, password);
  if (connection === null) return match;
  return [connection.user, decoded(password), connection.host, connection.database].join('\n');
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
