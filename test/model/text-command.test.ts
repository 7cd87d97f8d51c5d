import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

/** Answers each question with the words of the model's file before it. */
const serve = `
const { createInterface } = require('node:readline');
const { readFileSync } = require('node:fs');
const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
let words = '';
createInterface({ input: process.stdin }).on('line', (line) => {
  const { op, id, rows, model } = JSON.parse(line);
  if (op === 'hello') return say({ ok: true, assay: 1 });
  if (op === 'load') words = readFileSync(model, 'utf8');
  if (op !== 'predict') { say({ ok: true }); return op === 'close' ? process.exit(0) : undefined; }
  say({ ok: true, id, rows: rows.map(({ question }) => words + question) });
});`;

const command = ['node', '{root}/serve.cjs'];
const policy = {
  baseline: { path: 'prod.txt', command },
  candidate: { path: 'new.txt', command },
  golden: { path: 'golden.csv' },
  latency: { calls: 20, 'ratio-margin': '900%' },
  repeats: 1,
};

it.each([
  ['text', 'exact-match', 'fail', ''],
  ['binary', 'accuracy', 'error', /gave texts, where numbers were needed/],
])('a program that answers in texts is judged by a task of texts alone: %s', async (task, metric, verdict, problem) => {
  const labels = Array.from({ length: 60 }, (_, i) => (task === 'text' ? `yes ${i}` : i % 2));
  folder.write({
    'golden.csv': ['id,question,label', ...labels.map((label, i) => `t${i},${i},${label}`)].join('\n'),
    ...{ 'prod.txt': 'yes ', 'new.txt': 'no ', 'serve.cjs': serve },
  });
  const evidence = await folder.run({ ...policy, task, primary: { metric, margin: 0.2 } });
  expect([evidence.verdict, problemOf(evidence)]).toEqual([
    verdict,
    problem === '' ? '' : expect.stringMatching(problem),
  ]);
});
