import { defineProgramMetric, given, programSettings } from '../program/program-metric.ts';

export default defineProgramMetric({
  id: 'judge-command',
  title: 'share of texts that the judge prefers',
  settings: {
    ...programSettings,
    human: given('a file of pairs that people have judged', false),
    'min-agreement': {
      kind: 'number',
      meaning: 'the share of these pairs in which judge and people must agree',
      least: 0,
      most: 1,
    },
    'max-position-share': {
      kind: 'number',
      meaning: 'the largest share of pairs in which the order of the texts may decide',
      default: 0.3,
      least: 0,
      most: 1,
    },
  },
  tasks: ['text'],
  kindOf: () => 'preferences',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  documentation:
    'Share of rows in which a judge (a program of the team, such as one that asks a language model) prefers the text of the model to that of the other; half for a tie. Every pair is asked in both orders, and the answers are averaged. Protocol: docs/model-command.md.',
  source: 'Zheng et al. 2023 (arXiv 2306.05685), both orders; paired t interval of the preferences',
});
