// `node bench/secrets-history.mjs REPOSITORY...`: the history of each repository, read by Assay's built command in one thread
// and in two, by git as a log with patches, and as a log of names only, with renames (git's default) and without (as Assay
// asks for it); in turns, wall and CPU seconds and the most memory. "again" has a file of ASSAY_SECRETS_CACHE, which a run
// before the first turn writes. Build dist/ first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './numbers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, cli: { type: 'string' } },
});
const cli = resolve(values.cli ?? join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'cli.js'));
if (!existsSync(cli)) throw new Error(`${cli} is missing. Mend: npm run build`);

/** Runs a program under GNU time; [wall, CPU, MiB]. `says` must stand in its output: a program that fails at once is fast. */
function measured(cwd, program, args, says, env = {}) {
  const { stdout, stderr, status } = spawnSync('/usr/bin/time', ['-f', '\n%e %U %S %M', program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', says === null ? 'ignore' : 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const [wall, user, system, memory] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  const worked = says === null ? status === 0 : status <= 1 && stdout.includes(says);
  if (Number.isNaN(wall) || !worked) throw new Error(`${program} ended with ${status}:\n${stderr.slice(-2000)}`);
  return [wall, user + system, memory / 1024];
}

console.log('| repository | program | wall s | CPU s | MiB |\n|---|---|---|---|---|');
for (const path of positionals.map((given) => resolve(given))) {
  // a clone beside the repository, without a file checked out: packs are shared
  const folder = mkdtempSync(join(tmpdir(), 'assay-history-'));
  spawnSync('git', ['clone', '--quiet', '--no-checkout', '--mirror', '--shared', path, join(folder, '.git')]);
  spawnSync('git', ['-C', folder, 'config', 'core.bare', 'false']);
  const scan = [process.execPath, [cli, 'secrets', '--history', '--quiet']];
  const cache = { ASSAY_SECRETS_CACHE: `${folder}.cache` };
  const inThreads = (jobs) => [process.execPath, [...scan[1], '--jobs', jobs]];
  const programs = [
    ['`assay secrets --history --jobs 1`', ...inThreads('1'), 'Scanned '],
    ['`assay secrets --history --jobs 2`', ...inThreads('2'), 'Scanned '],
    ['one thread, again', ...inThreads('1'), 'from the cache: ', cache],
    ['two threads, again', ...inThreads('2'), 'from the cache: ', cache],
    ['`git log -p -U0 --all`', 'git', ['log', '-p', '-U0', '--all'], null],
    ['`git log --raw -c --all`', 'git', ['log', '--raw', '-c', '--all'], null],
    ['`git log --raw -c --all --no-renames`', 'git', ['log', '--raw', '-c', '--all', '--no-renames'], null],
  ];
  measured(folder, ...scan, 'Scanned ', cache);
  const taken = programs.map(() => []);
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [i, [, ...program]] of programs.entries()) taken[i].push(measured(folder, ...program));
  }
  for (const [i, [name]] of programs.entries()) {
    const [wall, cpu, memory] = [0, 1, 2].map((column) => median(taken[i].map((row) => row[column])));
    console.log(`| ${basename(path)} | ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${Math.round(memory)} |`);
  }
  rmSync(folder, { recursive: true, force: true });
  rmSync(cache.ASSAY_SECRETS_CACHE, { force: true });
}
