import { safeLog } from '../github/log.ts';
import { toldCode } from './run.ts';

/** What of a process is needed to end it. */
export interface Ending {
  once(event: 'beforeExit', then: () => void): unknown;
  once(event: 'uncaughtException', then: (error: unknown) => void): unknown;
  exit(code?: number): unknown;
  readonly stderr: { write(text: string): unknown };
}

/**
 * Runs a program and ends its process once nothing is left to do, by then all output is written: Node would take the heap
 * apart first, which is of no use and takes milliseconds. A program that waits for what cannot come any more ends with 70,
 * never as if it had passed; so does one with an error that nobody caught, for which Node would say 1, as a failed check does.
 */
export async function toTheEnd(program: () => Promise<void>, process: Ending): Promise<void> {
  let ended = false;
  const show = (line: string) => safeLog(line, (text) => process.stderr.write(text));
  process.once('uncaughtException', (error) => process.exit(toldCode(error, show)));
  process.once('beforeExit', () => {
    if (ended) process.exit();
    process.stderr.write('A fault of Assay itself: it waits for something that cannot happen any more.\n');
    process.exit(70);
  });
  await program();
  ended = true;
}
