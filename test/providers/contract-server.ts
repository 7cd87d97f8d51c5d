import { createPublicKey, createVerify } from 'node:crypto';
import { createServer, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signedForAws } from '../../src/providers/aws-signature.ts';
import { type Transport, transport } from '../../src/providers/transport.ts';

/** An answer as it was recorded: a body that is text goes out as it is. */
export interface Recorded {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** One request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** it carried the credential that the server takes for real */
  readonly real: boolean;
}

export interface ContractServer {
  readonly seen: Seen[];
  readonly transport: Transport;
  close(): Promise<void>;
}

/** The parts of the one credential that the server knows. */
export interface Known {
  readonly secret: string;
  readonly companion: string | null;
}

/**
 * A server that stands for every provider: `answer` says what comes back, told whether the request carries the credential
 * that it knows: in a header, the path, the body, Basic, or as an AWS signature.
 */
export async function startContractServer(
  known: Known,
  answer: (real: boolean, request: Omit<Seen, 'real'>) => Recorded,
): Promise<ContractServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method = '', url = '', headers } = request;
      const got = { method, host: headers.host ?? '', path: url, headers, body: Buffer.concat(chunks).toString() };
      const real = carries(got, known);
      seen.push({ ...got, real });
      const { status, headers: more = {}, body } = answer(real, got);
      response.writeHead(status, { 'content-type': 'application/json', ...more });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const send = ({ lookup: _, ...options }: RequestOptions, callback: (response: IncomingMessage) => void) =>
    httpRequest(
      { ...options, host: '127.0.0.1', port, headers: { ...options.headers, host: options.host } as never },
      callback,
    );
  return {
    seen,
    transport: transport({ signal: new AbortController().signal, send }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function carries(request: Omit<Seen, 'real'>, { secret, companion }: Known): boolean {
  const { authorization = '' } = request.headers;
  if (authorization.startsWith('AWS4')) return isSigned(request, secret, companion ?? '');
  const assertion = new URLSearchParams(request.body).get('assertion');
  if (assertion !== null) return isAsserted(assertion, secret, companion ?? '');
  const basic = /^Basic (.+)$/.exec(authorization)?.[1];
  const texts = [...Object.values(request.headers).map(String), request.path, request.body];
  if (basic !== undefined) texts.push(Buffer.from(basic, 'base64').toString());
  return texts.some((text) => [text, decoded(text)].some((one) => one.includes(secret)));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isSigned({ method, host, path, headers }: Omit<Seen, 'real'>, secret: string, id: string): boolean {
  const time = String(headers['x-amz-date']).replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const again = signedForAws(
    { method: method as 'GET', host, path, headers: {}, body: null },
    id,
    secret,
    Date.parse(time),
  );
  return again.headers.authorization === headers.authorization;
}

/** Whether the key signed the assertion for that e-mail. */
function isAsserted(assertion: string, key: string, email: string): boolean {
  const [head = '', claims = '', signature = ''] = assertion.split('.');
  const { iss } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iss: string };
  const isSigned = createVerify('RSA-SHA256')
    .update(`${head}.${claims}`)
    .verify(createPublicKey(key), Buffer.from(signature, 'base64url'));
  return iss === email && isSigned;
}
