import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/config.ts';
import { acceptText } from '../../src/data/accept.ts';
import { reportOf } from '../../src/entry/deliver.ts';
import { postInline } from '../../src/entry/post-inline.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { secretsGate } from '../../src/gates/secrets.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { evidence as samples } from '../golden/sample-report.ts';
import { quietIo } from '../providers/suspect.ts';
import { type TestRepository, testRepository } from '../repository/git-repository.ts';
import { token } from '../secrets/repository.ts';

const secret = token('hugging-face-token', 1);
const today = Date.parse('2026-11-20');
let github: FakeGitHub;
let repository: TestRepository;
let commits: { base: string; head: string };

beforeEach(async () => {
  github = await startFakeGitHub();
  github.tokens.set('writer', { login: 'github-actions', write: true });
  repository = testRepository();
});
afterEach(async () => {
  repository.remove();
  await github.close();
  for (const { body } of github.reviewComments) expect(body).not.toContain(secret.slice(4, 20));
  expect(github.violations).toEqual([]);
});

function change(base: Record<string, string>, head: Record<string, string | null>): void {
  commits = { base: repository.commit(base), head: repository.commit(head) };
  github.pulls.set(2, { head: commits.head, locked: false });
}

const policyWith = (inline: unknown, allowList?: string) => ({
  config: configSchema.parse({
    version: 1,
    report: { inline },
    ...(allowList === undefined ? {} : { secrets: { 'allow-list': allowList } }),
  }),
  source: { path: 'assay.yml', source: 'base', edits: [] } as const,
});

function ioHere() {
  const quiet = quietIo();
  const env = { GITHUB_REPOSITORY: github.repository };
  return { ...quiet, io: { ...quiet.io, root: repository.root, env, now: () => today } };
}

/** Judges the change with the secrets gate. */
async function judged(policy: ReturnType<typeof policyWith>): Promise<Evidence> {
  const { io } = ioHere();
  const made = { ...commits, event: 'pull_request', fork: false };
  return secretsGate({ mode: 'range', change: made }, policy as never, io);
}

/** Posts what the evidence says, as the step of an action does. */
async function post(evidence: readonly Evidence[], policy: ReturnType<typeof policyWith>, over = {}) {
  const { io, logged } = ioHere();
  const event = { ...commits, event: 'pull_request', repository: github.repository, pullRequest: 2, fork: false };
  const to = { io, policy, run: { apiUrl: github.url }, event: { ...event, dependabot: false } };
  const report = reportOf(evidence, { key: 'default', toolVersion: '0.1.0', ...over });
  return { ...(await postInline(report, 'writer', to as never, 0)), logged };
}

const comments = () => github.reviewComments.map(({ path, line, body }) => ({ path, line, body }));

