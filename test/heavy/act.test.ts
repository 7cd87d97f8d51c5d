import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/tree.ts';
import { blocks } from '../docs/documents.ts';
import { type Files, makeOrigin, type Origin } from '../e2e/repository.ts';
import { pullRequestEvent } from '../events/payloads.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { token } from '../secrets/repository.ts';
import { type ActResult, builtAct, runWorkflow } from './act/act.ts';

/**
 * The workflows of the pages, as they stand there, on a runner that is not ours: nektos/act runs their steps on this
 * machine with the committed bundles. What comes from GitHub (checkout, artifacts) has stand-ins of a few lines, the
 * API is the tests' own. act keeps no summaries, so what is looked at are outputs, log, artifacts and the comment.
 */
const act = builtAct();
const missing = 'missing' in act ? act.missing : '';
const example = join(root, 'examples', 'late-arrival');
const standIns = ['checkout', 'upload-artifact', 'download-artifact'];
const credential = token('hugging-face-token', 1);

let github: FakeGitHub;
let assay: string;
let origin: Origin;
const runs: ActResult[] = [];

function filesIn(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The workflow of a page: its first block that has jobs. */
function workflowOf(page: string): string {
  const found = blocks(page, ['yaml']).find(({ text }) => /^jobs:/m.test(text) && /^on:/m.test(text));
  if (found === undefined) throw new Error(`${page} has no workflow`);
  return found.text;
}

/** Stand-ins and our own actions under the names that the workflow calls them by. */
function actionsOf(workflow: string): Record<string, string> {
  const used = [...workflow.matchAll(/uses: ([\w-]+)\/([\w-]+)[^@\s]*@(\S+)/g)];
  return Object.fromEntries(
    used.map(([, owner, name = '', ref]) => [
      `${owner}/${name}@${ref}`,
      name === 'assay' ? assay : join(import.meta.dirname, 'act', name),
    ]),
  );
}

async function run(workflow: string, from: Origin): Promise<ActResult> {
  github.pulls.set(2, { head: from.head, locked: false });
  const result = await runWorkflow({
    act: 'path' in act ? act.path : '',
    workflow,
    event: pullRequestEvent(from),
    origin: from.path,
    sha: from.merge,
    actions: actionsOf(workflow),
    apiUrl: github.url,
    token: 'token-that-writes',
    env: { ASSAY_CACHE: join(assay, '..', 'cache') },
  });
  runs.push(result);
  return result;
}

beforeAll(async () => {
  if (missing !== '') return;
  assay = join(mkdtempSync(join(tmpdir(), 'assay-actions-')), 'assay');
  for (const path of ['dist', 'actions', 'action.yml', 'package.json'])
    cpSync(join(root, path), join(assay, path), { recursive: true });
  origin = makeOrigin(filesIn(join(example, 'base')), {
    ...filesIn(join(example, 'head')),
    'pipeline/publish.py': `token = "${credential}"\n`,
  });
}, 120_000);
beforeAll(async () => {
  github = await startFakeGitHub();
  github.tokens.set('token-that-writes', { login: 'github-actions', write: true });
});
afterAll(async () => {
  for (const result of runs) result.remove();
  if (assay !== undefined) rmSync(join(assay, '..'), { recursive: true, force: true });
  origin?.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

it('every action of the workflows has a stand-in', () => {
  const pages = ['README.md', 'actions/secrets/README.md', 'actions/data/README.md', 'actions/report/README.md'];
  const used = pages.flatMap((page) =>
    [...workflowOf(page).matchAll(/uses: actions\/([\w-]+)@/g)].map(([, name]) => name),
  );
  expect([...new Set(used)].sort()).toEqual([...standIns].sort());
});

describe.skipIf(missing !== '')(`under nektos/act ${missing}`, { timeout: 300_000 }, () => {
  it('the workflow of the README judges by all gates, comments once and fails', async () => {
    const result = await run(workflowOf('README.md'), origin);
    expect(result.jobs, result.log).toEqual({ assay: 'failure' });
    expect(result.code).toBe(1);
    expect(result.outputs.assay).toMatchObject({ verdict: 'fail' });
    expect(github.comments.map(({ pull }) => pull)).toEqual([2]);
    expect(github.comments[0]?.body).toMatch(/^\*\*❌ Assay: fail\*\*/);
    expect(result.outputs.assay?.['comment-url']).toContain(`#issuecomment-${github.comments[0]?.id}`);
    const kept = readdirSync(join(result.artifacts, 'assay'));
    expect(kept.sort()).toEqual(['assay-evidence', 'assay-report.html']);
    expect(readdirSync(join(result.artifacts, 'assay', 'assay-evidence')).length).toBeGreaterThanOrEqual(4);
    expect(`${result.log}${github.comments[0]?.body}`).not.toContain(credential);
  });

  it.each([
    ['secrets', 'fail'],
    ['data', 'fail'],
    ['model', 'fail'],
  ])('the workflow of the %s action leaves its evidence', async (gate, verdict) => {
    const before = github.comments.length;
    const result = await run(workflowOf(`actions/${gate}/README.md`), origin);
    expect(result.jobs, result.log).toEqual({ [gate]: 'failure' });
    expect(result.outputs[gate]).toMatchObject({ verdict });
    expect(result.log).toContain('::error');
    expect(readdirSync(join(result.artifacts, `assay-${gate}`)).some((name) => name.startsWith(gate))).toBe(true);
    expect(github.comments).toHaveLength(before);
  });

  it('the workflow of the report action gathers the jobs in one comment and is the check that fails', async () => {
    const result = await run(workflowOf('actions/report/README.md'), origin);
    expect(result.jobs, result.log).toMatchObject({ secrets: 'failure', data: 'failure', assay: 'failure' });
    // the policy configures a model gate too, and no job of this workflow ran it
    expect(result.outputs.assay).toMatchObject({ verdict: 'error' });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('Assay: error');
    expect(readFileSync(join(result.artifacts, 'report'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('our own workflow passes a change that adds nothing', async () => {
    const ours: Files = { ...filesIn(assay), 'assay.yml': 'version: 1\nsecrets: {}\n', 'notes.md': 'nothing\n' };
    const self = makeOrigin(Object.fromEntries(Object.entries(ours)), { 'notes.md': 'still nothing\n' });
    try {
      const result = await run(readFileSync(join(root, '.github/workflows/assay.yml'), 'utf8'), self);
      expect(result.jobs, result.log).toEqual({ secrets: 'success', assay: 'success' });
      expect(result.outputs.assay).toMatchObject({ verdict: 'pass' });
      expect(result.code).toBe(0);
    } finally {
      self.remove();
    }
  });
});
