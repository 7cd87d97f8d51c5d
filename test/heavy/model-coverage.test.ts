import { describe, expect, it } from 'vitest';
import { compare } from '../../src/model/decision/compare.ts';
import { flipsBetween } from '../../src/model/decision/flips.ts';
import { harmByPeople } from '../../src/model/decision/judged-by-people.ts';
import { latencyQuantile, latencyRatio, latencyTailRatio } from '../../src/model/decision/latency.ts';
import { ownInterval } from '../../src/model/decision/own-interval.ts';
import type { Metric } from '../../src/model/metric.ts';
import { metrics } from '../../src/model/metrics/registry.ts';
import { type Sample, sampleOf } from '../../src/model/sample.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { meansRatioInterval } from '../../src/stats/ratio-of-means.ts';
import { theilSen, trendInflation } from '../../src/stats/theil-sen.ts';

/** Three standard errors of a simulated share of 90 %, and the point that is promised. */
const within = (runs: number) => 0.01 + 3 * Math.sqrt((0.9 * 0.1) / runs);

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** The share of intervals that hold `truth`, or the mean of the values where it is not known. */
function coverage(found: readonly ((Bounds & { readonly value: number }) | null)[], truth?: number): number {
  const known = found.filter((each) => each !== null);
  const mean = truth ?? known.reduce((sum, { value }) => sum + value, 0) / known.length;
  const held = known.filter(({ low, high }) => (low ?? -Infinity) <= mean && mean <= (high ?? Infinity));
  return held.length / found.length;
}

const repeated = <T>(runs: number, draw: (run: number) => T) => Array.from({ length: runs }, (_, run) => draw(run));

function gaussian(random: Random): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

type Rows = Readonly<Record<'base' | 'head', Sample>>;

/** Two models of the same kind whose errors go together, on rows that are independent. */
const tasks = {
  binary: (random: Random, n: number, positive = 0.3) => {
    const normal = gaussian(random);
    const labels = Float64Array.from({ length: n }, () => Number(random() < positive));
    const known = labels.map((label) => 1.5 * label + normal());
    const outputs = () => known.map((z) => 1 / (1 + Math.exp(1 - z - 0.7 * normal())));
    return both(() => sampleOf('binary', labels, outputs(), 1));
  },
  multiclass: (random: Random, n: number) => {
    const normal = gaussian(random);
    const labels = Float64Array.from({ length: n }, (_, row) => row % 4);
    const known = Float64Array.from({ length: 4 * n }, (_, at) => 1.2 * Number(at % 4 === labels[at >> 2]) + normal());
    return both(() =>
      sampleOf(
        'multiclass',
        labels,
        known.map((z) => z + normal()),
        4,
      ),
    );
  },
  multilabel: (random: Random, n: number) => {
    const { base, head } = tasks.binary(random, 3 * n, 0.4);
    const wide = (sample: Sample): Sample => ({ ...sample, task: 'multilabel', rows: n, labelWidth: 3, width: 3 });
    return { base: wide(base), head: wide(head) };
  },
  regression: (random: Random, n: number) => {
    const normal = gaussian(random);
    const labels = Float64Array.from({ length: n }, normal);
    const known = labels.map((label) => label + 0.7 * normal());
    return both(() =>
      sampleOf(
        'regression',
        labels,
        known.map((z) => z + 0.5 * normal()),
        1,
      ),
    );
  },
};

function both(one: () => Sample): Rows {
  return { base: one(), head: one() };
}

function metricOf(name: string): Metric {
  const [id, at] = name.split(' ');
  const metric: Metric | undefined = metrics.find((each) => each.id === id);
  if (metric === undefined) throw new Error(name);
  return at === undefined ? metric : (metric.bind?.({ at: Number(at) }, 'test') as Metric);
}

