import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const rows = 400;
const lines = (make: (i: number) => object) =>
  Array.from({ length: rows }, (_, i) => JSON.stringify({ id: `r${i}`, ...make(i) })).join('\n');

/** A number in 0 … 1 for a row and a place, the same each time. */
const noise = (i: number, k: number) => ((i * 7919 + k * 104_729 + ((i * i) % 613)) % 1009) / 1009;
const names = ['ant', 'bee', 'cat'];
const classOf = (i: number) => Math.floor(noise(i, 1) * 3);

/** Golden rows of each task, outputs of a model with an error of some size, and what to ask of it. */
const tasks: readonly (readonly [
  string,
  object,
  (i: number) => object,
  (i: number, error: number) => object,
  object,
])[] = [
  [
    'multiclass',
    { classes: names },
    (i) => ({ label: names[classOf(i)] }),
    (i, error) => ({ p: names.map((_, k) => (k === classOf(i) ? 1 : noise(i, k + 9) * error)) }),
    { metric: 'accuracy', margin: 0.05 },
  ],
  [
    'multilabel',
    { label: ['a', 'b'] },
    (i) => ({ a: noise(i, 2) > 0.5, b: noise(i, 3) > 0.7 }),
    (i, error) => ({
      a: Math.abs((noise(i, 2) > 0.5 ? 1 : 0) - error * noise(i, 4)),
      b: Math.abs((noise(i, 3) > 0.7 ? 1 : 0) - error * noise(i, 5)),
    }),
    { metric: 'hamming-loss', margin: 0.05 },
  ],
  [
    'regression',
    { weight: 'w', group: 'who' },
    (i) => ({ label: 10 * noise(i, 2), w: 1 + (i % 3), who: `u${i % 50}` }),
    (i, error) => ({ y: 10 * noise(i, 2) + error * (noise(i, 3) - 0.5) }),
    { metric: 'mae', margin: 0.1 },
  ],
  [
    'quantile',
    {},
    (i) => ({ label: 10 * noise(i, 2) }),
    (i, error) => ({ q: [0.5, 5 + error * noise(i, 4), 9.5] }),
    { metric: 'pinball', margin: 0.5 },
  ],
  [
    'ranking',
    { query: 'q' },
    (i) => ({ label: Math.floor(4 * noise(i, 2)), q: `q${i % 80}` }),
    (i, error) => ({ s: noise(i, 2) + error * (noise(i, 3) - 0.5) }),
    { metric: 'ndcg@k', at: 5, margin: 0.1 },
  ],
  [
    'text',
    {},
    (i) => ({ label: i % 9 === 0 ? 'none' : `wanted ${i % 7}` }),
    (i, error) => ({ text: i % 9 === 0 ? 'none' : `wanted ${noise(i, 3) * 20 < error ? 'x' : i % 7}` }),
    { metric: 'exact-match', margin: 0.1 },
  ],
  [
    'embedding',
    { label: 'v' },
    (i) => ({ v: [noise(i, 2), noise(i, 3), 1] }),
    (i, error) => ({ e: [noise(i, 2) + error * noise(i, 4), noise(i, 3) - error * noise(i, 5), 1] }),
    { metric: 'cosine', margin: 0.05 },
  ],
];

describe.each(tasks)('a golden dataset of the task %s', (task, golden, row, output, primary) => {
  const config = (candidate: string) => ({
    baseline: { predictions: 'base.jsonl' },
    candidate: { predictions: candidate },
    golden: { path: 'golden.jsonl', ...golden },
    task,
    primary,
    ...(task === 'quantile' ? { levels: [0.1, 0.5, 0.9] } : {}),
  });

  it('passes an equal model and fails a worse one', async () => {
    folder.write({
      'golden.jsonl': lines(row),
      'base.jsonl': lines((i) => output(i, 0.4)),
      'same.jsonl': lines((i) => output(i, 0.401)),
      'worse.jsonl': lines((i) => output(i, 20)),
    });
    const same = await folder.run(config('same.jsonl'));
    expect([problemOf(same), same.verdict]).toEqual(['', 'pass']);
    const worse = await folder.run(config('worse.jsonl'));
    expect([problemOf(worse), worse.verdict]).toEqual(['', 'fail']);
  });
});

