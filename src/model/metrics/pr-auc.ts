import { averagePrecisionInfluence } from '../../stats/average-precision-influence.ts';
import { defined, defineMetricWith, type Score } from '../metric.ts';
import { averageInWords } from '../scoring/averages.ts';
import { drawnAveragePrecisions } from '../scoring/drawn-areas.ts';
import { labelAverage, ofLabelColumns, rowsOf } from '../scoring/label-columns.ts';
import { cornerSweep } from '../scoring/threshold-blocks.ts';
import { averagePrecision } from '../scoring/threshold-sweep.ts';

/** Positive rows from which the interval of influences keeps its promise; fewer are resampled. */
const enoughPositive = 50;

const binary: Score = {
  kind: 'weighted',
  prepare: ({ outputs, labels }) => {
    const sweep = cornerSweep(outputs, (row) => labels[row] === 1, 0);
    return (weights) => defined(averagePrecision(sweep(weights)), 'no row is positive');
  },
  influence: ({ labels, outputs, weights }) =>
    rowsOf(labels, 1) < enoughPositive ? null : averagePrecisionInfluence(labels, outputs, weights).influence,
};

export default defineMetricWith({
  id: 'pr-auc',
  title: (settings) => `area under the precision-recall curve${averageInWords(settings)}`,
  settings: { average: labelAverage },
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'finite',
  scores: ({ average = 'macro' }) => ({
    ...(average === 'macro' ? { binary } : {}),
    ...ofLabelColumns(average, {
      area: averagePrecision,
      drawn: drawnAveragePrecisions,
      influence: (...given) => averagePrecisionInfluence(...given).influence,
      enough: (labels) => rowsOf(labels, 1) >= enoughPositive,
      reason: 'a label has no positive row',
    }),
  }),
  documentation:
    'Area under the precision-recall curve by steps (average precision); with several labels the mean over them (macro), or of all labels of all rows as one (micro).',
  source: 'sklearn.metrics.average_precision_score',
});
