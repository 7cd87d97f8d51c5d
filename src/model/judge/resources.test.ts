import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { modelConfigSchema } from '../config.ts';
import { judgeColdStart, judgeMemory, judgeThroughput } from './resources.ts';

const mib = 1024 ** 2;

function subject(change: object) {
  const config = modelConfigSchema.parse({
    baseline: { path: 'a' },
    candidate: { path: 'b' },
    golden: { path: 'g.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.01 },
    ...change,
  });
  return { config, path: 'b/model.json', fingerprint: (text: string) => text };
}

/** Times of calls that take `ms`, with two per cent of noise. */
function times(ms: number, calls: number, stream: string) {
  const random = seededRandom(3, stream);
  return Float64Array.from({ length: calls }, () => ms * (1 + 0.04 * (random() - 0.5)));
}

const calls = (factor: number) => ({ base: times(10, 24, 'a'), head: times(10 * factor, 24, 'b') });

describe('throughput', () => {
  it('is recorded without a limit: rows a second, ratio, and the cost of a thousand predictions', () => {
    const { measurements, findings } = judgeThroughput(subject({ 'price-per-hour': 3.6 }), calls(1), 256);
    expect(findings).toEqual([]);
    const of = (id: string) => measurements.find((each) => each.id === id);
    expect(of('throughput')?.value).toBeCloseTo(25_600, -3);
    expect(of('throughput-ratio')?.value).toBeCloseTo(1, 1);
    // 3.6 an hour is 1 for 1,000 seconds: 1,000 rows at 25,600 rows/s cost 1/25,600.
    expect(of('cost-per-1000')?.value).toBeCloseTo(1 / (of('throughput')?.value ?? 0), 12);
    expect(of('cost-per-1000')?.interval?.low).toBeLessThan(of('cost-per-1000')?.value ?? 0);
  });

  it.each<[string, object, number, string[]]>([
    ['slower than the margin allows', { 'ratio-margin': '10%' }, 1.3, ['error throughput-ratio']],
    ['as fast as before', { 'ratio-margin': '10%' }, 1, []],
    ['fewer rows a second than asked for', { min: 30_000 }, 1, ['error throughput-limit']],
    ['more rows a second than asked for', { min: 20_000 }, 1, []],
    ['too near the limit', { min: 25_600 }, 1, ['warning throughput-limit']],
  ])('%s', (_, throughput, factor, findings) => {
    const judged = judgeThroughput(subject({ throughput }), calls(factor), 256);
    expect(judged.findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(findings);
  });
});

describe('memory', () => {
  it.each<[string, object, number, string[]]>([
    ['no limit', {}, 900, []],
    ['above the limit', { 'max-mib': 200 }, 201, ['memory-limit']],
    ['at the limit', { 'max-mib': 200 }, 200, []],
    ['more than the baseline by more than the margin', { 'ratio-margin': '20%' }, 121, ['memory-limit']],
    ['the stricter of two', { 'ratio-margin': '20%', 'max-mib': 500 }, 130, ['memory-limit']],
  ])('%s', (_, memory, head, rules) => {
    const judged = judgeMemory(subject({ memory }), { base: 100 * mib, head: head * mib });
    expect(judged.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(judged.measurements).toMatchObject([{ id: 'memory-peak', head: head * mib }]);
  });

  it('says nothing of a process that no longer answers', () => {
    expect(judgeMemory(subject({}), { base: null, head: mib }).measurements).toEqual([]);
  });
});

describe('cold start', () => {
  const five = (ms: number) => [1, 1.02, 0.98, 1.01, 0.99].map((factor) => factor * ms);

  it.each<[string, object | undefined, number, string[]]>([
    ['not asked for', undefined, 9, []],
    ['recorded', {}, 9, []],
    ['twice as long', { 'ratio-margin': '25%' }, 2, ['cold-start-ratio']],
    ['as long', { 'ratio-margin': '25%' }, 1, []],
    ['above the limit', { 'max-ms': 150 }, 2, ['cold-start-limit']],
  ])('%s', (_, policy, factor, rules) => {
    const asked = subject(policy === undefined ? {} : { 'cold-start': policy });
    const judged = judgeColdStart(asked, { base: five(100), head: five(100 * factor) });
    expect(judged.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(judged.measurements.length).toBe(policy === undefined ? 0 : 2);
  });
});
