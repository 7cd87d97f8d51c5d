import type { Sample } from '../sample.ts';

/** A function of the text that was given and the one that was wanted, row by row. */
export function ofTexts(of: (given: string, wanted: string) => number): (sample: Sample) => Float64Array {
  return ({ texts = { wanted: [], given: [] } }) =>
    Float64Array.from(texts.given, (given, row) => of(given, texts.wanted[row] as string));
}
