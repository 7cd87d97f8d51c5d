import { defineMetric } from '../metric.ts';
import { ofTexts } from '../scoring/texts.ts';

export default defineMetric({
  id: 'contains',
  title: 'texts that hold the wanted one',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { text: { kind: 'proportion', rows: ofTexts((given, wanted) => (given.includes(wanted) ? 1 : 0)) } },
  documentation: 'Share of rows whose text holds the wanted one somewhere, in the same case.',
  source: 'definition worked out by Python',
});
