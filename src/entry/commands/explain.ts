import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { nearest } from '../../github/nearest.ts';
import { explainFinding } from '../explain-finding.ts';
import type { Command, Invocation } from './command.ts';

const usualFolders = ['assay-evidence', 'assay-demo/evidence'];

export const command: Command = {
  help: `assay explain RULE                             what a rule, statistic, cause or metric means
assay explain FINGERPRINT [--evidence PATH]    one finding of the evidence: why it is one, and how to mend it

Evidence is looked for in ${usualFolders.join(' and ')} unless --evidence names a file or folder.
`,
  options: { evidence: { type: 'string' } },
  async run(invocation) {
    const [what, ...more] = invocation.words;
    if (what === undefined || more.length > 0) {
      throw new Problem(
        `Needed one rule or fingerprint, given ${invocation.words.length}.`,
        'Usage: assay explain RULE|FINGERPRINT',
      );
    }
    process.stdout.write(/^[0-9a-f]{8,32}$/.test(what) ? await finding(what, invocation) : await rule(what));
    return 0;
  },
};

async function rule(id: string): Promise<string> {
  const { entriesOf, registered } = await import('../catalogue.ts');
  const found = entriesOf(id);
  if (found.length === 0) {
    const near = nearest(
      id,
      registered().map((entry) => entry.id),
    );
    throw new Problem(
      `Nothing named "${id}" is registered${near === null ? '' : `; did you mean "${near}"?`}`,
      '`assay rules` lists all of them.',
    );
  }
  return `${found.map((entry) => [`${entry.id} (${entry.kind}): ${entry.title}`, ...entry.text.map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`;
}

async function finding(fingerprint: string, { flags, io }: Invocation): Promise<string> {
  const { readEvidence } = await import('../read-evidence.ts');
  const paths =
    typeof flags.evidence === 'string'
      ? [flags.evidence]
      : usualFolders.filter((path) => existsSync(join(io.root, path)));
  const evidence = paths.length === 0 ? [] : await readEvidence(io.root, paths);
  const found = evidence.flatMap((one) =>
    one.findings.filter((each) => each.fingerprint.startsWith(fingerprint)).map((each) => explainFinding(each, one)),
  );
  if (found.length > 0) return found.join('\n');
  throw new Problem(
    `No finding with the fingerprint ${fingerprint}: looked in ${paths.length === 0 ? 'no evidence' : paths.join(' and ')}.`,
    'Name the evidence: --evidence FOLDER (as written by `assay run --evidence FOLDER`).',
  );
}
