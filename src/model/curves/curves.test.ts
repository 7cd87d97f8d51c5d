import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { sampleOf } from '../sample.ts';
import { calibrationError, equalMassEdges, pairedBins, reliabilityBins } from './calibration.ts';
import { confusionPlot } from './confusion.ts';
import { thresholdCurves } from './threshold-curves.ts';

interface Case {
  readonly labels: number[];
  readonly outputs: number[];
  readonly roc: number[];
  readonly precision: number[];
  readonly edges: number[];
  readonly bins: { readonly rows: number; readonly predicted: number; readonly observed: number }[];
  readonly error: number;
}

const file = new URL('../../../test/oracles/model/curves.json', import.meta.url);
const cases: readonly Case[] = JSON.parse(readFileSync(file, 'utf8')).cases;
const sample = ({ labels, outputs }: Case) =>
  sampleOf('binary', Float64Array.from(labels), Float64Array.from(outputs), 1);

describe.each(cases.map((each) => [each.labels.length, each] as const))('curves of %d rows', (_, each) => {
  it('agree with scikit-learn at every position, to the four digits that are kept', () => {
    const [roc, precision] = thresholdCurves(sample(each), sample(each));
    roc?.series[1]?.values.forEach((value, i) => {
      expect(Math.abs((value ?? 9) - (each.roc[i] as number))).toBeLessThanOrEqual(5.1e-5);
    });
    precision?.series[1]?.values.forEach((value, i) => {
      expect(Math.abs((value ?? 9) - (each.precision[i] as number))).toBeLessThanOrEqual(5.1e-5);
    });
    expect(roc?.series[0]?.values).toHaveLength(51);
  });

  it('have the bins and the debiased calibration error of the definition', () => {
    const edges = equalMassEdges(Float64Array.from(each.outputs));
    expect(edges).toEqual(each.edges);
    const bins = reliabilityBins(sample(each), edges);
    bins.forEach((bin, k) => {
      expect(bin.rows).toBe(each.bins[k]?.rows);
      expect(bin.predicted).toBeCloseTo(each.bins[k]?.predicted ?? 9, 12);
      expect(bin.observed).toBeCloseTo(each.bins[k]?.observed ?? 9, 12);
    });
    expect(calibrationError(bins)).toBeCloseTo(each.error, 12);
  });
});

describe('the calibration error', () => {
  it('of a perfectly calibrated model is near 0, where the plain one is not', () => {
    const random = seededRandom(2, 'calibration');
    const outputs = Float64Array.from({ length: 1000 }, () => random());
    const labels = outputs.map((p) => (random() < p ? 1 : 0));
    const found = calibrationError(reliabilityBins(sampleOf('binary', labels, outputs, 1), equalMassEdges(outputs)));
    expect(found).toBeLessThan(0.0005);
    const wrong = outputs.map((p) => Math.min(1, p + 0.2));
    const shifted = reliabilityBins(sampleOf('binary', labels, wrong, 1), equalMassEdges(wrong));
    expect(calibrationError(shifted)).toBeGreaterThan(0.02);
  });

  it('is not there without bins of two rows, nor for what is no probability', () => {
    expect(calibrationError([])).toBeNull();
    expect(calibrationError([{ rows: 1, predicted: 0.4, observed: 1 }])).toBeNull();
    const logits = sampleOf('binary', Float64Array.of(0, 1), Float64Array.of(-2, 3), 1);
    expect(pairedBins(logits, logits)).toBeNull();
  });

  it('puts all rows of equal probabilities into one bin', () => {
    const labels = Float64Array.from({ length: 40 }, (_, i) => i % 2);
    const outputs = new Float64Array(40).fill(0.5);
    expect(reliabilityBins(sampleOf('binary', labels, outputs, 1), equalMassEdges(outputs))).toEqual([
      { rows: 40, predicted: 0.5, observed: 0.5 },
    ]);
  });
});

describe('threshold curves', () => {
  it('are not there for one class, nor with an output that is not finite', () => {
    const one = sampleOf('binary', Float64Array.of(1, 1), Float64Array.of(0.2, 0.7), 1);
    const broken = sampleOf('binary', Float64Array.of(0, 1), Float64Array.of(Number.NaN, 0.7), 1);
    const good = sampleOf('binary', Float64Array.of(0, 1), Float64Array.of(0.2, 0.7), 1);
    expect(thresholdCurves(one, one)).toEqual([]);
    expect(thresholdCurves(good, broken)).toEqual([]);
    expect(thresholdCurves(good, good).map(({ id }) => id)).toEqual(['roc', 'precision-recall']);
  });

  it('count rows by their weights', () => {
    const plain = sampleOf('binary', Float64Array.of(0, 1, 1, 0), Float64Array.of(0.1, 0.4, 0.4, 0.6), 1);
    const heavy = { ...plain, rows: 3, labels: Float64Array.of(0, 1, 0), outputs: Float64Array.of(0.1, 0.4, 0.6) };
    const weighted = { ...heavy, weights: Float64Array.of(1, 2, 1) };
    expect(thresholdCurves(weighted, weighted)).toEqual(thresholdCurves(plain, plain));
  });
});

describe('the confusion that changed', () => {
  const labels = Float64Array.of(0, 0, 1, 1, 2, 2);
  const votes = (classes: readonly number[]) =>
    sampleOf('multiclass', labels, Float64Array.from(classes.flatMap((c) => [0, 1, 2].map((k) => Number(k === c)))), 3);

  it('counts by actual and predicted class what the candidate does otherwise', () => {
    const [plot] = confusionPlot(votes([0, 0, 1, 1, 2, 2]), votes([0, 1, 1, 1, 2, 1]), ['cat', 'dog', 'owl']);
    expect(plot?.x.values).toEqual(['cat', 'dog', 'owl']);
    expect(plot?.series.map(({ name, values }) => [name, ...values])).toEqual([
      ['cat', -1, 1, 0],
      ['dog', 0, 0, 0],
      ['owl', 0, 1, -1],
    ]);
  });

  it('is not drawn where nothing moved', () => {
    expect(confusionPlot(votes([0, 0, 1, 1, 2, 2]), votes([0, 0, 1, 1, 2, 2]), undefined)).toEqual([]);
  });

  it('keeps of many classes those that moved most, in their order', () => {
    const n = 40;
    const many = Float64Array.from({ length: n }, (_, i) => i);
    const identity = (of: (k: number) => number) =>
      sampleOf(
        'multiclass',
        many,
        Float64Array.from({ length: n * n }, (_, i) => Number(i % n === of(Math.floor(i / n)))),
        n,
      );
    const [plot] = confusionPlot(
      identity((k) => k),
      identity((k) => (k >= 30 ? 39 : k)),
      undefined,
    );
    expect(plot?.series).toHaveLength(24);
    expect(plot?.x.values).toEqual(expect.arrayContaining(['30', '38', '39']));
    expect(plot?.title).toContain('24 of 40');
  });
});