describe('a golden dataset', () => {
  const plain = {
    baseline: { predictions: 'base.csv' },
    candidate: { predictions: 'head.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.5 },
  };
  const csv = (header: string, cell: (i: number) => string) =>
    [header, ...Array.from({ length: rows }, (_, i) => `r${i},${cell(i)}`)].join('\n');

  beforeEach(() =>
    folder.write({
      'base.csv': csv('id,p', (i) => String(i % 2)),
      'head.csv': csv('id,p', (i) => String((i >> 1) % 2)),
    }),
  );

  it.each([
    [
      'an unknown class',
      { classes: ['no', 'yes'] },
      (i: number) => (i === 7 ? 'maybe' : 'no'),
      /Row `r7` .* label `maybe`/,
    ],
    [
      'a weight of nothing',
      { weight: 'w' },
      (i: number) => `${i % 2},${i === 9 ? 0 : 1}`,
      /Row `r9` .* no weight above 0/,
    ],
    [
      'a weight that is no number',
      { weight: 'w' },
      (i: number) => `${i % 2},${i === 9 ? 'x' : 1}`,
      /Row `r9` .* no weight/,
    ],
    ['a missing group column', { group: 'who' }, (i: number) => String(i % 2), /no group column `who`/],
  ])('is refused with %s', async (_, golden, cell, message) => {
    folder.write({ 'golden.csv': csv('w' in golden || 'weight' in golden ? 'id,label,w' : 'id,label', cell) });
    const evidence = await folder.run({ ...plain, golden: { path: 'golden.csv', ...golden } });
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });

  it.each([
    ['quantile', {}, /needs to know the level of each output/],
    ['quantile', { levels: [0.5, 0.1] }, /ascending/],
    ['regression', { levels: [0.5] }, /says nothing in the task regression/],
  ])('needs levels in the right task: %s', async (task, more, message) => {
    folder.write({ 'golden.csv': csv('id,label', String) });
    const metric = task === 'quantile' ? 'pinball' : 'mae';
    const evidence = await folder.run({
      ...plain,
      task,
      primary: { metric, margin: 1 },
      golden: { path: 'golden.csv' },
      ...more,
    });
    expect(problemOf(evidence)).toMatch(message);
  });

  it('is weighted by its rows', async () => {
    // every second row is right under both; the others, of no weight to speak of, are wrong under the candidate
    folder.write({
      'golden.csv': csv('id,label,w', (i) => `1,${i % 2 === 0 ? 1 : 1e-6}`),
      'base.csv': csv('id,p', () => '0.9'),
      'head.csv': csv('id,p', (i) => (i % 2 === 0 ? '0.9' : '0.1')),
    });
    const primary = { metric: 'accuracy', margin: 0.02 };
    const even = await folder.run({ ...plain, primary, golden: { path: 'golden.csv' } });
    const weighted = await folder.run({ ...plain, primary, golden: { path: 'golden.csv', weight: 'w' } });
    const accuracy = (evidence: typeof even) => evidence.measurements.find(({ id }) => id === 'accuracy')?.head;
    expect(accuracy(even)).toBe(0.5);
    expect(accuracy(weighted)).toBeCloseTo(1, 5);
  });
});

describe('a golden dataset behind a pointer of DVC', () => {
  const text = ['id,label', ...Array.from({ length: rows }, (_, i) => `r${i},${i % 2}`)].join('\n');
  const md5 = createHash('md5').update(text).digest('hex');
  const config = {
    baseline: { predictions: 'base.csv' },
    candidate: { predictions: 'head.csv' },
    golden: { path: 'golden.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.05 },
  };
  beforeEach(() =>
    folder.write({
      'golden.csv.dvc': `outs:\n- md5: ${md5}\n  size: ${text.length}\n  hash: md5\n  path: golden.csv\n`,
      '.dvc/config': '',
      'base.csv': ['id,p', ...Array.from({ length: rows }, (_, i) => `r${i},${i % 2}`)].join('\n'),
      'head.csv': ['id,p', ...Array.from({ length: rows }, (_, i) => `r${i},${(i % 2) * 0.9}`)].join('\n'),
    }),
  );

  it('is read from the cache', async () => {
    folder.write({ [`.dvc/cache/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`]: text });
    const evidence = await folder.run(config);
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
  });

  it('cannot be used when the cache does not have it', async () => {
    const evidence = await folder.run(config);
    expect([evidence.verdict, problemOf(evidence)]).toEqual([
      'error',
      '`golden.csv` stands behind the DVC pointer `golden.csv.dvc`, and its content is not here.',
    ]);
  });
});

describe('a golden dataset in NPZ', () => {
  const oracle = JSON.parse(readFileSync(new URL('../oracles/model/npy.json', import.meta.url), 'utf8')) as {
    readonly archives: { readonly deflated: string };
    readonly refused: { readonly objects: string };
  };
  const archive = Buffer.from(oracle.archives.deflated, 'base64');
  const config = {
    baseline: { predictions: 'base.csv' },
    candidate: { predictions: 'head.csv' },
    golden: { path: 'golden.npz' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.9 },
  };
  const predictions = 'id,p\na,0.9\nb,0.1\nc,0.8\nd,0.2\n';
  beforeEach(() => folder.write({ 'base.csv': predictions, 'head.csv': predictions.replace('0.8', '0.7') }));

  it('is judged on', async () => {
    folder.write({ 'golden.npz': archive });
    const evidence = await folder.run(config);
    expect(problemOf(evidence)).toBe('');
    expect(evidence.measurements.find(({ id }) => id === 'accuracy')).toMatchObject({ base: 1, head: 1 });
  });

  it.each([
    ['cut off', archive.subarray(0, archive.length - 40), /`golden.npz` cannot be read as npz/],
    [
      'of Python objects',
      Buffer.from(zipSync({ 'a.npy': new Uint8Array(Buffer.from(oracle.refused.objects, 'base64')) })),
      /the array a: it holds Python objects .* can run code/,
    ],
  ])('cannot be used when it is %s', async (_, bytes, message) => {
    folder.write({ 'golden.npz': bytes });
    const evidence = await folder.run(config);
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });
});
