import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { metrics } from '../metrics/registry.ts';
import { type Sample, sampleOf } from '../sample.ts';
import { compare } from './compare.ts';
import { ownInterval } from './own-interval.ts';

const options = { scale: 1, seed: 1, stream: 'test' };
const rows = 300;
const random = seededRandom(8);
const labels = Float64Array.from({ length: rows }, () => (random() < 0.4 ? 1 : 0));
const outputs = () => labels.map((label) => 0.3 * label + 0.7 * random());
const base = sampleOf('binary', labels, outputs(), 1);
const head = sampleOf('binary', labels, outputs(), 1);
const ids = ['accuracy', 'recall', 'log-loss', 'f1', 'roc-auc'];

function harmOf(id: string, a: Sample, b: Sample) {
  const metric = metrics.find((each) => each.id === id);
  return metric && compare(metric, a, b, options).harm;
}

function ownOf(id: string, sample: Sample) {
  const metric = metrics.find((each) => each.id === id);
  return metric && ownInterval(metric, sample, 1, 'own');
}

/** Every row three times: as three rows of a group, or as one row of weight 3. */
function tripled(sample: Sample): Sample {
  const three = (values: Float64Array) => Float64Array.from({ length: 3 * rows }, (_, i) => values[i % rows] as number);
  const groups = Int32Array.from({ length: 3 * rows }, (_, i) => i % rows);
  return { ...sample, rows: 3 * rows, labels: three(sample.labels), outputs: three(sample.outputs), groups };
}

describe.each(ids)('%s of rows that are not independent', (id) => {
  it('has about the interval of single rows when every row is in the data three times, as a group', () => {
    const single = harmOf(id, base, head);
    const grouped = harmOf(id, tripled(base), tripled(head));
    expect(grouped?.value).toBeCloseTo(single?.value as number, 10);
    const width = (harm: typeof single) => (harm?.high as number) - (harm?.low as number);
    expect(width(grouped) / width(single)).toBeGreaterThan(0.95);
    expect(width(grouped) / width(single)).toBeLessThan(1.08);
    const [own, ownOfGroups] = [ownOf(id, head), ownOf(id, tripled(head))];
    expect((ownOfGroups?.high as number) - (ownOfGroups?.low as number)).toBeCloseTo(
      (own?.high as number) - (own?.low as number),
      2,
    );
  });

  it('weighs rows: zeros leave rows out, equal weights change little', () => {
    const half = (sample: Sample, weight: (row: number) => number) => ({
      ...sample,
      weights: labels.map((_, row) => weight(row)),
    });
    const equal = harmOf(
      id,
      half(base, () => 2.5),
      half(head, () => 2.5),
    );
    const plain = harmOf(id, base, head);
    expect(equal?.value).toBeCloseTo(plain?.value as number, 10);
    expect((equal?.high as number) / (plain?.high as number)).toBeGreaterThan(0.9);
    expect((equal?.high as number) / (plain?.high as number)).toBeLessThan(1.1);
    const most = (row: number) => (row < 200 ? 1 : 1e-9);
    const cut = (sample: Sample) => sampleOf('binary', sample.labels.slice(0, 200), sample.outputs.slice(0, 200), 1);
    const light = harmOf(id, half(base, most), half(head, most));
    expect(light?.value).toBeCloseTo(harmOf(id, cut(base), cut(head))?.value as number, 6);
  });

  it('adds the variance between runs of a model that was run again', () => {
    const rerun = (sample: Sample): Sample => ({ ...sample, repeats: [outputs(), outputs()] });
    const again = harmOf(id, rerun(base), rerun(head));
    expect(again?.method).toContain('with the variance between runs');
    expect(again?.low).toBeLessThan(again?.value as number);
    expect(harmOf(id, { ...base, repeats: [base.outputs] }, { ...head, repeats: [head.outputs] })?.value).toBeCloseTo(
      harmOf(id, base, head)?.value as number,
      12,
    );
  });
});

it('one group gives no interval', () => {
  const groups = new Int32Array(rows);
  for (const id of ['accuracy', 'log-loss']) expect(harmOf(id, { ...base, groups }, { ...head, groups })).toBeNull();
  expect(ownOf('accuracy', { ...head, groups })).toMatchObject({ low: 0, high: 1 });
  expect(ownOf('log-loss', { ...head, groups })).toBeNull();
});

it('equal models on groups pass only as many groups allow', () => {
  const groups = Int32Array.from({ length: rows }, (_, row) => row % 20);
  const harm = harmOf('accuracy', { ...base, groups }, { ...base, groups });
  expect(harm?.value).toBe(0);
  expect(harm?.high).toBeGreaterThan(0.1);
});