describe('changes of metrics whose rows are resampled, nominal 90 %', () => {
  it.each([
    ['recall@fpr', 'binary', 600, 0.92],
    ['sensitivity@specificity 0.8', 'binary', 600, 0.92],
    ['recall@precision 0.7', 'binary', 600, 0.95],
    ['precision@recall 0.8', 'binary', 600, 0.92],
    ['lift@k', 'binary', 600, 0.92],
    ['ks', 'binary', 600, 0.9],
    ['mcc', 'binary', 600, 0.9],
    ['balanced-accuracy', 'binary', 600, 0.9],
    ['median-ae', 'regression', 300, 0.92],
    ['r2', 'regression', 300, 0.9],
    ['rmse', 'regression', 300, 0.9],
    ['f1', 'multiclass', 400, 0.9],
    ['cohen-kappa', 'multiclass', 400, 0.9],
    ['f1', 'multilabel', 300, 0.9],
    ['roc-auc', 'multilabel', 300, 0.9],
  ] as const)('%s of a %s task with %i rows covers %f', (name, task, n, expected) => {
    const [metric, runs, random] = [metricOf(name), 300, seededRandom(31, name + task)];
    const share = coverage(
      repeated(runs, (run) => {
        const { base, head } = tasks[task](random, n);
        return compare(metric, base, head, { scale: 1, seed: run, stream: '' }).harm;
      }),
    );
    expect(Math.abs(share - expected)).toBeLessThan(within(runs));
  });
});

describe('values of one model against a limit, nominal 90 %', () => {
  it.each([
    ['accuracy', 'binary', 400, 1500, 0.91],
    ['log-loss', 'binary', 300, 1500, 0.9],
    ['roc-auc', 'binary', 300, 1500, 0.9],
    ['pr-auc', 'binary', 500, 1000, 0.9],
    ['f1', 'binary', 400, 400, 0.9],
    ['recall@fpr', 'binary', 600, 300, 0.9],
    ['mae', 'regression', 200, 1500, 0.9],
    ['spearman', 'regression', 300, 1000, 0.9],
    ['r2', 'regression', 300, 300, 0.9],
    ['roc-auc', 'multiclass', 200, 500, 0.9],
  ] as const)('%s of a %s task with %i rows: of %i runs %f', (name, task, n, runs, expected) => {
    const [metric, random] = [metricOf(name), seededRandom(32, name + task)];
    const share = coverage(repeated(runs, (run) => ownInterval(metric, tasks[task](random, n).head, run, '')));
    expect(Math.abs(share - expected)).toBeLessThan(within(runs));
  });

  it('precision where 4 % of the rows are positive: their share is no constant either', () => {
    const [metric, random, runs] = [metricOf('precision'), seededRandom(32, 'rare'), 400];
    const share = coverage(
      repeated(runs, (run) => ownInterval(metric, tasks.binary(random, 2000, 0.04).head, run, '')),
    );
    expect(Math.abs(share - 0.9)).toBeLessThan(within(runs));
  });

  it.each(['groups', 'weights'])('a share of rows with %s covers at least 90 %', (kind) => {
    const [random, n, runs] = [seededRandom(33, kind), 400, 1000];
    const normal = gaussian(random);
    const labels = new Float64Array(n).fill(1);
    const more =
      kind === 'groups'
        ? { groups: Int32Array.from(labels, (_, row) => row >> 3) }
        : { weights: Float64Array.from(labels, (_, row) => 1 + (row % 5)) };
    const share = coverage(
      repeated(runs, (run) => {
        const easy = Float64Array.from({ length: 50 }, normal);
        const own = labels.map((_, row) =>
          normal() + (kind === 'groups' ? (easy[row >> 3] as number) : 0) < 1 ? 0.9 : 0.1,
        );
        return ownInterval(metricOf('accuracy'), { ...sampleOf('binary', labels, own, 1), ...more }, run, '');
      }),
    );
    expect(share).toBeGreaterThan(0.9 - within(runs));
    expect(share).toBeLessThan(0.96);
  });
});

describe('rows that break', () => {
  it('have exact bounds of their share that cover at least 90 %', () => {
    const random = seededRandom(34);
    const labels = new Float64Array(500).fill(1);
    const found = repeated(1000, () => {
      const base = labels.map(() => 0.9);
      const head = labels.map(() => (random() < 0.02 ? 0.1 : 0.9));
      const { broken } = flipsBetween(sampleOf('binary', labels, base, 1), sampleOf('binary', labels, head, 1), 0);
      return { ...broken, value: broken.count / 500 };
    });
    expect(coverage(found, 0.02)).toBeGreaterThan(0.9 - within(1000));
  });
});

