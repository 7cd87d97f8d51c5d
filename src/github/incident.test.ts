import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../../test/fake-github/server.ts';
import { type Api, connect } from './api.ts';
import { type IncidentRequest, openIncidents } from './incident.ts';

let github: FakeGitHub;
let api: Api;
beforeEach(async () => {
  github = await startFakeGitHub();
  github.tokens.set('writer', { login: 'github-actions', write: true });
  github.tokens.set('reader', { login: 'github-actions', write: false });
  api = await connect({ token: 'writer', apiUrl: github.url });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const retry = { sleep: async () => undefined };
const incident = (id: string) => ({
  marker: `<!-- m ${id} -->`,
  title: `Leak ${id}`,
  body: `Text.\n\n<!-- m ${id} -->`,
});
const asked = (over: Partial<IncidentRequest> = {}): IncidentRequest => ({
  repository: github.repository,
  event: 'push',
  evenPublic: false,
  incidents: [incident('a'), incident('b')],
  ...over,
});

describe('openIncidents', () => {
  it('opens one issue for each, and none a second time', async () => {
    const first = await openIncidents(asked(), api, retry);
    expect(first).toMatchObject({ standing: 0 });
    expect(first.opened).toHaveLength(2);
    expect(first.problem).toBeUndefined();
    expect(await openIncidents(asked({ incidents: [incident('a'), incident('c')] }), api, retry)).toMatchObject({
      standing: 1,
      opened: [expect.stringContaining('/issues/3')],
    });
    expect(github.issues.map(({ title }) => title)).toEqual(['Leak a', 'Leak b', 'Leak c']);
  });

  it('finds its issue behind a hundred others', async () => {
    await openIncidents(asked({ incidents: [incident('a')] }), api, retry);
    const other = { title: 'x', body: 'x', author: 'x', bot: false, association: 'NONE' };
    for (let number = 2; number <= 130; number++) github.issues.push({ ...other, number });
    expect(await openIncidents(asked({ incidents: [incident('a')] }), api, retry)).toEqual({ opened: [], standing: 1 });
  });

  it('is not silenced by a stranger who writes the marker', async () => {
    const forged = { number: 1, title: 'x', body: 'y\n<!-- m a -->', author: 'x', bot: false, association: 'NONE' };
    github.issues.push(forged);
    expect((await openIncidents(asked({ incidents: [incident('a')] }), api, retry)).opened).toHaveLength(1);
    github.issues.push({ ...forged, number: 3, body: 'y\n<!-- m b -->', association: 'MEMBER' });
    expect((await openIncidents(asked({ incidents: [incident('b')] }), api, retry)).standing).toBe(1);
  });

  it.each(['pull_request', 'pull_request_target', 'merge_group', 'schedule', 'workflow_dispatch'] as const)(
    'does nothing on %s',
    async (event) => {
      expect(await openIncidents(asked({ event }), api, retry)).toEqual({ opened: [], standing: 0 });
      expect(github.requests).toEqual([]);
    },
  );

  it('is refused in a public repository unless told', async () => {
    github.settings.isPrivate = false;
    expect((await openIncidents(asked(), api, retry)).problem).toContain('everybody would read');
    expect(github.issues).toEqual([]);
    expect((await openIncidents(asked({ evenPublic: true }), api, retry)).opened).toHaveLength(2);
  });

  it('says why not, with the mend', async () => {
    expect((await openIncidents(asked(), null, retry)).problem).toContain('no token');
    const reader = await connect({ token: 'reader', apiUrl: github.url });
    expect((await openIncidents(asked(), reader, retry)).problem).toContain('`permissions: issues: write`');
    github.settings.hasIssues = false;
    expect((await openIncidents(asked(), api, retry)).problem).toContain('switched off');
    github.fault({ operation: 'repos/get', times: 3, answer: { status: 502, message: 'bad gateway' } });
    expect((await openIncidents(asked(), api, retry)).problem).toContain('status 502');
  });
});
