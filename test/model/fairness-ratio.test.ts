import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GateFolder, gateFolder } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const ids = Array.from({ length: 800 }, (_, i) => `r${i}`);
const inGroup = (i: number) => i % 4 === 0;
const table = (head: string, row: (i: number) => string) => [head, ...ids.map((id, i) => `${id},${row(i)}`)].join('\n');

it.each([
  ['within the four-fifths rule', 0.8, 'pass'],
  ['stricter than the ratio is', 0.97, 'fail'],
])('model.fairness.min-ratio decides: %s', async (_, ratio, verdict) => {
  folder.write({
    'golden.csv': table('id,label,sex', (i) => `${Math.floor(i / 4) % 2},${inGroup(i) ? 'f' : 'm'}`),
    'base.csv': table('id,p', (i) => (Math.floor(i / 4) % 2 === 0 ? '0.1' : '0.9')),
    // One in ten of the group loses its positive answer.
    'head.csv': table('id,p', (i) => (Math.floor(i / 4) % 2 === 0 || (inGroup(i) && i % 40 === 4) ? '0.1' : '0.9')),
  });
  const evidence = await folder.run({
    baseline: { predictions: 'base.csv' },
    candidate: { predictions: 'head.csv' },
    golden: { path: 'golden.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.2 },
    fairness: { by: ['sex'], measures: ['tpr'], 'min-ratio': ratio },
  });
  expect(evidence.verdict).toBe(verdict);
  const found = evidence.measurements.find(({ id }) => id === 'fairness-tpr-ratio');
  expect(found).toMatchObject({ subject: '`sex` = `f`', value: 0.8, limit: { kind: 'min', value: ratio } });
  const rules = evidence.findings.filter(({ rule }) => rule === 'fairness');
  expect(rules.map(({ message }) => message)).toEqual(
    verdict === 'pass'
      ? []
      : [
          'true positive rate of `sex` = `f` and of all others are too far apart',
          'true positive rate of `sex` = `m` and of all others are too far apart',
        ],
  );
});
