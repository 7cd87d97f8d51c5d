import { Problem } from '../../evidence/problem.ts';
import { loadPolicy } from '../../gates/load-policy.ts';
import { lockModel } from '../../gates/model/lock-model.ts';
import { modelGate } from '../../gates/model.ts';
import { atTop, fromTop } from '../at-top.ts';
import { deliver } from '../deliver.ts';
import type { Command, Invocation } from './command.ts';
import { rangeOf } from './range.ts';

export const command: Command = {
  help: `assay model [--diff BASE..HEAD]              judge the candidate of assay.yml
assay model lock MODEL --data FILE ...       record in assay.lock which data and code MODEL came from

Runs the candidate and the baseline that assay.yml names on the golden dataset and decides with paired intervals
against the margins. With --diff, a change that touches none of them is skipped.

The lock holds the digests of the model and of the files it was trained on, and the commit of the code (--code, HEAD
unless told). Commit it with the model: the gate then says when a model is not the one that was trained.
`,
  options: { diff: { type: 'string' }, data: { type: 'string', multiple: true }, code: { type: 'string' } },
  async run(invocation) {
    if (invocation.words[0] === 'lock') return lock(invocation);
    const { flags, io, options } = atTop(invocation);
    const change = typeof flags.diff === 'string' ? await rangeOf(io, flags.diff) : null;
    const policy = await loadPolicy(io, change, options.config);
    const request = change === null ? { mode: 'working-tree' as const } : { mode: 'change' as const, change };
    return deliver(invocation, [await modelGate(request, policy, io)], policy.config.report);
  },
};

async function lock(invocation: Invocation): Promise<number> {
  const [, model, ...more] = invocation.words;
  const data = (invocation.flags.data ?? []) as readonly string[];
  if (model === undefined || more.length > 0 || data.length === 0) {
    throw new Problem(
      `Needed one model and the data it was trained on, given ${model === undefined ? 'no model' : `${more.length + 1} models`} and ${data.length} data files.`,
      'Usage: assay model lock MODEL --data FILE [--data FILE ...] [--code COMMIT]',
    );
  }
  const { io, options } = atTop(invocation);
  const here = (path: string) => fromTop(io.root, invocation.io.root, path);
  const code = typeof invocation.flags.code === 'string' ? invocation.flags.code : null;
  const entry = await lockModel({ model: here(model), data: data.map(here), code }, io);
  if (!options.quiet) process.stdout.write(`assay.lock knows ${here(model)} as ${entry.digest}.\n`);
  return 0;
}
