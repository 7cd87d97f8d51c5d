import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workflowRunEvent } from '../../test/events/payloads.ts';
import { zipOf } from '../../test/events/zip.ts';
import { type FakeGitHub, startFakeGitHub } from '../../test/fake-github/server.ts';
import { assemble, type Judgement } from '../evidence/assemble.ts';
import type { Measurement } from '../evidence/measurement.ts';
import { tool } from '../evidence/tool.ts';
import { readInputs } from '../github/inputs.ts';
import { actionInputs } from './action-inputs.ts';
import { forkReport } from './action-report-fork.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const from = { repository: 'contributor/Hello-World', branch: 'changes' };
let github: FakeGitHub;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fork-'));
  github = await startFakeGitHub();
  github.tokens.set('writes', { login: 'github-actions', write: true });
  github.pulls.set(2, { head, base, locked: false, from, author: 'contributor' });
  for (const commit of [head, base]) github.commits.set(commit, { 'assay.yml': 'version: 1\nsecrets: false\n' });
  leave({ gate: 'data', decided: 'nothing', limit: '0' });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
  rmSync(folder, { recursive: true });
});

/** Lets the run of the fork leave one piece of evidence. */
function leave(what: Pick<Judgement, 'gate' | 'decided' | 'limit'> & Partial<Judgement>) {
  const evidence = assemble({
    ...{ tool, seed: 1, started: '2026-11-01T00:00:00Z', seconds: 0 },
    subject: { base, head, digests: {} },
    policy: { path: null, source: 'defaults', edits: [] },
    ...what,
  });
  const zip = zipOf([{ name: 'gate.json', data: JSON.stringify(evidence) }]);
  const described = { event: 'pull_request', file: 'assay.yml', created: '2026-11-01T00:00:00Z', status: 'completed' };
  github.runs.set(500, { ...described, head, jobs: [], artifacts: [{ id: 1, name: 'assay-gate', zip }] });
}