describe('report.inline', () => {
  it('comments on the line of a credential, offers the environment, and takes the comment away with it', async () => {
    const policy = policyWith(true);
    const before = 'import os\nprint("hello")\n';
    change({ 'train.py': before }, { 'train.py': `${before}login(token="${secret}")\n` });
    expect(await post([await judged(policy)], policy)).toMatchObject({ logged: [expect.stringContaining('1 new')] });
    expect(comments()).toEqual([
      {
        path: 'train.py',
        line: 3,
        body: expect.stringContaining('```suggestion\nlogin(token=os.environ["HF_TOKEN"])\n```'),
      },
    ]);
    const head = repository.commit({ 'train.py': `${before}login(token=os.environ["HF_TOKEN"])\n` });
    repository.git('reset', '--quiet', '--soft', commits.base);
    commits = { ...commits, head: repository.commit({}) };
    expect(repository.git('diff', head, commits.head)).toBe('');
    github.pulls.set(2, { head: commits.head, locked: false });
    await post([await judged(policy)], policy);
    expect(comments()).toEqual([]);
  });

  it('suggests no line that holds another credential', async () => {
    const policy = policyWith(true);
    change({ 'a.js': '\n' }, { 'a.js': `f("${secret}", "${token('github-token', 2)}");\n` });
    await post([await judged(policy)], policy);
    expect(comments().length).toBeGreaterThan(0);
    for (const { body } of comments()) expect(body).not.toContain('suggestion');
  });

  it('does nothing unless asked, nor for what an untrusted run claims', async () => {
    change({ 'a.js': '\n' }, { 'a.js': `f("${secret}");\n` });
    const found = [await judged(policyWith(false))];
    await post(found, policyWith(false));
    await post(found, policyWith(true), { untrusted: true });
    expect(github.requests).toEqual([]);
  });

  it('says how many places have no comment because GitHub does not take their lines', async () => {
    const policy = policyWith(true);
    change({ 'a.js': '\n' }, { 'a.js': `f("${secret}");\n` });
    github.pulls.set(2, { head: commits.head, locked: false, refuses: () => true });
    const { notice } = await post([await judged(policy)], policy);
    expect(notice).toBe(
      '1 more place has no inline comment: there are at most 30 in one run, and only on lines of the change.',
    );
  });

  it('says in a sentence that history is missing', async () => {
    change({ 'a.js': '\n' }, { 'a.js': `f("${secret}");\n` });
    const found = [await judged(policyWith(true))];
    commits = { ...commits, base: 'e'.repeat(40) };
    expect((await post(found, policyWith(true))).problem).toMatch(/^Inline comments were not written: .*fetch-depth/);
  });

  it('offers an entry of the allow-list that the change edits, with its owner, not for what is certain', async () => {
    const list = '.assay/secrets.allow';
    const policy = policyWith(true, list);
    const entry = (n: number) =>
      `${n.toString(16).padStart(32, '0')} rule=x where=any until=2027-01-01 owner=dana reason="a made-up example"\n`;
    const salt = `# assay-secrets-allow 1 salt=${'ab'.repeat(16)}\n`;
    change(
      { [list]: `${salt}${entry(1)}` },
      { [list]: `${salt}${entry(1)}${entry(2)}`, 'tests/a.js': `f("${secret}");\n` },
    );
    const found = await judged(policy);
    const unsure = { ...found, findings: found.findings.map((one) => ({ ...one, confidence: 'medium' as const })) };
    await post([unsure], policy);
    const [, offer] = comments();
    const [finding] = found.findings;
    expect(offer).toMatchObject({ path: list, line: 3 });
    expect(offer?.body).toContain(
      `\n${entry(2)}${finding?.fingerprint} rule=hugging-face-token where=tests until=2027-02-18 owner=dana reason="accepted in the review of pull request 2"\n\`\`\``,
    );
    github.reviewComments.length = 0;
    const sure = { ...found, findings: found.findings.map((one) => ({ ...one, confidence: 'certain' as const })) };
    await post([sure], policy);
    expect(comments().map(({ path }) => path)).toEqual(['tests/a.js']);
  });

  it('offers a margin that a proven loss is within, on the line that sets it', async () => {
    const policy = policyWith(true);
    const yaml = 'version: 1\nmodel:\n  primary: { metric: accuracy, margin: 0.01 } # agreed\n';
    change({ 'assay.yml': 'version: 1\n' }, { 'assay.yml': yaml });
    const sample = samples.find(
      ({ gate, findings }) => gate === 'model' && findings.some(({ rule }) => rule === 'accuracy'),
    );
    if (sample === undefined) throw new Error('the sample has no finding of accuracy');
    const measurements = sample.measurements.map((one) =>
      one.id === 'accuracy'
        ? {
            ...one,
            subject: 'model',
            outcome: 'worse' as const,
            value: -0.041,
            limit: { kind: 'margin' as const, value: 0.01 },
            interval: { low: -0.0687, high: -0.014, level: 0.95, method: 'x' },
          }
        : one,
    );
    await post([{ ...sample, measurements }], policy);
    const [offer] = comments();
    expect(offer).toMatchObject({ path: 'assay.yml', line: 3 });
    expect(offer?.body).toContain('```suggestion\n  primary: { metric: accuracy, margin: 0.069 } # agreed\n```');
    expect(execFileSync('git', ['-C', repository.root, 'status', '--porcelain'], { encoding: 'utf8' })).toBe('');
  });

  it('offers to let a column only warn, on the line that sets it up', async () => {
    const policy = policyWith(true);
    const yaml =
      'data:\n  snapshots:\n    - path: data/trips.parquet\n      columns: { trip_distance: { margin: 0.1 } }\n';
    change({ 'assay.yml': 'version: 1\n' }, { 'assay.yml': `version: 1\n${yaml}` });
    const sample = samples.find(({ name }) => name === 'trips');
    const [finding, ...others] = sample?.findings ?? [];
    if (sample === undefined || finding === undefined) throw new Error('the sample has no finding about trips');
    const mend = `Find out. ${acceptText('trip_distance')}`;
    await post([{ ...sample, findings: [{ ...finding, mend }, ...others] }], policy);
    expect(comments()).toEqual([
      {
        path: 'assay.yml',
        line: 5,
        body: expect.stringContaining(
          '```suggestion\n      columns: { trip_distance: { margin: 0.1, on-change: warn } }\n```',
        ),
      },
    ]);
  });
});
