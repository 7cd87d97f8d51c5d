import { describe, expect, it } from 'vitest';
import { caseOf, judgedPart } from '../../../test/model/judged-case.ts';
import { seededRandom } from '../../stats/random.ts';
import accuracy from '../metrics/accuracy.ts';
import f1 from '../metrics/f1.ts';
import logLoss from '../metrics/log-loss.ts';
import { type Sample, subset } from '../sample.ts';
import { compare } from './compare.ts';
import { sharpened } from './missing-labels.ts';

const rows = 5000;
const random = seededRandom(61);
const sure = Float64Array.from({ length: rows }, () => (random() < 0.5 ? 0.92 : 0.08));
const labels = sure.map((p) => (random() < p ? 1 : 0));
/** On a fifth of the rows the candidate is not sure, and on the wrong side: that shows without a label. */
const unsure = sure.map((p) => (random() < 0.2 ? 0.5 + 0.1 * (0.5 - p) : p));
const { base, head } = caseOf({ labels, base: sure, head: unsure });
const part = (from: number, to: number) => {
  const numbers = Uint32Array.from({ length: to - from }, (_, i) => from + i);
  return { base: subset(base, numbers), head: subset(head, numbers) };
};
const [few, many] = [part(0, 500), part(500, rows)];

describe('sharpened', () => {
  it.each([accuracy, logLoss])('$id: the interval is shorter and holds the harm on all rows', (metric) => {
    const found = sharpened(metric, few, many, 1, 0.05).harm;
    const alone = compare(metric, few.base, few.head, { scale: 1, seed: 1, stream: '' }).harm;
    const whole = compare(metric, base, head, { scale: 1, seed: 1, stream: '' }).harm?.value as number;
    const width = (harm: typeof alone) => (harm?.high as number) - (harm?.low as number);
    expect(width(found)).toBeLessThan(0.95 * width(alone));
    expect(found?.low).toBeLessThan(whole);
    expect(found?.high).toBeGreaterThan(whole);
  });

  const grouped = (sample: Sample) => ({ ...sample, groups: new Int32Array(sample.rows) });
  it.each([
    ['a metric that is no mean', f1, few, many, /no mean of row scores/],
    ['few labels', accuracy, part(0, 99), many, /99 labelled rows, where 100 are needed/],
    ['equal models', accuracy, { base: few.base, head: few.base }, many, /fewer than 20/],
    ['groups', accuracy, { base: grouped(few.base), head: grouped(few.head) }, many, /groups/],
  ])('says why not: %s', (_, metric, labelled, unlabelled, reason) => {
    const found = sharpened(metric, labelled, unlabelled, 1, 0.05);
    expect(found.harm === null && found.reason).toMatch(reason);
  });

  it('says why not: predictions that tell nothing of the harm', () => {
    const noisy = { ...few.base, labels: few.base.labels.map((_, row) => (row * 7) % 2) };
    const found = sharpened(accuracy, { base: noisy, head: { ...few.head, labels: noisy.labels } }, many, 1, 0.05);
    expect(found.harm === null && found.reason).toMatch(/correlation/);
  });

  it('is used by the judgement, and said', () => {
    const given = {
      labels,
      base: base.outputs,
      head: head.outputs,
      policy: { primary: { metric: 'accuracy', margin: 0.2 } },
    };
    const judged = judgedPart({ ...given, more: { ...few, unlabelled: many } });
    expect(judged.measurements[0]?.interval?.method).toContain('prediction-powered');
    expect(judged.notes.map(({ text }) => text).join()).toMatch(/4,500 rows without a label sharpen accuracy/);
  });
});
