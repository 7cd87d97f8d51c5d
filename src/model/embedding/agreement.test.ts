import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeAgreement } from '../judge/agreement.ts';
import { type Sample, sampleFrom } from '../sample.ts';
import { agreementOf } from './agreement.ts';

const file = new URL('../../../test/oracles/model/metrics.json', import.meta.url);
const oracle: { base: number[]; head: number[]; rows: number; k: number; overlap: number; cka: number } = JSON.parse(
  readFileSync(file, 'utf8'),
).agreement;

function sample(values: readonly number[], rows = oracle.rows): Sample {
  const labels = new Float64Array(rows);
  return sampleFrom('embedding', { labels }, { values: Float64Array.from(values), width: values.length / rows });
}

describe('agreementOf', () => {
  const [base, head] = [sample(oracle.base), sample(oracle.head)];

  it('agrees with numpy and scikit-learn to 1e-9', () => {
    const found = agreementOf(base, head, oracle.k);
    expect(Math.abs((found?.overlap ?? 9) - oracle.overlap)).toBeLessThan(1e-9);
    expect(Math.abs((found?.cka ?? 9) - oracle.cka)).toBeLessThan(1e-9);
  });

  it('is 1 of a model and its scaled self, and the same both ways round', () => {
    const scaled = sample(oracle.base.map((value) => 3 * value));
    expect(agreementOf(base, scaled, 5)?.overlap).toBe(1);
    expect(agreementOf(base, scaled, 5)?.cka).toBeCloseTo(1, 12);
    expect(agreementOf(base, head, 5)?.cka).toBeCloseTo(agreementOf(head, base, 5)?.cka ?? Number.NaN, 12);
  });

  it.each([
    ['a zero vector', [0, 0, ...oracle.base.slice(2, 80)], 40],
    ['a broken output', [Number.NaN, ...oracle.base.slice(1, 80)], 40],
    ['equal vectors', Array.from({ length: 80 }, () => 1), 40],
    ['too few rows', oracle.base.slice(0, 10), 5],
  ])('is nothing with %s', (_, values, rows) => {
    expect(agreementOf(sample(values, rows), sample(oracle.base.slice(0, 2 * rows), rows), 5)).toBeNull();
  });

  it('looks at no more than 1,000 rows', () => {
    const many = sample(
      Array.from({ length: 4000 }, (_, i) => Math.sin(i * i)),
      2000,
    );
    expect(agreementOf(many, many, 3)).toMatchObject({ overlap: 1, rows: 1000 });
  });
});

describe('judgeAgreement', () => {
  it('records two numbers that judge nothing, for embeddings alone', () => {
    const both = { base: sample(oracle.base), head: sample(oracle.head) };
    const { measurements, findings, leads } = judgeAgreement(both);
    expect(measurements.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['neighbour-overlap@10', 'pass'],
      ['linear-cka', 'pass'],
    ]);
    expect([findings, leads]).toEqual([[], []]);
    const regression = { base: { ...both.base, task: 'regression' as const }, head: both.head };
    expect(judgeAgreement(regression).measurements).toEqual([]);
  });
});
