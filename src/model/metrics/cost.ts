import { type Cost, checkCost, expressionScore, matrixScore } from '../cost/cost.ts';
import { defineMetricWith, type Scores } from '../metric.ts';

function scoresOf(cost: Cost): Scores {
  if (typeof cost !== 'string') return { binary: matrixScore(cost.matrix), multiclass: matrixScore(cost.matrix) };
  const score = expressionScore(cost);
  return { binary: score, multiclass: score, regression: score, text: score };
}

export default defineMetricWith({
  id: 'cost',
  title: () => 'cost',
  settings: {
    cost: {
      kind: 'given',
      meaning: '`{matrix: [[…], …]}` or an expression, in quotes',
      required: true,
      check: checkCost,
    },
  },
  direction: 'lower',
  unit: '',
  range: [null, null],
  needs: 'classes',
  scores: ({ cost = '0' }) => scoresOf(cost),
  documentation:
    'Mean cost of a row in money: by a matrix with a line for each label and a column for each predicted class, or by an expression over columns of the golden dataset and `label`, `pred` and `score`, such as amount * (pred != label).',
  source: 'Elkan 2001; worked out by numpy',
});
