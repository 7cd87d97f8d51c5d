import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runLogsRequest } from '../../src/entry/commands/secrets-run-logs.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { quietIo } from '../providers/suspect.ts';
import { judge, token } from '../secrets/repository.ts';

let github: FakeGitHub;
const secret = token('hugging-face-token', 7);
const stamp = '2026-11-22T12:00:00.0000000Z';
beforeEach(async () => {
  github = await startFakeGitHub({ repository: 'acme/model' });
  github.tokens.set('reader', { login: 'bot', write: false });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const logs = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

async function scanned(run: string, given = run, env: Record<string, string> = {}) {
  const world = { GITHUB_REPOSITORY: 'acme/model', GITHUB_TOKEN: 'reader', GITHUB_API_URL: github.url, ...env };
  const request = await runLogsRequest(given, { ...quietIo().io, env: world });
  const masked = new Set<string>();
  return { evidence: await judge('.', request, { masked }), masked };
}

describe('the logs of a workflow run', () => {
  it('are scanned with the names of their steps and lines as places, and masked', async () => {
    github.logs.set(
      '42',
      logs({
        'train/3_Run python.txt': `${stamp} start\n${stamp} login("${secret}")\n`,
        '0_train.txt': `${stamp} ok\n`,
      }),
    );
    const { evidence, masked } = await scanned('42');
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings.map(({ rule, locations }) => [rule, locations])).toEqual([
      ['hugging-face-token', [expect.objectContaining({ path: 'train/3_Run python.txt', startLine: 2 })]],
    ]);
    expect(masked.has(secret)).toBe(true);
    expect(JSON.stringify(evidence)).not.toContain(secret);
    expect(evidence.counts).toMatchObject({ files: 2 });
  });

  it('are found by the address of the run too', async () => {
    github.logs.set('42', logs({ 'a.txt': 'nothing to see\n' }));
    const address = 'https://github.com/acme/model/actions/runs/42/job/7?pr=1';
    expect((await scanned('42', address, { GITHUB_REPOSITORY: '' })).evidence.verdict).toBe('pass');
  });

  it.each([
    ['no logs at all', logs({}), 'has no logs'],
    ['empty logs only', logs({ 'a.txt': '' }), 'has no logs'],
    ['no zip archive', strToU8('<html>sign in</html>'), 'could not be read'],
  ])('are a problem when there are %s', async (_, zip, says) => {
    github.logs.set('42', zip);
    await expect(scanned('42')).rejects.toThrow(says);
  });

  it.each([
    ['a name', 'latest', {}, 'needs the number of a workflow run'],
    ['no token', '42', { GITHUB_TOKEN: '' }, 'only be fetched with a token'],
  ])('need more than %s', async (_, given, env, says) => {
    await expect(scanned('42', given, env)).rejects.toThrow(says);
  });
});
