import type { Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { counted, overlap, runsOf, words } from './tokens.ts';

const order = 4;

/**
 * Words of a text as the machine-translation evaluation mteval-13a splits them: punctuation and symbols of ASCII stand
 * alone, but a full stop or comma between digits, and a hyphen that does not follow a digit.
 */
export function bleuWords(text: string): readonly string[] {
  const line = text
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return words(
    ` ${line} `
      .replace(/[ -&(-+:-@/[-`{-~]/g, (sign) => ` ${sign} `)
      .replace(/([^0-9])([.,])/g, '$1 $2 ')
      .replace(/([.,])([^0-9])/g, ' $1 $2')
      .replace(/([0-9])(-)/g, '$1 $2 '),
  );
}

/** Row columns of BLEU: runs of 1 to 4 words in common, runs given, words given, words wanted. */
export function bleuColumns({ texts = { wanted: [], given: [] } }: Sample): readonly Float64Array[] {
  const rows = texts.given.length;
  const columns = Array.from({ length: 2 * order + 2 }, () => new Float64Array(rows));
  texts.given.forEach((text, row) => {
    const [given, wanted] = [bleuWords(text), bleuWords(texts.wanted[row] as string)];
    for (let n = 1; n <= order; n++) {
      const runs = runsOf(given, n, ' ');
      (columns[n - 1] as Float64Array)[row] = overlap(counted(runs), counted(runsOf(wanted, n, ' ')));
      (columns[order + n - 1] as Float64Array)[row] = runs.length;
    }
    (columns[2 * order] as Float64Array)[row] = given.length;
    (columns[2 * order + 1] as Float64Array)[row] = wanted.length;
  });
  return columns;
}

/**
 * BLEU (0 to 100) of summed columns: the geometric mean of the precisions of 1 to 4 words, times the brevity penalty.
 * Precisions of 0 are smoothed by halving, as in mteval ("exp"); 0 when nothing is common or a text has no 4 words.
 */
export function bleuOf(sums: Float64Array): Value {
  const at = (k: number) => sums[k] as number;
  const [given, wanted] = [at(2 * order), at(2 * order + 1)];
  if (wanted === 0) return { value: null, reason: 'no word is wanted' };
  let [logs, smoothing, found] = [0, 1, 0];
  for (let n = 0; n < order; n++) {
    const [common, all] = [at(n), at(order + n)];
    if (all === 0) return { value: 0 };
    if (common === 0) smoothing *= 2;
    found += common;
    logs += Math.log(common === 0 ? 1 / (smoothing * all) : common / all);
  }
  if (found === 0) return { value: 0 };
  const brevity = given < wanted ? Math.exp(1 - wanted / given) : 1;
  return { value: 100 * brevity * Math.exp(logs / order) };
}
