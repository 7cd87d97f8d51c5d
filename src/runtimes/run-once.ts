import { closeSync, openSync } from 'node:fs';
import { type Group, type Launch, launched } from './process-group.ts';
import type { Answer } from './protocol.ts';

/**
 * Runs a program once, with a file as its standard input, and gives what it wrote to its standard output: at most `most`
 * bytes, within `deadlines.total`. The process is one of its own group with a stripped environment, as those of models.
 * Every failure (an exit code but 0, too much output, a missed deadline) is an answer. Errors: `Problem` for a command that
 * no system could start.
 */
export async function runOnce(
  command: readonly string[],
  options: Launch,
  { input, most }: { readonly input: string; readonly most: number },
): Promise<Answer<string>> {
  const [program = '', ...args] = command;
  const file = openSync(input, 'r');
  let group: Group;
  try {
    group = launched(program, args, options, { stdio: [file, 'pipe', 'pipe'], reads: true });
  } finally {
    closeSync(file);
  }
  const { child } = group;
  const written: Buffer[] = [];
  let size = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    const fits = size <= most;
    size += chunk.length;
    if (size <= most) written.push(chunk);
    else if (fits) group.end();
  });
  const error = await new Promise<Error | null>((resolve) => {
    child.once('error', (reason) => child.pid === undefined && resolve(reason));
    child.once('close', () => resolve(null));
  });
  // What the program leaves behind may still write to its folder.
  await group.closed();
  if (error !== null) return group.failed('crash', `could not be started (${error.message.split('\n')[0]})`);
  if (size > most) return group.failed('answer', `wrote more than ${most / 2 ** 20} MiB to its standard output`);
  if (child.exitCode !== 0) {
    if (Date.now() < group.lastMoment) return group.failed('crash', group.howItEnded());
    return group.failed('deadline', `did not end within ${Math.round(options.deadlines.total / 100) / 10} s`);
  }
  return { ok: true, value: Buffer.concat(written).toString('utf8') };
}
