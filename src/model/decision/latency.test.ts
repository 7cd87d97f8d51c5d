import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { modelConfigSchema } from '../config.ts';
import { judgeLatency } from '../judge/latency.ts';
import {
  callsNeeded,
  dependentCalls,
  latencyLimit,
  latencyQuantile,
  latencyRatio,
  latencyTailRatio,
} from './latency.ts';

/** Call times of two models on a machine that slows down by `drift` over the run, in the order A B B A. */
function times(factor: number, drift: number, blocks = 250) {
  const random = seededRandom(4);
  const order = Array.from({ length: blocks }, () => [0, 1, 1, 0]).flat();
  const all = order.map((side, i) => ({
    side,
    ms: (side === 1 ? factor : 1) * (1 + (drift * i) / order.length) * (1 + 0.2 * random()),
  }));
  const of = (side: number) => Float64Array.from(all.filter((call) => call.side === side).map((call) => call.ms));
  return { base: of(0), head: of(1) };
}

describe('latencyRatio', () => {
  it.each([
    [1, 0],
    [1, 0.15],
    [1.2, 0.15],
    [0.8, 0],
  ])('finds the factor %f although the machine slows down by %f', (factor, drift) => {
    const ratio = latencyRatio(times(factor, drift));
    expect(ratio?.low).toBeLessThan(factor);
    expect(ratio?.high).toBeGreaterThan(factor);
    expect((ratio?.high ?? 0) / (ratio?.low ?? 1)).toBeLessThan(1.03);
  });

  it('is null for too few blocks or a time of zero', () => {
    expect(latencyRatio(times(1, 0, 5))).toBeNull();
    expect(latencyRatio({ base: new Float64Array(40), head: new Float64Array(40) })).toBeNull();
  });

  it('averages runs of blocks when there are very many', () => {
    expect(latencyRatio(times(1.1, 0, 4100))?.blocks).toBe(4100);
  });
});

describe('latencyTailRatio', () => {
  it('finds a candidate whose slow calls are slower, where the typical call is not', () => {
    const both = times(1, 0, 1000);
    const slow = both.head.map((ms, i) => (i % 20 === 0 ? 3 * ms : ms));
    const tail = latencyTailRatio({ base: both.base, head: slow }, 0.99, seededRandom(1, 'tail'));
    expect(tail?.low).toBeGreaterThan(2);
    expect(tail?.high).toBeLessThan(4);
    expect(latencyRatio({ base: both.base, head: slow })?.value).toBeCloseTo(1, 1);
  });

  it('is the ratio of the empirical quantiles, and null without a tail', () => {
    const base = Float64Array.from({ length: 100 }, (_, i) => i + 1);
    const found = latencyTailRatio({ base, head: base.map((ms) => 2 * ms) }, 0.95, seededRandom(1, 'tail'));
    expect(found).toMatchObject({ value: 2, low: 2, high: 2, blocks: 50 });
    expect(latencyTailRatio(times(1, 0, 49), 0.95, seededRandom(1, 'tail'))).toBeNull();
  });

  it('covers equal models about nine times in ten', () => {
    let covered = 0;
    for (let run = 0; run < 100; run++) {
      const random = seededRandom(run, 'calls');
      const draw = () => Float64Array.from({ length: 400 }, () => 1 + 0.3 * -Math.log(1 - random()));
      const found = latencyTailRatio({ base: draw(), head: draw() }, 0.95, random);
      if (found !== null && found.low <= 1 && found.high >= 1) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(83);
    expect(covered).toBeLessThanOrEqual(99);
  });
});
describe('latencyLimit', () => {
  it.each([
    [459, 0, 'within'],
    [458, 0, 'undecided'],
    [1307, 5, 'within'],
    [1306, 5, 'undecided'],
    [1000, 30, 'outside'],
  ])('p99, %i calls of which %i are over: %s', (n, over, outcome) => {
    const calls = Float64Array.from({ length: n }, (_, i) => (i < over ? 100 : 1));
    expect(latencyLimit(calls, 0.99, 50)).toEqual({ outcome, over });
  });

  it.each([
    [0.9, 0, 44],
    [0.95, 1, 130],
    [0.99, 5, 1307],
  ])('p%f with %i over needs %i calls', (p, over, calls) => {
    expect(callsNeeded(p, over)).toBe(calls);
  });
});

describe('latencyQuantile', () => {
  it('is enclosed by its order statistics, and open where calls are too few', () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => i + 1);
    const median = latencyQuantile(values, 0.5);
    expect(median.low).toBeLessThan(50);
    expect(median.high).toBeGreaterThan(51);
    expect(latencyQuantile(values, 0.99).high).toBeNull();
    expect(latencyQuantile(new Float64Array(0), 0.5)).toEqual({ value: null, low: null, high: null });
  });
});

describe('judgeLatency', () => {
  const config = (latency: object) =>
    modelConfigSchema.parse({
      baseline: { path: 'a' },
      candidate: { path: 'b' },
      golden: { path: 'g.csv' },
      task: 'binary',
      primary: { metric: 'accuracy', margin: 0.01 },
      latency,
    });
  const verdicts = (latency: object, factor: number, shared: boolean) =>
    judgeLatency({ config: config(latency), path: 'b', fingerprint: () => '', seed: 1 }, times(factor, 0), {
      shared,
    }).leads.map((lead) => lead.verdict);

  it.each([
    ['an equal model passes', {}, 1, true, ['pass']],
    ['a slower model fails by the ratio, on a shared runner too', {}, 1.3, true, ['fail']],
    ['a limit that is exceeded warns on a shared runner', { 'limit-ms': 0.5 }, 1, true, ['pass', 'warn']],
    ['and fails on a machine of its own', { 'limit-ms': 0.5 }, 1, false, ['pass', 'fail']],
    ['or as the policy says', { 'limit-ms': 0.5, 'on-shared-runner': 'pass' }, 1, true, ['pass', 'pass']],
    ['a limit that is kept passes', { 'limit-ms': 5 }, 1, true, ['pass', 'pass']],
  ])('%s', (_, latency, factor, shared, expected) => {
    expect(verdicts(latency, factor, shared)).toEqual(expected);
  });

  it.each([
    ['fails when every pair of processes is slower', [1.3, 1.4], 'fail', 'worse'],
    ['is undecided when a later pair is not', [1.3, 1], 'warn', 'undecided'],
    ['is undecided when the next pair is not', [1], 'warn', 'undecided'],
  ])('a slower first pair %s', (_, factors, verdict, outcome) => {
    const subject = { config: config({}), path: 'b', fingerprint: () => '', seed: 1 };
    const repeats = factors.map((factor) => times(factor, 0));
    const { findings, measurements } = judgeLatency(subject, times(1.3, 0), { shared: true }, repeats);
    expect(measurements[0]).toMatchObject({ id: 'latency-ratio', outcome, verdict });
    expect(findings[0]?.number).toContain(`${factors.length + 1} pairs of processes`);
  });
});

describe('dependentCalls', () => {
  it('is true for a slow wave, false for independent noise', () => {
    const random = seededRandom(6);
    expect(dependentCalls(Float64Array.from({ length: 500 }, (_, i) => Math.sin(i / 20)))).toBe(true);
    expect(dependentCalls(Float64Array.from({ length: 500 }, () => random()))).toBe(false);
  });
});
