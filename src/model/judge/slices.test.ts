import { describe, expect, it } from 'vitest';
import { judgedPart } from '../../../test/model/judged-case.ts';
import { seededRandom } from '../../stats/random.ts';
import { halvesOf } from '../decision/id-half.ts';

const rows = 6000;
const random = seededRandom(51);
const labels = Float64Array.from({ length: rows }, () => (random() < 0.5 ? 1 : 0));
const base = labels.map((label) => (random() < 0.1 ? 1 - label : label) * 0.4 + 0.3);
const age = Array.from({ length: rows }, () => Math.round(18 + 60 * random()));
const country = Array.from(
  { length: rows },
  () => ['A', 'B', 'C', 'D', null][Math.floor(5 * random())] as string | null,
);
const columns = { age, country };
const loose = { primary: { metric: 'accuracy', margin: 0.3 } };

/** Breaks a share of the rows that a condition picks. */
function damaged(share: number, where: (row: number) => boolean): Float64Array {
  const draw = seededRandom(52);
  return base.map((p, row) => (where(row) && draw() < share ? 1 - p : p));
}

function sliced(head: Float64Array, slices: object) {
  const part = judgedPart({ labels, base, head, columns, policy: { ...loose, slices: { margin: 0.02, ...slices } } });
  return {
    worse: part.findings.filter(({ rule }) => rule === 'slice').map(({ message }) => message),
    texts: part.notes.map(({ text }) => text),
    measurements: part.measurements.filter(({ subject }) => subject !== 'model'),
  };
}

describe('slices by an expression', () => {
  it('are judged under their name', () => {
    const young = damaged(0.4, (row) => (age[row] as number) < 25);
    const where = { young: 'age < 25', old: 'age >= 60' };
    expect(sliced(young, { where }).worse).toEqual(['accuracy fell on `young`']);
  });

  it('cannot tell when they have too few rows', () => {
    const { measurements, worse } = sliced(
      damaged(1, () => true),
      { where: { none: 'age > 200' } },
    );
    expect(worse).toEqual([]);
    expect(measurements[0]).toMatchObject({ subject: '`none`', value: null, outcome: 'undecided', verdict: 'pass' });
  });
});

it('tables and plots of slices and metrics say the level of the look that stopped', () => {
  const policy = { ...loose, slices: { by: ['country'], margin: 0.02 } };
  const head = damaged(0.4, (row) => country[row] === 'C');
  const { findings, plots } = judgedPart({ labels, base, head, columns, policy, more: { alpha: 0.005 } });
  expect(findings.find(({ rule }) => rule === 'slice')?.table?.columns).toContain('change [99 %]');
  for (const id of ['metrics', 'slices/accuracy/country'])
    expect(plots.find((plot) => plot.id === id)?.y.label).toContain('(99 % interval)');
});

describe('slices that are searched for', () => {
  it.each([
    ['a category', (row: number) => country[row] === 'C', /^accuracy fell on `country` = `C`$/],
    ['missing values', (row: number) => country[row] === null, /^accuracy fell on `country` missing$/],
    ['a range', (row: number) => (age[row] as number) >= 66, /^accuracy fell on `age` from 6\d$/],
    ['a pair', (row: number) => country[row] === 'B' && (age[row] as number) < 30, /`age` from 18 to below \d+/],
  ])('find planted damage: %s', (_, where, message) => {
    const { worse, texts } = sliced(damaged(0.4, where), { auto: true });
    expect(worse[0]).toMatch(message);
    expect(texts.join()).toMatch(/tested the \d+ found on the other half/);
  });

  it('name both conditions of a pair', () => {
    const where = (row: number) => country[row] === 'B' && (age[row] as number) < 30;
    expect(sliced(damaged(0.5, where), { auto: true }).worse.join()).toMatch(
      /`age` [^`]* and `country` = `B`|`country` = `B` and `age`/,
    );
  });

  it('find nothing when the damage is everywhere alike', () => {
    expect(
      sliced(
        damaged(0.01, () => true),
        { auto: true },
      ).worse,
    ).toEqual([]);
  });
});

describe('correction over slices', () => {
  it('by Benjamini and Yekutieli has larger p than by Benjamini and Hochberg', () => {
    const head = damaged(0.1, (row) => country[row] === 'A');
    const p = (correction: string) =>
      sliced(head, { by: ['country'], correction }).measurements.find(({ subject }) => subject === '`country` = `A`')?.p
        ?.adjusted as number;
    expect(p('any-dependence') / p('standard')).toBeCloseTo(1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5, 9);
  });
});

describe('halvesOf', () => {
  it('gives about half of the rows, the same for the same ids', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => String(i));
    const first = halvesOf(ids).reduce((sum, v) => sum + v, 0);
    expect(Math.abs(first - 5000)).toBeLessThan(200);
    expect(halvesOf(['a', 'b', 'c'])).toEqual(halvesOf(['a', 'b', 'c']));
  });
});
