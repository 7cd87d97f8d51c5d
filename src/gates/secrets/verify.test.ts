import { describe, expect, it } from 'vitest';
import { candidateFor, contractOf, quietIo } from '../../../test/providers/suspect.ts';
import type { Incoming } from '../../secrets/answer.ts';
import type { Outgoing } from '../../secrets/ask.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import type { Provider } from '../../secrets/providers/provider.ts';
import { providers } from '../../secrets/providers/registry.ts';
import { verifySecrets } from './verify.ts';

const providerNamed = (id: string) => (providers as readonly Provider[]).find((one) => one.id === id) as Provider;
const replicate = candidateFor(providerNamed('replicate'));
const on = { verify: true, 'verify-paid': false, 'verify-forks': false, 'verify-hosts': [] as string[] };
const here = { fork: false };
const refusal: Incoming = { status: 401, headers: {}, text: '{"message":"no"}' };

/** A transport that answers from memory, and means that count what they would wait. */
function world(answer: (outgoing: Outgoing, nth: number) => Incoming | 'network' = () => refusal) {
  const sent: Outgoing[] = [];
  const slept: number[] = [];
  const means = {
    transport: async (outgoing: Outgoing) => answer(outgoing, sent.push(outgoing)),
    sleep: async (milliseconds: number) => void slept.push(milliseconds),
  };
  return { sent, slept, means };
}

function suspects(count: number, candidate: Candidate = replicate) {
  return Array.from({ length: count }, (_, i) => ({
    fingerprint: i.toString(16).padStart(32, '0'),
    candidate: { ...candidate, secret: `${candidate.secret.slice(0, -4)}${1000 + i}` },
  }));
}

