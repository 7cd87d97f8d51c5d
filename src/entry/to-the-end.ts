/** What of a process is needed to end it. */
export interface Ending {
  once(event: 'beforeExit', then: () => void): unknown;
  exit(code?: number): unknown;
  readonly stderr: { write(text: string): unknown };
}

/**
 * Runs a program and ends its process once nothing is left to do, by then all output is written: Node would take the heap
 * apart first, which is of no use and takes milliseconds. A program that waits for what cannot come any more ends with 70,
 * never as if it had passed.
 */
export async function toTheEnd(program: () => Promise<void>, process: Ending): Promise<void> {
  let ended = false;
  process.once('beforeExit', () => {
    if (ended) process.exit();
    process.stderr.write('A fault of Assay itself: it waits for something that cannot happen any more.\n');
    process.exit(70);
  });
  await program();
  ended = true;
}
