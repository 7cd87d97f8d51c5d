import { Problem } from '../../evidence/problem.ts';
import { deliver } from '../deliver.ts';
import { readEvidence } from '../read-evidence.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `assay report EVIDENCE...

Renders evidence files (or folders of them) that the gates wrote, with --format as often as needed.
The exit code is that of the worst verdict.
`,
  options: {},
  async run(invocation) {
    if (invocation.words.length === 0) {
      throw new Problem(
        'No evidence given: needed one or more evidence files or folders.',
        'Usage: assay report EVIDENCE...',
      );
    }
    const evidence = await readEvidence(invocation.io.root, invocation.words);
    return deliver(invocation, evidence, 'default');
  },
};
