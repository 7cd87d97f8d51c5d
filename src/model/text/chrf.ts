import type { Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { counted, overlap, runsOf } from './tokens.ts';

const order = 6;
const beta = 2;

/** Row columns of chrF: for runs of 1 to 6 characters (white space left out) those given, wanted and common. */
export function chrfColumns({ texts = { wanted: [], given: [] } }: Sample): readonly Float64Array[] {
  const columns = Array.from({ length: 3 * order }, () => new Float64Array(texts.given.length));
  texts.given.forEach((text, row) => {
    const [given, wanted] = [runsIn(text), runsIn(texts.wanted[row] as string)];
    for (let n = 1; n <= order; n++) {
      const [mine, theirs] = [given(n), wanted(n)];
      // Runs of a length that the wanted text does not have are not held against the given one.
      (columns[3 * n - 3] as Float64Array)[row] = theirs.length === 0 ? 0 : mine.length;
      (columns[3 * n - 2] as Float64Array)[row] = theirs.length;
      (columns[3 * n - 1] as Float64Array)[row] = overlap(counted(mine), counted(theirs));
    }
  });
  return columns;
}

/** chrF2 (0 to 100) of summed columns: precision and recall are means over the lengths that both sides have. */
export function chrfOf(sums: Float64Array): Value {
  let [precision, recall, lengths] = [0, 0, 0];
  for (let n = 0; n < order; n++) {
    const [given, wanted, common] = [sums[3 * n], sums[3 * n + 1], sums[3 * n + 2]] as [number, number, number];
    if (given === 0 || wanted === 0) continue;
    precision += common / given;
    recall += common / wanted;
    lengths++;
  }
  if ((sums[1] as number) === 0) return { value: null, reason: 'no character is wanted' };
  if (precision + recall === 0) return { value: 0 };
  const factor = beta * beta;
  return { value: (100 * (1 + factor) * precision * recall) / (lengths * (factor * precision + recall)) };
}

/** Runs of n characters; a character beyond 16 bits is one. */
function runsIn(text: string): (n: number) => readonly string[] {
  const compact = text.replace(/\s+/g, '');
  if (/[\ud800-\udfff]/.test(compact)) {
    const characters = Array.from(compact);
    return (n) => runsOf(characters, n, '');
  }
  return (n) => Array.from({ length: Math.max(0, compact.length - n + 1) }, (_, i) => compact.slice(i, i + n));
}
