import { describe, expect, it } from 'vitest';
import { type ModelConfig, modelConfigSchema } from '../config.ts';
import { tighten } from '../tighten.ts';

function config(guards: readonly object[]): ModelConfig {
  return modelConfigSchema.parse({
    baseline: { path: 'models/prod' },
    candidate: { path: 'models/new' },
    golden: { path: 'golden.csv' },
    task: 'multiclass',
    primary: { metric: 'accuracy', margin: 0.01 },
    guards,
  });
}

const asked = [
  { metric: 'recall', class: 1, margin: 0.02 },
  { metric: 'recall', class: 2, margin: 0.04 },
  {
    cost: {
      matrix: [
        [0, 5],
        [2, 0],
      ],
    },
    margin: '2%',
  },
];

describe('guards of one metric with several settings', () => {
  it('are numbers of their own, tightened each by itself', () => {
    const stricter = [asked[0], { ...asked[1], margin: 0.03 }, { ...asked[2], margin: '1%' }] as object[];
    const result = tighten(config(asked), config([...stricter].reverse()));
    expect(result).toEqual({ config: config(stricter), loosened: [] });
  });

  it.each<[string, readonly object[], string]>([
    ['another class', [{ ...asked[0], class: 3 }, ...asked.slice(1)], '`model.guards (recall {"class":1})` is removed'],
    [
      'another cost',
      [...asked.slice(0, 2), { ...asked[2], cost: '0' }],
      '`model.guards (cost {"cost":{"matrix":[[0,5],[2,0]]}})` is removed',
    ],
    [
      'a wider margin',
      [asked[0], { ...asked[1], margin: 0.5 }, asked[2]] as object[],
      '`model.guards[1].margin` is loosened',
    ],
  ])('stay as base asks them when head has %s', (_, guards, sentence) => {
    const result = tighten(config(asked), config(guards));
    expect(result.loosened).toEqual([sentence]);
    expect(result.config?.guards.slice(0, 3)).toEqual(config(asked).guards);
  });
});
