import { defineMetric } from '../metric.ts';
import { ofTexts } from '../scoring/texts.ts';

export default defineMetric({
  id: 'exact-match',
  title: 'exact match',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { text: { kind: 'proportion', rows: ofTexts((given, wanted) => (given === wanted ? 1 : 0)) } },
  documentation: 'Share of rows whose text is exactly the wanted one.',
  source: 'Rajpurkar et al. 2016, without normalisation',
});
