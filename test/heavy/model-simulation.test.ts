import { describe, expect, it } from 'vitest';
import { modelConfigSchema } from '../../src/model/config.ts';
import { claimOutcome } from '../../src/model/decision/claims.ts';
import { compare } from '../../src/model/decision/compare.ts';
import { harmOutcome } from '../../src/model/decision/decide.ts';
import { pairedDetectable } from '../../src/model/decision/detectable.ts';
import { groupGap } from '../../src/model/decision/fairness.ts';
import { harmOfMean, harmOfPairs } from '../../src/model/decision/harm.ts';
import { marginOf } from '../../src/model/decision/margin.ts';
import { resampled } from '../../src/model/decision/resample.ts';
import { judgeSlices, slicesOf } from '../../src/model/decision/slices.ts';
import { judgeLeak } from '../../src/model/judge/leak.ts';
import type { Metric, Score } from '../../src/model/metric.ts';
import accuracy from '../../src/model/metrics/accuracy.ts';
import f1 from '../../src/model/metrics/f1.ts';
import logLoss from '../../src/model/metrics/log-loss.ts';
import mae from '../../src/model/metrics/mae.ts';
import prAuc from '../../src/model/metrics/pr-auc.ts';
import r2 from '../../src/model/metrics/r2.ts';
import rmse from '../../src/model/metrics/rmse.ts';
import rocAuc from '../../src/model/metrics/roc-auc.ts';
import spearman from '../../src/model/metrics/spearman.ts';
import { type Sample, sampleOf } from '../../src/model/sample.ts';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts';
import { clopperPearson } from '../../src/stats/clopper-pearson.ts';
import { normalTail } from '../../src/stats/normal-tail.ts';
import { meanEstimate } from '../../src/stats/paired-t.ts';
import { predictionPoweredMean } from '../../src/stats/prediction-powered-mean.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { looks, spendingBounds } from '../../src/stats/spending-bounds.ts';
import { type Given, judgedPart } from '../model/judged-case.ts';

/** Three standard errors of a simulated share around what was promised. */
function tolerance(share: number, runs: number): number {
  return 3 * Math.sqrt((share * (1 - share)) / runs);
}

/** The share of runs in which the test holds. */
function shareOf(runs: number, test: (run: number) => boolean): number {
  let held = 0;
  for (let run = 0; run < runs; run++) if (test(run)) held++;
  return held / runs;
}

function gaussian(random: Random): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Counts of discordant rows among n, `broken` and `mended` being the true shares; the harm of equal counts is kept. */
function discordant(seed: string, n: number, broken: number, mended: number) {
  const random = seededRandom(1, seed);
  const known = new Map<number, ReturnType<typeof harmOfPairs>>();
  return () => {
    let [b, c] = [0, 0];
    for (let i = 0; i < n; i++) {
      const u = random();
      if (u < broken) b++;
      else if (u < broken + mended) c++;
    }
    const key = b * (n + 1) + c;
    const harm = known.get(key) ?? harmOfPairs({ b, c, n }, 0.05);
    known.set(key, harm);
    return harm;
  };
}

const covers = (harm: { low: number; high: number } | null, truth: number) =>
  harm !== null && harm.low <= truth && truth <= harm.high;

describe('score interval of paired proportions, nominal 90 % (2.3)', () => {
  it.each([
    [500, 0.05, 0.05],
    [500, 0.06, 0.04],
    [2000, 0.04, 0.02],
    [2000, 0.006, 0.006],
    [10_000, 0.015, 0.005],
  ])('covers within a point: n = %i, broken %f, mended %f', (n, broken, mended) => {
    const runs = Math.min(20_000, 2e7 / n);
    const draw = discordant(`cover/${n}/${broken}`, n, broken, mended);
    const share = shareOf(runs, () => covers(draw(), broken - mended));
    expect(Math.abs(share - 0.9)).toBeLessThan(0.01 + tolerance(0.9, runs));
  });

  it.each([
    [500, 5, 0.86],
    [500, 2, 0.9],
    [500, 1, 0.9],
  ])('with few discordant rows still covers: n = %i, n p_d = %i, at least %f', (n, rows, least) => {
    const draw = discordant(`few/${rows}`, n, rows / n / 2, rows / n / 2);
    expect(shareOf(10_000, () => covers(draw(), 0))).toBeGreaterThan(least);
  });
});

