import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../evidence/problem.ts';
import type { WheelPin } from './wheel-pin.ts';

/** The package index that the environment names (`PIP_INDEX_URL`, `UV_DEFAULT_INDEX`, `UV_INDEX_URL`), or null. */
export function configuredIndex(env: Readonly<Record<string, string | undefined>>): string | null {
  const named = [env.PIP_INDEX_URL, env.UV_DEFAULT_INDEX, env.UV_INDEX_URL].find((url) => (url ?? '') !== '');
  return named === undefined ? null : named.replace(/\/+$/, '');
}

/**
 * Fetches a wheel from a package index that speaks the simple repository API (PEP 503 pages or PEP 691 JSON), to `path`.
 * A user and password in the address are sent to the index's own host only. No more than the pinned size is read; the
 * caller checks the sum. Errors: `Problem`.
 */
export async function fetchFromIndex(index: string, wheel: WheelPin, path: string): Promise<void> {
  const { address, headers } = withoutPassword(`${index}/${wheel.name}/`);
  const page = await get(
    address,
    { ...headers, accept: 'application/vnd.pypi.simple.v1+json, text/html;q=0.5' },
    wheel,
  );
  const found = linkTo(wheel.file, await page.text(), page.headers.get('content-type') ?? '');
  if (found === null) {
    throw new Problem(
      `${wheel.name} ${wheel.version} could not be downloaded: the package index does not offer ${wheel.file}.`,
      'Ask who runs your package index to offer it.',
    );
  }
  const file = new URL(found, page.url);
  const sameHost = file.host === new URL(address).host;
  const answer = await get(file.href, sameHost ? headers : {}, wheel);
  try {
    await pipeline(Readable.fromWeb(answer.body as never), atMost(wheel.bytes), createWriteStream(path));
  } catch (cause) {
    await rm(path, { force: true });
    throw unreachable(wheel, cause);
  }
}

/** Where a page of a package index says that a file is, relative to the page; null when it does not name it. */
export function linkTo(file: string, page: string, type: string): string | null {
  if (type.includes('json')) {
    const { files = [] } = JSON.parse(page) as { files?: readonly { filename?: string; url?: string }[] };
    return files.find(({ filename }) => filename === file)?.url ?? null;
  }
  for (const [, address = ''] of page.matchAll(/<a\b[^>]*?\bhref\s*=\s*["']([^"']+)["']/gi)) {
    const plain = address.replaceAll('&amp;', '&');
    if (decodeURIComponent(plain.split(/[?#]/)[0]?.split('/').at(-1) ?? '') === file) return plain;
  }
  return null;
}

function withoutPassword(address: string): { readonly address: string; readonly headers: Record<string, string> } {
  const url = new URL(address);
  if (url.username === '') return { address: url.href, headers: {} };
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  return { address: url.href, headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } };
}

async function get(address: string, headers: Record<string, string>, wheel: WheelPin): Promise<Response> {
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(3_600_000) }).catch((cause: unknown) => {
    throw unreachable(wheel, cause);
  });
  if (answer.ok) return answer;
  throw new Problem(
    `${wheel.name} ${wheel.version} could not be downloaded: the package index answered ${answer.status}.`,
    'Check PIP_INDEX_URL, and the user and password in it.',
  );
}

function atMost(bytes: number) {
  return async function* (source: AsyncIterable<Uint8Array>) {
    let seen = 0;
    for await (const chunk of source) {
      seen += chunk.length;
      if (seen > bytes) throw new Error('more bytes came than the pinned file has');
      yield chunk;
    }
  };
}

function unreachable(wheel: WheelPin, cause: unknown): Problem {
  return new Problem(
    `${wheel.name} ${wheel.version} could not be downloaded: the package index could not be reached.`,
    'Check PIP_INDEX_URL and the network; behind a proxy install Python 3 with pip, which knows proxies.',
    { cause },
  );
}
