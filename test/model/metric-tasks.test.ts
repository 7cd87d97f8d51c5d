import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const rows = 600;
const lines = (make: (i: number) => object) =>
  Array.from({ length: rows }, (_, i) => JSON.stringify({ id: `r${i}`, ...make(i) })).join('\n');

/** A number in 0 … 1 for a row and a place, the same each time. */
function noise(i: number, k: number): number {
  const mixed = Math.imul(Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(k + 1, 0x85ebca6b), 0xc2b2ae35) >>> 0;
  return (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
}

const answers = ['A cat sat on the mat.', 'It costs 12 euros.', '{"n": 3}', 'yes'];
const answer = (i: number) => answers[i % 4] as string;

const schema = { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } };

/** Task, golden columns, golden rows, outputs with an error of some size and draw, and what is asked. */
const tasks: readonly (readonly [
  string,
  object,
  (i: number) => object,
  (i: number, error: number, draw: number) => object,
  readonly object[],
])[] = [
  [
    'text',
    {},
    (i) => ({ label: answer(i) }),
    (i, error, draw) => ({ text: noise(i, draw) < error ? 'no idea at all' : answer(i) }),
    [
      { metric: 'exact-match', margin: 0.05 },
      { metric: 'bleu', margin: 5 },
      { metric: 'rouge-l', margin: 0.05 },
      { metric: 'chrf', margin: 5 },
      { metric: 'wer', margin: 0.05 },
      { metric: 'regex', pattern: '^(A cat|It costs \\d+)', margin: 0.05 },
      { metric: 'json-schema', schema, min: 0.2, margin: 0.05 },
      { metric: 'regex', pattern: 'cat', margin: 0.05 },
      { cost: '3 * (pred != label)', margin: 0.3 },
    ],
  ],
  [
    'ranking',
    { query: 'q' },
    (i) => ({ q: `q${Math.floor(i / 5)}`, label: i % 5 === 0 ? 2 : noise(i, 2) > 0.8 ? 1 : 0 }),
    (i, error, draw) => ({ score: (i % 5 === 0 ? 2 : noise(i, 2) > 0.8 ? 1 : 0) + error * (12 * noise(i, draw) - 6) }),
    [
      { metric: 'ndcg@k', at: 3, margin: 0.05 },
      { metric: 'hit-rate@k', at: 1, margin: 0.05 },
      { metric: 'mrr', margin: 0.05 },
    ],
  ],
  [
    'embedding',
    { label: ['a', 'b', 'c'] },
    (i) => ({ a: noise(i, 4) + 0.3, b: noise(i, 5) - 0.5, c: noise(i, 6) - 0.5 }),
    (i, error, draw) => ({
      v: [4, 5, 6].map((k) => noise(i, k) - (k === 4 ? -0.3 : 0.5) + error * (noise(i, k + draw) - 0.5)),
    }),
    [
      { metric: 'cosine', margin: 0.05 },
      { metric: 'recall@k', at: 3, margin: 0.05 },
      { metric: 'mrr', margin: 0.05 },
    ],
  ],
  [
    'binary',
    {},
    (i) => ({ label: Number(noise(i, 2) > 0.6), amount: Math.round(100 * noise(i, 7)), who: `u${i % 7}` }),
    (i, error, draw) => ({ p: noise(i, draw) < error ? noise(i, draw + 1) : noise(i, 2) > 0.6 ? 0.9 : 0.2 }),
    [
      { metric: 'recall@precision', at: 0.8, margin: 0.1 },
      { cost: 'amount * (pred != label)', margin: 2 },
      { metric: 'pr-auc', margin: 0.05 },
      { metric: 'cohen-kappa', margin: 0.06 },
      { metric: 'positive-rate', max: 0.7 },
    ],
  ],
  [
    'multiclass',
    {},
    (i) => ({ label: Math.floor(noise(i, 2) * 3) }),
    (i, error, draw) => ({
      p: [0, 1, 2].map((k) => (Math.floor(noise(i, 2) * 3) === k ? 0.6 : 0.2) + error * noise(i, draw + k)),
    }),
    [
      {
        cost: {
          matrix: [
            [0, 1, 2],
            [5, 0, 1],
            [9, 5, 0],
          ],
        },
        margin: 0.2,
      },
      { metric: 'recall', class: 2, margin: 0.1 },
      { metric: 'f1', average: 'weighted', margin: 0.05 },
      { metric: 'roc-auc', multi: 'ovo', margin: 0.05 },
      { metric: 'cohen-kappa', weights: 'quadratic', margin: 0.08 },
    ],
  ],
];

