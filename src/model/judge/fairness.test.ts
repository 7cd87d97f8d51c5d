import { describe, expect, it } from 'vitest';
import { judgedPart } from '../../../test/model/judged-case.ts';
import { normalTail } from '../../stats/normal-tail.ts';
import { seededRandom } from '../../stats/random.ts';
import { spendingBounds } from '../../stats/spending-bounds.ts';
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

  it('holds the smaller of two rates to a share of the larger, by an interval of the ratio', () => {
    const { rules, of, findings } = judged(fair, unfair, { 'min-ratio': 0.8 });
    expect(rules).toContain('selection rate of `sex` = `f` and of all others are too far apart');
    const [f, m] = of('selection-rate-ratio');
    expect(f).toMatchObject({ outcome: 'outside', verdict: 'fail', limit: { kind: 'min', value: 0.8 } });
    expect(f?.value).toBeLessThan(0.8);
    expect((f?.value as number) * (m?.value as number)).toBeCloseTo(1, 12);
    expect((f?.interval?.low as number) * (m?.interval?.high as number)).toBeCloseTo(1, 9);
    expect(findings[0]?.number).toMatch(
      /times that of all others \(90 %, score interval of a ratio \(Koopman 1984\)\)/,
    );
    expect(judged(fair, fair, { 'min-ratio': 0.8, measures: ['accuracy'] }).of('accuracy-ratio')[0]?.outcome).toBe(
      'within',
    );
    const group = Array.from({ length: rows }, (_, row) => `p${Math.floor(row / 2)}`);
    const grouped = judged(fair, unfair, { 'min-ratio': 0.8 }, { group });
    expect(grouped.of('selection-rate-ratio')[0]?.interval?.method).toContain('Fieller');
    expect(grouped.rules).toContain('selection rate of `sex` = `f` and of all others are too far apart');
  });

  it('has no ratio to a rate of nothing, which is too far from any other', () => {
    const none = fair.map((p, row) => (sex[row] === 'f' ? 0.1 : p));
    const { of } = judged(fair, none, { 'min-ratio': 0.8, measures: ['selection-rate'] });
    const [f, m] = of('selection-rate-ratio');
    expect(f).toMatchObject({ value: 0, outcome: 'outside', interval: { low: 0 } });
    expect(m).toMatchObject({ value: null, outcome: 'outside', reason: 'the selection rate of all others is 0' });
    const nobody = judged(
      fair,
      fair.map(() => 0.1),
      { 'min-ratio': 0.8, measures: ['selection-rate'] },
    );
    expect(nobody.of('selection-rate-ratio')[0]).toMatchObject({ value: null, outcome: 'undecided', verdict: 'pass' });
  });

  it('after an early stop asks for more of the same rows', () => {
    const policy = { ...loose, fairness: { by: ['sex'], 'max-difference': 0.1 } };
    const at = (more: object) =>
      judgedPart({ labels, base: fair, head: unfair, columns: { sex }, policy, more }).measurements.find(
        ({ id }) => id === 'fairness-selection-rate',
      );
    const [late, early] = [at({}), at({ alpha: normalTail(spendingBounds[1]) })];
    const width = (one: typeof late) => (one?.interval?.high as number) - (one?.interval?.low as number);
    expect(width(early) / width(late)).toBeGreaterThan(2);
    expect(early?.p?.raw).toBeGreaterThan(late?.p?.raw as number);
    expect(early?.interval?.level).toBeGreaterThan(0.999);
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
    const ratio = { by: ['sex'], 'min-ratio': 0.8 };
    expect(tighten(config(ratio), config({ ...ratio, 'min-ratio': 0.9 })).loosened).toEqual([]);
    expect(tighten(config(ratio), config({ ...ratio, 'min-ratio': 0.7 })).loosened).toEqual([
      '`model.fairness.min-ratio` is loosened',
    ]);
    expect(tighten(config(own), config({})).loosened).toEqual([
      '`model.fairness.by` changes',
      '`model.fairness.max-difference` is loosened',
    ]);
  });
});
