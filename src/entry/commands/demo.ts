import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../../evidence/problem.ts';
import { tool } from '../../evidence/tool.ts';
import { exitCode } from '../../evidence/verdict.ts';
import { loadPolicy } from '../../gates/load-policy.ts';
import { overallVerdict } from '../../report/report.ts';
import { reportOf, surfaceOf, write, writeEvidence } from '../deliver.ts';
import { buildDemoRepository } from '../demo-repository.ts';
import { runGates } from '../run-gates.ts';
import type { Command } from './command.ts';

const sign = '.assay-demo';

const written = [
  ['comment', 'comment.md'],
  ['html', 'report.html'],
  ['sarif', 'results.sarif'],
  ['junit', 'junit.xml'],
] as const;

export const command: Command = {
  help: `assay demo [--output FOLDER] [--exit-zero]

Builds a small repository from real flights with a pull request that leaks a key, changes the unit of a column and
loses accuracy on one airport; runs every gate on it, prints the report and writes the comment, the HTML report, SARIF
and the evidence to FOLDER (assay-demo unless told). Ends with the exit code of the verdict, or 0 with --exit-zero.
`,
  options: { 'exit-zero': { type: 'boolean' } },
  async run({ io, options, flags }) {
    const folder = options.output ?? 'assay-demo';
    const out = isAbsolute(folder) ? folder : join(io.root, folder);
    await emptied(out);
    const { demoKey } = await import('../demo-key.ts');
    const root = join(out, 'repository');
    const change = await buildDemoRepository(exampleFolder(), root, demoKey(io.seed));
    const inside = { ...io, root };
    const policy = await loadPolicy(inside, change, null);
    const evidence = await runGates(policy, change, inside);
    const report = reportOf(evidence, { key: policy.config.report.key, head: change.head, toolVersion: tool.version });
    await writeEvidence(out, 'evidence', evidence);
    for (const [id, file] of written) await write(out, file, await (await surfaceOf(id)).render(report));
    const width = process.stdout.columns;
    const terminal = await surfaceOf('terminal');
    const shown = await terminal.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
    process.stdout.write(shown);
    const names = [...written.map(([, file]) => file), 'evidence/'].join(', ');
    process.stdout.write(`\nWritten to ${out}: ${names}; the repository that was judged is in repository/.\n`);
    return flags['exit-zero'] === true ? 0 : exitCode(overallVerdict(report));
  },
};

/** An empty folder of ours: a new one, or the one of an earlier demo. Anybody else's folder is left alone. */
async function emptied(folder: string): Promise<void> {
  if (existsSync(folder)) {
    const entries = await readdir(folder);
    if (entries.length > 0 && !entries.includes(sign)) {
      throw new Problem(
        `The folder ${folder} is not empty and not of an earlier demo.`,
        'Name another: --output FOLDER.',
      );
    }
    await rm(folder, { recursive: true, force: true });
  }
  await write(folder, sign, 'This folder is written anew by `assay demo`.\n');
}

/** `examples/late-arrival` of this checkout: upward from the bundle. */
function exampleFolder(): string {
  let at = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const example = join(at, 'examples', 'late-arrival');
    if (existsSync(join(example, 'base', 'assay.yml'))) return example;
    if (dirname(at) === at) break;
    at = dirname(at);
  }
  throw new Problem(
    'The example of the demo was not found beside the bundle.',
    'Run the demo from a clone of the Assay repository.',
  );
}
