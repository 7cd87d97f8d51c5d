import { describe, expect, it } from 'vitest';
import { caseOf } from '../../../test/model/judged-case.ts';
import { clopperPearson } from '../../stats/clopper-pearson.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import type { RobustnessTest } from '../config/robustness.ts';
import { judgeOutside } from './ood.ts';
import { judgeRobustness } from './robustness.ts';

const rows = 200;
const labels = Float64Array.from({ length: rows }, (_, row) => row % 2);
const outputs = labels.map((label, row) => (label === 1 ? 0.6 : 0.4) + (row % 7) / 100);

/** What is judged after a look whose bounds have this error each; undefined where all rows were run. */
function judged(alpha: number | undefined, policy: object) {
  return caseOf({ labels, base: outputs, head: outputs, policy, more: alpha === undefined ? {} : { alpha } });
}

describe('limits after an early stop have the bounds that its look has left', () => {
  it.each([undefined, 0.0055])('of robustness, each of error %s', (alpha) => {
    const it = judged(alpha, {});
    // 20 of the 200 rows get another class.
    const changed = { ...it.head, outputs: outputs.map((p, row) => (row % 10 === 0 ? 1 - p : p)) };
    const test: RobustnessTest = { perturb: 'noise', columns: ['x'], expect: 'same', tolerance: 0, max: 0.16 };
    const { measurements, findings } = judgeRobustness(it, [{ test, base: changed, head: changed }]);
    const { low, high } = clopperPearson(20, rows, alpha ?? 0.05);
    expect(measurements[0]?.interval).toMatchObject({ low, high, level: 1 - 2 * (alpha ?? 0.05) });
    // The upper bound lies below the limit at 5 % only.
    expect(measurements[0]?.outcome).toBe(alpha === undefined ? 'within' : 'undecided');
    expect(findings.map(({ number }) => number?.includes('(98.9 %'))).toEqual(alpha === undefined ? [] : [true]);
  });

  it.each([undefined, 0.0055])('of unknown rows, each of error %s', (alpha) => {
    const it = judged(alpha, { ood: { 'min-auroc': 0.99 } });
    const unsure = { ...it.head, outputs: outputs.map((_, row) => 0.5 + (row % 11) / 100) };
    const [measured] = judgeOutside(it, { base: unsure, head: unsure }).measurements;
    const [normal] = judgeOutside(judged(undefined, {}), { base: unsure, head: unsure }).measurements;
    const reach = (one: typeof measured) => (one?.interval?.high as number) - (one?.value as number);
    const wider = normalQuantile(1 - (alpha ?? 0.05)) / normalQuantile(0.95);
    expect(reach(measured) / reach(normal)).toBeCloseTo(wider, 6);
    expect(measured?.interval?.level).toBe(1 - 2 * (alpha ?? 0.05));
  });

  it.each([
    [undefined, 'not-worse'],
    // Of 2,000 resamples too few lie beyond such a bound.
    [1e-4, 'undecided'],
  ])('of few unknown rows, whose margin is resampled, each of error %s', (alpha, outcome) => {
    const it = judged(alpha, { ood: { margin: 0.5 } });
    const few = { ...it.head, rows: 15, labels: labels.slice(0, 15), outputs: outputs.slice(0, 15) };
    const [measured] = judgeOutside(it, { base: few, head: few }).measurements;
    expect(measured?.outcome).toBe(outcome);
  });
});
