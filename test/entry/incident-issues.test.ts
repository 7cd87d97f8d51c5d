import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openIncidentIssues } from '../../src/entry/incident-issues.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { playbookOf } from '../../src/secrets/playbook.ts';
import type { Rule } from '../../src/secrets/rule.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { quietIo } from '../providers/suspect.ts';
import { judge, token } from '../secrets/repository.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
  github.tokens.set('writer', { login: 'github-actions', write: true });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const secret = token('hugging-face-token', 11);
const rule = (rules as readonly Rule[]).find(({ id }) => id === 'hugging-face-token') as Rule;

async function evidenceOf(): Promise<Evidence> {
  const evidence = await judge('.', { mode: 'stdin', bytes: Buffer.from(`token = "${secret}"\n`), name: 'train.py' });
  const findings = evidence.findings.map((one) => ({ ...one, playbook: playbookOf(rule, one.fingerprint) }));
  return { ...evidence, findings };
}

async function opened(incident: boolean | 'even-public', event = 'push') {
  const { io, logged } = quietIo();
  const to = {
    io,
    env: {},
    comment: 'writer',
    run: { apiUrl: github.url },
    event: { event, repository: github.repository },
    policy: { config: { secrets: { incident } } },
  };
  const problem = await openIncidentIssues([await evidenceOf()], to as never);
  return { problem, logged };
}

describe('openIncidentIssues', () => {
  it('opens one issue, with the playbook and without the credential', async () => {
    expect((await opened(true)).logged.join()).toContain('An incident was opened: ');
    expect((await opened(true)).logged.join()).toContain('1 incident stands already');
    const [issue, ...more] = github.issues;
    expect(more).toEqual([]);
    expect(issue?.body).toContain('**Revoke.**');
    expect(issue?.body).toContain('`train.py:1`');
    expect(`${issue?.title}${issue?.body}`).not.toContain(secret.slice(5, 20));
  });

  it.each([
    ['unless the policy asks for it', false, 'push'],
    ['for a pull request', true, 'pull_request'],
  ])('does nothing %s', async (_, incident, event) => {
    expect((await opened(incident, event)).problem).toBeNull();
    expect(github.requests).toEqual([]);
  });

  it('gives the sentence why it could not, in a public repository for example', async () => {
    github.settings.isPrivate = false;
    expect((await opened(true)).problem).toContain('everybody would read');
    expect((await opened('even-public')).problem).toBeNull();
    expect(github.issues).toHaveLength(1);
  });
});
