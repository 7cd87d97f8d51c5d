import { commonSubsequence } from './edits.ts';
import { counted, harmonic, overlap, runsOf } from './tokens.ts';

/** ROUGE-N (F measure): runs of n words that both texts have; 0 when they have none in common. */
export function rougeRuns(given: string, wanted: string, n: number): number {
  const [mine, theirs] = [runsOf(rougeWords(given), n, ' '), runsOf(rougeWords(wanted), n, ' ')];
  return harmonic(overlap(counted(mine), counted(theirs)), mine.length, theirs.length);
}

/** ROUGE-L (F measure): the longest sequence of words that both texts have; 0 when they have none in common. */
export function rougeSequence(given: string, wanted: string): number {
  const [mine, theirs] = [rougeWords(given), rougeWords(wanted)];
  return harmonic(commonSubsequence(mine, theirs), mine.length, theirs.length);
}

function rougeWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
