import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verifySecrets } from '../../src/gates/secrets/verify.ts';
import { isPublicAddress } from '../../src/providers/public-address.ts';
import { readAnswer } from '../../src/secrets/answer.ts';
import type { Provider } from '../../src/secrets/providers/provider.ts';
import { providers } from '../../src/secrets/providers/registry.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { type Recorded, startContractServer } from './contract-server.ts';
import { candidateFor, contractOf, quickly, quietIo } from './suspect.ts';

const all: readonly Provider[] = providers;
const on = { verify: true, 'verify-paid': true, 'verify-forks': false };

describe('the registry of providers', () => {
  it('has a declaration and a contract for each, under its name', () => {
    const files = (folder: string, end: string) =>
      readdirSync(new URL(folder, import.meta.url))
        .filter((name) => name.endsWith(end) && !['registry.ts', 'provider.ts'].includes(name))
        .map((name) => name.slice(0, -end.length))
        .sort();
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(files('../../src/secrets/providers/', '.ts'));
    expect(ids).toEqual(files('contract/', '.json'));
    expect(ids.length).toBeGreaterThanOrEqual(130);
  });

  it('asks one provider about one credential', () => {
    for (const rule of new Set(all.flatMap((one) => one.rules))) {
      const takers = all.filter((one) => one.rules.includes(rule));
      expect(takers.length === 1 || takers.every(({ only }) => only !== undefined), rule).toBe(true);
    }
  });
});

describe.each(all.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  const contract = contractOf(id);
  const candidate = candidateFor(provider);
  const known = { secret: candidate.secret, companion: candidate.companions?.[0] ?? null };
  const suspects = [{ fingerprint: 'f'.repeat(32), candidate }];

  async function asked(answer: (real: boolean) => Recorded) {
    const server = await startContractServer(known, answer);
    const { io, logged } = quietIo();
    const verified = await verifySecrets(
      suspects,
      { ...on, 'verify-hosts': [...(candidate.hosts ?? [])] },
      { fork: false },
      io,
      quickly(server.transport),
    );
    await server.close();
    expect(JSON.stringify([...verified.byFingerprint, verified.notes, logged])).not.toContain(candidate.secret);
    return { verification: verified.byFingerprint.get('f'.repeat(32)), seen: server.seen, logged };
  }
  const refusal = contract.dead[0] as Recorded;

  it('is declared whole', () => {
    expect(rules.map((rule) => rule.id)).toEqual(expect.arrayContaining([...provider.rules]));
    for (const url of [provider.source.url, contract.source, provider.revoke?.source, provider.log?.link]) {
      if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    }
    const hosts = provider.hosts.from === 'fixed' ? provider.hosts.hosts : [];
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    const patterns = [
      provider.only,
      provider.companion,
      ...[...provider.live, ...provider.dead].flatMap((sign) => (sign.where ?? []).map((one) => one.matches)),
    ];
    expect(patterns.filter((pattern) => pattern?.global === true || pattern?.sticky === true)).toEqual([]);
    for (const sign of provider.live) expect(sign.where?.length ?? 0, 'a live answer has a shape').toBeGreaterThan(0);
  });

  it('is live, with what it says of itself', async () => {
    const { verification, seen } = await asked((real) => (real ? contract.live : refusal));
    expect(verification).toMatchObject({ state: 'live', overPermission: contract.overPermission });
    expect(Object.fromEntries(verification?.facts.map(({ name, value }) => [name, value]) ?? [])).toEqual(
      contract.facts,
    );
    expect(seen.map(({ real }) => real)).toEqual([false, true]);
    expect(seen[1]).toMatchObject({ method: provider.ask.method ?? 'GET', host: verification?.host });
    expect(Date.parse(verification?.at ?? '')).toBe(1_780_000_000_000);
  });

  it.each(contract.alsoLive ?? [])('is live although it may not do this: %j', async (answer) => {
    const { verification } = await asked((real) => (real ? answer : refusal));
    expect(verification?.state).toBe('live');
  });

  it.each(contract.dead)('is dead: %j', async (answer) => {
    const { verification } = await asked(() => answer);
    const { provenFor } = provider;
    const proven = provenFor === undefined || (provenFor !== 'none' && provenFor.test(candidate.secret));
    expect(verification).toMatchObject({ state: proven ? 'dead' : 'unknown', facts: [], overPermission: [] });
  });

  it.each(contract.restricted ?? [])('is restricted: %j', async (answer) => {
    const { verification } = await asked((real) => (real ? answer : refusal));
    expect(verification?.state).toBe('restricted');
  });

  it('is unknown when anything else comes back', async () => {
    const strange: Recorded[] = [
      ...[429, 500, 502, 503].map((status) => ({ status, body: { message: 'try again' } })),
      { status: 302, headers: { location: 'https://example.com/' }, body: '' },
      { status: 200, body: '<html>Sign in</html>' },
      { status: 200, body: {} },
      { status: 403, body: '<html>blocked</html>' },
      { status: 418, body: 'x' },
    ];
    for (const answer of strange) {
      const reading = readAnswer(
        provider,
        { headers: {}, ...answer, text: typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body) },
        candidate.secret,
      );
      expect([answer.status, reading.state]).toEqual([answer.status, 'unknown']);
    }
    const { verification } = await asked((real) => (real ? { status: 503, body: '' } : refusal));
    expect(verification?.state).toBe('unknown');
  });

  it('is not believed, and sent nothing, when it takes an invented credential', async () => {
    const { verification, seen } = await asked(() => contract.live);
    expect(verification?.state).toBe('unknown');
    expect(seen.filter(({ real }) => real)).toEqual([]);
  });

  it('keeps the credential out of addresses, or has no other way', async () => {
    const { seen } = await asked((real) => (real ? contract.live : refusal));
    const inPath = seen.some(({ path, real }) => real && decodeURIComponent(path).includes(candidate.secret));
    expect(inPath).toBe(['discord-webhook', 'telegram', 'roboflow', 'mapbox', 'serpapi'].includes(id));
  });
});

describe('isPublicAddress', () => {
  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['172.32.0.1', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.100.100.200', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['224.0.0.1', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00:ec2::254', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['::7f00:1', false],
    ['64:ff9b::a00:1', false],
    ['2002:7f00:1::', false],
    ['ff02::1', false],
    ['not an address', false],
    ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});