describe('outcomes at a margin of 2 points, p_d = 10 % (2.1)', () => {
  it.each([
    [500, 0, 0.39, 0.001],
    [500, 0.02, 0.048, 0.05],
    [500, 0.04, 0.001, 0.42],
    [2000, 0, 0.88, 0],
    [2000, 0.02, 0.051, 0.049],
    [10_000, 0, 1, 0],
    [10_000, 0.01, 0.93, 0],
  ])('n = %i, true drop %f: pass %f, fail %f', (n, drop, pass, fail) => {
    const runs = Math.min(20_000, 2e7 / n);
    const draw = discordant(`margin/${n}/${drop}`, n, 0.05 + drop / 2, 0.05 - drop / 2);
    const outcomes = Array.from({ length: runs }, () => harmOutcome(draw(), 0.02));
    const share = (wanted: string) => outcomes.filter((each) => each === wanted).length / runs;
    expect(Math.abs(share('not-worse') - pass)).toBeLessThan(0.01 + tolerance(pass, runs));
    expect(Math.abs(share('worse') - fail)).toBeLessThan(0.01 + tolerance(fail, runs));
  });

  it('a proven drop is claimed of equal models in at most 5 %, equivalence of models that differ by the limit in 5 %', () => {
    const margin = marginOf(0.02, 'higher');
    const equal = discordant('drop', 2000, 0.05, 0.05);
    const drop = { kind: 'drop' as const, margin: marginOf(0, 'higher') };
    expect(shareOf(10_000, () => claimOutcome(drop, equal()) === 'worse')).toBeLessThan(0.06);
    const apart = discordant('equal', 2000, 0.06, 0.04);
    const same = { kind: 'equal' as const, margin };
    expect(shareOf(10_000, () => claimOutcome(same, apart()) === 'equivalent')).toBeLessThan(0.06);
    expect(shareOf(10_000, () => claimOutcome(same, apart()) === 'changed')).toBeLessThan(0.06);
  });
});

describe('smallest detectable drop (2.4)', () => {
  it.each([
    [500, 0.1],
    [2000, 0.05],
    [2000, 0.2],
  ])('is found in about 80 %: n = %i, p_d = %f', (n, share) => {
    const drop = pairedDetectable(share, n) as number;
    const draw = discordant(`power/${n}/${share}`, n, (share + drop) / 2, (share - drop) / 2);
    expect(Math.abs(shareOf(10_000, () => draw().low > 0) - 0.8)).toBeLessThan(0.025);
  });

  it('rows that a margin needs let equal models pass in about 80 %', () => {
    const draw = discordant('rows', 1546, 0.05, 0.05);
    expect(Math.abs(shareOf(10_000, () => draw().high < 0.02) - 0.8)).toBeLessThan(0.025);
  });
});

describe('paired t on means, nominal 90 % (2.3)', () => {
  it.each([
    [100, 0.89],
    [500, 0.9],
  ])('differences of log loss, n = %i: about %f', (n, expected) => {
    const random = seededRandom(2, `log/${n}`);
    const normal = gaussian(random);
    const draw = () => {
      const d = Float64Array.from({ length: n }, () => {
        const [z, label] = [1.5 * normal(), random()];
        const loss = (logit: number) => Math.log1p(Math.exp(label < 1 / (1 + Math.exp(-z)) ? -logit : logit));
        return loss(z + 0.6 * normal()) - loss(z + 0.4 * normal());
      });
      return harmOfMean(meanEstimate(d), 0.05, '');
    };
    const results = Array.from({ length: 4000 }, draw);
    const truth = results.reduce((sum, harm) => sum + (harm?.value as number), 0) / 4000;
    expect(Math.abs(shareOf(4000, (i) => covers(results[i] as never, truth)) - expected)).toBeLessThan(0.02);
  });

  it.each([
    [100, 0.92],
    [500, 0.89],
  ])('a cost where 1 %% of the rows cost 100 times: n = %i, about %f', (n, expected) => {
    const random = seededRandom(3, `cost/${n}`);
    const draw = () => {
      const d = Float64Array.from({ length: n }, () => (random() < 0.01 ? 100 : 1) * (random() - 0.5));
      return harmOfMean(meanEstimate(d), 0.05, '');
    };
    expect(Math.abs(shareOf(10_000, () => covers(draw(), 0)) - expected)).toBeLessThan(0.035);
  });
});

