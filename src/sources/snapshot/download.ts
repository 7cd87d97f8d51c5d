import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { createWriteStream } from 'node:fs';
import { type IncomingMessage, get as plainGet, type RequestOptions } from 'node:http';
import { get as secureGet } from 'node:https';
import { isIP } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { isLoopback, isPrivate } from './private-address.ts';

const mostRedirects = 5;
const mostBytes = 16 * 1024 ** 3;
const longest = 30 * 60_000;

/** What a download may do. */
export interface DownloadOptions {
  /** of a pull request, whose policy may name anything: only hosts of the public internet, and those that are listed */
  readonly inside: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Whether a snapshot is named by its address. */
export function isAddress(spec: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(spec);
}

/**
 * Reads the address of a snapshot before anything repeats it. Errors: `Problem` for other schemes than https (http only on
 * this machine) and for credentials in it, which are not repeated: names stand in reports. The target of a redirect, which
 * is in no report, may be signed in its query.
 */
export function parseAddress(spec: string, redirected = false): URL {
  const scheme = /^([a-z0-9+.-]+):/i.exec(spec)?.[1]?.toLowerCase() ?? '';
  const shown = quote(spec.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//'));
  if (/^(s3|s3a|s3n|gs|gcs|az|abfss?|wasbs?|hdfs|hf|r2)$/.test(scheme)) {
    throw new Problem(
      `${shown} cannot be read: object stores need an extension of DuckDB, which is never fetched here.`,
      scheme.startsWith('s3')
        ? 'Copy it first, for example with `aws s3 cp`, and name the file.'
        : 'Copy it first, and name the file.',
    );
  }
  const url = URL.canParse(spec) ? new URL(spec) : null;
  if (url === null || (scheme !== 'https' && !(scheme === 'http' && isLoopback(url.hostname))))
    throw new Problem(
      `${shown} is no address that is read: needed https://HOST/PATH.`,
      'Copy the file first, and name it.',
    );
  const secret = [...url.searchParams.keys()].some((name) => /sig|token|key|secret|passw|credential|auth/i.test(name));
  if (url.username !== '' || url.password !== '' || (secret && !redirected)) {
    throw new Problem(
      `${shown} was named with credentials in its address: names stand in reports and in the repository.`,
      'Copy the file first; or give ASSAY_HTTP_AUTHORIZATION, and the host in ASSAY_HTTP_HOSTS, in the environment.',
    );
  }
  return url;
}

/**
 * Fetches a file to `target`: at most five redirects, 16 GiB and half an hour; proxies are not used. The value of
 * ASSAY_HTTP_AUTHORIZATION goes to the hosts of ASSAY_HTTP_HOSTS (divided by commas) and nowhere else. A redirect never
 * leads from the public internet into a private network. Errors: `Problem` when it cannot be had whole.
 */
export async function download(spec: string, target: string, options: DownloadOptions): Promise<void> {
  const url = parseAddress(spec);
  const listed = hostsOf(options.env);
  const open = !options.inside || listed.includes(url.hostname);
  const signal = AbortSignal.timeout(longest);
  try {
    let next = url;
    let mayBePrivate = open;
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const { response, address } = await ask(next, mayBePrivate, listed, options.env, signal);
      mayBePrivate = mayBePrivate && isPrivate(address);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy();
        next = parseAddress(new URL(headers.location, next).href, true);
        continue;
      }
      if (statusCode !== 200) {
        response.destroy();
        throw new Problem(
          `${quote(spec)} was not given: the server answered ${statusCode}.`,
          'Check the address and the right to read it.',
        );
      }
      await pipeline(bounded(response, spec), createWriteStream(target, { mode: 0o600 }), { signal });
      return;
    }
    throw new Problem(
      `${quote(spec)} was not given: more than ${mostRedirects} redirects.`,
      'Name the address that they lead to.',
    );
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const why = signal.aborted
      ? 'it took more than half an hour'
      : ((cause as NodeJS.ErrnoException).code ?? 'the connection broke');
    throw new Problem(
      `${quote(spec)} could not be fetched: ${why}.`,
      'Check the address and the network, or copy the file first.',
      { cause },
    );
  }
}

function hostsOf(env: DownloadOptions['env']): readonly string[] {
  return (env.ASSAY_HTTP_HOSTS ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '');
}

interface Answer {
  readonly response: IncomingMessage;
  readonly address: string;
}

function ask(
  url: URL,
  mayBePrivate: boolean,
  listed: readonly string[],
  env: DownloadOptions['env'],
  signal: AbortSignal,
): Promise<Answer> {
  const authorization = listed.includes(url.hostname) ? env.ASSAY_HTTP_AUTHORIZATION : undefined;
  const refused = new Problem(
    `${quote(url.host)} is an address of a private network, where a pull request (or a redirect) may not lead.`,
    'List the host in ASSAY_HTTP_HOSTS in the environment of the job, or copy the file first.',
  );
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !mayBePrivate && isPrivate(host)) return reject(refused);
    let address = host;
    const options: RequestOptions = {
      agent: false,
      signal,
      headers: { accept: '*/*', 'user-agent': 'assay', ...(authorization === undefined ? {} : { authorization }) },
      // The very address that was looked at is connected to, so that a name cannot change its meaning in between.
      lookup: (name, { all }, done) =>
        systemLookup(name, { all: true }, (error, found: LookupAddress[]) => {
          const first = found?.[0];
          if (error !== null || first === undefined) return done(error ?? new Error('no address'), '', 4);
          if (!mayBePrivate && found.some((each) => isPrivate(each.address))) return done(refused, '', 4);
          address = first.address;
          if (all === true) (done as (error: null, found: LookupAddress[]) => void)(null, [first]);
          else done(null, first.address, first.family);
        }),
    };
    const get = url.protocol === 'https:' ? secureGet : plainGet;
    get(url, options, (response) => resolve({ response, address })).on('error', reject);
  });
}

async function* bounded(response: IncomingMessage, spec: string): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of response) {
    size += (chunk as Buffer).length;
    if (size > mostBytes)
      throw new Problem(`${quote(spec)} has more than ${mostBytes / 1024 ** 3} GiB.`, 'Copy it first.');
    yield chunk as Buffer;
  }
}
