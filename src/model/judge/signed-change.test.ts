import { expect, it } from 'vitest';
import { signedChange } from './signed-change.ts';

it.each([
  ['higher', { value: 0.02, low: 0.01, high: 0.03 }, { value: -0.02, low: -0.03, high: -0.01 }],
  ['lower', { value: 0.02, low: 0.01, high: 0.03 }, { value: 0.02, low: 0.01, high: 0.03 }],
  ['none', { value: 0.02, low: 0.01, high: 0.03 }, { value: 0.02, low: 0.01, high: 0.03 }],
  ['higher', { value: 0, low: -0.01, high: 0 }, { value: 0, low: 0, high: 0.01 }],
] as const)('a harm of a metric that is better when %s', (direction, harm, change) => {
  expect(signedChange({ direction }, harm)).toEqual(change);
});
