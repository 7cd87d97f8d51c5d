import { loadPolicy } from '../../gates/load-policy.ts';
import { modelGate } from '../../gates/model.ts';
import { atTop } from '../at-top.ts';
import { deliver } from '../deliver.ts';
import type { Command } from './command.ts';
import { rangeOf } from './range.ts';

export const command: Command = {
  help: `assay model [--diff BASE..HEAD]

Runs the candidate and the baseline that assay.yml names on the golden dataset and decides with paired intervals
against the margins. With --diff, a change that touches none of them is skipped.
`,
  options: { diff: { type: 'string' } },
  async run(invocation) {
    const { flags, io, options } = atTop(invocation);
    const change = typeof flags.diff === 'string' ? await rangeOf(io, flags.diff) : null;
    const policy = await loadPolicy(io, change, options.config);
    const request = change === null ? { mode: 'working-tree' as const } : { mode: 'change' as const, change };
    return deliver(invocation, [await modelGate(request, policy, io)], policy.config.report.key);
  },
};
