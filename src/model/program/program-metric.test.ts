import { describe, expect, it } from 'vitest';
import { compare } from '../decision/compare.ts';
import { evaluate, type Metric } from '../metric.ts';
import metricCommand from '../metrics/metric-command.ts';
import { type Sample, type Scored, sampleOf, subset } from '../sample.ts';

const bound = (more: object = {}) => metricCommand.bind?.({ command: ['x'], ...more }, 'model.primary') as Metric;
const key = (metric: Metric) => metric.program?.key as string;

/** Five rows with what a program said about one or more runs of their model. */
function sample(runs: readonly Scored[]): Sample {
  const outputs = Float64Array.of(1, 2, 3, 4, 5);
  const repeats = runs.slice(1).map(() => outputs);
  return { ...sampleOf('regression', outputs, outputs, 1), repeats, scored: runs };
}

const said = (metric: Metric, ...scores: number[]): Scored => ({
  rows: new Map([[key(metric), Float64Array.from(scores)]]),
  numbers: new Map(),
});

describe('a metric by a program', () => {
  it('has the mean of the scores, of some rows as well, and over all runs', () => {
    const metric = bound();
    const [first, second] = [said(metric, 1, 2, 3, 4, 5), said(metric, 3, 4, 5, 6, 7)];
    expect(evaluate(metric, sample([first]))).toEqual({ value: 3 });
    expect(evaluate(metric, subset(sample([first]), Uint32Array.of(4, 0, 4)))).toEqual({ value: 11 / 3 });
    const options = { scale: 1, seed: 1, stream: 'x' };
    const compared = compare(metric, sample([first]), sample([first, second]), options);
    expect([compared.base.value, compared.head.value, compared.harm?.value]).toEqual([3, 4, -1]);
  });

  it('of one number is not known of some rows, and has no interval', () => {
    const metric = bound({ gives: 'number', name: 'total' });
    const whole = sample([{ rows: new Map(), numbers: new Map([[key(metric), 7]]) }]);
    expect([metric.id, metric.title]).toEqual(['metric-command(total)', 'total']);
    expect(evaluate(metric, whole)).toEqual({ value: 7 });
    expect(evaluate(metric, subset(whole, Uint32Array.of(0)))).toMatchObject({ value: null });
    expect(compare(metric, whole, whole, { scale: 1, seed: 1, stream: 'x' }).harm).toBeNull();
  });

  it('is undefined where the program was not asked, or another one was', () => {
    const other = said(bound({ env: ['A'] }), 1, 1, 1, 1, 1);
    for (const scored of [[], [other]]) expect(evaluate(bound(), sample(scored))).toMatchObject({ value: null });
  });

  it('knows which way is better', () => {
    expect([bound().direction, bound({ better: 'lower' }).direction]).toEqual(['higher', 'lower']);
  });
});
