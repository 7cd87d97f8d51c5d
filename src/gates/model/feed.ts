import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { arrange, type InputMap } from '../../model/arrange.ts';
import type { Golden } from '../../model/golden/golden.ts';
import type { Answer, Inputs, RunningModel } from '../../runtimes/protocol.ts';
import { spooled } from '../../runtimes/spool.ts';
import { writeProblem } from '../../runtimes/write-problem.ts';

/** The golden rows as a model takes them, or why it cannot take them. */
export type Feed = (model: Pick<RunningModel, 'info'>) => Answer<Inputs>;

/**
 * The golden rows for models: arranged once for models of the same inputs, and written once to a file below `scratch`, from
 * which processes read. `map` says which columns go into which input. Errors: `Problem` when the file cannot be written.
 */
export function feedOf(golden: Pick<Golden, 'features' | 'rows'>, map: InputMap | undefined, scratch: string): Feed {
  const known = new Map<string, Answer<Inputs>>();
  return ({ info }) => {
    const key = JSON.stringify(info.inputs);
    const before = known.get(key);
    if (before !== undefined) return before;
    const arranged = arrange(golden.features, golden.rows, info.inputs, map);
    const folder = join(scratch, 'inputs');
    madeFolder(folder);
    const answer: Answer<Inputs> = arranged.ok
      ? { ok: true, value: spooled(arranged.batch, folder) }
      : { ok: false, fault: { kind: 'answer', text: arranged.text, stderr: '' } };
    known.set(key, answer);
    return answer;
  };
}

/** Errors: `Problem` where it cannot be made (a full disk has no room for a folder either). */
function madeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writeProblem('The inputs of the models', folder, error);
  }
}
