// `npm run bench:secrets -- --tree FOLDER [--history REPOSITORY] [--peers FOLDER] [--secretlint FOLDER] [--runs N] [--dry]`:
// the secrets gate beside gitleaks, betterleaks, ripgrep, secretlint and git itself, in one run, as one table. Peers are
// programs of the folder `--peers`; one that is not there is left out by name. Needs python3, and `npm run build`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureCommand } from './measure-command.mjs';
import { median } from './numbers.mjs';
import { alternation, keywords, prefixed } from './rule-alternation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const results = join(root, 'bench', 'RESULTS.md');
const { values } = parseArgs({
  options: {
    tree: { type: 'string' },
    history: { type: 'string' },
    peers: { type: 'string' },
    secretlint: { type: 'string' },
    runs: { type: 'string', default: '3' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    dry: { type: 'boolean', default: false },
  },
});
const work = mkdtempSync(join(tmpdir(), 'assay-bench-'));
const assay = (...args) => [process.execPath, cli, 'secrets', '--quiet', ...args];
const peer = (name, ...args) => [join(resolve(values.peers ?? 'nowhere'), name), ...args];
const shell = (text) => ['sh', '-c', text];

function treeRows(folder) {
  const search = (name, patterns, ...flags) => {
    const file = join(work, `${name}.txt`);
    writeFileSync(file, patterns.join('\n'));
    return peer('rg', ...flags, '--no-messages', '--hidden', '-g', '!.git', '--count', '-f', file, '.');
  };
  const secretlint = resolve(values.secretlint ?? 'nowhere', 'node_modules', '.bin', 'secretlint');
  return [
    ['assay', assay(folder)],
    ['assay --jobs 2', assay('--jobs', '2', folder)],
    ['rg -j2, the keywords of the rules', search('keywords', keywords(), '-j2', '-i', '-F')],
    ['rg -j2, the rules that need no name', search('prefixed', prefixed(), '-j2')],
    ['rg -j2, all rules', search('all', alternation(), '-j2')],
    ['gitleaks dir', peer('gitleaks', 'dir', '--no-banner', '--exit-code', '0', '.')],
    ['betterleaks dir', peer('betterleaks', 'dir', '--no-banner', '--exit-code', '0', '.')],
    ['secretlint', [secretlint, '--no-color', '--secretlintrc', join(work, 'secretlintrc.json'), '**/*']],
    ['cat of every file', shell('git ls-files -z | xargs -0 cat > /dev/null 2>&1 || true')],
  ].map(([title, command]) => ({ title, command, cwd: folder }));
}

function historyRows(folder) {
  return [
    ['assay --history', assay('--history')],
    ['git log -p -U0 --all', shell('git log -p -U0 --all > /dev/null')],
    [
      'git cat-file of every object',
      shell('git cat-file --batch-all-objects --batch --buffer --unordered > /dev/null'),
    ],
    ['gitleaks git', peer('gitleaks', 'git', '--no-banner', '--exit-code', '0', '.')],
    ['betterleaks git', peer('betterleaks', 'git', '--no-banner', '--exit-code', '0', '.')],
  ].map(([title, command]) => ({ title, command, cwd: folder }));
}

function table(what, rows) {
  const present = rows.filter(({ command }) => !command[0].includes('/') || existsSync(command[0]));
  const missing = rows.filter((row) => !present.includes(row)).map(({ title }) => title);
  const measured = present.map(({ title, command, cwd }) => {
    const runs = [];
    for (let i = 0; i < Number(values.runs); i++) {
      runs.push(measureCommand(cwd, command));
      // what takes minutes is run once
      if (runs[0].wall > 60) break;
    }
    const middle = (key) => median(runs.map((run) => run[key]));
    process.stderr.write(`${title}: ${middle('wall').toFixed(2)} s\n`);
    return { title, wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory'), runs: runs.length };
  });
  const [first] = measured;
  const lines = measured.map(({ title, wall, cpu, memory, runs }) =>
    [
      title,
      wall.toFixed(2),
      (wall / first.wall).toFixed(2),
      cpu.toFixed(2),
      (cpu / first.cpu).toFixed(1),
      Math.round(memory / 2 ** 20),
      runs,
    ].join(' | '),
  );
  return [
    what,
    '',
    '| what | wall s | × assay | CPU s | × assay | memory MiB | runs |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...lines.map((line) => `| ${line} |`),
    ...(missing.length === 0 ? [] : ['', `Not there, so not measured: ${missing.join(', ')}.`]),
    '',
  ].join('\n');
}

const count = (folder, ...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 });
const version = (command) => {
  try {
    return execFileSync(command[0], command.slice(1), { encoding: 'utf8' }).split('\n')[0].trim();
  } catch {
    return 'unknown';
  }
};

try {
  writeFileSync(
    join(work, 'secretlintrc.json'),
    JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }),
  );
  const parts = [];
  if (values.tree !== undefined) {
    const folder = resolve(values.tree);
    const files = count(folder, 'ls-files').split('\n').length - 1;
    parts.push(table(`Tree \`${basename(folder)}\`, ${files} files.`, treeRows(folder)));
  }
  if (values.history !== undefined) {
    const folder = resolve(values.history);
    const commits = count(folder, 'rev-list', '--all', '--count').trim();
    const head = count(folder, 'rev-parse', '--short', 'HEAD').trim();
    parts.push(table(`History of \`${basename(folder)}\` at ${head}, ${commits} commits.`, historyRows(folder)));
  }
  const names = ['rg', 'gitleaks', 'betterleaks'].map((name) => `${name} ${version(peer(name, '--version'))}`);
  const machine = `${cpus().length} × ${cpus()[0]?.model.replace(/\s+Processor$/, '')}, ${Math.round(totalmem() / 2 ** 30)} GiB, linux ${release()}, Node ${process.version}, load ${loadavg()[0].toFixed(1)} at the end; ${names.join(', ')}`;
  const text = `## ${values.date}, secrets beside its peers\n\n${machine}\n\n${parts.join('\n')}`;
  process.stdout.write(text);
  if (!values.dry) writeFileSync(results, `${readFileSync(results, 'utf8').trimEnd()}\n\n${text}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
