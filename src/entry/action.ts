import { Problem } from '../evidence/problem.ts';
import { safeLog } from '../github/log.ts';
import type { ActionName } from './action-inputs.ts';
import { exitCodeOf } from './run.ts';

const write = (text: string) => void process.stdout.write(text);

/** A step of a workflow: reads inputs and event, judges, reports; sets the exit code of the process. */
export async function main(name: ActionName): Promise<void> {
  process.exitCode = await exitCodeOf(
    () => step(name),
    (line) => safeLog(line, write),
  );
}

async function step(name: ActionName): Promise<number> {
  try {
    if (name === 'report') return await (await import('./action-report.ts')).reportStep(process.env);
    return await (await import('./action-gates.ts')).gatesStep(name, process.env);
  } catch (error) {
    if (error instanceof Problem) await announce(error);
    throw error;
  }
}

/** A problem before there is any evidence: an annotation, and the verdict `error` as the step's output. */
async function announce(problem: Problem): Promise<void> {
  const { annotate } = await import('../github/annotations.ts');
  const { setOutputs } = await import('../github/outputs.ts');
  await annotate([
    { level: 'error', title: 'Assay could not check', message: `${problem.message}\nMend: ${problem.mend}` },
  ]);
  await setOutputs(process.env, { verdict: 'error' });
}
