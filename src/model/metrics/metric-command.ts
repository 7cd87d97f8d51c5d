import { defineProgramMetric, given, programSettings } from '../program/program-metric.ts';

export default defineProgramMetric({
  id: 'metric-command',
  title: 'value of the program',
  settings: {
    ...programSettings,
    gives: {
      kind: 'word',
      meaning: '`rows` for a score of each row, `number` for one number of all rows, which has no interval',
      words: ['rows', 'number'],
      default: 'rows',
    },
    better: given('`higher` or `lower`', false),
  },
  tasks: ['binary', 'multiclass', 'multilabel', 'regression', 'quantile', 'ranking', 'text', 'embedding'],
  kindOf: ({ gives }) => (gives === 'number' ? 'number' : 'scores'),
  direction: 'higher',
  unit: '',
  range: [null, null],
  needs: 'classes',
  documentation:
    'What a program of the team makes of labels and outputs: the mean of a score for each row, or one number for all rows. One number has no interval, and so is never decided: `undecided` says what that means. Protocol: docs/model-command.md.',
  source: 'the program itself; paired t interval of its row scores',
});
