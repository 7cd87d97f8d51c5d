import { Problem } from '../evidence/problem.ts';

/**
 * What may be said of an error that one question met: a problem in its own words; of an engine's error only its kind,
 * since its message may hold cells of the data.
 */
export function faultText(error: unknown): { readonly text: string; readonly mend: string } {
  if (error instanceof Problem) return { text: error.message, mend: error.mend };
  const message = error instanceof Error ? error.message : String(error);
  const kind = /^[A-Z][A-Za-z ]{2,40}(?= (?:Error|Exception):)/.exec(message)?.[0];
  return {
    text: `The question could not be answered${kind === undefined ? '' : ` (${kind.toLowerCase()} error of the engine)`}.`,
    mend: 'Set `ignore: true` for what cannot be read, or write it in a plainer type; and report it to us.',
  };
}
