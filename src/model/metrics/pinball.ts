import { defineMetricWith, type Score } from '../metric.ts';
import { rowErrors } from '../scoring/errors.ts';
import { levelColumn, pinballLoss } from '../scoring/quantiles.ts';

const allLevels: Score = {
  kind: 'mean',
  rows: ({ labels, outputs, width, levels = [] }) =>
    labels.map((label, row) => {
      let sum = 0;
      levels.forEach((level, k) => {
        sum += pinballLoss(outputs[row * width + k] as number, label, level);
      });
      return sum / levels.length;
    }),
};

function oneLevel(at: number): Score {
  return {
    kind: 'mean',
    check: (sample) => (levelColumn(sample, at) === null ? `the levels do not hold ${at}` : null),
    rows: (sample) => {
      const column = levelColumn(sample, at);
      return sample.labels.map((label, row) => pinballLoss(column?.[row] as number, label, at));
    },
  };
}

export default defineMetricWith({
  id: 'pinball',
  title: ({ at }) => `pinball loss${at === undefined ? '' : ` at ${at}`}`,
  settings: {
    at: { kind: 'number', meaning: 'the level of the one quantile that is looked at', least: 0, most: 1, open: true },
  },
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: ({ at }) => ({
    regression: { kind: 'mean', rows: rowErrors((output, label) => pinballLoss(output, label, at ?? 0.5)) },
    quantile: at === undefined ? allLevels : oneLevel(at),
  }),
  documentation:
    'Loss of a quantile: level × (label - output) where the output is too low, else (1 - level) × (output - label); of a regression at the level 0.5 unless told, of quantiles the mean over their levels unless one is told.',
  source: 'Koenker & Bassett 1978; sklearn.metrics.mean_pinball_loss',
});
