import { describe, expect, it } from 'vitest';
import { hostsIn, hostsToAsk } from './ask-hosts.ts';
import type { Hosts } from './providers/provider.ts';

describe('hostsToAsk', () => {
  const text: Hosts = { from: 'text', suffixes: ['gitlab.com', '.dedicated.example'], usual: 'gitlab.com' };
  const homeless: Hosts = { from: 'text', suffixes: ['.cloud.example'] };
  const secret: Hosts = { from: 'secret', pattern: /-(us\d+)$/, host: '{part}.api.example' };
  const fixed: Hosts = {
    from: 'fixed',
    hosts: ['a.example', 'b.example'],
    provenBy: { variable: 'SERVER', is: 'https://x' },
  };

  it.each([
    ['the usual host', text, '', [], [], 'gitlab.com', false],
    ['a host of the provider', text, '', ['x.dedicated.example'], [], 'x.dedicated.example', false],
    ['a listed host', text, '', ['Git.Acme.example'], ['git.acme.EXAMPLE'], 'git.acme.example', true],
    [
      'no host that only begins or ends alike',
      text,
      '',
      ['gitlab.com.evil.example', 'evilgitlab.com', 'xdedicated.example'],
      [],
      'gitlab.com',
      false,
    ],
    ['no listed host that is not near', text, '', [], ['git.acme.example'], 'gitlab.com', false],
    ['the host that it names itself', secret, 'key-us12', [], [], 'us12.api.example', true],
  ] as const)('takes %s', (_, hosts, key, near, own, host, refusalProves) => {
    expect(hostsToAsk(hosts, key, near, own)).toEqual({ hosts: [host], refusalProves });
  });

  it('asks nobody without a host', () => {
    expect(hostsToAsk(homeless, '', ['other.example'], [])).toBeNull();
    expect(hostsToAsk(secret, 'key-evil.example/', [], [])).toBeNull();
  });

  it.each([
    [{}, true],
    [{ SERVER: '' }, true],
    [{ SERVER: 'https://x' }, true],
    [{ SERVER: 'https://git.acme.example' }, false],
  ])('believes a refusal where there is no other server: %j', (env, refusalProves) => {
    expect(hostsToAsk(fixed, '', [], [], env)).toEqual({ hosts: ['a.example', 'b.example'], refusalProves });
  });
});

describe('hostsIn', () => {
  it.each([
    ['host = "https://Adb-12.3.azuredatabricks.net/x"', ['adb-12.3.azuredatabricks.net']],
    ['git clone git@git.acme.example:a/b.git # git.acme.example', ['git.acme.example', 'b.git']],
    ['10.0.0.1 and 1.2.3', []],
    ['-x.example- .example.', []],
    ['', []],
  ])('%j', (text, hosts) => {
    expect(hostsIn(text)).toEqual(hosts);
  });

  it('gives no more than eight, and is quick on what never ends', () => {
    expect(hostsIn(Array.from({ length: 20 }, (_, i) => `h${i}.example`).join(' '))).toHaveLength(8);
    expect(hostsIn(`${'a.'.repeat(50_000)}!`).length).toBeLessThan(9);
    expect(hostsIn('a'.repeat(200_000))).toEqual([]);
  });
});
