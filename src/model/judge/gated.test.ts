import { describe, expect, it } from 'vitest';
import { modelConfigSchema } from '../config.ts';
import { ruleOf } from '../metric.ts';
import { gatedMetrics } from './gated.ts';

function gated(task: string, guards: readonly object[]) {
  const plain = { baseline: { path: 'a' }, candidate: { path: 'b' }, golden: { path: 'golden.csv' } };
  const [primary, ...others] = guards.map((guard) => ({ margin: 1, ...guard }));
  return gatedMetrics(modelConfigSchema.parse({ ...plain, task, primary, guards: others }));
}

describe('gatedMetrics', () => {
  it('names each number of the policy by itself, and the rule of its findings by the metric', () => {
    const all = gated('binary', [
      { cost: 'amount * (pred != label)' },
      {
        cost: {
          matrix: [
            [0, 1],
            [2, 0],
          ],
        },
      },
      { cost: '3 * (pred != label)' },
      { metric: 'fbeta', at: 0.5 },
      { metric: 'fbeta' },
      { metric: 'lr+' },
    ]);
    expect(all.map(({ metric }) => [metric.id, metric.title, ruleOf(metric)])).toEqual([
      ['cost', 'cost', 'cost'],
      ['cost(2)', 'cost (2)', 'cost'],
      ['cost(3)', 'cost (3)', 'cost'],
      ['fbeta(0.5)', 'F0.5', 'fbeta'],
      ['fbeta', 'F2', 'fbeta'],
      ['lr+', 'positive likelihood ratio', 'lr-plus'],
    ]);
  });

  it.each([
    ['one cost', [{ cost: '1' }, { cost: '1', margin: 2 }], 'The policy gates cost twice.'],
    [
      'a default that is written out',
      [{ metric: 'fbeta' }, { metric: 'fbeta', at: 2 }],
      'The policy gates fbeta twice.',
    ],
  ])('refuses %s twice', (_, guards, message) => {
    expect(() => gated('binary', guards)).toThrow(message);
  });
});
