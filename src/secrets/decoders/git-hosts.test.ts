import { expect, it } from 'vitest';
import { decodeGitHubKind, decodeInstallationToken } from './github-kind.ts';
import { decodeRoutableToken } from './gitlab-routable.ts';

it.each([
  ['ghp_x', 'personal access token, classic'],
  ['ghr_x', 'refresh token of a GitHub App'],
])('the kind of %s', (token, value) => {
  expect(decodeGitHubKind(token)).toEqual({ facts: [{ name: 'kind', value }] });
});

it('no kind', () => {
  expect(decodeGitHubKind('x')).toBe(null);
});

it('a stateless installation token names its app and its end', () => {
  const exp = Date.UTC(2026, 11, 1) / 1000;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  expect(decodeInstallationToken(`ghs_42_${part({ alg: 'RS256' })}.${part({ exp })}.x`)).toEqual({
    facts: [
      { name: 'kind', value: 'GitHub App installation; it ends after an hour' },
      { name: 'app', value: '42' },
      { name: 'expires', value: '2026-12-01' },
    ],
    expires: exp * 1000,
  });
});

it('a routable GitLab token names organization, group, project and user', () => {
  const payload = Buffer.from('o:1\ng:2s\np:a\nu:zz\n\u0001\u0002').toString('base64url');
  expect(decodeRoutableToken(`glpat-${payload}.01.0a0000000`)?.facts).toEqual([
    { name: 'organization', value: '1' },
    { name: 'group', value: '100' },
    { name: 'project', value: '10' },
    { name: 'user', value: '1295' },
  ]);
  expect(decodeRoutableToken('glpat-????.0a')).toBe(null);
});