async function report(
  how: Parameters<typeof workflowRunEvent>[1] = {},
  change: object = {},
  inputs: Record<string, string> = {},
) {
  const files = Object.fromEntries(
    ['GITHUB_EVENT_PATH', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(folder, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const payload = { ...workflowRunEvent(head, { conclusion: 'success', ...how }).payload, ...change };
  writeFileSync(join(folder, 'GITHUB_EVENT_PATH'), JSON.stringify(payload));
  const said: string[] = [];
  const io = {
    root: folder,
    env: {},
    log: { info: (text: string) => void said.push(text), warn: () => undefined, progress: () => undefined },
    mask: () => undefined,
    now: () => Date.parse('2026-11-22T00:00:00Z'),
    seed: 1,
    signal: new AbortController().signal,
  };
  const env = { ...files, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository, GITHUB_RUN_ID: '9' };
  const { values } = readInputs(actionInputs.report, { INPUT_TOKEN: 'writes', INPUT_HTML: '', ...inputs });
  const exitCode = await forkReport({ env, values, io });
  return { exitCode, said: said.join('\n'), summary: readFileSync(join(folder, 'GITHUB_STEP_SUMMARY'), 'utf8') };
}

describe('forkReport', () => {
  it('reads the policy through the API, and labels what it cannot judge again', async () => {
    expect(await report()).toMatchObject({ exitCode: 0 });
    expect(github.comments).toEqual([
      expect.objectContaining({ pull: 2, body: expect.stringContaining('its claims') }),
    ]);
  });

  it("holds a model's numbers to the margins of the base, whatever the run says of them", async () => {
    const sources = 'baseline: { path: a }\n  candidate: { path: b }\n  golden: { path: g.csv }\n  task: binary';
    const policy = `version: 1\nsecrets: false\nmodel:\n  ${sources}\n  primary: { metric: accuracy, margin: 0.02 }\n`;
    for (const commit of [head, base]) github.commits.set(commit, { 'assay.yml': policy });
    const lost = (points: number, over: Partial<Judgement> = {}, verdict: Measurement['verdict'] = 'pass') => {
      const interval = { low: -points - 0.01, high: 0.01 - points, level: 0.9, method: 'score' };
      const about = { id: 'accuracy', subject: 'model', method: 'candidate minus baseline', unit: 'points' };
      const limit = { kind: 'margin', value: 0.3 } as const;
      const number = {
        ...about,
        value: -points,
        interval,
        limit,
        n: { base: 900, head: 900 },
        verdict,
      };
      leave({ gate: 'model', name: 'b', decided: 'accuracy', limit: '0.3', measurements: [number], ...over });
    };
    lost(0.005);
    expect(await report()).toMatchObject({ exitCode: 0 });
    lost(0.1);
    expect(await report()).toMatchObject({ exitCode: 1 });
    expect(github.comments[0]?.body).toContain('the run says pass, its own number earns fail');
    lost(0.02);
    expect(await report()).toMatchObject({ exitCode: 0 });
    expect(github.comments[0]?.body).toContain('its own number earns warn');
    const words = { rule: 'accuracy', message: 'accuracy fell', mend: 'mend it', locations: [] };
    const accepted = { by: 'nobody', reason: 'none is given', until: '2027-01-01' };
    const rank = { severity: 'warning', confidence: 'high' } as const;
    const said = { ...words, ...rank, fingerprint: 'f'.repeat(32), accepted };
    lost(0.1, { findings: [said] }, 'warn');
    expect(await report()).toMatchObject({ exitCode: 1 });
    expect(github.comments[0]?.body).toContain('accuracy fell');
    expect(github.comments[0]?.body).not.toMatch(/accepted by|the run says/);
  });

  it('is an error where secrets are to be scanned again and there is no checkout', async () => {
    for (const commit of [head, base]) github.commits.set(commit, {});
    const { exitCode, summary } = await report({}, {}, { INPUT_COMMENT: 'false' });
    expect(exitCode).toBe(2);
    expect(summary).toContain('never the head of the pull request');
  });

  it('reports a run of the same repository without distrust', async () => {
    const own = { repository: 'Codertocat/Hello-World', branch: 'changes' };
    github.pulls.set(2, { head, base, locked: false, from: own, author: 'contributor' });
    expect(await report({ from: own })).toMatchObject({ exitCode: 0 });
    expect(github.comments[0]?.body).not.toContain('claims');
    github.pulls.set(2, { head, base, locked: false, from: own, author: 'dependabot[bot]' });
    await report({ from: own });
    expect(github.comments[0]?.body).toContain('its claims');
  });

  it.each(['cancelled', 'timed_out', 'action_required', 'failure'])(
    'is an error when the run ended with %s',
    async (conclusion) => {
      expect(await report({ conclusion }, {}, { INPUT_COMMENT: 'false' })).toMatchObject({ exitCode: 2 });
    },
  );

  it('says nothing of a pull request that has moved on', async () => {
    github.pulls.set(2, { head: 'f'.repeat(40), base, locked: false, from });
    expect(await report()).toMatchObject({ exitCode: 0, said: expect.stringContaining('has moved on') });
    expect(github.comments).toEqual([]);
  });

  it.each<[string, () => void, Parameters<typeof workflowRunEvent>[1], object, RegExp]>([
    ['another event', () => undefined, { event: 'push' }, {}, /no run of a pull request/],
    ['a run that has not ended', () => undefined, {}, { action: 'requested' }, /`completed`/],
    ['a fork that is gone', () => undefined, { from: null }, {}, /no open pull request/],
    [
      'a short commit',
      () => undefined,
      {},
      { workflow_run: { path: '.github/workflows/assay.yml', event: 'pull_request', head_sha: 'abc' } },
      /full commit sha/,
    ],
    [
      'a pull request of another fork of the same owner',
      () => github.pulls.set(2, { head, base, locked: false, from: { ...from, repository: 'contributor/Other' } }),
      {},
      {},
      /no open pull request/,
    ],
    [
      'a pull request that was closed',
      () => github.pulls.set(2, { head, base, locked: false, from, state: 'closed' }),
      {},
      {},
      /no open pull request/,
    ],
    [
      'pull requests that cannot be listed',
      () => github.fault({ operation: 'pulls/list', times: 1, answer: { status: 403, message: 'no' } }),
      {},
      {},
      /403/,
    ],
  ])('is a problem for %s, and writes nothing', async (_, prepare, how, change, message) => {
    prepare();
    await expect(report(how, change)).rejects.toThrow(message);
    expect(github.comments).toEqual([]);
  });

  it('finds the pull request behind a hundred others of its branch', async () => {
    github.pulls.clear();
    for (let number = 1; number <= 101; number += 1)
      github.pulls.set(number, { head: number === 101 ? head : 'f'.repeat(40), base, locked: false, from });
    expect(await report()).toMatchObject({ exitCode: 0 });
    expect(github.comments).toEqual([expect.objectContaining({ pull: 101 })]);
  });
});
