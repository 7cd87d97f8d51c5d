import { describe, expect, it } from 'vitest';
import { judgedPart, policyOf } from '../../../test/model/judged-case.ts';
import { seededRandom } from '../../stats/random.ts';
import { gatedMetrics } from './gated.ts';

const rows = 2000;
const random = seededRandom(31);
const labels = Float64Array.from({ length: rows }, () => (random() < 0.4 ? 1 : 0));
const right = labels.map((label) => 0.42 * label + 0.29);

/** Outputs that are wrong on a share of the rows. */
function wrongOn(share: number, seed: number): Float64Array {
  const draw = seededRandom(seed);
  return right.map((p) => (draw() < share ? 1 - p : p));
}

const tenWrong = wrongOn(0.1, 1);

function judged(head: Float64Array, guard: object, policy: object = {}) {
  const primary = { metric: 'accuracy', ...guard };
  const part = judgedPart({ labels, base: tenWrong, head, policy: { primary, ...policy } });
  const [measurement] = part.measurements;
  return { outcome: measurement?.outcome, verdict: measurement?.verdict, rules: part.findings.map(({ rule }) => rule) };
}

describe('claims about a metric', () => {
  it.each([
    ['an equal model passes a proven drop', tenWrong, { 'fail-on': 'proven-drop' }, 'undecided', 'pass'],
    ['a worse one fails it', wrongOn(0.13, 2), { 'fail-on': 'proven-drop' }, 'worse', 'fail'],
    ['a margin can prove the pass', tenWrong, { 'fail-on': 'proven-drop', margin: 0.02 }, 'not-worse', 'pass'],
    ['an equal model is equal', tenWrong, { 'equal-within': 0.02 }, 'equivalent', 'pass'],
    ['a better one is not equal', wrongOn(0.02, 3), { 'equal-within': 0.02 }, 'changed', 'fail'],
    ['a worse one is not equal', wrongOn(0.2, 4), { 'equal-within': 0.02 }, 'changed', 'fail'],
    ['few rows cannot say that models are equal', wrongOn(0.1, 5), { 'equal-within': 0.01 }, 'undecided', 'warn'],
    ['a large gain alarms', wrongOn(0.02, 3), { 'max-gain': 0.05 }, 'outside', 'fail'],
    ['a small gain does not', wrongOn(0.08, 6), { 'max-gain': 0.05 }, 'within', 'pass'],
    ['nor does one that is not clear', wrongOn(0.05, 6), { 'max-gain': 0.05 }, 'undecided', 'pass'],
    ['undecided is said per metric', wrongOn(0.12, 7), { margin: 0.02, undecided: 'fail' }, 'undecided', 'fail'],
  ])('%s', (_, head, guard, outcome, verdict) => {
    const found = judged(head, guard);
    expect([found.outcome, found.verdict]).toEqual([outcome, verdict]);
  });

  it('a failure that Holm takes back says so, not that the rows are too few', () => {
    let broken = 0;
    const head = tenWrong.map((p, row) => (p > 0.5 === (labels[row] === 1) && broken++ < 52 ? 1 - p : p));
    const primary = { metric: 'accuracy', margin: 0.02 };
    const guards = [{ metric: 'positive-rate', 'equal-within': 0.5 }];
    expect(judgedPart({ labels, base: tenWrong, head, policy: { primary } }).findings[0]?.message).toBe(
      'accuracy fell',
    );
    const [finding] = judgedPart({ labels, base: tenWrong, head, policy: { primary, guards } }).findings;
    expect(finding?.message).toBe('accuracy undecided');
    expect(finding?.detail).toMatch(/^The whole interval of the loss lies beyond the margin, but .* Holm/);
    expect(finding?.mend).toContain('gate fewer metrics');
  });

  it('a metric that only describes can be held to stay equal, with the sign of its change', () => {
    const more = tenWrong.map((p, row) => (row % 5 === 0 ? 0.9 : p));
    const primary = { metric: 'positive-rate', 'equal-within': 0.02 };
    const part = judgedPart({ labels, base: tenWrong, head: more, policy: { primary } });
    expect(part.measurements[0]).toMatchObject({ outcome: 'changed', verdict: 'fail' });
    expect(part.measurements[0]?.value).toBeGreaterThan(0);
    expect(() => gatedMetrics(policyOf({ primary: { metric: 'positive-rate', margin: 0.1 } }))).toThrow(
      /no side of it/,
    );
  });

  it('name what was held in their findings', () => {
    expect(judged(wrongOn(0.02, 3), { 'max-gain': 0.05 }).rules).toContain('max-gain');
    expect(judged(wrongOn(0.2, 4), { 'equal-within': 0.02 }).rules).toContain('not-equal');
    expect(judged(tenWrong, { 'max-gain': 0.05 }).rules).toEqual([]);
  });

  it.each([
    ['accuracy', { min: 0.87 }],
    ['f1', { min: 0.84 }],
  ])('limits of %s have the error of the look that stopped, as `max-nfr` has', (metric, limit) => {
    const policy = { primary: { metric, ...limit }, flips: { 'max-nfr': 0.005 } };
    const at = (alpha: number | undefined) =>
      judgedPart({ labels, base: tenWrong, head: tenWrong, policy, more: alpha === undefined ? {} : { alpha } })
        .measurements.filter(({ limit }) => limit !== undefined)
        .map(({ outcome, interval }) => [outcome, interval?.level ?? 'none']);
    expect(at(undefined)).toEqual([
      ['within', 0.9],
      ['within', 0.9],
    ]);
    // 2,000 resamples do not reach so far.
    expect(at(1e-9)).toEqual([
      ['undecided', metric === 'f1' ? 'none' : 1 - 2e-9],
      ['undecided', 1 - 2e-9],
    ]);
  });

  it('a relative margin of a baseline of 0 could not be checked', () => {
    const zero = { metric: 'mae', margin: '5%' };
    const numbers = labels.map((label, i) => label + i / rows);
    const part = judgedPart({
      ...{ labels: numbers, base: numbers, head: numbers.map((v) => v + 0.01) },
      policy: { task: 'regression', primary: zero },
    });
    expect(part.measurements[0]).toMatchObject({ verdict: 'error' });
    expect(part.findings[0]?.mend).toContain('Give `margin` as a number');
  });

  it.each([
    [{ 'fail-on': 'proven-drop', margin: '2%' }, /has the relative margin 2%/],
    [{}, /asks nothing of accuracy/],
  ])('refuses %j', (guard, message) => {
    expect(() => gatedMetrics(policyOf({ primary: { metric: 'accuracy', ...guard } }))).toThrow(message);
  });
});