interface Rows {
  readonly base: Sample;
  readonly head: Sample;
}

/** Binary models whose errors go together within groups of ten rows, the first rows with more weight. */
function clustered(random: Random, groups: number, extra: (rows: number) => object): Rows {
  const normal = gaussian(random);
  const rows = 10 * groups;
  const labels = Float64Array.from({ length: rows }, () => (random() < 0.5 ? 1 : 0));
  const [easy, apart] = [new Float64Array(groups), new Float64Array(groups)].map((each) => each.map(normal)) as [
    Float64Array,
    Float64Array,
  ];
  const outputs = (shift: number) =>
    labels.map((label, row) => {
      const group = Math.floor(row / 10);
      const z = 1.2 + (easy[group] as number) + shift * (apart[group] as number) + normal();
      return 1 / (1 + Math.exp(label === 1 ? -z : z));
    });
  const sample = (shift: number) => ({ ...sampleOf('binary', labels, outputs(shift), 1), ...extra(rows) });
  return { base: sample(0.7), head: sample(-0.7) };
}

/** The first row of each of 400 groups: rows that are independent. */
function alone(random: Random, extra: object): Rows {
  const { base, head } = clustered(random, 400, () => ({}));
  const first = (sample: Sample): Sample => {
    const pick = (values: Float64Array) => values.filter((_, row) => row % 10 === 0);
    return { ...sampleOf('binary', pick(sample.labels), pick(sample.outputs), 1), ...extra };
  };
  return { base: first(base), head: first(head) };
}

const grouped = (rows: number) => ({ groups: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / 10)) });
const weighted = (rows: number) => ({ weights: Float64Array.from({ length: rows }, (_, row) => 1 + (row % 7)) });

/** The share of runs whose interval holds the mean over all runs, of models made by `make`. */
function coverage(metric: Metric, runs: number, make: () => Rows): number {
  const results = Array.from({ length: runs }, () => {
    const { base, head } = make();
    return compare(metric, base, head, { scale: 1, seed: 1, stream: 'simulation' }).harm;
  });
  const truth = results.reduce((sum, harm) => sum + (harm?.value ?? 0), 0) / runs;
  return shareOf(runs, (run) => covers(results[run] ?? null, truth));
}

describe('rows of groups and weights, nominal 90 %', () => {
  it.each([
    ['accuracy', accuracy, 30, 2000, 0.87],
    ['accuracy', accuracy, 100, 1000, 0.875],
    ['log-loss', logLoss, 30, 2000, 0.87],
    ['roc-auc', rocAuc, 40, 1000, 0.86],
    ['f1', f1, 60, 150, 0.82],
  ] as const)('%s over groups of ten rows covers', (_, metric, groups, runs, least) => {
    const random = seededRandom(4, metric.id + groups);
    const share = coverage(metric, runs, () => clustered(random, groups, grouped));
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(0.94);
  });

  it('without their groups the interval of the same rows covers far less', () => {
    const random = seededRandom(5);
    expect(coverage(logLoss, 1000, () => clustered(random, 60, () => ({})))).toBeLessThan(0.8);
  });

  it.each([
    ['accuracy', accuracy],
    ['log-loss', logLoss],
    ['roc-auc', rocAuc],
  ] as const)('%s with weights covers', (_, metric) => {
    const random = seededRandom(6, metric.id);
    const independent = () => alone(random, weighted(400));
    const share = coverage(metric, 800, independent);
    expect(share).toBeGreaterThan(0.86);
    expect(share).toBeLessThan(0.94);
  });
});