describe('verifySecrets', () => {
  it.each([
    ['the policy does not say so', { ...on, verify: false }, here, 0],
    ['the change comes from a fork', on, { fork: true }, 1],
  ])('asks nobody when %s', async (_, config, change, notes) => {
    const { sent, means } = world();
    const { io, logged } = quietIo();
    const verified = await verifySecrets(suspects(2), config, change, io, means);
    expect(sent).toEqual([]);
    expect(logged).toEqual([]);
    expect(verified).toMatchObject({ requests: 0, hosts: [] });
    expect(verified.notes).toHaveLength(notes);
  });

  it('asks about a fork when the policy says so', async () => {
    const { sent, means } = world();
    await verifySecrets(suspects(1), { ...on, 'verify-forks': true }, { fork: true }, quietIo().io, means);
    expect(sent).toHaveLength(2);
  });

  it('lists the hosts before the first request, and counts afterwards', async () => {
    const { io, logged } = quietIo();
    const { means } = world((_, nth) => {
      if (nth === 1) expect(logged).toEqual(['Asking whether 3 credentials are live: api.replicate.com.']);
      return refusal;
    });
    await verifySecrets(suspects(3), on, here, io, means);
    expect(logged).toHaveLength(2);
    expect(logged[1]).toBe('3 dead; 4 requests.');
  });

  it('asks a host once a second', async () => {
    const { slept, means } = world();
    await verifySecrets(suspects(3), on, here, quietIo().io, means);
    expect(slept).toEqual([1000, 2000, 3000]);
  });

  it('makes at most 100 requests; what is left is unknown', async () => {
    const { sent, means } = world();
    const verified = await verifySecrets(suspects(120), on, here, quietIo().io, means);
    expect(sent).toHaveLength(100);
    const states = [...verified.byFingerprint.values()].map(({ state }) => state);
    expect(states.filter((state) => state === 'dead')).toHaveLength(99);
    expect(states.filter((state) => state === 'unknown')).toHaveLength(21);
    expect(verified.notes.map(({ text }) => text).join(' ')).toContain('No more than 100 requests');
  });

  it('asks about one credential once, wherever it stands', async () => {
    const { sent, means } = world();
    const [one] = suspects(1);
    if (one === undefined) throw new Error('a suspect');
    await verifySecrets([one, one, one], on, here, quietIo().io, means);
    expect(sent).toHaveLength(2);
  });

  it('leaves a host alone that gives no answer', async () => {
    const { sent, means } = world((_, nth) => (nth === 1 ? refusal : 'network'));
    const verified = await verifySecrets(suspects(5), on, here, quietIo().io, means);
    expect(sent).toHaveLength(3);
    expect(new Set([...verified.byFingerprint.values()].map(({ state }) => state))).toEqual(new Set(['unknown']));
  });

  it('tries nothing that costs money, or lacks its other half, or has no host', async () => {
    const { sent, means } = world();
    const paid = candidateFor(providerNamed('perplexity'));
    const { companions: _, ...half } = candidateFor(providerNamed('aws'));
    const { hosts: __, ...homeless } = candidateFor(providerNamed('databricks'));
    const list = [paid, half, homeless].map((candidate, i) => ({ fingerprint: `${i}`.repeat(32), candidate }));
    const verified = await verifySecrets(list, on, here, quietIo().io, means);
    expect(sent).toEqual([]);
    expect([...verified.byFingerprint.values()].map(({ state }) => state)).toEqual(Array(3).fill('not-tried'));
  });

  it('says nothing about credentials of which no provider is known', async () => {
    const { sent, means } = world();
    const candidate = { ...replicate, rule: { ...replicate.rule, id: 'generic-secret' } };
    const verified = await verifySecrets([{ fingerprint: '0'.repeat(32), candidate }], on, here, quietIo().io, means);
    expect([sent.length, verified.byFingerprint.size]).toEqual([0, 0]);
  });

  it('asks a host of the text only with the suffix of the provider, or when the policy lists it', async () => {
    const gitlab = { ...candidateFor(providerNamed('gitlab')), hosts: ['gitlab.evil.example', 'git.acme.example'] };
    const hostsAsked = async (own: string[]) => {
      const { sent, means } = world();
      const config = { ...on, 'verify-hosts': own };
      const verified = await verifySecrets(
        [{ fingerprint: '0'.repeat(32), candidate: gitlab }],
        config,
        here,
        quietIo().io,
        means,
      );
      return [[...new Set(sent.map(({ host }) => host))], [...verified.byFingerprint.values()][0]?.state];
    };
    // the usual host may not know it although it is live elsewhere: its refusal proves nothing
    expect(await hostsAsked([])).toEqual([['gitlab.com'], 'unknown']);
    expect(await hostsAsked(['git.acme.example'])).toEqual([['git.acme.example'], 'dead']);
  });

  it('asks every region, and calls dead only what all of them refuse', async () => {
    const candidate = candidateFor(providerNamed('intercom'));
    const live = contractOf('intercom').live;
    const one = { fingerprint: '0'.repeat(32), candidate };
    const unauthorized: Incoming = { status: 401, headers: {}, text: '{"errors":[{"code":"unauthorized"}]}' };
    const refused = world(() => unauthorized);
    const dead = await verifySecrets([one], on, here, quietIo().io, refused.means);
    expect([...dead.byFingerprint.values()][0]).toMatchObject({ state: 'dead', host: 'api.au.intercom.io' });
    const europe = world(({ host, headers }) =>
      host.includes('.eu.') && headers.authorization === `Bearer ${candidate.secret}`
        ? { status: live.status, headers: {}, text: JSON.stringify(live.body) }
        : unauthorized,
    );
    const found = await verifySecrets([one], on, here, quietIo().io, europe.means);
    expect([...found.byFingerprint.values()][0]).toMatchObject({ state: 'live', host: 'api.eu.intercom.io' });
  });

  it('takes no refusal for proof where the credential may be live on a server of somebody’s own', async () => {
    const candidate = candidateFor(providerNamed('pulumi'));
    const { sent, means } = world();
    const verified = await verifySecrets([{ fingerprint: '0'.repeat(32), candidate }], on, here, quietIo().io, means);
    expect(sent).toHaveLength(2);
    expect([...verified.byFingerprint.values()][0]?.state).toBe('unknown');
  });

  it('stops when the run is stopped', async () => {
    const stop = new AbortController();
    const { sent, means } = world(() => {
      stop.abort();
      return refusal;
    });
    await verifySecrets(suspects(5), on, here, quietIo(stop.signal).io, means);
    expect(sent).toHaveLength(1);
  });
});
