import { createRequire } from 'node:module';
import { type FakePull, type FakeToken, notFound, pullJson, type Reply, readOnly, type World } from './answers.ts';
import type { Operation } from './contract.ts';

/** An artifact of a run. */
export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Uint8Array;
  /** the run's head unless told */
  readonly head?: string;
  readonly expired?: boolean;
}

/** A job of a run. */
export interface FakeJob {
  readonly id: number;
  readonly name: string;
  readonly conclusion: string;
  /** ISO 8601 */
  readonly started: string;
}

/** A run of a workflow. */
export interface FakeRun {
  readonly head: string;
  readonly event: string;
  readonly file: string;
  readonly created: string;
  readonly status: string;
  readonly artifacts: readonly FakeArtifact[];
  readonly jobs: readonly FakeJob[];
}

/** What the fake knows of runs, of people, and of what was asked to be done. */
export interface RunWorld {
  readonly runs: Map<number, FakeRun>;
  /** what each login may do; nobody else is known */
  readonly permissions: Map<string, 'admin' | 'write' | 'read' | 'none'>;
  readonly reactions: { readonly comment: number; readonly content: string }[];
  /** jobs that were started again */
  readonly reruns: number[];
}

/** A world without runs and without people. */
export function emptyRunWorld(): RunWorld {
  return { runs: new Map(), permissions: new Map(), reactions: [], reruns: [] };
}

/** The answer to a request about pull requests, runs or people; null = it is about something else. */
export function runAnswer(
  { id, params }: Operation,
  body: unknown,
  viewer: FakeToken,
  world: World,
  query: URLSearchParams,
): Reply | null {
  const run = world.runs.get(Number(params.run_id));
  switch (id) {
    case 'pulls/list':
      return { status: 200, body: listed(world, query) };
    case 'repos/get-collaborator-permission-level':
      return permissionOf(params.username ?? '', world);
    case 'reactions/create-for-issue-comment': {
      if (!viewer.write) return readOnly();
      const { content } = body as { content: string };
      world.reactions.push({ comment: Number(params.comment_id), content });
      return {
        status: 201,
        body: { id: 1, node_id: 'R_1', user: user(viewer.login), content, created_at: '2026-11-01T00:00:00Z' },
      };
    }
    case 'actions/get-workflow-run':
      return run === undefined ? notFound() : { status: 200, body: runJson(Number(params.run_id), run, world) };
    case 'actions/list-workflow-run-artifacts':
      if (viewer.actions === false) return readOnly();
      return run === undefined
        ? notFound()
        : {
            status: 200,
            body: {
              total_count: run.artifacts.length,
              artifacts: run.artifacts.map((one) => artifactJson(one, run, Number(params.run_id), world)),
            },
          };
    case 'actions/download-artifact':
      return { status: 302, headers: { location: `${world.url}/storage/artifacts/${params.artifact_id}?sig=once` } };
    case 'actions/list-jobs-for-workflow-run':
      return run === undefined
        ? notFound()
        : {
            status: 200,
            body: { total_count: run.jobs.length, jobs: run.jobs.map((one) => jobJson(one, run, world)) },
          };
    case 'actions/re-run-job-for-workflow-run':
      if (!viewer.write || viewer.actions === false) return readOnly();
      world.reruns.push(Number(params.job_id));
      return { status: 201, body: {} };
    case 'actions/list-workflow-runs': {
      const found = [...world.runs].filter(
        ([, one]) =>
          one.file === params.workflow_id && one.head === query.get('head_sha') && one.event === query.get('event'),
      );
      return {
        status: 200,
        body: { total_count: found.length, workflow_runs: found.map(([number, one]) => runJson(number, one, world)) },
      };
    }
    default:
      return null;
  }
}

/** The zip of an artifact in GitHub's storage. */
export function storedArtifact(id: number, world: Pick<RunWorld, 'runs'>): Uint8Array | undefined {
  for (const { artifacts } of world.runs.values()) {
    const found = artifacts.find((one) => one.id === id);
    if (found !== undefined) return found.zip;
  }
  return undefined;
}

function listed(world: World, query: URLSearchParams): unknown[] {
  const size = Number(query.get('per_page') ?? 30);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  const head = query.get('head');
  return [...world.pulls]
    .filter(([, pull]) => (query.get('state') ?? 'open') === (pull.state ?? 'open'))
    .filter(([, pull]) => head === null || head === `${ownerOf(pull)}:${pull.from?.branch ?? 'changes'}`)
    .map(([number, pull]) => pullJson(number, pull))
    .slice(from, from + size);
}

function ownerOf({ from }: FakePull): string {
  return (from?.repository ?? 'Codertocat/Hello-World').split('/')[0] ?? '';
}

function permissionOf(login: string, world: World): Reply {
  const permission = world.permissions.get(login);
  if (permission === undefined) return notFound();
  return { status: 200, body: { permission, role_name: permission, user: null } };
}

// biome-ignore lint/suspicious/noExplicitAny: GitHub's examples are data without a type of ours
type Json = any;
let example: Json;

function exampleRun(): Json {
  if (example === undefined) {
    const all: Json[] = createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json');
    example = all.find(({ name }) => name === 'workflow_run').examples[1];
  }
  return example;
}

function user(login: string): Json {
  return { ...exampleRun().sender, login };
}

function runJson(id: number, run: FakeRun, world: World): Json {
  const { workflow_run: described, repository } = exampleRun();
  const own = { ...repository, full_name: world.repository };
  return {
    ...described,
    id,
    head_sha: run.head,
    event: run.event,
    path: `.github/workflows/${run.file}`,
    status: run.status,
    created_at: run.created,
    repository: own,
    head_repository: own,
    display_title: 'a',
    run_attempt: 1,
  };
}

function artifactJson(one: FakeArtifact, run: FakeRun, id: number, world: World): Json {
  const url = `${world.url}/repos/${world.repository}/actions/artifacts/${one.id}`;
  return {
    id: one.id,
    node_id: `A_${one.id}`,
    name: one.name,
    size_in_bytes: one.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: one.expired === true,
    created_at: run.created,
    expires_at: run.created,
    updated_at: run.created,
    workflow_run: {
      id,
      repository_id: 1,
      head_repository_id: 2,
      head_branch: 'changes',
      head_sha: one.head ?? run.head,
    },
  };
}

function jobJson(one: FakeJob, run: FakeRun, world: World): Json {
  const url = `${world.url}/repos/${world.repository}/actions/jobs/${one.id}`;
  return {
    id: one.id,
    run_id: 1,
    run_url: url,
    node_id: `J_${one.id}`,
    head_sha: run.head,
    url,
    html_url: null,
    status: 'completed',
    conclusion: one.conclusion,
    created_at: one.started,
    started_at: one.started,
    completed_at: one.started,
    name: one.name,
    check_run_url: url,
    labels: [],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    workflow_name: 'assay',
    head_branch: 'changes',
  };
}
