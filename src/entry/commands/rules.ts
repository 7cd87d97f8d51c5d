import { Problem } from '../../evidence/problem.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `assay rules

Lists everything that is registered: secret rules, statistics, causes, metrics, runtimes and surfaces.
assay explain ID says what one means.
`,
  options: {},
  async run({ words }) {
    if (words.length > 0)
      throw new Problem(
        `assay rules takes no words, given "${words.join(' ')}".`,
        'For one of them: assay explain ID.',
      );
    const { registered } = await import('../catalogue.ts');
    const entries = registered();
    const lines: string[] = [];
    for (const kind of new Set(entries.map((entry) => entry.kind))) {
      const ofKind = entries.filter((entry) => entry.kind === kind);
      lines.push(`${kind} (${ofKind.length})`);
      const width = Math.max(...ofKind.map((entry) => entry.id.length)) + 2;
      lines.push(...ofKind.map((entry) => `  ${entry.id.padEnd(width)}${entry.title}`), '');
    }
    process.stdout.write(lines.join('\n'));
    return 0;
  },
};