describe('preferences of a judge and of people, nominal 90 %', () => {
  it.each([0.9, 0.55])('where the judge agrees with people in a share of %f of the rows', (agrees) => {
    const random = seededRandom(35, String(agrees));
    const found = repeated(1500, () => {
      const truth = Float64Array.from({ length: 900 }, () => Number(random() < 0.45));
      const judge = truth.map((own) => (random() < agrees ? own : 1 - own));
      const people = truth.map((own, row) => (row < 250 ? own : Number.NaN));
      return harmByPeople(judge, people, 1, 0.05)?.harm ?? null;
    });
    const share = coverage(found, 0.1);
    expect(Math.abs(share - 0.9)).toBeLessThan(within(1500));
  });
});

describe('ratios of means, nominal 90 %', () => {
  it.each([30, 200])('Fieller covers with %i values each', (n) => {
    const random = seededRandom(36, String(n));
    const one = (mean: number) => {
      const values = Float64Array.from({ length: n }, () => -mean * Math.log(1 - random()));
      const own = values.reduce((sum, v) => sum + v, 0) / n;
      const variance = values.reduce((sum, v) => sum + (v - own) ** 2, 0) / (n - 1) / n;
      return { mean: own, variance, n };
    };
    const share = coverage(
      repeated(2000, () => ({ ...meansRatioInterval(one(2), one(4)), value: 0 })),
      0.5,
    );
    expect(Math.abs(share - 0.9)).toBeLessThan(within(2000) + (n < 100 ? 0.01 : 0));
  });
});

describe('times of calls, nominal 90 %', () => {
  const calls = (random: Random, n: number, factor: number) =>
    Float64Array.from({ length: n }, () => factor * (1 + 0.3 * -Math.log(1 - random())));

  it('Hodges-Lehmann over blocks covers the ratio', () => {
    const random = seededRandom(37);
    const found = repeated(1500, () => latencyRatio({ base: calls(random, 60, 1), head: calls(random, 60, 1.2) }));
    const share = coverage(found, 1.2);
    expect(Math.abs(share - 0.9)).toBeLessThan(within(1500));
  });

  it('resampled blocks cover the ratio of the quantiles', () => {
    const random = seededRandom(38);
    const found = repeated(300, () =>
      latencyTailRatio({ base: calls(random, 400, 1), head: calls(random, 400, 1.2) }, 0.95, random),
    );
    const share = coverage(found, 1.2);
    expect(Math.abs(share - 0.92)).toBeLessThan(within(300));
  });

  it.each([
    [0.5, 200],
    [0.95, 400],
  ])('order statistics cover the quantile %f of %i calls at least', (p, n) => {
    const random = seededRandom(39, String(p));
    const truth = 1 - 0.3 * Math.log(1 - p);
    const share = coverage(
      repeated(2000, () => ({ ...latencyQuantile(calls(random, n, 1), p), value: 0 })),
      truth,
    );
    expect(share).toBeGreaterThan(0.9 - within(2000));
    expect(share).toBeLessThan(0.95);
  });
});

describe('the slope of a series, nominal 90 %', () => {
  it.each([
    [0, 0.9],
    [0.3, 0.88],
    [0.6, 0.86],
  ])('with a correlation of %f to the value before covers about %f', (correlation, expected) => {
    const random = seededRandom(40, String(correlation));
    const normal = gaussian(random);
    const z = normalQuantile(0.95);
    const share = coverage(
      repeated(600, () => {
        let last = normal();
        const values = Float64Array.from({ length: 120 }, (_, i) => {
          last = correlation * last + Math.sqrt(1 - correlation ** 2) * normal();
          return last + 0.02 * i;
        });
        return { ...theilSen(values, z, trendInflation(values, theilSen(values, z).slope)), value: 0 };
      }),
      0.02,
    );
    expect(Math.abs(share - expected)).toBeLessThan(within(600));
  });
});
