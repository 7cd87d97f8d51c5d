import { describe, expect, it } from 'vitest';
import { judgedPart, policyOf } from '../../../test/model/judged-case.ts';
import { seededRandom } from '../../stats/random.ts';
import { earnedAgain } from './claimed.ts';
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

const base = wrongOn(0.1, 1);
const policies = {
  margin: { primary: { metric: 'accuracy', margin: 0.02 } },
  relative: { primary: { metric: 'log-loss', margin: '5%' } },
  drop: { primary: { metric: 'accuracy', 'fail-on': 'proven-drop' } },
  equal: { primary: { metric: 'accuracy', margin: 0.03, 'equal-within': 0.02, 'max-gain': 0.03 } },
  limits: { primary: { metric: 'accuracy', min: 0.89 }, guards: [{ metric: 'brier', max: 0.25, margin: 0.01 }] },
  several: {
    primary: { metric: 'accuracy', margin: 0.02 },
    guards: [
      { metric: 'positive-rate', 'equal-within': 0.5 },
      { metric: 'recall', margin: 0.01, undecided: 'fail' },
    ],
  },
};

/** What numbers that one policy made earn by another. */
function earned(made: object, held: object, wrong: number, seed = 2) {
  const { measurements } = judgedPart({ labels, base, head: wrongOn(wrong, seed), policy: made });
  return earnedAgain(measurements, gatedMetrics(policyOf(held))).map(({ metric, asked, claimed, verdict }) =>
    [metric.id, asked, claimed, verdict].join('; '),
  );
}

describe('earnedAgain', () => {
  it.each(Object.entries(policies))('raises nothing that the policy itself decided: %s', (_, policy) => {
    for (const [i, wrong] of [0.02, 0.1, 0.11, 0.12, 0.125, 0.13, 0.2].entries())
      expect(earned(policy, policy, wrong, i + 2), `${wrong}`).toEqual([]);
  });

  it.each([
    ['a wider margin', { primary: { metric: 'accuracy', margin: 0.3 } }, policies.margin, 'margin 2.0 pt; pass; fail'],
    [
      'a claim of another kind',
      { primary: { metric: 'accuracy', 'max-gain': 0.3 } },
      policies.margin,
      'margin 2.0 pt; pass; fail',
    ],
    [
      'a margin where a drop fails',
      { primary: { metric: 'accuracy', margin: 0.3 } },
      policies.drop,
      'no proven drop; pass; fail',
    ],
    [
      'a lower limit',
      { primary: { metric: 'accuracy', min: 0.2 } },
      { primary: { metric: 'accuracy', min: 0.89 } },
      'min 0.89; pass; fail',
    ],
    [
      'a limit the other way',
      { primary: { metric: 'accuracy', max: 1 } },
      { primary: { metric: 'accuracy', min: 0.89 } },
      'min 0.89; pass; fail',
    ],
    [
      'a number that is not there',
      { primary: { metric: 'f1', margin: 0.3 } },
      policies.margin,
      'margin 2.0 pt; pass; error',
    ],
    [
      'a limit that is not there',
      policies.margin,
      { primary: { metric: 'accuracy', min: 0.89 } },
      'min 0.89; pass; error',
    ],
    [
      'another kind of margin',
      { primary: { metric: 'accuracy', margin: 0.3 } },
      { primary: { metric: 'accuracy', margin: '1%' } },
      'margin 1 % of the baseline; pass; error',
    ],
  ])('raises what was held to %s', (_, made, held, expected) => {
    expect(earned(made, held, 0.2)).toEqual([expect.stringMatching(`^accuracy; ${expected}`)]);
  });

  it('says undecided where the interval does not tell, and nothing of a number that is better than asked', () => {
    const wide = { primary: { metric: 'accuracy', margin: 0.3 } };
    expect(earned(wide, policies.margin, 0.118)).toEqual(['accuracy; margin 2.0 pt; pass; warn']);
    expect(earned(wide, policies.margin, 0.05)).toEqual([]);
  });

  it('believes what takes a failure back, but only of a number that was held to as much', () => {
    let broken = 0;
    const head = base.map((p, row) => (p > 0.5 === (labels[row] === 1) && broken++ < 52 ? 1 - p : p));
    const guards = [{ metric: 'positive-rate', 'equal-within': 0.5 }];
    const policy = { primary: { metric: 'accuracy', margin: 0.02 }, guards };
    const { measurements } = judgedPart({ labels, base, head, policy });
    expect(measurements[0]).toMatchObject({ outcome: 'undecided', verdict: 'warn' });
    expect(earnedAgain(measurements, gatedMetrics(policyOf(policy)))).toEqual([]);
    const stricter = gatedMetrics(policyOf({ ...policy, primary: { metric: 'accuracy', margin: 0.01 } }));
    expect(earnedAgain(measurements, stricter)).toMatchObject([{ verdict: 'fail' }]);
  });

  it('says nothing where models were not compared', () => {
    expect(earnedAgain([], gatedMetrics(policyOf()))).toEqual([]);
  });
});
