import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Gated } from '../../model/judge/gated.ts';
import { longestAnswer, type Read } from '../../model/program/lines.ts';
import type { Program } from '../../model/program/program.ts';
import { runOnce } from '../../runtimes/run-once.ts';
import { lastWords } from './fault.ts';
import type { Run } from './inputs.ts';
import { launchOf, needSandbox } from './load.ts';
import { privateValues } from './private-values.ts';
import { placed } from './program-paths.ts';

/** A metric that a program gives. */
export interface ByProgram {
  readonly id: string;
  readonly program: Program;
  readonly undecided: Gated['undecided'];
}

/** The gated metrics that programs give. */
export function programsOf(gated: readonly Gated[]): readonly ByProgram[] {
  return gated.flatMap(({ metric: { id, program }, undecided }) =>
    program === undefined ? [] : [{ id, program, undecided }],
  );
}

/**
 * What `read` finds in the answer of the program to the lines on its standard input. `what` says in words what it was asked
 * about. It runs once, as processes of models do; a judge has the network even where models have none, because most ask a
 * service. Errors: `Problem` when it cannot be run, ends with a code, writes too much or what cannot be read, or takes too
 * long: a value that could not be had is no verdict about the candidate.
 */
export async function answerOf<T>(
  run: Run,
  { id, program }: ByProgram,
  { lines, what }: { readonly lines: Iterable<string>; readonly what: string },
  read: (text: string, withheld: (text: string) => string) => Read<T>,
): Promise<T> {
  const { config, scratch } = run;
  if (program.kind !== 'preferences') await needSandbox(run);
  const launch = launchOf(run);
  const input = join(scratch, `${program.kind}.jsonl`);
  await pipeline(Readable.from(chunks(lines)), createWriteStream(input, { mode: 0o600 }));
  const options = {
    ...launch,
    keep: [...config.process.env, ...program.env],
    ...(program.kind === 'preferences' ? { sandbox: 'none' as const } : {}),
  };
  const command = await placed(run, program.command);
  const { withheld } = privateValues(run.io, program.env);
  run.io.log.info(`asking the program of ${id} about ${what}`);
  const answer = await runOnce(command, options, { input, most: longestAnswer });
  if (answer.ok) {
    const said = read(answer.value, withheld);
    if (said.ok) return said.value;
    throw programProblem(id, `${said.problem} when asked about ${what}`);
  }
  const { text, stderr } = answer.fault;
  const said = withheld(lastWords(stderr));
  throw programProblem(id, `${text} when asked about ${what}${said === '' ? '' : `; its last words: ${quote(said)}`}`);
}

/** The problem of a program that does not do what it was asked for; `why` follows "The program of `id` ". */
function programProblem(id: string, why: string): Problem {
  return new Problem(
    `The program of ${quote(id)} ${why}.`,
    'Run it by hand on a line as docs/model-command.md shows them; a program of the base commit is mended in a change of its own.',
  );
}

/** Lines in pieces of some size: a write for each would take longer than making them. */
export function* chunks(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
