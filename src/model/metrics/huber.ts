import { defineMetricWith } from '../metric.ts';
import { rowErrors } from '../scoring/errors.ts';

function huber(error: number, delta: number): number {
  return error <= delta ? (error * error) / 2 : delta * (error - delta / 2);
}

export default defineMetricWith({
  id: 'huber',
  title: ({ at }) => `Huber loss (delta ${at})`,
  settings: {
    at: {
      kind: 'number',
      meaning: 'delta: the error from which the loss is linear, in the unit of the label',
      default: 1,
      least: 0,
      most: null,
      open: true,
    },
  },
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: ({ at = 1 }) => ({
    regression: { kind: 'mean', rows: rowErrors((output, label) => huber(Math.abs(output - label), at)) },
  }),
  documentation: 'Mean of half the squared error up to delta, and beyond it delta × (|error| - delta / 2).',
  source: 'Huber 1964; scipy.special.huber',
});
