import type { Answer, ModelFault } from './protocol.ts';

/** Longest body of a reply in bytes. */
const longestBody = 64 * 2 ** 20;

/** A JSON reply of a server, or why there is none. */
export type Fetched = Answer<Readonly<Record<string, unknown>>>;

/**
 * One request for JSON; GET without a body, POST with one. No redirect is followed, nothing is tried again, no more than
 * 64 MiB are read. A missed deadline is a fault `deadline`, a connection that ends is `crash`, everything else `answer`.
 */
export async function fetchJson(
  url: string,
  body: string | undefined,
  deadline: number,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<Fetched> {
  const late = AbortSignal.timeout(Math.max(1, Math.round(deadline)));
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal: AbortSignal.any([late, signal]),
    });
    const text = await bounded(response);
    if (text === null) return fault('answer', `answered with more than ${longestBody / 2 ** 20} MiB`);
    if (!response.ok) return fault('answer', `answered with status ${response.status}${shown(text)}`);
    return parsed(text);
  } catch (error) {
    if (late.aborted) return fault('deadline', `did not answer within ${Math.round(deadline / 100) / 10} s`);
    if (signal.aborted) return fault('crash', 'was not waited for any longer');
    return fault('crash', `could not be asked (${causeOf(error)})`);
  }
}

function parsed(text: string): Fetched {
  if (text.trim() === '') return { ok: true, value: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { ok: true, value: value as Record<string, unknown> };
  } catch {
    // The next line says what it is instead.
  }
  return fault('answer', `answered something else than JSON${shown(text)}`);
}

async function bounded(response: Response): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) return Buffer.concat(parts).toString('utf8');
    size += part.value.length;
    if (size > longestBody) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
}

function fault(kind: ModelFault['kind'], text: string): { readonly ok: false; readonly fault: ModelFault } {
  return { ok: false, fault: { kind, text, stderr: '' } };
}

function shown(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line === '' ? '' : `: ${line.slice(0, 200)}`;
}

/** The system's word for what went wrong, which `fetch` hides in the cause. */
function causeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown; message?: unknown } };
  const said = cause?.code ?? cause?.message ?? (error as Error).message;
  return String(said).split('\n')[0]?.slice(0, 200) ?? 'no reason given';
}
