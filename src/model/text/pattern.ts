import { parsePattern } from './pattern-parser.ts';

/** A state of the machine: reads a character, splits, looks where it is, or has matched. */
export type State =
  | { readonly kind: 'read'; readonly fits: (character: string) => boolean; next: number }
  | { readonly kind: 'split'; next: number; other: number }
  | { readonly kind: 'place'; readonly holds: (before: string, after: string) => boolean; next: number }
  | { readonly kind: 'matched' };

/**
 * Whether a pattern is found in a text, at most its length × the size of the pattern in steps, whatever both are: all
 * ways to match are followed at once (Thompson 1968). `^` and `$` are the ends of the text.
 * The pattern is read once. Errors: `Problem` for what `parsePattern` refuses.
 */
export function matcherOf(pattern: string): (text: string) => boolean {
  const { states, start } = parsePattern(pattern);
  return (text) => found(states, start, Array.from(text));
}

function found(states: readonly State[], start: number, characters: readonly string[]): boolean {
  let here = new Set<number>();
  for (let i = 0; i <= characters.length; i++) {
    const [before, after] = [characters[i - 1] ?? '', characters[i] ?? ''];
    const reached = new Set<number>();
    if (reach(states, [...here, start], before, after, reached)) return true;
    here = new Set();
    for (const at of reached) {
      const state = states[at] as State;
      if (state.kind === 'read' && after !== '' && state.fits(after)) here.add(state.next);
    }
  }
  return false;
}

/** Adds every state that is reached without reading; true when the end is among them. */
function reach(
  states: readonly State[],
  from: readonly number[],
  before: string,
  after: string,
  reached: Set<number>,
): boolean {
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    const state = states[at] as State;
    if (state.kind === 'matched') return true;
    if (state.kind === 'split') open.push(state.next, state.other);
    if (state.kind === 'place' && state.holds(before, after)) open.push(state.next);
  }
  return false;
}
