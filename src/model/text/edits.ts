import type { Sample } from '../sample.ts';

/** Longest text, in characters, whose every pair of places is looked at. */
const longest = 20_000;

/** Why texts are too long to be aligned; null when they are not. */
export function tooLong({ texts }: Sample): string | null {
  const long = (text: string) => text.length > longest;
  return texts !== undefined && (texts.wanted.some(long) || texts.given.some(long))
    ? `a text has more than ${longest} characters, and every place of it would be held against every other`
    : null;
}

/** Fewest parts that must be put in, taken out or replaced to turn one list into the other (Levenshtein 1966). */
export function editDistance(first: readonly string[], second: readonly string[]): number {
  let row = Uint32Array.from({ length: second.length + 1 }, (_, j) => j);
  let next = new Uint32Array(second.length + 1);
  for (let i = 0; i < first.length; i++) {
    next[0] = i + 1;
    for (let j = 0; j < second.length; j++) {
      const replaced = (row[j] as number) + (first[i] === second[j] ? 0 : 1);
      next[j + 1] = Math.min(replaced, (row[j + 1] as number) + 1, (next[j] as number) + 1);
    }
    [row, next] = [next, row];
  }
  return row[second.length] as number;
}

/** Length of the longest list that both hold in this order, not necessarily side by side. */
export function commonSubsequence(first: readonly string[], second: readonly string[]): number {
  let row = new Uint32Array(second.length + 1);
  let next = new Uint32Array(second.length + 1);
  for (const part of first) {
    for (let j = 0; j < second.length; j++) {
      next[j + 1] = part === second[j] ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number);
    }
    [row, next] = [next, row];
  }
  return row[second.length] as number;
}
