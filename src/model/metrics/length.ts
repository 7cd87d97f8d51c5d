import { defineMetric } from '../metric.ts';
import { ofTexts } from '../scoring/texts.ts';

export default defineMetric({
  id: 'length',
  title: 'length',
  direction: 'none',
  unit: '',
  range: [0, null],
  needs: 'classes',
  scores: { text: { kind: 'mean', rows: ofTexts((given, _wanted) => Array.from(given).length) } },
  documentation: 'Mean number of characters of the texts.',
  source: 'definition worked out by Python',
});
