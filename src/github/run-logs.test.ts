import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../../test/fake-github/server.ts';
import { fetchRunLogs } from './run-logs.ts';

let github: FakeGitHub;
const zip = new Uint8Array([80, 75, 5, 6, ...new Array<number>(18).fill(0)]);
beforeEach(async () => {
  github = await startFakeGitHub();
  github.tokens.set('reader', { login: 'bot', write: false });
  github.tokens.set('blind', { login: 'bot', write: false, actions: false });
  github.logs.set('17', zip);
  github.logs.set('18', null);
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function fetched(run: string, token = 'reader', bytes?: number) {
  const { repository, url: apiUrl } = github;
  const cap = bytes === undefined ? {} : { bytes };
  return fetchRunLogs({ repository, run, token, apiUrl, signal: new AbortController().signal, ...cap });
}

describe('fetchRunLogs', () => {
  it('follows the redirect to the storage once, without the token', async () => {
    expect([...(await fetched('17'))]).toEqual([...zip]);
    expect(github.requests.map(({ operation }) => operation)).toEqual([
      'actions/download-workflow-run-logs',
      'storage',
    ]);
  });

  it.each([
    ['a run that is not there', '99', 'reader', 'were not found'],
    ['logs that have expired', '18', 'reader', 'have expired'],
    ['a token without the right', '17', 'blind', '`permissions: actions: read`'],
    ['a token that GitHub does not know', '17', 'unknown', 'refuses the token'],
  ])('is a problem with its mend for %s', async (_, run, token, says) => {
    const problem = await fetched(run, token).catch((error: Error & { mend?: string }) => error);
    expect(`${String(problem)} ${(problem as { mend?: string }).mend}`).toContain(says);
    expect((problem as Error).name).toBe('Problem');
  });

  it('is a problem over the cap, and without an answer', async () => {
    await expect(fetched('17', 'reader', 10)).rejects.toThrow('over the cap of 10 bytes');
    github.fault({ operation: '*', times: 1, answer: 'reset' });
    await expect(fetched('17')).rejects.toThrow('gave no answer');
    github.fault({ operation: '*', times: 1, answer: { status: 503, message: 'busy' } });
    await expect(fetched('17')).rejects.toThrow('status 503');
  });
});