describe('a comparison of binary models, nominal 90 %', () => {
  const options = { scale: 1, seed: 1, stream: 'simulation' };

  function binaryRun(random: Random): Rows {
    const normal = gaussian(random);
    const rows = 400;
    const labels = Float64Array.from({ length: rows }, () => (random() < 0.4 ? 1 : 0));
    const [base, head] = [new Float64Array(rows), new Float64Array(rows)];
    labels.forEach((label, i) => {
      const common = 1.5 * label + normal();
      base[i] = 1 / (1 + Math.exp(0.75 - common - 0.5 * normal()));
      head[i] = 1 / (1 + Math.exp(0.75 - common - 0.8 * normal()));
    });
    return { base: sampleOf('binary', labels, base, 1), head: sampleOf('binary', labels, head, 1) };
  }

  it.each([
    ['accuracy', accuracy],
    ['log-loss', logLoss],
    ['roc-auc', rocAuc],
  ] as const)('%s: in 0.875 to 0.925 of 1,500 runs', (id, metric) => {
    const random = seededRandom(11, id);
    const covered = coverage(metric, 1500, () => binaryRun(random));
    expect(covered).toBeGreaterThan(0.875);
    expect(covered).toBeLessThan(0.925);
  });

  it('a drop of exactly the margin passes in at most 6.5 % of 1,500 runs, equal models fail in at most 1 %', () => {
    const random = seededRandom(12);
    const outcome = (b: number, c: number) => {
      const labels = Float64Array.from({ length: 500 }, () => 1);
      const draws = labels.map(() => random());
      const base = sampleOf(
        'binary',
        labels,
        draws.map((u) => (u < c ? 0 : 1)),
        1,
      );
      const head = sampleOf(
        'binary',
        labels,
        draws.map((u) => (u >= c && u < c + b ? 0 : 1)),
        1,
      );
      return harmOutcome(compare(accuracy, base, head, options).harm ?? { low: 0, high: 0 }, 0.02);
    };
    const share = (b: number, c: number, wanted: string) =>
      Array.from({ length: 1500 }, () => outcome(b, c)).filter((found) => found === wanted).length / 1500;
    expect(share(0.06, 0.04, 'not-worse')).toBeLessThan(0.065);
    expect(share(0.05, 0.05, 'worse')).toBeLessThan(0.01);
  });
});

describe('models that are not deterministic (2.7)', () => {
  /** A model that is right on a row with chance p; a true drop of 4 points. */
  const rows = 1000;
  const random = seededRandom(7);
  const runOf = (p: Float64Array) => p.map((chance) => (random() < chance ? 0.9 : 0.1));
  const chances = (drop: number) => {
    const hard = Float64Array.from({ length: rows }, () => (random() < 0.2 ? 0.6 : 0.97));
    return { base: hard, head: hard.map((p) => p - drop) };
  };
  const labels = new Float64Array(rows).fill(1);

  it('the mean of three runs has the true harm, and its interval covers', () => {
    const runs = 600;
    const results = Array.from({ length: runs }, () => {
      const { base, head } = chances(0.04);
      const sample = (p: Float64Array) => ({
        ...sampleOf('binary', labels, runOf(p), 1),
        repeats: [runOf(p), runOf(p)],
      });
      return compare(accuracy, sample(base), sample(head), { scale: 1, seed: 1, stream: '' }).harm;
    });
    const mean = results.reduce((sum, harm) => sum + (harm?.value as number), 0) / runs;
    const spread = Math.sqrt(results.reduce((sum, harm) => sum + ((harm?.value as number) - mean) ** 2, 0) / runs);
    expect(Math.abs(mean - 0.04)).toBeLessThan((3 * spread) / Math.sqrt(runs));
    const share = shareOf(runs, (run) => covers(results[run] ?? null, 0.04));
    // The variance between runs counts twice where noise is of single rows: the interval is on the safe side.
    expect(share).toBeGreaterThan(0.88);
    expect(share).toBeLessThan(0.99);
  });
});

describe('early looks (2.9)', () => {
  it('at a harm of the margin an early or late pass comes in at most 5 %, and so does a fail', () => {
    const normal = gaussian(seededRandom(8));
    const runs = 40_000;
    let [passed, failed] = [0, 0];
    for (let run = 0; run < runs; run++) {
      let [sum, before] = [0, 0];
      for (let k = 0; k < looks.length; k++) {
        const t = looks[k] as number;
        sum += normal() * Math.sqrt(t - before);
        before = t;
        const z = sum / Math.sqrt(t);
        if (Math.abs(z) < (spendingBounds[k] as number)) continue;
        if (z < 0) passed++;
        else failed++;
        break;
      }
    }
    for (const share of [passed / runs, failed / runs]) expect(Math.abs(share - 0.05)).toBeLessThan(0.004);
  });
});

