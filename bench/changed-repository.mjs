import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const files = 50;
const linesInEach = 60;

/**
 * A git repository in `root` with a base commit and a head that changes 50 files and adds 3,000 lines: Python, a few
 * configurations and notebooks, the same bytes each time. Nothing in it is a secret.
 */
export function changedRepository(root) {
  mkdirSync(root, { recursive: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  const paths = Array.from({ length: files }, (_, index) => pathOf(index));
  for (const [index, path] of paths.entries()) put(root, path, content(path, seeded(index), 20));
  commit(root, 'base');
  const base = git(root, 'rev-parse', 'HEAD').trim();
  for (const [index, path] of paths.entries()) put(root, path, content(path, seeded(index), 20 + linesInEach));
  commit(root, 'head');
  return { root, base, head: git(root, 'rev-parse', 'HEAD').trim(), files, lines: files * linesInEach };
}

function pathOf(index) {
  if (index % 10 === 7) return `configs/run-${index}.yaml`;
  if (index % 10 === 9) return `notebooks/look-${index}.ipynb`;
  return `pipeline/step_${index}.py`;
}

const words =
  'batch columns epoch features frame labels loss model optimizer rows scores seed split steps table weights'.split(
    ' ',
  );

function content(path, random, lines) {
  const word = () => words[Math.floor(random() * words.length)];
  const python = Array.from({ length: lines }, (_, line) =>
    line % 8 === 0
      ? `def ${word()}_${line}(${word()}, ${word()}):`
      : `    ${word()} = ${word()}.${word()}(${word()}, ${line})`,
  );
  if (path.endsWith('.yaml'))
    return python.map((_, line) => `${word()}_${line}: ${(random() * 10).toFixed(4)}\n`).join('');
  if (path.endsWith('.ipynb')) return `${JSON.stringify(notebook(python), null, 1)}\n`;
  return `${python.join('\n')}\n`;
}

function notebook(lines) {
  const cell = {
    cell_type: 'code',
    execution_count: 1,
    metadata: {},
    outputs: [],
    source: lines.map((line) => `${line}\n`),
  };
  return { cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 };
}

function put(root, path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(root, message) {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false'];
  git(root, 'add', '--all');
  git(root, ...identity, 'commit', '--quiet', '--no-verify', '-m', message);
}

function git(root, ...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' });
}

/** Numbers in [0, 1) from a seed (mulberry32, public domain). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
