import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAction, type StepOptions } from '../../emulator/runner.ts';
import { pullRequestEvent } from '../../events/payloads.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';

/** The tree whose `action.yml` and `dist/` are run: this one, unless a build elsewhere is named. */
const root = process.env.ASSAY_TEST_ROOT ?? resolve(import.meta.dirname, '../../..');
const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
let github: FakeGitHub;
let workspace: string;

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'aggregate-'));
  github = await startFakeGitHub();
  github.tokens.set('token-that-writes', { login: 'github-actions', write: true });
  github.pulls.set(2, { head, base, locked: false });
  for (const commit of [head, base]) github.commits.set(commit, {});
});
afterEach(async () => {
  rmSync(workspace, { recursive: true });
  await github.close();
  expect(github.violations).toEqual([]);
});

/** A file of evidence as a gate's job uploads it. */
function leave(gate: string, verdict: string, subject: object = {}, name = gate): void {
  const folder = join(workspace, 'assay-evidence', `assay-${name}`);
  mkdirSync(folder, { recursive: true });
  const record = {
    ...{ format: 'assay/evidence', version: 1, gate, ...(name === gate ? {} : { name }), verdict },
    ...{ decided: 'x', limit: 'x', findings: [], measurements: [], plots: [], notes: [], counts: {} },
    subject: { base: null, head: null, digests: {}, ...subject },
    policy: { path: null, source: 'defaults', edits: [] },
    tool: { name: 'assay', version: '0.1.0' },
    ...{ environment: {}, seed: 1, started: '2026-11-01T00:00:00.000Z', seconds: 0 },
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(record));
}

const needs = (results: Record<string, string>) =>
  JSON.stringify(Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }])));

function report(given: StepOptions['with'] = {}) {
  const event = pullRequestEvent({ base, head });
  const action = join(root, 'actions/report/action.yml');
  const to = { apiUrl: github.url, token: 'token-that-writes', sha: base };
  return runAction({ action, event, workspace, ...to, with: given ?? {} });
}

describe('the required check', () => {
  it('is an error for each thing that is missing or not of this commit, and names all of them', async () => {
    github.commits.set(base, { 'assay.yml': 'version: 1\ndata: { snapshots: [{ path: a.csv }] }\n' });
    leave('secrets', 'pass', { head });
    leave('model', 'pass', { head: 'm.onnx', commit: 'f'.repeat(40) });
    const result = await report({
      needs: needs({ secrets: 'failure', model: 'success', build: 'cancelled', lint: 'skipped', docs: 'neutral' }),
      'expected-skips': 'lnit',
    });
    expect(result, result.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    for (const message of [
      '`build` was cancelled',
      '`lint` was skipped',
      '`secrets` failed and left no evidence of a failure',
      '`docs` ended with `neutral`',
      'names `lnit`, which is no job',
      'no evidence of the gate data, which the policy configures',
      'evidence of model is about another commit',
    ])
      expect(result.summary.replaceAll('`', ''), message).toContain(message.replaceAll('`', ''));
    expect(github.comments).toEqual([expect.objectContaining({ body: expect.stringContaining('Assay: error') })]);
  });

  it.each<[string, () => StepOptions['with']]>([
    ['a cancelled job', () => ({ needs: needs({ secrets: 'success', build: 'cancelled' }) })],
    ['a failed gate whose evidence passes', () => ({ needs: needs({ secrets: 'failure' }) })],
    ['needs that cannot be read', () => ({ needs: 'toJSON(needs)' })],
    [
      'evidence of another commit',
      () => {
        leave('data', 'pass', { head: 'a.csv', commit: 'f'.repeat(40) });
        return {};
      },
    ],
  ])('is an error for %s alone', async (_, prepare) => {
    leave('secrets', 'pass', { head });
    expect(await report(prepare())).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  });

  it('passes with what was expected to be left out, and fails with evidence that does', async () => {
    leave('secrets', 'pass', { head, commit: head });
    const all = {
      needs: needs({ secrets: 'success', model: 'skipped', gpu: 'cancelled' }),
      'expected-skips': 'model, gpu',
    };
    expect(await report(all)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    leave('data', 'fail', { commit: head });
    expect(await report({ needs: needs({ secrets: 'success', data: 'failure' }) })).toMatchObject({ exitCode: 1 });
  });
});