describe('missing labels (2.10)', () => {
  it('PPI++ covers 90 %, with a shorter interval than the labels alone', () => {
    const normal = gaussian(seededRandom(9));
    const runs = 3000;
    let [held, shorter] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const predicted = Float64Array.from({ length: 200 }, normal);
      const values = predicted.map((f) => 0.3 + 0.8 * f + 0.8 * normal());
      const found = predictionPoweredMean(values, predicted, Float64Array.from({ length: 800 }, normal));
      const reach = 1.645 * found.se;
      if (Math.abs(found.mean - 0.3) <= reach) held++;
      if (found.se < meanEstimate(values).se) shorter++;
    }
    expect(Math.abs(held / runs - 0.9)).toBeLessThan(0.02);
    expect(shorter / runs).toBeGreaterThan(0.99);
  });
});

describe('slices (2.6)', () => {
  it('20 equal slices raise an alarm in 10 % of runs at the margin, in 65 % if ranks are taken wrongly', () => {
    const random = seededRandom(10);
    const p = () => Array.from({ length: 20 }, random);
    const wrong = (values: readonly number[]) => {
      const order = values.map((_, i) => i).sort((i, j) => (values[i] as number) - (values[j] as number));
      return values.map((value, i) => (value * 20) / ((order[i] as number) + 1));
    };
    const alarm = (values: readonly number[]) => values.some((value) => value <= 0.1);
    expect(Math.abs(shareOf(10_000, () => alarm(benjaminiHochberg(p()))) - 0.1)).toBeLessThan(0.01);
    expect(shareOf(2000, () => alarm(wrong(p())))).toBeGreaterThan(0.5);
  });

  it('slices of equal models are called worse in at most 10 % of runs', () => {
    const random = seededRandom(11);
    const labels = new Float64Array(2000).fill(1);
    const slices = slicesOf(new Map([['s', Array.from(labels, (_, row) => `v${row % 20}`)]]), (_, value) => value);
    const policy = { metrics: [{ metric: accuracy, margin: marginOf(0, 'higher') }], fdr: 0.1, minRows: 50, seed: 1 };
    const sample = () =>
      sampleOf(
        'binary',
        labels,
        labels.map(() => (random() < 0.85 ? 0.9 : 0.1)),
        1,
      );
    const alarms = shareOf(300, () =>
      judgeSlices(sample(), sample(), slices, policy).some(({ outcome }) => outcome === 'worse'),
    );
    expect(alarms).toBeLessThan(0.1 + tolerance(0.1, 300));
  });

  it('a search finds no slice of equal models in more than 10 % of runs', () => {
    const random = seededRandom(12);
    const rows = 1500;
    const columns = {
      age: Array.from({ length: rows }, () => Math.floor(80 * random())),
      country: Array.from({ length: rows }, () => `c${Math.floor(6 * random())}`),
    };
    const policy = { primary: { metric: 'accuracy', margin: 0.5 }, slices: { auto: true, margin: 0 } };
    const labels = new Float64Array(rows).fill(1);
    const outputs = () => labels.map(() => (random() < 0.85 ? 0.9 : 0.1));
    const alarm = () =>
      judgedPart({ labels, base: outputs(), head: outputs(), columns, policy }).findings.some(
        ({ rule }) => rule === 'slice',
      );
    expect(shareOf(150, alarm)).toBeLessThan(0.1 + tolerance(0.1, 150));
  });
});

