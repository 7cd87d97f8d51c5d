import { type InlineIgnore, ignoresAt } from '../inline-ignore.ts';
import type { Exposure } from './exposure.ts';

/** Adds the comments beside each finding that silence its rule. `lineOf` gives the finding's line (1-based) in the text. */
export function withIgnores(
  text: string,
  found: readonly Exposure[],
  lineOf: (exposure: Exposure) => number | undefined,
): Exposure[] {
  if (found.length === 0 || !/assay:ignore|nosec|allow|ignore/.test(text)) return [...found];
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return found.map((exposure) => {
    const start = starts[(lineOf(exposure) ?? 0) - 1];
    const ignores: InlineIgnore[] = start === undefined ? [] : ignoresAt(text, start);
    const own = ignores.filter(({ by, rule }) => by === 'foreign' || rule === exposure.rule);
    return own.length === 0 ? exposure : { ...exposure, ignores: own };
  });
}
