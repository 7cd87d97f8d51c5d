import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAction, type StepResult } from '../emulator/runner.ts';
import { pullRequestEvent } from '../events/payloads.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { type Checkout, checkout, type Files, makeOrigin, type Origin } from './repository.ts';

const root = process.env.ASSAY_TEST_ROOT ?? resolve(import.meta.dirname, '../..');
const example = join(root, 'examples', 'late-arrival');

/** The example's pull request without the leaked key: what remains is for the data and the model gate to find. */
let origin: Origin;
let github: FakeGitHub;
const workspaces: Checkout[] = [];
const results: Record<string, StepResult & { evidence: string }> = {};

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = entries.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

async function job(action: string, input: Readonly<Record<string, string>> = {}, evidence?: string) {
  const workspace = checkout(origin, origin.merge, 0);
  workspaces.push(workspace);
  if (evidence !== undefined) cpSync(evidence, join(workspace.path, 'assay-evidence'), { recursive: true });
  const result = await runAction({
    action: join(root, action),
    event: pullRequestEvent(origin),
    workspace: workspace.path,
    apiUrl: github.url,
    token: 'token-that-writes',
    sha: origin.merge,
    ref: 'refs/pull/2/merge',
    with: input,
  });
  return { ...result, evidence: join(workspace.path, 'assay-evidence') };
}

beforeAll(async () => {
  if (!existsSync(join(root, 'dist', 'assay.js')))
    throw new Error(`${root} has no dist/assay.js: run \`npm run build\``);
  origin = makeOrigin(filesIn(join(example, 'base')), filesIn(join(example, 'head')));
  github = await startFakeGitHub();
  github.tokens.set('token-that-writes', { login: 'github-actions', write: true });
  github.pulls.set(2, { head: origin.head, locked: false });
  for (const gate of ['secrets', 'data', 'model']) results[gate] = await job(`actions/${gate}/action.yml`);
}, 120_000);
afterAll(async () => {
  for (const workspace of workspaces) workspace.remove();
  origin.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

describe('the jobs of a pull request, each with its own action', () => {
  it.each([
    ['secrets', 0, 'warn', ['secrets.json']],
    ['data', 1, 'fail', ['data-flights.json', 'data-weather.json']],
    ['model', 1, 'fail', ['model-late_arrival.json']],
  ])('%s ends with %i and leaves its evidence', (gate, exitCode, verdict, files) => {
    const result = results[gate];
    expect(result, result?.log).toMatchObject({ exitCode, outputs: { verdict } });
    expect(readdirSync(result?.evidence ?? '').sort()).toEqual(files);
    expect(github.comments).toHaveLength(0);
  });

  it('are one comment, one verdict and one HTML page in the job that reports', async () => {
    const together = checkout(origin, origin.merge, 0);
    workspaces.push(together);
    const folder = join(together.path, 'downloads');
    for (const gate of ['secrets', 'data', 'model']) {
      mkdirSync(join(folder, `assay-${gate}`), { recursive: true });
      cpSync(results[gate]?.evidence ?? '', join(folder, `assay-${gate}`), { recursive: true });
    }
    const needs = '{"secrets":{"result":"success"},"data":{"result":"failure"},"model":{"result":"failure"}}';
    const report = await job('actions/report/action.yml', { needs }, folder);
    expect(report, report.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(github.comments).toHaveLength(1);
    const body = github.comments[0]?.body ?? '';
    expect(body).toContain('2 of 4 gates fail');
    expect(body).toContain('`distance` changed its unit');
    expect(body).toContain('accuracy fell on `origin` = `LGA`');
    expect(readFileSync(report.outputs.report ?? '', 'utf8')).toMatch(/^<!doctype html>/);
    expect(report.summary).toContain('Assay: fail');
  });

  it('are all in the root action, which updates the comment of its pull request', async () => {
    const all = await job('action.yml');
    expect(all, all.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(readdirSync(all.evidence)).toHaveLength(4);
    expect(github.comments).toHaveLength(1);
  });
});
