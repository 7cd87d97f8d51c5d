import { setTimeout as wait } from 'node:timers/promises';
import type { Note } from '../../evidence/evidence.ts';
import { quote } from '../../evidence/quote.ts';
import { signedForAws } from '../../providers/aws-signature.ts';
import { assertedForGoogle, inventedKey } from '../../providers/google-assertion.ts';
import { type Silence, type Transport, transport } from '../../providers/transport.ts';
import { type Incoming, type Reading, readAnswer, type Verification } from '../../secrets/answer.ts';
import { type Outgoing, outgoing, type Parts } from '../../secrets/ask.ts';
import { type Asked, hostsToAsk } from '../../secrets/ask-hosts.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import type { SecretsConfig } from '../../secrets/config.ts';
import { type Random, seeded } from '../../secrets/example.ts';
import { invalidParts } from '../../secrets/invalid-parts.ts';
import type { Ask, Provider } from '../../secrets/providers/provider.ts';
import { providers } from '../../secrets/providers/registry.ts';
import type { Io } from '../io.ts';

/** A credential that may be asked about. */
export interface Suspect {
  readonly fingerprint: string;
  readonly candidate: Candidate;
}

/** What came of asking. */
export interface Verified {
  readonly byFingerprint: ReadonlyMap<string, Verification>;
  readonly requests: number;
  /** sorted */
  readonly hosts: readonly string[];
  readonly notes: readonly Note[];
}

/** How requests are sent and waited for; the real world unless told. */
export interface Means {
  readonly transport: Transport;
  sleep(milliseconds: number): Promise<void>;
}

const mostRequests = 100;
const pause = 1_000;
/** after so many requests without an answer a host is left alone */
const mostSilences = 2;
const unknown: Reading = { state: 'unknown', facts: [], overPermission: [] };

/**
 * Asks providers whether credentials are live: at most 100 requests, one a second for each host, each credential once, and
 * only of its own provider. Before a host sees a credential it must refuse an invented one of the same form; a host that
 * does not is not believed and is sent nothing. No answer, 429, 5xx and anything else that is not declared is `unknown`.
 * Nothing is asked unless the policy says so, and nothing for a fork's pull request unless it says that too.
 * Errors: none; what could not be asked is in the notes.
 */
export async function verifySecrets(
  suspects: readonly Suspect[],
  config: Pick<SecretsConfig, 'verify' | 'verify-paid' | 'verify-forks' | 'verify-hosts'>,
  change: { readonly fork: boolean },
  io: Io,
  means: Means = realMeans(io),
): Promise<Verified> {
  const none = { byFingerprint: new Map<string, Verification>(), requests: 0, hosts: [] };
  if (!config.verify) return { ...none, notes: [] };
  if (change.fork && !config['verify-forks']) {
    const text = 'No provider was asked whether credentials are live: the change comes from a fork.';
    return {
      ...none,
      notes: [{ kind: 'method', text, mend: 'Set `secrets.verify-forks: true` to ask all the same.' }],
    };
  }
  const byFingerprint = new Map<string, Verification>();
  const tasks: Task[] = [];
  for (const { fingerprint, candidate } of suspects) {
    if (byFingerprint.has(fingerprint) || tasks.some((task) => task.fingerprint === fingerprint)) continue;
    const planned = plan(fingerprint, candidate, config, io.env);
    if (planned === null) continue;
    if (planned.ready) tasks.push(planned);
    else byFingerprint.set(fingerprint, { ...unknown, state: 'not-tried', host: planned.host, at: iso(io) });
  }
  const hosts = [...new Set(tasks.flatMap(({ asked }) => asked.hosts))].sort();
  const run: Run = { io, means, config, requests: 0, turns: new Map(), silences: new Map(), controls: new Map() };
  if (tasks.length > 0) {
    io.log.info(
      `Asking whether ${tasks.length} ${plural(tasks.length, 'credential is', 'credentials are')} live: ${hosts.join(', ')}.`,
    );
  }
  if (tasks.length > 0 && (io.env.HTTPS_PROXY ?? io.env.https_proxy) !== undefined) {
    io.log.info('The proxy of the environment is not used for this: behind it no address can be checked.');
  }
  const asked = new Set(tasks.map(({ provider }) => provider));
  await Promise.all(
    [...asked].map(async (provider) => {
      for (const task of tasks.filter((one) => one.provider === provider))
        byFingerprint.set(task.fingerprint, await verify(task, run));
    }),
  );
  if (tasks.length > 0) io.log.info(`${inWords([...byFingerprint.values()])}; ${requestsInWords(run)}.`);
  return { byFingerprint, requests: run.requests, hosts, notes: notesOf(run, hosts, [...byFingerprint.values()]) };
}

/** The providers over HTTPS. */
export function realMeans(io: Pick<Io, 'signal'>): Means {
  return {
    transport: transport({ signal: io.signal }),
    sleep: async (milliseconds) =>
      void (await wait(milliseconds, undefined, { signal: io.signal }).catch(() => undefined)),
  };
}

interface Task {
  readonly ready: true;
  readonly fingerprint: string;
  readonly candidate: Candidate;
  readonly provider: Provider;
  readonly asked: Asked;
  readonly parts: Parts;
}

/** The provider of a credential; null when none is declared for it. */
export function providerOf(rule: string, secret: string): Provider | null {
  const all: readonly Provider[] = providers;
  return all.find((one) => one.rules.includes(rule) && (one.only === undefined || one.only.test(secret))) ?? null;
}

