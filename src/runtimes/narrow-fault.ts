import type { Answer, Inputs, ModelFault, RunningModel, Span } from './protocol.ts';

/** Fresh processes that narrowing may cost. */
const mostSpawns = 20;

/** How a fault is narrowed. */
export interface Narrowing {
  /** a fresh process with the model, or the one at hand where it still answers */
  start(): Promise<Answer<RunningModel>>;
  readonly inputs: Inputs;
  /** rows in one call of the model */
  readonly batch: number;
  /** milliseconds after which a try counts as hanging; without it, the process's own deadline */
  readonly patience?: number;
}

/**
 * Narrows a crash, a missed deadline or a refused row down to one row: halves of the rows are tried, each in a fresh
 * process, at most 20. A fault that does not come again keeps the narrowest range in which it did. With `patience` a slow
 * half looks like one that hangs, so the row that is found is asked once more without it: if it then answers, the model
 * is slow, and the fault stays as it was.
 */
export async function narrowFault(fault: ModelFault, how: Narrowing): Promise<ModelFault> {
  let found = fault;
  let spawns = 0;
  for (; spawns < mostSpawns - 1 && found.rows !== undefined && found.rows.to - found.rows.from > 1; spawns++) {
    const { from, to }: { from: number; to: number } = found.rows;
    const middle = Math.floor((from + to) / 2);
    const model = await how.start();
    if (!model.ok) return found;
    const first = await tried(model.value, how, { from, to: middle, batch: how.batch });
    const second = first.ok ? await tried(model.value, how, { from: middle, to, batch: how.batch }) : first;
    await model.value.close();
    if (second.ok) break;
    found = { ...second.fault, stderr: second.fault.stderr || fault.stderr };
  }
  if (how.patience === undefined || found === fault || found.rows === undefined) return found;
  const model = await how.start();
  if (!model.ok) return found;
  const alone = await model.value.predict(how.inputs, { ...found.rows, batch: how.batch });
  await model.value.close();
  return alone.ok ? fault : { ...alone.fault, stderr: alone.fault.stderr || fault.stderr };
}

/** One try; a process that is not waited for any longer is ended by its `close`. */
async function tried(
  model: RunningModel,
  { inputs, patience }: Narrowing,
  span: Span,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly fault: ModelFault }> {
  if (patience === undefined) return model.predict(inputs, span);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const answer = await Promise.race([model.predict(inputs, span), late]);
  clearTimeout(timer);
  if (answer !== null) return answer;
  const text = `did not answer within ${Math.round(patience / 100) / 10} s`;
  return { ok: false, fault: { kind: 'deadline', text, rows: { from: span.from, to: span.to }, stderr: '' } };
}
