import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Golden } from '../../model/golden/golden.ts';
import { jsonRow } from '../../runtimes/json-rows.ts';
import { runOnce } from '../../runtimes/run-once.ts';
import { lastWords } from './fault.ts';
import type { Run } from './inputs.ts';
import { launchOf, needSandbox } from './load.ts';
import { chunks } from './metric-program.ts';
import { placed } from './program-paths.ts';

/** Longest answer in bytes. */
const most = 256 * 2 ** 20;

/**
 * What a program writes that is given the golden rows: to its standard input a line of JSON for each, with the id and the
 * input columns under their names; from its standard output lines like them, with the id and what is changed. It runs once,
 * as processes of models do. Errors: `Problem` when it cannot be run, ends with a code, writes too much or takes too long.
 */
export async function changedByProgram(run: Run, golden: Golden, command: readonly string[]): Promise<Buffer> {
  await needSandbox(run);
  const input = join(run.scratch, 'changed-by.jsonl');
  await pipeline(
    Readable.from(chunks(rowLines(golden, run.config.golden.id))),
    createWriteStream(input, { mode: 0o600 }),
  );
  const seeded = command.map((argument) => argument.replaceAll('{seed}', String(run.io.seed)));
  const answer = await runOnce(await placed(run, seeded), launchOf(run), { input, most });
  if (answer.ok) return Buffer.from(answer.value);
  const said = lastWords(answer.fault.stderr);
  throw new Problem(
    `The program ${quote(command.join(' ').slice(0, 200))} of \`model.robustness\` ${answer.fault.text}${said === '' ? '' : `; its last words: ${quote(said)}`}.`,
    'Run it by hand on a line as docs/model-command.md shows it.',
  );
}

function* rowLines({ ids, rows, features }: Golden, id: string): Generator<string> {
  const names = features.map(({ name }) => JSON.stringify(name));
  for (let row = 0; row < rows; row++) {
    const fields = features.map((feature, k) => `${names[k]}:${jsonRow(feature, row)}`);
    yield `{${[`${JSON.stringify(id)}:${JSON.stringify(ids[row])}`, ...fields].join(',')}}\n`;
  }
}