describe('differences between groups of people, nominal 90 %', () => {
  it.each([
    ['rows of groups without their groups (too rarely)', false],
    ['rows of groups', true],
  ])('a difference covers: %s', (_, together) => {
    const random = seededRandom(17, String(together));
    const runs = 800;
    const members = Array.from({ length: 600 }, (__, row) => row % 200 < 80);
    const gaps = Array.from({ length: runs }, () => {
      const { base, head } = together
        ? clustered(random, 60, (rows) => ({
            groups: Int32Array.from({ length: rows }, (__, row) => Math.floor(row / 10)),
          }))
        : clustered(random, 60, () => ({}));
      return groupGap('accuracy', base, head, members, 20);
    });
    const mean = gaps.reduce((sum, gap) => sum + (gap?.head.value ?? 0), 0) / runs;
    const own = shareOf(runs, (run) => covers(gaps[run]?.head ?? null, mean));
    // Without the groups the rows are not independent either: only with them the promise holds.
    if (together) expect(Math.abs(own - 0.9)).toBeLessThan(0.01 + tolerance(0.9, runs));
    else expect(own).toBeLessThan(0.85);
  });

  it('shares of independent rows cover', () => {
    const random = seededRandom(18);
    const runs = 2000;
    const members = Array.from({ length: 400 }, (_, row) => row % 4 === 0);
    const labels = new Float64Array(400).fill(1);
    const outputs = () => labels.map((_, row) => (random() < (members[row] ? 0.7 : 0.9) ? 0.9 : 0.1));
    const held = shareOf(runs, () => {
      const sample = () => sampleOf('binary', labels, outputs(), 1);
      const gap = groupGap('selection-rate', sample(), sample(), members, 20);
      return covers(gap?.head ?? null, -0.2);
    });
    expect(Math.abs(held - 0.9)).toBeLessThan(0.01 + tolerance(0.9, runs));
  });
});

describe('ratios of rates, nominal 90 %', () => {
  it.each([
    ['independent rows', 0.7, 0.9, 1],
    ['a rare answer', 0.1, 0.15, 1],
    ['rows of groups of two', 0.7, 0.9, 2],
  ])('covers, and a ratio at the limit fails in about 5 %%: %s', (_, own, other, size) => {
    const random = seededRandom(19, `${own}/${size}`);
    const [runs, rows] = [2000, 600];
    const members = Array.from({ length: rows }, (__, row) => Math.floor(row / size) % 3 === 0);
    const labels = new Float64Array(rows).fill(1);
    const groups = size === 1 ? {} : { groups: Int32Array.from({ length: rows }, (__, row) => Math.floor(row / size)) };
    const ratios = Array.from({ length: runs }, () => {
      // The rows of a group answer alike.
      const drawn = Float64Array.from({ length: rows / size }, random);
      const outputs = labels.map((__, row) =>
        (drawn[Math.floor(row / size)] as number) < (members[row] ? own : other) ? 0.9 : 0.1,
      );
      const sample: Sample = { ...sampleOf('binary', labels, outputs, 1), ...groups };
      return groupGap('selection-rate', sample, sample, members, 20)?.ratio ?? null;
    });
    const truth = own / other;
    const held = ratios.filter((ratio) => ratio !== null && ratio.low <= truth && truth <= (ratio.high ?? 1e9)).length;
    expect(Math.abs(held / runs - 0.9)).toBeLessThan(0.015 + tolerance(0.9, runs));
    const failed = ratios.filter((ratio) => (ratio?.leastP(truth) ?? 1) <= 0.05).length;
    expect(failed / runs).toBeLessThan(0.05 + 0.01 + tolerance(0.05, runs));
  });
});

describe('slices and fairness after an early stop (2.9)', () => {
  /** Looks at equal models until accuracy decides at a margin that often stops early, as the gate does. */
  function stopped(random: Random): { readonly rows: number; readonly alpha: number; readonly given: Given } {
    const rows = 2000;
    const labels = Float64Array.from({ length: rows }, () => Number(random() < 0.5));
    const outputs = () => labels.map((label) => (random() < 0.85 ? 0.1 + 0.8 * label : 0.9 - 0.8 * label));
    const [base, head] = [outputs(), outputs()];
    const names = Array.from({ length: rows }, () => `s${Math.floor(8 * random())}`);
    for (let look = 0; ; look++) {
      const to = Math.ceil((looks[look] as number) * rows);
      const alpha = normalTail(spendingBounds[look] as number);
      const first = (values: Float64Array) => values.slice(0, to);
      const sample = (values: Float64Array) => sampleOf('binary', first(labels), first(values), 1);
      const { harm } = compare(accuracy, sample(base), sample(head), { scale: 1, seed: 1, stream: '', alpha });
      if (look < looks.length - 1 && (harm === null || harmOutcome(harm, 0.06) === 'undecided')) continue;
      const columns = { name: names.slice(0, to) };
      return { rows: to, alpha, given: { labels: first(labels), base: first(base), head: first(head), columns } };
    }
  }
  const policy = {
    primary: { metric: 'accuracy', margin: 0.06 },
    slices: { by: ['name'], margin: 0, 'min-rows': 20 },
    fairness: { by: ['name'], measures: ['accuracy'], margin: 1e-9, 'min-rows': 20 },
  };

  it('alarm in at most 10 % of runs each, as promised, though the looks differ', () => {
    const [random, runs] = [seededRandom(20), 400];
    const seen = { slice: 0, fairness: 0, early: 0 };
    for (let run = 0; run < runs; run++) {
      const { rows, alpha, given } = stopped(random);
      if (rows < 2000) seen.early++;
      const { findings } = judgedPart({ ...given, policy, more: { alpha } });
      for (const rule of ['slice', 'fairness'] as const) if (findings.some((each) => each.rule === rule)) seen[rule]++;
    }
    expect(seen.early / runs).toBeGreaterThan(0.3);
    for (const rule of ['slice', 'fairness'] as const)
      expect(seen[rule] / runs).toBeLessThan(0.1 + tolerance(0.1, runs));
  });
});

