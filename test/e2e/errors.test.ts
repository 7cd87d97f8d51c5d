import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../repository/git-repository.ts';
import { assay, type CliResult } from './cli.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = testRepository();
});
afterEach(() => repository.remove());

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(repository.root, path)), { recursive: true });
    writeFileSync(join(repository.root, path), content);
  }
}

/** What every error has: exit code 2, what failed, a mend, and no stack trace. */
function expectProblem(result: CliResult, ...said: readonly string[]): void {
  const text = result.out + result.err;
  expect(text).not.toMatch(/\n\s+at .*\.js:\d+/);
  for (const part of said) expect(text.toLowerCase()).toContain(part.toLowerCase());
  expect(text).toMatch(/mend/i);
  expect(result.code).toBe(2);
}

const csv = (rows: number, of = (i: number) => `${i},${(i * 7) % 13}`) =>
  `a,b\n${Array.from({ length: rows }, (_, i) => of(i)).join('\n')}\n`;

describe('configuration', () => {
  it('bad YAML names the line', () => {
    put({ 'assay.yml': 'version: 1\nsecrets: [\n', 'a.txt': 'x' });
    expectProblem(assay(repository.root, ['secrets']), 'assay.yml', 'not valid YAML', 'line');
  });

  it('an unknown key names the nearest known one', () => {
    put({ 'assay.yml': 'version: 1\nsecrets:\n  fail_on: high\n', 'a.txt': 'x' });
    expectProblem(assay(repository.root, ['secrets']), 'fail_on', 'did you mean "fail-on"');
  });

  it('a configuration that is not there', () => {
    expectProblem(assay(repository.root, ['secrets', '--config', 'other.yml']), 'other.yml');
  });
});

describe('words and flags', () => {
  it.each([
    [['frobnicate'], 'frobnicate'],
    [['secrets', '--nonsense'], 'nonsense'],
    [['data', 'only-one.csv'], 'two snapshots'],
    [['secrets', '--format', 'pdf', '--stdin'], 'pdf'],
    [['report'], 'evidence'],
    [['runtime', 'install', 'nothing'], 'nothing'],
    [['secrets', '--staged', '--history'], 'one thing'],
    [['explain', 'no-such-rule'], 'no-such-rule'],
  ])('%j', (args, said) => {
    put({ 'a.txt': 'x' });
    expectProblem(assay(repository.root, args), said);
  });
});

describe('secrets', () => {
  it('a path that is not there', () => {
    expectProblem(assay(repository.root, ['secrets', 'no/such/file']), 'no/such/file');
  });

  it('a scan that saw nothing is no pass', () => {
    expectProblem(assay(repository.root, ['secrets']));
  });

  it('a shallow clone without the base names fetch-depth: 0', () => {
    const base = repository.commit({ 'a.txt': 'one\n' });
    repository.commit({ 'a.txt': 'two\n' });
    const clone = testRepository();
    try {
      clone.git('fetch', '--quiet', '--depth', '1', `file://${repository.root}`, 'main');
      clone.git('checkout', '--quiet', 'FETCH_HEAD');
      expectProblem(assay(clone.root, ['secrets', '--diff', `${base}..HEAD`]), base, 'shallow', 'fetch-depth: 0');
    } finally {
      clone.remove();
    }
  });
});

describe('data', () => {
  it.each([
    ['a missing file', { 'base.csv': csv(100) }, 'head.csv'],
    ['an empty snapshot', { 'base.csv': csv(100), 'head.csv': '' }, 'head.csv'],
    [
      'a binary file with a text ending',
      { 'base.csv': csv(100), 'head.csv': Buffer.from([0, 255, 1, 0, 200, 10, 0, 3]) },
      'head.csv',
    ],
  ])('%s', (_, files, said) => {
    put(files);
    expectProblem(assay(repository.root, ['data', 'base.csv', 'head.csv']), said);
  });

  it('a truncated Parquet file', () => {
    put({ 'base.csv': csv(100), 'head.parquet': Buffer.from('PAR1 and then nothing more') });
    expectProblem(assay(repository.root, ['data', 'base.csv', 'head.parquet']), 'head.parquet');
  });

  it('a change without any snapshot in the policy', () => {
    repository.commit({ 'a.csv': csv(10) });
    repository.commit({ 'a.csv': csv(20) });
    expectProblem(assay(repository.root, ['data']), 'data.snapshots', 'assay init');
  });

  it('a glob that matches nothing', () => {
    put({ 'base.csv': csv(100) });
    expectProblem(assay(repository.root, ['data', 'base.csv', 'parts/*.csv']), 'parts/*.csv');
  });
});

