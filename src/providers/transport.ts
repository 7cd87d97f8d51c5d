import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Incoming } from '../secrets/answer.ts';
import type { Outgoing } from '../secrets/ask.ts';
import { isPublicAddress } from './public-address.ts';

/** Why there is no answer. It changes nothing about a finding. */
export type Silence = 'address' | 'network' | 'size' | 'time';

/** Sends one request; never throws, and tells nothing about what was sent. */
export type Transport = (outgoing: Outgoing) => Promise<Incoming | Silence>;

type Resolve = (
  host: string,
  options: { readonly all: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;
type Send = (options: RequestOptions, callback: (response: IncomingMessage) => void) => ClientRequest;

export interface TransportOptions {
  readonly signal: AbortSignal;
  /** milliseconds for the whole exchange (5,000 unless told) */
  readonly time?: number;
  /** the most bytes of an answer (1 MiB unless told) */
  readonly bytes?: number;
  /** resolves names; the system's resolver unless told */
  readonly resolve?: Resolve;
  /** sends; HTTPS unless told */
  readonly send?: Send;
}

/**
 * The transport over HTTPS, port 443. It connects to the very address that was checked, so that a name cannot change its
 * meaning in between; private, loopback, link-local and metadata addresses are refused. Redirects are not followed, and
 * proxies of the environment are not used: behind one, nobody could check the address.
 */
export function transport(options: TransportOptions): Transport {
  const send = options.send ?? httpsRequest;
  const resolve = options.resolve ?? (dnsLookup as unknown as Resolve);
  return (outgoing) =>
    new Promise((settle) => {
      // an address in place of a name is never looked up
      if (isIP(outgoing.host) !== 0 && !isPublicAddress(outgoing.host)) return settle('address');
      let refused = false;
      const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.time ?? 5_000)]);
      const request = send(
        {
          host: outgoing.host,
          servername: outgoing.host,
          port: 443,
          method: outgoing.method,
          path: outgoing.path,
          headers: {
            ...outgoing.headers,
            ...(outgoing.body === null ? {} : { 'content-length': Buffer.byteLength(outgoing.body) }),
          },
          agent: false,
          signal,
          lookup: guarded(resolve, () => {
            refused = true;
          }),
        } as RequestOptions,
        (response) => void collect(response, options.bytes ?? 1_048_576).then(settle, () => settle(silence(signal))),
      );
      request.on('error', () => settle(refused ? 'address' : silence(signal)));
      request.end(outgoing.body ?? undefined);
    });
}

function silence(signal: AbortSignal): Silence {
  return signal.aborted ? 'time' : 'network';
}

type Done = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** A lookup that gives only public addresses; one address that is not public spoils the name. */
function guarded(resolve: Resolve, refuse: () => void) {
  return (host: string, options: { readonly all?: boolean }, done: Done) => {
    resolve(host, { all: true }, (error, addresses) => {
      const first = addresses?.[0];
      if (error !== null || first === undefined) return done(error ?? new Error('no address'), '');
      if (!addresses.every(({ address }) => isPublicAddress(address))) {
        refuse();
        return done(new Error('not a public address'), '');
      }
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

async function collect(response: IncomingMessage, limit: number): Promise<Incoming | Silence> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    size += (part as Buffer).length;
    if (size > limit) {
      response.destroy();
      return 'size';
    }
    parts.push(part as Buffer);
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value ?? '')] as const);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers),
    text: Buffer.concat(parts).toString('utf8'),
  };
}