function plan(
  fingerprint: string,
  candidate: Candidate,
  config: Pick<SecretsConfig, 'verify-paid' | 'verify-hosts'>,
  env: Io['env'],
): Task | { readonly ready: false; readonly host: string } | null {
  const { secret } = candidate;
  const provider = providerOf(candidate.rule.id, secret);
  if (provider === null) return null;
  const asked = hostsToAsk(provider.hosts, secret, candidate.hosts ?? [], config['verify-hosts'], env);
  const companion = candidate.companions?.find((one) => provider.companion?.test(one)) ?? null;
  const lacks = provider.companion !== undefined && companion === null;
  if (asked === null || lacks || (provider.paid === true && !config['verify-paid'])) {
    return { ready: false, host: asked?.hosts[0] ?? '' };
  }
  return { ready: true, fingerprint, candidate, provider, asked, parts: { secret, companion } };
}

interface Run {
  readonly io: Io;
  readonly means: Means;
  readonly config: Pick<SecretsConfig, 'verify-hosts'>;
  requests: number;
  /** when a host may be asked next */
  readonly turns: Map<string, number>;
  readonly silences: Map<string, number>;
  /** by provider and host: what came of the control request */
  readonly controls: Map<string, boolean>;
}

async function verify(task: Task, run: Run): Promise<Verification> {
  const { asked } = task;
  const readings: Reading[] = [];
  let host = asked.hosts[0] ?? '';
  for (const one of asked.hosts) {
    host = one;
    const reading = await atHost(task, one, run);
    readings.push(reading);
    if (reading.state === 'live' || reading.state === 'restricted') return { ...reading, host, at: iso(run.io) };
  }
  const { provenFor } = task.provider;
  const proven = provenFor === undefined || (provenFor !== 'none' && provenFor.test(task.parts.secret));
  const dead = asked.refusalProves && proven && readings.length > 0 && readings.every(({ state }) => state === 'dead');
  return { ...unknown, state: dead ? 'dead' : 'unknown', host, at: iso(run.io) };
}

async function atHost(task: Task, host: string, run: Run): Promise<Reading> {
  const { provider, parts } = task;
  const key = `${provider.id} ${host}`;
  let believed = run.controls.get(key);
  if (believed === undefined) {
    const control = controlParts(task, run.io, key);
    const reading = control === null ? unknown : await asks(provider, host, control, run);
    believed = reading.state === 'dead';
    run.controls.set(key, believed);
  }
  return believed ? asks(provider, host, parts, run) : unknown;
}

async function asks(provider: Provider, host: string, parts: Parts, run: Run): Promise<Reading> {
  const answer = await send(provider.ask, host, parts, run);
  return typeof answer === 'string' ? unknown : readAnswer(provider, answer, parts.secret);
}

async function send(ask: Ask, host: string, parts: Parts, run: Run): Promise<Incoming | Silence> {
  if ((run.silences.get(host) ?? 0) >= mostSilences || run.requests >= mostRequests || run.io.signal.aborted)
    return 'network';
  run.requests++;
  const now = run.io.now();
  const turn = Math.max(now, run.turns.get(host) ?? now);
  run.turns.set(host, turn + pause);
  if (turn > now) await run.means.sleep(turn - now);
  const request = signed(outgoing(ask, host, parts), parts, run.io.now());
  const answer = request === null ? 'network' : await run.means.transport(request);
  run.silences.set(host, typeof answer === 'string' ? (run.silences.get(host) ?? 0) + 1 : 0);
  return answer;
}

/** The request signed where its provider wants that; null when the credential cannot sign. */
function signed(request: Outgoing, { secret, companion }: Parts, now: number): Outgoing | null {
  const { sign } = request;
  if (sign === undefined) return request;
  if (sign.kind === 'aws4') return signedForAws(request, companion ?? '', secret, now);
  return assertedForGoogle(request, companion ?? '', secret, sign.scope, now);
}

function controlParts(task: Task, io: Io, key: string): Parts | null {
  const { candidate, provider } = task;
  if (provider.ask.sign?.kind !== 'google-jwt') return invalidParts(candidate, provider, controlRandom(io, key));
  return { secret: inventedKey(), companion: 'invented@invented-control-request.iam.gserviceaccount.com' };
}

function controlRandom(io: Io, key: string): Random {
  return seeded([...key].reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), io.seed));
}

function notesOf(run: Run, hosts: readonly string[], results: readonly Verification[]): Note[] {
  if (run.requests === 0) return [];
  const doubted = [...run.controls].filter(([, believed]) => !believed).map(([key]) => key.split(' ')[1] ?? '');
  const notes: Note[] = [
    {
      kind: 'method',
      text: `Providers were asked (${requestsInWords(run)} to ${hosts.map(quote).join(', ')}): ${inWords(results)}.`,
    },
  ];
  if (doubted.length > 0) {
    const names = [...new Set(doubted)].sort().map(quote).join(', ');
    notes.push({
      kind: 'unchecked',
      text: `Not asked about the credential itself, because there was no answer or an invented one was not refused: ${names}.`,
    });
  }
  if (run.requests >= mostRequests)
    notes.push({ kind: 'unchecked', text: `No more than ${mostRequests} requests are made in a run.` });
  return notes;
}

function requestsInWords({ requests }: Run): string {
  return `${requests} ${requests === 1 ? 'request' : 'requests'}`;
}

function inWords(results: readonly Verification[]): string {
  const states = ['live', 'dead', 'restricted', 'unknown', 'not-tried'] as const;
  const counts = states.map((state) => [results.filter((one) => one.state === state).length, state] as const);
  return counts
    .filter(([count]) => count > 0)
    .map(([count, state]) => `${count} ${state}`)
    .join(', ');
}

function plural(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

function iso(io: Io): string {
  return new Date(io.now()).toISOString();
}
