import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { halfPlusTwo, halfPlusTwoCheck } from './half-plus-two.ts';
import { runProgram } from './run-program.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Program of a process of its own: a library of another machine may end it. */
const program = `
import { writeSync } from 'node:fs';
import util from 'node:util';
util.isNullOrUndefined ??= (value) => value == null;
util.isArray ??= Array.isArray;
const [module, folder, inputs] = process.argv.slice(1);
const imported = await import(module);
const tf = imported.default ?? imported;
await tf.ready();
const model = await tf.node.loadSavedModel(folder, ['serve'], 'serving_default');
const output = model.predict(tf.tensor1d(JSON.parse(inputs), 'float32'));
writeSync(1, 'answer:' + JSON.stringify([...(output.y ?? output).dataSync()]) + ':end');
`;

/**
 * Runs a SavedModel whose answers are known on the tfjs-node at `url` in a process of its own, with `libraries` on the
 * loader's path. Errors: `Problem` when it does not start or answers anything else.
 */
export async function checkAddon(url: string, libraries: readonly string[], env: Env): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'assay-check-'));
  try {
    await writeFile(join(scratch, 'saved_model.pb'), halfPlusTwo());
    const path = [...libraries, env.LD_LIBRARY_PATH ?? ''].filter((each) => each !== '').join(':');
    const ended = await runProgram(
      [
        process.execPath,
        '--input-type=module',
        '--eval',
        program,
        url,
        scratch,
        JSON.stringify(halfPlusTwoCheck.inputs),
      ],
      {
        env: { PATH: env.PATH, HOME: scratch, TMPDIR: scratch, TF_CPP_MIN_LOG_LEVEL: '1', LD_LIBRARY_PATH: path },
        cwd: scratch,
        seconds: 120,
      },
    );
    const answer = /answer:(.*):end/.exec(ended.output)?.[1];
    if (answer === JSON.stringify(halfPlusTwoCheck.outputs)) return;
    const said = answer ?? firstError(ended.output);
    throw new Problem(
      `The built tfjs-node was withdrawn: a model that halves and adds two answered ${said} for ${halfPlusTwoCheck.inputs.join(', ')}.`,
      'Build it again on the machine that runs it; when it stays so, use `runtime: tfjs-wasm` or `command`, and report it.',
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function firstError(output: string): string {
  const line =
    output.split('\n').find((each) => /Error|cannot open|not found|undefined symbol/.test(each)) ?? 'nothing';
  return line.trim().slice(0, 300);
}
