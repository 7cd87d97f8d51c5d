import type { Evidence } from '../../evidence/evidence.ts';
import { Problem } from '../../evidence/problem.ts';
import { trendLineOf, trendOf, withLines } from '../../evidence/trend.ts';
import { commitOf } from '../../sources/git.ts';
import { trendText } from '../../sources/trend-file.ts';
import { deliver, write } from '../deliver.ts';
import { readEvidence } from '../read-evidence.ts';
import type { Command, Invocation } from './command.ts';

export const command: Command = {
  help: `assay report EVIDENCE...

Renders evidence files (or folders of them) that the gates wrote, with --format as often as needed.
The exit code is that of the worst verdict.

--trend FILE    earlier decisions to draw: a file, or git:REF:PATH
--record FILE   adds these decisions to a trend file, under --commit SHA (HEAD unless told); docs/trend.md
`,
  options: { trend: { type: 'string' }, record: { type: 'string' }, commit: { type: 'string' } },
  async run(invocation) {
    if (invocation.words.length === 0) {
      throw new Problem(
        'No evidence given: needed one or more evidence files or folders.',
        'Usage: assay report EVIDENCE...',
      );
    }
    const evidence = await readEvidence(invocation.io.root, invocation.words);
    const { record, trend, commit } = invocation.flags;
    if (typeof record === 'string') await recordTrend(invocation, evidence, record, commit);
    return deliver(invocation, evidence, { key: 'default', ...(typeof trend === 'string' ? { trend } : {}) });
  },
};

/** Adds a line for each evidence to a trend file; the same commit judged again replaces its lines. */
async function recordTrend(
  { io }: Invocation,
  evidence: readonly Evidence[],
  file: string,
  given: unknown,
): Promise<void> {
  const commit = typeof given === 'string' ? given : await commitOf(io.root, 'HEAD');
  if (commit === null || !/^[0-9A-Za-z._-]{1,64}$/.test(commit)) {
    throw new Problem(
      'The decisions cannot be recorded: no commit is known that they belong to.',
      'Name it with --commit SHA.',
    );
  }
  const before = trendOf(await trendText(io.root, file));
  await write(
    io.root,
    file,
    withLines(
      before,
      evidence.map((one) => trendLineOf(one, commit)),
    ),
  );
}
