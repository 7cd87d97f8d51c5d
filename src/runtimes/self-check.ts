import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { halfPlusTwo, halfPlusTwoCheck } from '../packages/half-plus-two.ts';

/**
 * Runs a SavedModel with known answers through `run` before the user's. Errors: a plain error that withdraws the runtime
 * when any number differs: a library that answers wrongly must not judge a model.
 */
export async function selfCheck(run: (folder: string, x: Float32Array) => Promise<ArrayLike<number>>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-check-'));
  try {
    await writeFile(join(folder, 'saved_model.pb'), halfPlusTwo());
    const given = Array.from(await run(folder, Float32Array.from(halfPlusTwoCheck.inputs)));
    if (JSON.stringify(given) === JSON.stringify(halfPlusTwoCheck.outputs)) return;
    const [asked, wanted] = [halfPlusTwoCheck.inputs.join(', '), halfPlusTwoCheck.outputs.join(', ')];
    throw new Error(
      `withdrawn: a model that halves and adds two answered ${given.join(', ')} for ${asked}, not ${wanted}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
