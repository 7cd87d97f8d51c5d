/** A word that stands before a value. */
export interface NearWord {
  readonly word: string;
  /** characters between the word and the end of the text */
  readonly distance: number;
}

/**
 * Of the words (lower case) the one that stands last in the text, where a word begins: after what is no letter or digit,
 * after an escape such as `\n`, or at a capital after a small letter. Random text holds short words by chance inside of
 * longer ones. Null when none does.
 */
export function wordNear(words: readonly string[], text: string): NearWord | null {
  const lower = text.toLowerCase();
  let best: NearWord | null = null;
  for (const word of words) {
    for (let at = lower.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : lower.lastIndexOf(word, at - 1)) {
      const distance = text.length - at - word.length;
      if (best !== null && distance >= best.distance) break;
      if (beginsAt(text, at)) best = { word, distance };
    }
  }
  return best;
}

function beginsAt(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (!/[A-Za-z0-9]/.test(before)) return true;
  if (/[nrt]/.test(before) && text[at - 2] === '\\') return true;
  if (/%[0-9A-Fa-f]{2}$/.test(text.slice(Math.max(0, at - 3), at))) return true;
  return /[a-z0-9]/.test(before) && /[A-Z][a-z]/.test(text.slice(at, at + 2));
}
