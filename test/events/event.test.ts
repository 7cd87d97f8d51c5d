import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/evidence/problem.ts';
import { type EventChange, readEvent } from '../../src/github/event.ts';
import { readRun } from '../../src/github/run.ts';
import {
  dispatchEvent,
  type EventFile,
  exampleOf,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
} from './payloads.ts';

const base = '1'.repeat(40);
const head = '2'.repeat(40);
const merge = '3'.repeat(40);
const zeros = '0'.repeat(40);
const commits = { base, head };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'events-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(
  event: EventFile | { name: string; payload: string },
  env: Record<string, string | undefined> = {},
): EventChange {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof event.payload === 'string' ? event.payload : JSON.stringify(event.payload));
  return readEvent({
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: merge,
    GITHUB_REF: 'refs/pull/2/merge',
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_ACTOR: 'Codertocat',
    ...env,
  });
}

const same = { fork: false, dependabot: false, mayExecuteHead: true, repository: 'Codertocat/Hello-World' };

describe('readEvent', () => {
  it.each<[string, EventFile, Record<string, string>, Partial<EventChange>]>([
    [
      'pull request, same repository',
      pullRequestEvent(commits, { body: 'why' }),
      {},
      {
        ...same,
        base,
        head,
        baseRule: 'given',
        pullRequest: 2,
        title: 'Train on more flights',
        body: 'why',
        baseRef: 'main',
        headRef: 'more-flights',
      },
    ],
    ['pull request without a body', pullRequestEvent(commits), {}, { base, head, body: '' }],
    [
      'fork',
      pullRequestEvent(commits, { from: 'fork' }),
      {},
      {
        base,
        head,
        fork: true,
        headRepository: 'contributor/Hello-World',
        repository: 'Codertocat/Hello-World',
        mayExecuteHead: true,
      },
    ],
    [
      'fork that was deleted',
      pullRequestEvent(commits, { from: 'deleted-fork' }),
      {},
      { base, head, fork: true, headRepository: null },
    ],
    [
      'Dependabot',
      pullRequestEvent(commits, { from: 'dependabot' }),
      {},
      { base, head, fork: false, dependabot: true },
    ],
    ['re-run by Dependabot', pullRequestEvent(commits), { GITHUB_ACTOR: 'dependabot[bot]' }, { dependabot: true }],
    [
      'pull_request_target',
      pullRequestEvent(commits, { from: 'fork', target: true }),
      {},
      { event: 'pull_request_target', base, head, fork: true, mayExecuteHead: false },
    ],
    ['merge queue', mergeGroupEvent(commits), {}, { ...same, base, head, baseRule: 'given', baseRef: 'main' }],
    ['push', pushEvent(commits, 'work'), {}, { base, head, baseRule: 'given', headRef: 'work', defaultBranch: 'main' }],
    [
      'push of a new branch',
      pushEvent({ base: zeros, head }, 'work'),
      {},
      { base: null, head, baseRule: 'default-branch', defaultBranch: 'main' },
    ],
    [
      'push that makes the default branch',
      pushEvent({ base: zeros, head }, 'main'),
      {},
      { base: null, head, baseRule: 'nothing' },
    ],
    [
      'by hand',
      dispatchEvent(),
      { GITHUB_REF: 'refs/heads/work' },
      { base: null, head: merge, baseRule: 'default-branch', headRef: 'work' },
    ],
    [
      'by hand, with commits',
      dispatchEvent({ base: 'v1.0', head: 'work' }),
      {},
      { base: 'v1.0', head: 'work', baseRule: 'given', headRef: null },
    ],
    ['by hand, with other inputs', dispatchEvent({ other: 'x', base: ' ' }), {}, { base: null, head: merge }],
    ['schedule', scheduleEvent(), {}, { base: null, head: merge, baseRule: 'recorded', fork: false }],
  ])('%s', (_, event, env, expected) => {
    expect(read(event, env)).toMatchObject({ event: event.name, ...expected });
  });

  it("reads all of GitHub's own examples of these events", () => {
    for (const name of ['pull_request', 'merge_group'])
      expect(read({ name, payload: exampleOf(name) }).head).toMatch(/^[0-9a-f]{40}$/);
  });

  it.each<[string, EventFile | { name: string; payload: string }, Record<string, string | undefined>, RegExp]>([
    ['an event without base and head', { name: 'issues', payload: '{}' }, {}, /given the event `issues`/],
    ['no event', { name: '', payload: '{}' }, {}, /GITHUB_EVENT_NAME is empty/],
    ['no path', { name: 'push', payload: '{}' }, { GITHUB_EVENT_PATH: undefined }, /GITHUB_EVENT_PATH is empty/],
    ['no file', { name: 'push', payload: '{}' }, { GITHUB_EVENT_PATH: '/nowhere/at/all' }, /no readable file/],
    ['no JSON', { name: 'push', payload: '{"ref":' }, {}, /no JSON/],
    ['no object', { name: 'push', payload: '[]' }, {}, /no object/],
    ['empty', { name: 'pull_request', payload: '{}' }, {}, /an object in `pull_request`/],
    [
      'a short sha',
      { ...pullRequestEvent({ base, head: 'abc' }) },
      {},
      /full commit sha .* in `pull_request.head.sha`/,
    ],
    ['an option as sha', { ...pullRequestEvent({ base: '--upload-pack=x', head }) }, {}, /`pull_request.base.sha`/],
    [
      'no number',
      { name: 'pull_request', payload: JSON.stringify({ pull_request: { head: { sha: head }, base: {} } }) },
      {},
      /a number in `pull_request.number`/,
    ],
    ['a deleted branch', pushEvent({ base, head: zeros }), {}, /push deleted `refs\/heads\/main`/],
    ['no commit of the run', scheduleEvent(), { GITHUB_SHA: '' }, /full sha in GITHUB_SHA/],
    [
      'no repository',
      { name: 'push', payload: JSON.stringify({ ref: 'x', before: base, after: head }) },
      { GITHUB_REPOSITORY: '' },
      /`repository.full_name`/,
    ],
  ])('refuses %s', (_, event, env, message) => {
    const reading = () => read(event, env);
    expect(reading).toThrow(Problem);
    expect(reading).toThrow(message);
  });
});

describe('readRun', () => {
  it('reads what the runner says, and nothing where it says nothing', () => {
    const env = {
      GITHUB_REPOSITORY: 'o/n',
      GITHUB_RUN_ID: '90071992547409931',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SERVER_URL: 'https://example.com/',
      RUNNER_ENVIRONMENT: 'self-hosted',
    };
    expect(readRun(env)).toMatchObject({
      runId: '90071992547409931',
      runAttempt: '2',
      runUrl: 'https://example.com/o/n/actions/runs/90071992547409931',
      selfHosted: true,
    });
    expect(readRun({ GITHUB_RUN_ID: 'x' })).toEqual({
      repository: null,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runId: null,
      runNumber: null,
      runAttempt: '1',
      runUrl: null,
      workspace: null,
      selfHosted: false,
    });
  });
});
