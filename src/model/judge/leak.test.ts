import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { modelConfigSchema } from '../config.ts';
import { judgeLeak } from './leak.ts';

function subject(memory: object) {
  const config = modelConfigSchema.parse({
    baseline: { path: 'a' },
    candidate: { path: 'b' },
    golden: { path: 'g.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.01 },
    memory,
  });
  return { config, path: 'b/model.json', fingerprint: (text: string) => text };
}

/** Samples after every 10th call of a process that grows by `kib` a call, with a collector that frees now and then. */
function growing(kib: number, length = 120) {
  const random = seededRandom(1, String(kib));
  const bytes = Float64Array.from({ length }, (_, i) => 1e8 + 1024 * (10 * kib * i + 2000 * (i % 9) + 500 * random()));
  return { bytes, calls: 10 };
}

describe('a leak', () => {
  it.each([
    ['no limit', {}, 40, undefined, 'pass'],
    ['memory that stays', { 'max-leak-kib': 20 }, 0, 'within', 'pass'],
    ['memory that grows', { 'max-leak-kib': 20 }, 60, 'outside', 'fail'],
    ['growth that may be', { 'max-leak-kib': 20 }, 20, 'undecided', 'warn'],
  ] as const)('%s', (_, memory, kib, outcome, verdict) => {
    const { measurements, findings } = judgeLeak(subject(memory), { base: growing(0), head: growing(kib) });
    expect(measurements).toHaveLength(1);
    const [measured] = measurements;
    expect(measured?.outcome).toBe(outcome);
    expect(measured?.verdict).toBe(verdict);
    expect(Math.abs((measured?.value as number) / 1024 - kib)).toBeLessThan(12);
    expect(findings.map(({ rule }) => rule)).toEqual(verdict === 'pass' ? [] : ['memory-leak']);
  });

  it('needs growth that matters: neither a slope below 1 MiB in all nor one below its ups and downs fails', () => {
    const limit = subject({ 'max-leak-kib': 0 });
    const steady = { bytes: Float64Array.from({ length: 120 }, (_, i) => 1e8 + 4096 * i), calls: 1 };
    expect(judgeLeak(limit, { base: steady, head: steady }).measurements).toMatchObject([{ outcome: 'within' }]);
    // Significant, yet it swings by more than it grew.
    const wave = (i: number) => 1e8 + 2e7 * (((37 * i) % 120) / 120) + 1e5 * i;
    const waving = { bytes: Float64Array.from({ length: 120 }, (_, i) => wave(i)), calls: 1 };
    const [measured] = judgeLeak(limit, { base: waving, head: waving }).measurements;
    expect(measured?.outcome).toBe('undecided');
    expect(measured?.interval?.low).toBeGreaterThan(0);
  });

  it('of memory that never moves is within a limit of 0', () => {
    const still = { bytes: new Float64Array(60).fill(1e8), calls: 1 };
    const { measurements } = judgeLeak(subject({ 'max-leak-kib': 0 }), { base: still, head: still });
    expect(measurements).toMatchObject([{ value: 0, outcome: 'within', verdict: 'pass' }]);
  });

  it('is nothing where too few samples could be had, or undecided where it has a limit', () => {
    const few = growing(60, 49);
    const { measurements, notes, leads } = judgeLeak(subject({ 'max-leak-kib': 1 }), { base: few, head: few });
    expect(measurements).toMatchObject([{ value: null, outcome: 'undecided', verdict: 'warn' }]);
    expect(notes.map(({ kind }) => kind)).toEqual(['unchecked']);
    expect(leads.map(({ verdict }) => verdict)).toEqual(['warn']);
    expect(judgeLeak(subject({}), { base: null, head: null }).measurements).toEqual([]);
  });
});
