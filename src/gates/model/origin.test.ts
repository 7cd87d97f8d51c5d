import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../evidence/evidence.ts';
import { modelConfigSchema } from '../../model/config.ts';
import type { Io } from '../io.ts';
import { type ModelRequest, modelGate } from '../model.ts';
import { lockModel } from './lock-model.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-origin-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const quiet = () => undefined;
const io = (): Io => ({
  root,
  env: { PATH: process.env.PATH },
  log: { info: quiet, warn: quiet, progress: quiet },
  mask: quiet,
  now: () => 0,
  seed: 1,
  signal: new AbortController().signal,
});

function git(...args: string[]): string {
  const own = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...own, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'a step');
  return git('rev-parse', 'HEAD');
}

const rows = Array.from({ length: 400 }, (_, i) => [`r${i}`, ((i * 37) % 101) / 101, i % 2] as const);
const golden = ['id,x,label', ...rows.map((row) => row.join(','))].join('\n');
const outputs = (shift: number) => ['id,p', ...rows.map(([id, x]) => `${id},${Math.min(1, x + shift)}`)].join('\n');

function judge(
  request: ModelRequest = { mode: 'working-tree' },
  lineage = 'warn',
  candidate = 'head.csv',
): Promise<Evidence> {
  const config = modelConfigSchema.parse({
    baseline: { predictions: 'base.csv' },
    candidate: { predictions: candidate },
    golden: { path: 'golden.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.1 },
    lineage,
  });
  const source = { path: 'assay.yml', source: 'base' as const, edits: [] };
  return modelGate(
    request,
    { config: { version: 1, secrets: false, model: config, report: {} as never }, source },
    io(),
  );
}

const rules = ({ findings }: Evidence) => findings.map(({ rule }) => rule);

describe('assay.lock through the gate', () => {
  beforeEach(() => {
    write('golden.csv', golden);
    write('base.csv', outputs(0));
    write('head.csv', outputs(0.0001));
    write('data/train.csv', 'x,label\n1,0\n');
  });

  it('is written by the command, known by the gate, and stale after the next training', async () => {
    const trained = commit();
    await lockModel({ model: 'head.csv', data: ['data/train.csv'], code: null }, io());
    const lock = JSON.parse(readFileSync(join(root, 'assay.lock'), 'utf8'));
    expect(Object.keys(lock.models['head.csv'].data)).toEqual(['data/train.csv']);
    expect(lock.models['head.csv'].code).toBe(trained);
    expect(rules(await judge())).toEqual([]);
    write('head.csv', outputs(0.0002));
    expect(rules(await judge())).toEqual(['lineage-stale']);
    expect((await judge(undefined, 'fail')).verdict).toBe('fail');
  });

  it('knows the model under any spelling of its path, and reads no folder again', async () => {
    commit();
    await lockModel({ model: 'head.csv', data: ['data'], code: null }, io());
    write('data/more.csv', 'x\n');
    const evidence = await judge(undefined, 'warn', './head.csv');
    expect(rules(evidence)).toEqual([]);
    expect(evidence.notes.map(({ text }) => text).join()).not.toContain('changed after');
  });

  it('keeps the entries of other models, and refuses what is not there or lies outside', async () => {
    commit();
    await lockModel({ model: 'base.csv', data: ['data'], code: null }, io());
    await lockModel({ model: './head.csv', data: ['data/train.csv'], code: 'HEAD' }, io());
    const lock = JSON.parse(readFileSync(join(root, 'assay.lock'), 'utf8'));
    expect(Object.keys(lock.models)).toEqual(['base.csv', 'head.csv']);
    for (const [model, data, said] of [
      ['no.csv', 'data', 'no file'],
      ['head.csv', '../other', 'outside'],
      ['/etc/passwd', 'data', 'outside'],
    ] as const) {
      await expect(lockModel({ model, data: [data], code: null }, io())).rejects.toThrow(said);
    }
    await expect(lockModel({ model: 'head.csv', data: ['data'], code: 'nobody' }, io())).rejects.toThrow('no commit');
  });

  it('fails a model that was trained on the golden rows', async () => {
    commit();
    await lockModel({ model: 'head.csv', data: ['golden.csv'], code: null }, io());
    const evidence = await judge(undefined, 'pass');
    expect(evidence.verdict).toBe('fail');
    expect(rules(evidence)).toEqual(['golden-in-training']);
  });

  it('sees in a change that the lock was removed, even where the model stays', async () => {
    write('base.csv', outputs(0.0001));
    await lockModel({ model: 'head.csv', data: ['data/train.csv'], code: null }, io());
    const base = commit();
    rmSync(join(root, 'assay.lock'));
    const head = commit();
    const change = { base, head, fork: false, event: 'pull_request' } as never;
    const evidence = await judge({ mode: 'change', change });
    expect(evidence.decided).toContain('is removed');
    expect(rules(evidence)).toEqual(['lock-removed']);
  });

  it('remarks on training data that the change renews, a Git LFS pointer by the object that it names', async () => {
    const pointer = (letter: string) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${letter.repeat(64)}\nsize 9\n`;
    write('data/train.csv', pointer('a'));
    await lockModel({ model: 'head.csv', data: ['data/train.csv'], code: null }, io());
    const base = commit();
    write('data/train.csv', pointer('b'));
    write('head.csv', `${outputs(0.0001)}\n`);
    await lockModel({ model: 'head.csv', data: ['data/train.csv'], code: null }, io());
    write('data/train.csv', pointer('c'));
    const change = { base, head: commit(), fork: false, event: 'pull_request' } as never;
    const evidence = await judge({ mode: 'change', change });
    expect(rules(evidence)).toEqual([]);
    expect(evidence.notes.map(({ text }) => text).join()).toContain('`data/train.csv` changed after');
  });
});
