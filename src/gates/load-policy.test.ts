import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../../test/repository/git-repository.ts';
import { defaultConfig } from '../config/defaults.ts';
import type { Change } from './change.ts';
import type { Io } from './io.ts';
import { loadPolicy } from './load-policy.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = testRepository();
});
afterEach(() => repository.remove());

const yaml = (secrets: string) => `version: 1\nsecrets: ${secrets}\n`;

function io(): Io {
  const log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
  const { signal } = new AbortController();
  return { root: repository.root, env: {}, log, mask: () => undefined, now: () => 0, seed: 1, signal };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository.root, path)), { recursive: true });
  writeFileSync(join(repository.root, path), text);
}

function change(base: Parameters<TestRepository['commit']>[0], head: typeof base): Change {
  return {
    base: repository.commit({ 'a.txt': 'a\n', ...base }),
    head: repository.commit(head),
    event: 'pull_request',
    fork: false,
  };
}

describe('without a change', () => {
  it('is the defaults where there is no file', async () => {
    const policy = await loadPolicy(io(), null, null);
    expect(policy).toEqual({ config: defaultConfig(), source: { path: null, source: 'defaults', edits: [] } });
  });

  it('is the file of the working tree, assay.yml before .github/assay.yml', async () => {
    write('.github/assay.yml', yaml('{ fail-on: medium }'));
    expect((await loadPolicy(io(), null, null)).source).toMatchObject({
      path: '.github/assay.yml',
      source: 'working-tree',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    write('assay.yml', yaml('false'));
    const policy = await loadPolicy(io(), null, null);
    expect(policy.config.secrets).toBe(false);
    expect(policy.source.path).toBe('assay.yml');
  });

  it.each([
    ['nowhere', 'no.yml', 'no.yml was not found'],
    ['a folder', 'folder', 'folder'],
    ['not valid', 'bad.yml', 'bad.yml is not valid YAML'],
  ])('a named file that is %s could not be checked', async (_, path, said) => {
    write('folder/a', '');
    write('bad.yml', 'version: [\n');
    await expect(loadPolicy(io(), null, path)).rejects.toMatchObject({
      name: 'Problem',
      message: expect.stringContaining(said),
    });
  });
});

describe('with a change', () => {
  it("is base's, whatever the working tree holds", async () => {
    const given = change({ 'assay.yml': yaml('{ fail-on: medium }') }, { 'b.txt': 'b\n' });
    write('assay.yml', yaml('false'));
    const { config, source } = await loadPolicy(io(), given, null);
    expect(config.secrets).toMatchObject({ 'fail-on': 'medium' });
    expect(source).toMatchObject({ path: 'assay.yml', source: 'base', commit: given.base, edits: [] });
  });

  it('reads .github/assay.yml, and a file that is named, from the commits too', async () => {
    const files = { '.github/assay.yml': yaml('{ fail-on: certain }'), 'ci/own.yml': yaml('{ fail-on: low }') };
    const given = change(files, { 'b.txt': 'b\n' });
    const usual = await loadPolicy(io(), given, null);
    expect(usual.config.secrets).toMatchObject({ 'fail-on': 'certain' });
    for (const name of ['ci/own.yml', './ci/own.yml', join(repository.root, 'ci/own.yml')]) {
      expect((await loadPolicy(io(), given, name)).config.secrets).toMatchObject({ 'fail-on': 'low' });
    }
  });

  it.each([
    ['weakened', { 'assay.yml': yaml('{ fail-on: certain, exclude: ["**"] }') }, [/fail-on/, /`\*\*`/]],
    ['switched off', { 'assay.yml': yaml('false') }, [/switched off/]],
    ['deleted', { 'assay.yml': null }, [/is deleted; base's policy judged/]],
    ['moved and weakened', { 'assay.yml': null, '.github/assay.yml': yaml('false') }, [/switched off/]],
  ])('that has the policy %s is judged by base, and the report names it', async (_, head, said) => {
    const policy = yaml('{ fail-on: medium, exclude: ["gen/**"] }');
    const { config, source } = await loadPolicy(io(), change({ 'assay.yml': policy }, head), null);
    expect(config.secrets).toMatchObject({ 'fail-on': 'medium' });
    expect(config.secrets === false ? [] : config.secrets.exclude).not.toContain('**');
    expect(source.source).toBe('base');
    expect(source.edits).toHaveLength(said.length);
    for (const [i, pattern] of said.entries()) expect(source.edits[i]).toMatch(pattern);
    for (const edit of source.edits) expect(edit).toMatch(/after the merge$/);
  });

  it('that tightens the policy is judged by the tighter one', async () => {
    const given = change({ 'assay.yml': yaml('{}') }, { 'assay.yml': yaml('{ fail-on: low }') });
    const { config, source } = await loadPolicy(io(), given, null);
    expect(config.secrets).toMatchObject({ 'fail-on': 'low' });
    expect(source.edits).toEqual(['`assay.yml` is edited; only what it tightens judged this change']);
  });

  it('that brings the first policy is judged by what it asks, not by what it allows', async () => {
    const given = change({}, { 'assay.yml': yaml('{ fail-on: low, exclude: ["**"] }') });
    const { config, source } = await loadPolicy(io(), given, null);
    expect(config.secrets).toMatchObject({ 'fail-on': 'low', exclude: [] });
    expect(source).toMatchObject({ path: 'assay.yml', source: 'defaults' });
    expect(source.edits[0]).toContain('is new');
  });

  it.each([
    ['command line', 'low', /^`assay.yml` is not committed: what it asks judged this change/],
    ['pull_request', 'high', undefined],
  ])(
    'of the event %s tries out a policy of the working tree where no commit has one: %s',
    async (event, failOn, said) => {
      const given = { ...change({}, { 'b.txt': 'b\n' }), event };
      write('assay.yml', yaml('{ fail-on: low, exclude: ["**"] }'));
      const { config, source } = await loadPolicy(io(), given, null);
      expect(config.secrets).toMatchObject({ 'fail-on': failOn, exclude: [] });
      if (said === undefined) expect(source.edits).toEqual([]);
      else expect(source.edits[0]).toMatch(said);
    },
  );

  it('without any file is judged by the defaults', async () => {
    const given = change({}, { 'b.txt': 'b\n' });
    const { config, source } = await loadPolicy(io(), given, null);
    expect(config).toEqual(defaultConfig());
    expect(source).toEqual({ path: null, source: 'defaults', commit: given.base, edits: [] });
  });

  it.each([
    ['base', { 'assay.yml': 'version: [' }, { 'assay.yml': yaml('{}') }],
    ['head', { 'assay.yml': yaml('{}') }, { 'assay.yml': 'version: [' }],
  ])('could not be checked when the policy of %s is not valid', async (_, base, head) => {
    await expect(loadPolicy(io(), change(base, head), null)).rejects.toMatchObject({
      name: 'Problem',
      message: expect.stringContaining('assay.yml is not valid YAML'),
    });
  });

  it('could not be checked when a named file is in neither commit nor the working tree', async () => {
    await expect(loadPolicy(io(), change({}, { 'b.txt': 'b\n' }), 'no.yml')).rejects.toMatchObject({
      message: expect.stringContaining('no.yml was not found in base, head and the working tree'),
    });
  });

  it('could not be checked when the base commit is missing', async () => {
    const given = change({ 'assay.yml': yaml('{}') }, { 'b.txt': 'b\n' });
    await expect(loadPolicy(io(), { ...given, base: 'f'.repeat(40) }, null)).rejects.toMatchObject({ name: 'Problem' });
  });
});
