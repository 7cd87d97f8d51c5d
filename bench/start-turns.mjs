// `node bench/start-turns.mjs [--turns N] [NAME=DIST ...]`: what the start costs of one or more builds (dist unless told), in
// turns with an empty program: wall and CPU milliseconds of the process and its children above it, the least, first quartile
// and median of the turns. The cases are those of `npm run bench`: a scan of a change, and the root action on a change that
// concerns no gate but secrets. On a busy machine the CPU and the least turn say more than the median.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changedRepository } from './changed-repository.mjs';
import { measureCommand } from './measure-command.mjs';
import { unconcernedChange } from './unconcerned-change.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { turns: { type: 'string', default: '15' } },
});
const turns = Number(values.turns);
const own = fileURLToPath(new URL('../dist', import.meta.url));
const builds = (positionals.length > 0 ? positionals : [`dist=${own}`]).map((given) => {
  const at = given.indexOf('=');
  return { name: given.slice(0, at), folder: resolve(given.slice(at + 1)) };
});
if (!Number.isInteger(turns) || turns < 4 || builds.some(({ folder }) => !existsSync(join(folder, 'cli.js')))) {
  console.error('Needed: --turns of 4 or more, and NAME=FOLDER of builds (`npm run build`).');
  process.exit(2);
}

const at = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)];

/** `1 / 2 / 3`: the least, first quartile and median above those of the empty program. */
function above(times, empty) {
  const [own, none] = [times, empty].map((list) => [...list].sort((a, b) => a - b));
  return [0, 0.25, 0.5].map((share) => (1000 * (at(own, share) - at(none, share))).toFixed(0)).join(' / ');
}

const work = mkdtempSync(join(tmpdir(), 'assay-turns-'));
try {
  const empty = join(work, 'empty.js');
  writeFileSync(empty, '');
  const change = changedRepository(join(work, 'change'));
  const unconcerned = unconcernedChange(join(work, 'unconcerned'));
  // what the runner would have in its environment, in words of the command
  const env = Object.entries(unconcerned.env).map(([name, value]) => `${name}=${value}`);
  const range = `${change.base}..${change.head}`;
  const cases = {
    'scan of a change': (dist) => [change.root, [join(dist, 'cli.js'), 'secrets', '--diff', range, '--quiet']],
    'root action': (dist) => [unconcerned.root, [join(dist, 'assay.js')], ['env', '-i', ...env]],
  };
  console.log('| what | build | wall ms above empty | CPU ms above empty |\n|---|---|--:|--:|');
  for (const [title, commandOf] of Object.entries(cases)) {
    const rows = [{ name: 'empty', command: [work, [empty]] }];
    for (const { name, folder } of builds) rows.push({ name, command: commandOf(folder) });
    const seen = rows.map(() => ({ wall: [], cpu: [] }));
    for (let turn = 0; turn <= turns; turn++) {
      for (const [i, { command }] of rows.entries()) {
        const [cwd, args, before = []] = command;
        const { wall, cpu } = measureCommand(cwd, [...before, process.execPath, ...args]);
        // the first turn reads files that nothing has read yet
        if (turn > 0) seen[i].wall.push(wall) && seen[i].cpu.push(cpu);
      }
    }
    const [none, ...measured] = seen;
    for (const [i, { wall, cpu }] of measured.entries()) {
      console.log(`| ${title} | ${builds[i].name} | ${above(wall, none.wall)} | ${above(cpu, none.cpu)} |`);
    }
  }
  console.log(
    `\nleast / first quartile / median of ${turns} turns, load ${loadavg()[0].toFixed(1)}, ${process.version}`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
