/** Text without case, punctuation, symbols of ASCII, the English articles and more than one space between words. */
export function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\p{P}$+<=>^`|~]/gu, '')
    .replace(/(?<![\p{L}\p{N}_])(a|an|the)(?![\p{L}\p{N}_])/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}

/** Words between white space; none of an empty text. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** How often each thing is there. */
export function counted<T>(things: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** How many things two bags have in common. */
export function overlap<T>(first: ReadonlyMap<T, number>, second: ReadonlyMap<T, number>): number {
  let common = 0;
  for (const [thing, count] of first) common += Math.min(count, second.get(thing) ?? 0);
  return common;
}

/** The runs of n neighbouring parts, each as one text. */
export function runsOf(parts: readonly string[], n: number, between: string): readonly string[] {
  return Array.from({ length: Math.max(0, parts.length - n + 1) }, (_, i) => parts.slice(i, i + n).join(between));
}

/** Harmonic mean of precision and recall of `common` things among `given` and `wanted`; 0 when nothing is common. */
export function harmonic(common: number, given: number, wanted: number): number {
  return common === 0 ? 0 : (2 * common) / (given + wanted);
}
