import { describe, expect, it } from 'vitest';
import { judgedPart } from '../../../test/model/judged-case.ts';
import { seededRandom } from '../../stats/random.ts';
import { modelConfigSchema } from '../config.ts';
import { tighten } from '../tighten.ts';

const rows = 3000;
const random = seededRandom(71);
const labels = Float64Array.from({ length: rows }, () => (random() < 0.5 ? 1 : 0));
const sex = Array.from({ length: rows }, () => (random() < 0.4 ? 'f' : 'm'));
const fair = labels.map((label) => (random() < 0.1 ? 1 - label : label) * 0.6 + 0.2);
/** Takes a part of the positive answers from one group. */
const unfair = fair.map((p, row) => (sex[row] === 'f' && p > 0.5 && random() < 0.3 ? 1 - p : p));
const loose = { primary: { metric: 'accuracy', margin: 0.9 } };

function judged(base: Float64Array, head: Float64Array, fairness: object, more: object = {}) {
  const columns = { sex, ...more };
  const part = judgedPart({
    labels,
    base,
    head,
    columns,
    policy: { ...loose, fairness: { by: ['sex'], ...fairness } },
  });
  const of = (id: string) => part.measurements.filter((each) => each.id === `fairness-${id}`);
  return { ...part, of, rules: part.findings.filter(({ rule }) => rule === 'fairness').map(({ message }) => message) };
}

describe('fairness', () => {
  it('shows the differences of each group without a limit, those of two groups mirrored', () => {
    const { of, rules } = judged(fair, unfair, {});
    const [f, m] = of('selection-rate');
    expect(f?.value).toBeLessThan(-0.1);
    expect(m?.value).toBeCloseTo(-(f?.value as number), 12);
    expect(m?.interval?.low).toBeCloseTo(-(f?.interval?.high as number), 12);
    expect(rules).toEqual([]);
  });

  it('finds the planted difference in the measures that have it, and not in others', () => {
    const { rules, of } = judged(fair, unfair, { 'max-difference': 0.08 });
    expect(rules).toContain('true positive rate differs between `sex` = `f` and all others');
    expect(of('fpr').map(({ outcome }) => outcome)).not.toContain('outside');
    expect(judged(fair, fair, { 'max-difference': 0.08 }).rules).toEqual([]);
  });

  it('finds a difference that grew, and none where both models have it', () => {
    expect(judged(fair, unfair, { margin: 0.05 }).rules).toContain(
      'the difference in selection rate between `sex` = `f` and all others grew',
    );
    const same = judged(unfair, unfair, { margin: 0.05 });
    expect(same.rules).toEqual([]);
    expect(same.of('tpr')[0]).toMatchObject({ value: 0, outcome: 'not-worse', verdict: 'pass' });
  });

  it('widens its intervals for rows of one person', () => {
    const plain = judged(fair, unfair, {}).of('accuracy')[0]?.interval;
    const group = Array.from({ length: rows }, (_, row) => `p${Math.floor(row / 20)}`);
    const grouped = judged(fair, unfair, {}, { group }).of('accuracy')[0]?.interval;
    expect(grouped?.method).toContain('Welch');
    expect(plain?.method).toContain('Newcombe');
  });

  it('names groups that are too small, and a column that is not there', () => {
    const rare = sex.map((each, row) => (row < 30 ? 'x' : each));
    expect(
      judged(fair, unfair, {}, { sex: rare })
        .notes.map(({ text }) => text)
        .join(),
    ).toMatch(/Fairness: fewer than 50 rows count for selection-rate of `sex` = `x`/);
    expect(() => judged(fair, unfair, { by: ['age'] })).toThrow(/`model.fairness.by` names the column `age`/);
  });

  it('may only be tightened by a change', () => {
    const config = (fairness: object) =>
      modelConfigSchema.parse({
        ...{ baseline: { path: 'a' }, candidate: { path: 'b' }, golden: { path: 'g.csv' }, task: 'binary', ...loose },
        fairness,
      });
    const own = { by: ['sex'], 'max-difference': 0.1 };
    expect(tighten(config(own), config({ ...own, 'max-difference': 0.05 })).loosened).toEqual([]);
    expect(tighten(config(own), config({})).loosened).toEqual([
      '`model.fairness.by` changes',
      '`model.fairness.max-difference` is loosened',
    ]);
  });
});
