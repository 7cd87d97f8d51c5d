import { midRanks } from '../../stats/mid-ranks.ts';
import { defined, defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'roc-auc',
  title: 'ROC AUC',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'finite',
  scores: {
    binary: {
      kind: 'auc',
      value: ({ labels, outputs }) => {
        const ranks = midRanks(outputs);
        const positive = labels.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
        const sum = ranks.reduce((total, rank, row) => total + (labels[row] === 1 ? rank : 0), 0);
        const pairs = positive * (labels.length - positive);
        return defined((sum - (positive * (positive + 1)) / 2) / pairs, 'only one class in the labels');
      },
    },
  },
  documentation:
    'Probability that a random positive row gets a higher output than a random negative one, ties counting half.',
  source: 'sklearn.metrics.roc_auc_score',
});
