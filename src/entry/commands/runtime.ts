import { Problem } from '../../evidence/problem.ts';
import { installPackage, listPackages } from '../../packages/resolve.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `assay runtime list            the native engines, their versions and where they were found
assay runtime install NAME    put one into the cache, by exact version and integrity
`,
  options: {},
  async run({ io, options, words }) {
    const [what = 'list', name, ...more] = words;
    if (what === 'list' && name === undefined) {
      for (const { name: id, version, found } of listPackages(io)) {
        const where = found === null ? 'not here' : `${found.from}: ${found.folder}`;
        process.stdout.write(`${id.padEnd(16)}${version.padEnd(14)}${where}\n`);
      }
      return 0;
    }
    if (what === 'install' && name !== undefined && more.length === 0) {
      const found = await installPackage(name, io);
      if (!options.quiet) process.stdout.write(`${name} ${found.version} is ready (${found.from}).\n`);
      return 0;
    }
    throw new Problem(
      `Needed "list" or "install NAME", given "${words.join(' ')}".`,
      'Usage: assay runtime list|install NAME',
    );
  },
};