describe('model', () => {
  const config = `version: 1
model:
  baseline: { path: base }
  candidate: { path: candidate }
  golden: { path: golden.csv, inputs: [x] }
  task: binary
  primary: { metric: accuracy, margin: 0.01 }
  latency: { calls: 20, ratio-margin: "1000%" } # these tests are about errors, not about the machine that runs them
`;
  const layers = (units: number) =>
    JSON.stringify({
      format: 'layers-model',
      modelTopology: {
        keras_version: 'tfjs-layers 4.22.0',
        backend: 'tensor_flow.js',
        model_config: {
          class_name: 'Sequential',
          config: {
            name: 'm',
            layers: [
              {
                class_name: 'Dense',
                config: {
                  name: 'd',
                  units,
                  activation: 'sigmoid',
                  use_bias: true,
                  batch_input_shape: [null, 1],
                  dtype: 'float32',
                },
              },
            ],
          },
        },
      },
      weightsManifest: [
        {
          paths: ['weights.bin'],
          weights: [
            { name: 'd/kernel', shape: [1, units], dtype: 'float32' },
            { name: 'd/bias', shape: [units], dtype: 'float32' },
          ],
        },
      ],
    });
  const good = (slope: number) => ({
    'model.json': layers(1),
    'weights.bin': Buffer.from(new Float32Array([slope, -slope / 2]).buffer),
  });
  const at = (folder: string, files: Readonly<Record<string, string | Uint8Array>>) =>
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
  const golden = `id,x,label\n${Array.from({ length: 200 }, (_, i) => `r${i},${i / 200},${i < 100 ? 0 : 1}`).join('\n')}\n`;

  function run(files: Readonly<Record<string, string | Uint8Array>>): CliResult {
    put({ 'assay.yml': config, 'golden.csv': golden, ...at('base', good(40)), ...at('candidate', good(41)), ...files });
    return assay(repository.root, ['model']);
  }

  it('two good models pass, so that the errors below are the reason of what follows', () => {
    expect(run({}).code).toBe(0);
  });

  it('a golden set without labels', () => {
    expectProblem(run({ 'golden.csv': 'id,x\na,1\n' }), 'golden.csv', 'label');
  });

  it('a golden set that is not there', () => {
    put({ 'assay.yml': config, ...at('base', good(40)), ...at('candidate', good(41)) });
    expectProblem(assay(repository.root, ['model']), 'golden.csv');
  });

  it('a candidate that gives no numbers fails and names the row', () => {
    const weights = Buffer.from(new Float32Array([Number.NaN, 0]).buffer);
    const result = run({ 'candidate/weights.bin': weights });
    expect(result.code).toBe(1);
    expect(result.out).toMatch(/r0/);
  });

  it('a baseline that does not load', () => {
    expectProblem(run({ 'base/model.json': '{"format":"layers-model"' }), 'base');
  });

  it('a candidate that does not load fails or cannot be checked, and is never a pass', () => {
    const result = run({ 'candidate/weights.bin': Buffer.alloc(2) });
    expect([1, 2]).toContain(result.code);
    expect(result.out + result.err).toContain('candidate');
    expect(result.out + result.err).not.toMatch(/\n\s+at .*\.js:\d+/);
  });

  it('a GPU that is required and not there', () => {
    expectProblem(
      run({ 'assay.yml': config.replace('task:', 'require-gpu: true\n  task:') }),
      'require-gpu',
      'tfjs-node-gpu',
    );
  });
});

describe('report', () => {
  it.each([
    ['a file that is no JSON', 'nonsense'],
    ['JSON that is no evidence', '{"format":"other"}'],
  ])('%s', (_, content) => {
    put({ 'evidence/a.json': content });
    expectProblem(assay(repository.root, ['report', 'evidence']), 'a.json');
  });

  it('a folder without evidence', () => {
    put({ 'evidence/readme.md': '' });
    rmSync(join(repository.root, 'evidence/readme.md'));
    expectProblem(assay(repository.root, ['report', 'evidence']), 'evidence');
  });
});
