import type { Guard } from '../config/guard.ts';

/**
 * Reads a pattern into a test whether it is found in a text; the one engine of patterns is `matcherOf` of `pattern.ts`,
 * which is loaded only where a policy has one. Errors: `Problem` for what is no pattern.
 */
export type MatcherOf = (pattern: string) => (text: string) => boolean;

/** Stands for the engine where it is not loaded. Errors: a plain error when it is used all the same. */
export function noMatcher(): never {
  throw new Error('the engine of patterns is not loaded');
}

/** Whether metrics of a policy read patterns. */
export function needsPatterns(guards: readonly Guard[]): boolean {
  return guards.some(({ pattern, schema }) => pattern !== undefined || schema !== undefined);
}
