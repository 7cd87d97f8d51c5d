import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { mergeAttribute, writeAllowList } from '../../secrets/allow-list.ts';
import { atTop } from '../at-top.ts';
import { write } from '../deliver.ts';
import { starterConfig } from '../starter-config.ts';
import { starterWorkflow } from '../starter-workflow.ts';
import { type Survey, survey } from '../survey.ts';
import type { Command } from './command.ts';

const config = 'assay.yml';
const workflow = '.github/workflows/assay.yml';
const allowList = '.assay/secrets.allow';

export const command: Command = {
  help: `assay init [--uses OWNER/REPOSITORY@REF] [--force]

Looks at this repository and writes a starter ${config} and ${workflow}, and an empty allow-list whose first line holds
the salt of fingerprints. Files that exist are left alone unless --force is given; an allow-list always.
`,
  options: { force: { type: 'boolean' }, uses: { type: 'string' } },
  async run(invocation) {
    const { flags, io, options, words } = atTop(invocation);
    if (words.length > 0)
      throw new Problem(`assay init takes no words, given "${words.join(' ')}".`, 'See `assay init --help`.');
    const existing = [config, workflow].filter((path) => existsSync(join(io.root, path)));
    if (existing.length > 0 && flags.force !== true) {
      throw new Problem(`Not written: ${existing.join(' and ')} exist already.`, 'Give --force to replace them.');
    }
    const found = await survey(io.root);
    const { suggestedFor } = await import('../suggested.ts');
    const seen = { ...found, suggested: await suggestedFor(found, io) };
    const uses = typeof flags.uses === 'string' ? flags.uses : await (await import('../own-name.ts')).ownName();
    await write(io.root, config, starterConfig(seen));
    await write(io.root, workflow, starterWorkflow(seen, uses));
    const written = [config, workflow];
    if (!existsSync(join(io.root, allowList))) {
      await write(io.root, allowList, writeAllowList(randomBytes(16).toString('hex'), []));
      written.push(allowList);
      if (await writeAttribute(io.root)) written.push('.gitattributes (one line)');
    }
    if (!options.quiet) process.stdout.write(inWords(seen, uses, written));
    return 0;
  },
};

/** Adds the line that lets git join two branches' entries; false where it is there. */
async function writeAttribute(root: string): Promise<boolean> {
  const path = join(root, '.gitattributes');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const line = mergeAttribute(allowList);
  if (before.split(/\r?\n/).includes(line)) return false;
  await write(root, '.gitattributes', `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${line}\n`);
  return true;
}

/** How much is expected of the snapshots, or why nothing is. */
function suggestions({ snapshots, suggested }: Survey): string[] {
  if (snapshots.length === 0) return [];
  if (suggested === undefined || suggested.size === 0) {
    return ['           nothing is expected of them: that needs the data engine (assay runtime install duckdb)'];
  }
  const count = [...suggested.values()].reduce(
    (sum, { snapshot, columns }) => sum + columns.reduce((all, { entries }) => all + entries.length, snapshot.length),
    0,
  );
  return [`           ${count} expectations that hold today; read them and take out what is chance`];
}

function inWords(seen: Survey, uses: string, written: readonly string[]): string {
  const lines = [
    `${written.slice(0, -1).join(', ')} and ${written.at(-1)} are written.`,
    `  secrets  all files; ${seen.notebooks} notebook${seen.notebooks === 1 ? '' : 's'} read by cell`,
    seen.snapshots.length === 0
      ? '  data     no CSV, TSV, Parquet or JSON Lines file found: the gate is not configured'
      : `  data     ${seen.snapshots.map((one) => one.path).join(', ')}`,
    ...suggestions(seen),
    seen.model === null
      ? `  model    no TensorFlow.js model (model.json) found: for others, see the comment in ${config}`
      : seen.golden === null
        ? `  model    ${seen.model}, but no golden dataset: see the comment in ${config}`
        : `  model    ${seen.model} on ${seen.golden.path}`,
    'Next: read them, commit them, try a branch with `assay run`, and make the job `assay` a required check.',
  ];
  if (uses.startsWith('OWNER/'))
    lines.push(`Replace ${uses.split('@')[0]} in the workflow by the repository that holds Assay.`);
  return `${lines.join('\n')}\n`;
}
