import { describe, expect, it } from 'vitest';
import { judgedPart } from '../../../test/model/judged-case.ts';
import { seededRandom } from '../../stats/random.ts';

const rows = 1200;
const random = seededRandom(81);
const labels = Float64Array.from({ length: rows }, () => (random() < 0.5 ? 1 : 0));
const outputs = () => labels.map((label) => 0.35 * label + 0.65 * random());
const [one, other] = [outputs(), outputs()];
const group = Array.from({ length: rows }, (_, row) => `g${row % 60}`);
const weight = Array.from({ length: rows }, (_, row) => 1 + (row % 3));
const country = Array.from({ length: rows }, (_, row) => `c${row % 3}`);
const policy = {
  primary: { metric: 'accuracy', margin: 0.05 },
  guards: [
    { metric: 'log-loss', margin: 0.1, 'max-gain': 0.5 },
    { metric: 'roc-auc', 'equal-within': 0.05 },
  ],
  slices: { by: ['country'] },
  fairness: { by: ['country'], 'min-rows': 20 },
};

const judged = (base: Float64Array, head: Float64Array, columns: object) =>
  judgedPart({ labels, base, head, columns: { country, ...columns }, policy });

const kinds = [
  ['independent rows', {}],
  ['groups', { group }],
  ['weights', { weight }],
] as const;

describe.each(kinds)('the whole judgement on %s', (_, columns) => {
  it('of a model against itself finds no harm, no flip and nothing to say', () => {
    const part = judged(one, one, columns);
    expect(part.findings).toEqual([]);
    for (const { id, value, subject } of part.measurements) {
      if (subject === 'model') expect([id, value]).toEqual([id, 0]);
    }
  });

  it('of exchanged models mirrors every change and interval, and exchanges broken and mended rows', () => {
    const [there, back] = [judged(one, other, columns), judged(other, one, columns)];
    expect(back.measurements.length).toBe(there.measurements.length);
    const shares = (part: typeof there) => part.measurements.filter(({ id }) => id === 'nfr' || id === 'pfr');
    expect(shares(back).map(({ value }) => value)).toEqual(
      shares(there)
        .map(({ value }) => value)
        .reverse(),
    );
    let compared = 0;
    for (const [i, each] of there.measurements.entries()) {
      if (!each.method?.startsWith('candidate minus baseline')) continue;
      compared++;
      const mirror = back.measurements[i];
      expect(mirror?.value).toBeCloseTo(-(each.value as number), 9);
      expect(mirror?.interval?.low).toBeCloseTo(-(each.interval?.high as number), 9);
      expect(mirror?.interval?.high).toBeCloseTo(-(each.interval?.low as number), 9);
    }
    expect(compared).toBeGreaterThan(6);
  });
});