describe.each(tasks)('the metrics of the task %s', (task, golden, row, output, asked) => {
  const config = (candidate: string) => ({
    baseline: { predictions: 'base.jsonl' },
    candidate: { predictions: candidate },
    golden: { path: 'golden.jsonl', ...golden },
    task,
    primary: asked[0],
    guards: asked.slice(1),
  });

  beforeEach(() =>
    folder.write({
      'golden.jsonl': lines(row),
      'base.jsonl': lines((i) => output(i, 0.05, 20)),
      'same.jsonl': lines((i) => output(i, 0.05, 40)),
      'worse.jsonl': lines((i) => output(i, 0.95, 60)),
    }),
  );

  it('pass an equal model, each with a value, an interval and no finding but of flips', async () => {
    const evidence = await folder.run(config('same.jsonl'));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    const judged = evidence.measurements.filter(({ limit }) => limit !== undefined);
    expect(judged.length).toBeGreaterThanOrEqual(asked.length);
    for (const each of judged)
      expect([each.id, each.value !== null, each.interval !== undefined]).toEqual([each.id, true, true]);
    expect(evidence.findings.filter(({ rule }) => rule !== 'flips')).toEqual([]);
  });

  it('fail a much worse model by each of them', async () => {
    const evidence = await folder.run(config('worse.jsonl'));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'fail']);
    const failed = evidence.measurements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
    const margins = asked.filter((each) => 'margin' in each).length;
    expect(new Set(failed).size, failed.join()).toBeGreaterThanOrEqual(margins);
  });
});

describe('a policy of metrics', () => {
  const plain = {
    baseline: { predictions: 'base.csv' },
    candidate: { predictions: 'head.csv' },
    golden: { path: 'golden.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.5 },
  };

  it.each<[string, object, RegExp]>([
    ['an unknown metric', { metric: 'acuracy', margin: 1 }, /the metric `acuracy`: the task binary has accuracy, /],
    ['a metric of another task', { metric: 'bleu', margin: 1 }, /the metric `bleu`: the task binary has/],
    [
      'a setting that it does not take',
      { metric: 'accuracy', at: 3, margin: 1 },
      /gives accuracy the setting `at`: it takes none/,
    ],
    [
      'another setting',
      { metric: 'fbeta', weights: 'linear', margin: 1 },
      /gives fbeta the setting `weights`: it takes at, average, class/,
    ],
    [
      'a setting out of range',
      { metric: 'recall@fpr', at: 5, margin: 1 },
      /sets `at` of recall@fpr to `5`: needed a number from 0 to 1/,
    ],
    [
      'a setting of another task',
      { metric: 'recall', class: 1, margin: 1 },
      /asks for recall\(class 1\), which the task binary does not have/,
    ],
    [
      'a margin where no side is better',
      { metric: 'positive-rate', margin: 1 },
      /positive-rate a `margin`: it only describes/,
    ],
    ['a metric twice', { metric: 'accuracy', margin: 1 }, /gates accuracy twice/],
    ['no metric', { margin: 1 }, /names no `metric` and gives no `cost`/],
    [
      'an expression that cannot be read',
      { cost: 'amount * (pred', margin: 1 },
      /ends where `\)` was needed \(character 15\)/,
    ],
    [
      'a column that is not there',
      { cost: 'amount * (pred != label)', margin: 1 },
      /reads the column `amount`, which the golden dataset does not have/,
    ],
    ['a cost matrix of another task', { cost: { matrix: [[0, 1], [1]] }, margin: 1 }, /2 lines of 2 and 1 numbers/],
  ])('is refused with %s', async (_, guard, message) => {
    const csv = (header: string, cell: (i: number) => number) =>
      [header, ...Array.from({ length: 60 }, (_, i) => `r${i},${cell(i)}`)].join('\n');
    folder.write({
      'golden.csv': csv('id,label', (i) => i % 2),
      'base.csv': csv('id,p', (i) => i % 2),
      'head.csv': csv('id,p', (i) => Number(i % 3 > 0)),
    });
    const evidence = await folder.run({ ...plain, guards: [guard] });
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });
});
