import { aucInfluence } from '../../stats/auc-influence.ts';
import { defined, defineMetricWith, type Score } from '../metric.ts';
import { againstRest, enoughOfClass, inPairs } from '../scoring/class-areas.ts';
import { drawnRocAreas } from '../scoring/drawn-areas.ts';
import { type Area, labelAverage, ofLabelColumns, rowsOf } from '../scoring/label-columns.ts';
import { areaUnderRoc, thresholdSweep } from '../scoring/threshold-sweep.ts';

const binary: Score = {
  kind: 'auc',
  value: ({ outputs, labels, weights }) => {
    const sweep = thresholdSweep(outputs, (row) => labels[row] === 1);
    return defined(areaUnderRoc(sweep(weights ?? labels.map(() => 1))), 'only one class in the labels');
  },
};

const areas: Area = {
  area: areaUnderRoc,
  drawn: drawnRocAreas,
  influence: (...given) => aucInfluence(...given).influence,
  enough: (labels) => Math.min(rowsOf(labels, 1), labels.length - rowsOf(labels, 1)) >= enoughOfClass,
  reason: 'a label has rows of one kind only',
};

export default defineMetricWith({
  id: 'roc-auc',
  title: ({ multi, average }) =>
    `ROC AUC${multi === 'ovo' ? ' (pairs of classes)' : average === 'micro' ? ' (micro)' : ''}`,
  settings: {
    multi: {
      kind: 'word',
      meaning: 'whether each of several classes is held against the rest (ovr) or against each other class (ovo)',
      words: ['ovr', 'ovo'],
      default: 'ovr',
    },
    average: labelAverage,
  },
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'finite',
  scores: ({ multi, average = 'macro' }) => ({
    ...(average === 'macro' && multi !== 'ovo' ? { binary } : {}),
    ...(average === 'macro' ? { multiclass: { kind: 'weighted', ...(multi === 'ovo' ? inPairs : againstRest) } } : {}),
    ...(multi === 'ovo' ? {} : ofLabelColumns(average, areas)),
  }),
  documentation:
    'Probability that a random positive row gets a higher output than a random negative one, ties counting half; with several classes the mean over each class against the rest (ovr) or over pairs of classes (ovo), with several labels the mean over them.',
  source: 'Hand & Till 2001; sklearn.metrics.roc_auc_score',
});
