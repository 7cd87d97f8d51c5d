import { describe, expect, it } from 'vitest';
import type { Sample } from '../sample.ts';
import type { Case } from './part.ts';
import { judgeSameOutputs } from './same-outputs.ts';

const sample = (outputs: readonly number[]): Sample => ({
  task: 'regression',
  rows: outputs.length,
  labels: new Float64Array(outputs.length),
  labelWidth: 1,
  outputs: Float64Array.from(outputs),
  width: 1,
});

const texts = (given: readonly string[]): Sample => ({
  ...sample(given.map(() => 0)),
  task: 'text',
  width: 0,
  outputs: new Float64Array(0),
  texts: { wanted: given, given },
});

const judged = (base: Sample, head: Sample) =>
  judgeSameOutputs({ base, head, config: {}, path: 'm.pkl', fingerprint: () => 'f' } as unknown as Case);

describe('outputs of two files', () => {
  it.each([
    ['numbers', sample([1, Number.NaN, 3]), sample([1, Number.NaN, 3])],
    ['texts', texts(['a', 'b']), texts(['a', 'b'])],
  ])('warn where all %s are the same', (_, base, head) => {
    const { findings, leads } = judged(base, head);
    expect(findings).toMatchObject([{ rule: 'same-outputs', severity: 'warning', locations: [{ path: 'm.pkl' }] }]);
    expect(leads).toMatchObject([{ verdict: 'warn' }]);
  });

  it.each([
    ['a number differs in its last bit', sample([1, 2]), sample([1, 2 + 2 ** -51])],
    ['a text differs', texts(['a', 'b']), texts(['a', 'c'])],
    ['there is no row', sample([]), sample([])],
  ])('say nothing where %s', (_, base, head) => {
    expect(judged(base, head).findings).toEqual([]);
  });
});
