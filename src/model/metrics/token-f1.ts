import { defineMetric } from '../metric.ts';
import { remembered } from '../scoring/errors.ts';
import { ofTexts } from '../scoring/texts.ts';
import { counted, harmonic, normalised, overlap, words } from '../text/tokens.ts';

function tokenF1(given: string, wanted: string): number {
  const [mine, theirs] = [words(normalised(given)), words(normalised(wanted))];
  if (mine.length === 0 || theirs.length === 0) return mine.length === theirs.length ? 1 : 0;
  return harmonic(overlap(counted(mine), counted(theirs)), mine.length, theirs.length);
}

export default defineMetric({
  id: 'token-f1',
  title: 'token F1',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'classes',
  scores: { text: { kind: 'mean', rows: remembered(ofTexts((given, wanted) => tokenF1(given, wanted))) } },
  documentation:
    'Harmonic mean of the shares of words that texts have in common once normalised, as the mean over rows; two texts without a word agree.',
  source: 'Rajpurkar et al. 2016, 2018 (SQuAD)',
});
