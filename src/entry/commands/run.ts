import { Problem } from '../../evidence/problem.ts';
import { loadPolicy } from '../../gates/load-policy.ts';
import { atTop } from '../at-top.ts';
import { deliver, writeEvidence } from '../deliver.ts';
import { runGates } from '../run-gates.ts';
import type { Command } from './command.ts';
import { changeAtHand, rangeOf } from './range.ts';

export const command: Command = {
  help: `assay run [--diff BASE..HEAD] [--evidence FOLDER]

Every gate that assay.yml configures, then the report. Without --diff, what the current branch adds to the default
branch is judged; on the default branch, its last commit. What is not committed is not looked at, except for a policy
where no commit has one yet. --evidence keeps each gate's evidence as a file.
`,
  options: { diff: { type: 'string' }, evidence: { type: 'string' } },
  async run(invocation) {
    const { flags, io, options, words } = atTop(invocation);
    if (words.length > 0)
      throw new Problem(`assay run takes no words, given "${words.join(' ')}".`, 'See `assay help`.');
    const change = typeof flags.diff === 'string' ? await rangeOf(io, flags.diff) : await changeAtHand(io);
    if (change !== null && typeof flags.diff !== 'string') {
      const range = `${change.base.slice(0, 7)}..${change.head.slice(0, 7)}`;
      io.log.info(`Judging ${range}; what is not committed is not looked at. --diff BASE..HEAD names another range.`);
    }
    const policy = await loadPolicy(io, change, options.config);
    const evidence = await runGates(policy, change, io);
    if (typeof flags.evidence === 'string') {
      await writeEvidence(invocation.io.root, flags.evidence, evidence);
    }
    return deliver(invocation, evidence, policy.config.report, change?.head);
  },
};
