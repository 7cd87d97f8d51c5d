// `node bench/secrets-trees.mjs FOLDER... [--peers FOLDER] [--before CLI] [--turns 3] [--once gitleaks]`: each working tree
// read by Assay's built command in turns with another build of it (`--before`), with the peers in a folder, with `cat` of
// every file and with an empty program: least CPU seconds of all turns, most memory. Programs named by `--once` take minutes
// and have one turn. Build dist/ first; needs python3.
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureCommand } from './measure-command.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string', default: 'nowhere' },
    before: { type: 'string' },
    turns: { type: 'string', default: '3' },
    once: { type: 'string', multiple: true, default: [] },
  },
});
const cli = join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'cli.js');
const scan = (program) => [process.execPath, resolve(program), 'secrets', '--quiet', '.'];
const peer = (name) => [join(resolve(values.peers), name), 'dir', '--no-banner', '--exit-code', '0', '.'];
const programs = [
  ['assay', scan(cli)],
  ...(values.before === undefined ? [] : [['assay before', scan(values.before)]]),
  ['betterleaks', peer('betterleaks')],
  ['gitleaks', peer('gitleaks')],
  ['cat of every file', ['sh', '-c', 'git ls-files -z | xargs -0 cat > /dev/null 2>&1 || true']],
  ['node, empty', [process.execPath, '-e', '0']],
].filter(([, [program]]) => !program.includes('/') || existsSync(program));

console.log('| tree | program | CPU s | × assay | wall s | MiB |\n|---|---|--:|--:|--:|--:|');
for (const folder of positionals.map((given) => resolve(given))) {
  const runs = programs.map(() => []);
  for (let turn = 0; turn < Number(values.turns); turn++) {
    for (const [i, [name, command]] of programs.entries())
      if (turn === 0 || !values.once.includes(name)) runs[i].push(measureCommand(folder, command));
  }
  const least = (i, key) => Math.min(...runs[i].map((run) => run[key]));
  for (const [i, [name]] of programs.entries()) {
    const cells = [
      least(i, 'cpu').toFixed(2),
      (least(i, 'cpu') / least(0, 'cpu')).toFixed(2),
      least(i, 'wall').toFixed(2),
    ];
    const memory = Math.max(...runs[i].map((run) => run.memory)) / 2 ** 20;
    console.log(`| ${[basename(folder), name, ...cells, Math.round(memory)].join(' | ')} |`);
  }
}
console.log(`\nload ${loadavg()[0].toFixed(1)} at the end, Node ${process.version}`);
