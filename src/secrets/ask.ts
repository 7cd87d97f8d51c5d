import type { Ask, Template } from './providers/provider.ts';

/** The parts of a credential, with their text: in memory only. */
export interface Parts {
  readonly secret: string;
  /** the public half */
  readonly companion: string | null;
}

/** A request as it goes out. It holds the credential's text: it must reach no log and no error. */
export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly sign?: NonNullable<Ask['sign']>;
}

/** Fills the parts of a credential into a request: escaped for the path, JSON or form; base64 for Basic. */
export function outgoing(ask: Ask, host: string, parts: Parts): Outgoing {
  const headers: Record<string, string> = { accept: 'application/json', 'user-agent': 'assay' };
  for (const [name, value] of Object.entries(ask.headers ?? {})) headers[name] = fill(value, parts, headerSafe);
  if (ask.basic !== undefined)
    headers.authorization = `Basic ${base64(ask.basic.map((one) => fill(one, parts)).join(':'))}`;
  const body = bodyOf(ask, parts);
  if (body !== null)
    headers['content-type'] ??= ask.form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  return {
    method: ask.method ?? 'GET',
    host,
    path: fill(ask.path, parts, pathSafe),
    headers,
    body,
    ...(ask.sign === undefined ? {} : { sign: ask.sign }),
  };
}

function bodyOf(ask: Ask, parts: Parts): string | null {
  if (ask.json !== undefined) return fill(ask.json, parts, (text) => JSON.stringify(text).slice(1, -1));
  if (ask.form === undefined) return null;
  return Object.entries(ask.form)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(fill(value, parts))}`)
    .join('&');
}

function fill(template: Template, parts: Parts, escaped: (text: string) => string = (text) => text): string {
  return template.replace(/\{(secret|companion)\}/g, (_, part: keyof Parts) => escaped(parts[part] ?? ''));
}

/** Slashes and colons belong to credentials that are paths themselves. */
function pathSafe(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':');
}

/** A header holds no line break; what comes with one is no credential of one line. */
function headerSafe(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '');
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