const tasks: Readonly<Record<string, (random: Random, n: number) => () => Rows>> = {
  binary: (random, n) => () => {
    const normal = gaussian(random);
    const labels = Float64Array.from({ length: n }, () => Number(random() < 0.3));
    const known = labels.map((label) => 1.5 * label + normal());
    const sample = () =>
      sampleOf(
        'binary',
        labels,
        known.map((z) => 1 / (1 + Math.exp(-z - normal()))),
        1,
      );
    return { base: sample(), head: sample() };
  },
  multiclass: (random, n) => () => {
    const normal = gaussian(random);
    const labels = Float64Array.from({ length: n }, (_, row) => row % 4);
    const known = Float64Array.from({ length: 4 * n }, (_, at) => 1.2 * Number(at % 4 === Math.floor(at / 4) % 4));
    const shared = known.map((z) => z + normal());
    const sample = () =>
      sampleOf(
        'multiclass',
        labels,
        shared.map((z) => z + normal()),
        4,
      );
    return { base: sample(), head: sample() };
  },
  regression: (random, n) => () => {
    const normal = gaussian(random);
    const labels = Float64Array.from({ length: n }, normal);
    const known = labels.map((label) => label + 0.7 * normal());
    const sample = () =>
      sampleOf(
        'regression',
        labels,
        known.map((z) => z + 0.5 * normal()),
        1,
      );
    return { base: sample(), head: sample() };
  },
};

describe('intervals of row influences, nominal 90 %', () => {
  it.each([
    ['pr-auc', 'binary', prAuc, 250],
    ['roc-auc', 'multiclass', rocAuc, 120],
    ['spearman', 'regression', spearman, 250],
  ] as const)('%s of a %s task covers', (_, task, metric, n) => {
    const runs = 1500;
    const make = tasks[task]?.(seededRandom(21, metric.id), n) as () => Rows;
    expect(Math.abs(coverage(metric, runs, make) - 0.9)).toBeLessThan(0.01 + tolerance(0.9, runs));
  });
});

describe('intervals of row influences of 5,000 rows', () => {
  const n = 5000;
  const averaged = (average: string) => f1.bind?.({ average } as never, 'test') as Metric;
  it.each([
    ['r2', 'regression', r2],
    ['rmse', 'regression', rmse],
    ['macro f1', 'multiclass', f1],
    ['weighted f1', 'multiclass', averaged('weighted')],
  ] as const)('%s: the standard error is that of resampled rows', (_, task, metric) => {
    const make = tasks[task]?.(seededRandom(23, metric.id), n) as () => Rows;
    const { base, head } = make();
    const harm = compare(metric, base, head, { scale: 1, seed: 1, stream: 'test' }).harm;
    expect(harm?.method).toContain('row influences');
    const score = metric.scores[task] as Exclude<Score, { kind: 'number' }>;
    const draws = resampled(score, [[base], [head]], ([a = 0, b = 0]) => a - b, seededRandom(1));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const error = Math.sqrt(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length);
    expect(Math.abs((harm?.se as number) / error - 1)).toBeLessThan(0.07);
  });
});

