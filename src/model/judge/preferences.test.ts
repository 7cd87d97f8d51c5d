import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { evaluate } from '../metric.ts';
import cohenKappa from '../metrics/cohen-kappa.ts';
import type { Program } from '../program/program.ts';
import { sampleOf } from '../sample.ts';
import type { Case } from './part.ts';
import { judgePreferences } from './preferences.ts';

const the = { config: {}, fingerprint: (text: string) => text, path: 'x' } as unknown as Case;
const program: Program = { kind: 'preferences', key: 'k', command: [], env: [] };
const random = seededRandom(1, 'preferences');
const words = (n: number) => Float64Array.from({ length: n }, () => Math.floor(random() * 3) / 2);

describe('judgePreferences', () => {
  it.each([1, 2, 3, 4])('has the kappa of the metric cohen-kappa (draw %d)', () => {
    const human = words(60);
    const judge = human.map((one) => (random() < 0.6 ? one : Math.floor(random() * 3) / 2));
    const outputs = Array.from(judge).flatMap((one) => [0, 0.5, 1].map((word) => (word === one ? 1 : 0)));
    const sample = sampleOf(
      'multiclass',
      human.map((one) => 2 * one),
      Float64Array.from(outputs),
      3,
    );
    const { value } = evaluate(cohenKappa, sample);
    const record = { id: 'judge-command', program, byPlace: new Float64Array(0), people: { judge, human } };
    const { notes } = judgePreferences(the, { ...record, undecided: 'warn' });
    const said = /beyond chance is ([\u2212\d.]+)/.exec(notes[0]?.text ?? '')?.[1]?.replace('\u2212', '-');
    expect(Number(said)).toBeCloseTo(value as number, 2);
  });

  it('says nothing of the order where no pair was asked', () => {
    const byPlace = new Float64Array(3).fill(Number.NaN);
    const part = judgePreferences(the, { id: 'j', program, byPlace, people: null, undecided: 'fail' });
    expect(part.measurements).toEqual([]);
    expect(part.findings).toEqual([]);
  });
});
