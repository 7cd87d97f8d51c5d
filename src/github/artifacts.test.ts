import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ZipMember, zipOf } from '../../test/events/zip.ts';
import { type FakeGitHub, startFakeGitHub } from '../../test/fake-github/server.ts';
import { connect } from './api.ts';
import { artifactLimits } from './artifact-zip.ts';
import { evidenceArtifacts } from './artifacts.ts';

const head = 'a'.repeat(40);
let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.tokens.set('reads', { login: 'github-actions', write: true });
});
afterEach(() => github.close());

/** What the run has left in artifacts `assay-1`, `assay-2`, … of these files. */
async function left(artifacts: readonly (readonly ZipMember[])[], limits = artifactLimits) {
  const run = { event: 'pull_request', file: 'assay.yml', created: '2026-11-01T00:00:00Z', status: 'completed' };
  const kept = artifacts.map((members, i) => ({ id: i + 1, name: `assay-${i + 1}`, zip: zipOf(members) }));
  github.runs.set(7, { ...run, head, jobs: [], artifacts: kept });
  const by = { token: 'reads', apiUrl: github.url };
  const request = {
    ...by,
    repository: github.repository,
    run: '7',
    head,
    signal: new AbortController().signal,
    limits,
  };
  const { files, problems } = await evidenceArtifacts(await connect(by), request);
  return { paths: files.map(({ path }) => path), problems: problems.map(({ message }) => message) };
}

describe('evidenceArtifacts', () => {
  const one: ZipMember = { name: 'data.json', data: '12345678' };

  it('reads the evidence of all artifacts of a run', async () => {
    expect(await left([[one], [one]])).toEqual({ paths: ['assay-1/data.json', 'assay-2/data.json'], problems: [] });
  });

  it.each([
    ['bytes', { ...artifactLimits, totalBytes: 15 }, /`assay-2` is refused: its files are over 7 bytes together/],
    ['files', { ...artifactLimits, entries: 1 }, /`assay-2` is not read: the run left over 1 files/],
  ])('bounds the %s of all artifacts together', async (_, limits, message) => {
    const { paths, problems } = await left([[one], [one]], limits);
    expect(paths).toEqual(['assay-1/data.json']);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
});
