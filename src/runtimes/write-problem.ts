import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';

/**
 * That a file of inputs or outputs could not be written, as what it is: trouble of the machine, about which neither model
 * can do anything. `what` is the subject ("The inputs of the models"), `bytes` their size where it is known.
 */
export function writeProblem(what: string, folder: string, error: unknown, bytes?: number): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const size = bytes === undefined ? '' : ` (${Math.ceil(bytes / 2 ** 20)} MiB)`;
  return new Problem(
    `${what}${size} could not be written to ${quote(folder)}: ${quote(reason)}.`,
    'Make room on that disk, or set `TMPDIR` to a folder on a larger one.',
    { cause: error },
  );
}
