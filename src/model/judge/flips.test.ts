import { describe, expect, it } from 'vitest';
import { caseOf, judgedPart } from '../../../test/model/judged-case.ts';
import { seededRandom } from '../../stats/random.ts';
import { noiseBetween } from '../decision/noise.ts';

const rows = 1000;
const random = seededRandom(41);
const labels = Float64Array.from({ length: rows }, () => (random() < 0.5 ? 1 : 0));
const base = labels.map((label, i) => (i % 10 === 0 ? 1 - label : label) * 0.4 + 0.3);
/** Breaks the rows 1 to 30. */
const head = base.map((p, i) => (i > 0 && i <= 30 ? 1 - p : p));
const critical = Array.from({ length: rows }, (_, i) => i === 5 || i === 100);

function flips(policy: object, more: object = {}) {
  const loose = { primary: { metric: 'accuracy', margin: 0.5 } };
  return judgedPart({ labels, base, head, columns: { critical }, policy: { ...loose, ...policy }, more });
}

describe('flips', () => {
  it.each([
    ['critical == true', 'error', 'r5'],
    ['label == 1 and critical or label == 0 and critical', 'error', 'r5'],
  ])('hold rows that must not flip by the expression %s', (where, severity, id) => {
    const part = flips({ flips: { 'must-not-flip': where } });
    const found = part.findings.filter(({ rule }) => rule === 'must-not-flip');
    expect(found.map((each) => [each.severity, each.table?.rows.map(([row]) => row)])).toEqual([
      [severity, [id]],
      ['note', ['r100']],
    ]);
  });

  it('say that an expression is true of no row, and refuse one about a column that is not there', () => {
    expect(
      flips({ flips: { 'must-not-flip': 'critical and not critical' } }).notes.map(({ text }) => text),
    ).toContainEqual('No row must stay right: `critical and not critical` is true of none.');
    expect(() => flips({ flips: { 'must-not-flip': 'kritical == true' } })).toThrow(
      /`kritical`, which the golden dataset/,
    );
  });

  it('show as many rows as the policy asks for, with McNemar mid-p and the relative rate in words', () => {
    const part = flips({ flips: { show: 3 } });
    expect(part.findings[0]?.table?.rows).toHaveLength(3);
    expect(part.notes.map(({ text }) => text).join()).toMatch(/exact McNemar mid-p < 0.0001.*independent errors/);
  });

  it('widen their bounds for rows of one group', () => {
    const plain = flips({}).measurements.find(({ id }) => id === 'nfr');
    const group = Array.from({ length: rows }, (_, i) => `g${Math.floor(i / 31)}`);
    const loose = { primary: { metric: 'accuracy', margin: 0.5 } };
    const grouped = judgedPart({ labels, base, head, columns: { group }, policy: loose });
    const nfr = grouped.measurements.find(({ id }) => id === 'nfr');
    expect(nfr?.interval?.high).toBeGreaterThan(2 * (plain?.interval?.high as number));
    expect(nfr?.interval?.method).toContain('effective rows');
  });

  it('hold max-nfr above the flips that the baseline makes by itself', () => {
    const again = base.map((p, i) => (i >= 500 && i < 520 ? 1 - p : p));
    const { base: first } = caseOf({ labels, base, head });
    const noise = noiseBetween(first, { ...first, outputs: again }, 0);
    expect(noise).toMatchObject({ rows, differing: 20, flips: { count: 18 } });
    const policy = { flips: { 'max-nfr': 0.015 } };
    const verdict = (more: object) => flips(policy, more).measurements.find(({ id }) => id === 'nfr')?.outcome;
    expect(verdict({})).toBe('outside');
    expect(verdict({ noise })).toBe('undecided');
  });
});

describe('noiseBetween', () => {
  it('counts no row of equal bits, NaN included', () => {
    const { base: one } = caseOf({ labels, base, head });
    const bad = { ...one, outputs: one.outputs.with(3, Number.NaN) };
    expect(noiseBetween(bad, bad, 0)).toMatchObject({ differing: 0, largest: 0 });
  });
});