describe('the slope of memory', () => {
  /** Samples of a process that leaks `growth` standard deviations over all of them, each depending on the one before. */
  function samples(random: Random, length: number, correlation: number, growth: number): Float64Array {
    const normal = gaussian(random);
    let last = normal();
    return Float64Array.from({ length }, (_, i) => {
      last = correlation * last + Math.sqrt(1 - correlation ** 2) * normal();
      return 1e9 + 2e7 * (last + (growth * i) / length);
    });
  }
  const config = modelConfigSchema.parse({
    ...{ baseline: { path: 'a' }, candidate: { path: 'b' }, golden: { path: 'g.csv' }, task: 'binary' },
    ...{ primary: { metric: 'accuracy', margin: 0.01 }, memory: { 'max-leak-kib': 0 } },
  });
  const outcome = (bytes: Float64Array) => {
    const one = { bytes, calls: 10 };
    const it = { config, path: '', fingerprint: (text: string) => text };
    return judgeLeak(it, { base: one, head: one }).measurements[0]?.outcome;
  };

  it.each([
    [60, 0, 0.01],
    [120, 0.6, 0.01],
    [120, 0.8, 0.02],
    [120, 0.95, 0.04],
    [60, 0.95, 0.08],
  ])('%i samples, correlation %f: called a leak in at most %f of runs without one', (length, correlation, most) => {
    const random = seededRandom(22, `${length}/${correlation}`);
    const runs = 400;
    const alarms = shareOf(runs, () => outcome(samples(random, length, correlation, 0)) === 'outside');
    expect(alarms).toBeLessThan(most + tolerance(most, runs));
  });

  it.each([
    [120, 0.6, 10],
    [120, 0.95, 20],
  ])(
    '%i samples, correlation %f: a leak of %i standard deviations is found in most runs',
    (length, correlation, by) => {
      const random = seededRandom(24, `${length}/${correlation}`);
      expect(shareOf(100, () => outcome(samples(random, length, correlation, by)) === 'outside')).toBeGreaterThan(0.9);
    },
  );
});

describe('a whole default policy', () => {
  const rows = 1000;
  const random = seededRandom(13);
  const normal = gaussian(random);
  const country = Array.from({ length: rows }, (_, row) => `c${row % 4}`);
  const policy = {
    primary: { metric: 'accuracy', margin: 0.02 },
    guards: [
      { metric: 'log-loss', margin: '5%' },
      { metric: 'roc-auc', margin: 0.01 },
    ],
    slices: { by: ['country'], margin: 0.04 },
  };

  it('fails equal models in at most 5 % of runs', () => {
    const runs = 400;
    const fails = shareOf(runs, () => {
      const labels = Float64Array.from({ length: rows }, () => (random() < 0.4 ? 1 : 0));
      const known = labels.map((label) => 2 * label - 1 + normal());
      const outputs = () => known.map((z) => 1 / (1 + Math.exp(-z - 0.5 * normal())));
      const part = judgedPart({ labels, base: outputs(), head: outputs(), columns: { country }, policy });
      return part.leads.some(({ verdict }) => verdict === 'fail');
    });
    expect(fails).toBeLessThanOrEqual(0.05);
  });
});

describe('exact shares', () => {
  it.each([
    [500, 0.01],
    [200, 0.3],
  ])('Clopper-Pearson bounds err in at most 5 %% each: n = %i, share %f', (n, share) => {
    const random = seededRandom(14, `${n}`);
    let [below, above] = [0, 0];
    for (let run = 0; run < 5000; run++) {
      let count = 0;
      for (let i = 0; i < n; i++) if (random() < share) count++;
      const { low, high } = clopperPearson(count, n, 0.05);
      if (high < share) below++;
      if (low > share) above++;
    }
    for (const errors of [below, above]) expect(errors / 5000).toBeLessThan(0.05 + tolerance(0.05, 5000));
  });
});

describe('bootstrap of metrics that are no means', () => {
  it('F1 covers 90 % within its error of simulation', () => {
    const random = seededRandom(15);
    const share = coverage(f1, 300, () => alone(random, {}));
    expect(Math.abs(share - 0.9)).toBeLessThan(0.01 + tolerance(0.9, 300));
  });

  it('a mean absolute error covers', () => {
    const normal = gaussian(seededRandom(16));
    const labels = new Float64Array(200);
    const make = () => {
      const sample = () => sampleOf('regression', labels, labels.map(normal), 1);
      return { base: sample(), head: sample() };
    };
    expect(Math.abs(coverage(mae, 2000, make) - 0.9)).toBeLessThan(0.02);
  });
});
