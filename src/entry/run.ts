import { Problem } from '../evidence/problem.ts';

const reportAt = 'the issue tracker of the Assay repository';

/**
 * The one try/catch of every program. `work` gives the exit code (0, 1 or 2); a `Problem` is shown with its mend and
 * ends with 2; anything else is our fault: stack trace, where to report it, 70.
 * `show` writes one line of text to where errors go.
 */
export async function exitCodeOf(work: () => Promise<number>, show: (line: string) => void): Promise<number> {
  try {
    return await work();
  } catch (error) {
    return toldCode(error, show);
  }
}

/** Shows what was thrown, with its mend or the place to report it, and gives the exit code that it deserves. */
export function toldCode(error: unknown, show: (line: string) => void): number {
  const problem = problemOf(error);
  if (problem !== null) {
    for (const line of inWords(problem)) show(line);
    return 2;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of `A fault of Assay itself: ${trace}`.split('\n')) show(line);
  show(`Please report it, with the command that you ran, at ${reportAt}.`);
  return 70;
}

/** A problem, also one for which something was aborted: what Node aborts throws an error of its own. */
function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const aborted = error instanceof Error && error.name === 'AbortError';
  return aborted && error.cause instanceof Problem ? error.cause : null;
}

/** A problem as lines: what failed, then the mend. */
export function inWords(problem: Problem): string[] {
  return [...problem.message.split('\n'), ...`Mend: ${problem.mend}`.trimEnd().split('\n')];
}
