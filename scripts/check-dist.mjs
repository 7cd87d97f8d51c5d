// Proves that the committed dist/ is what the sources and the lock file make: copies the tracked files to an empty
// folder, installs from the lock file, builds, and compares the sha256 of every file. A diff that ignores white space
// would not see what was hidden in it.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tracked files of the working tree, dist/ left out, copied to `to`. */
function copySources(to) {
  const paths = git('ls-files', '-z').filter((path) => !path.startsWith('dist/') && existsSync(join(root, path)));
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(root, path), join(to, path));
  }
}

function git(...args) {
  const text = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return text.split('\0').filter((path) => path !== '');
}

function npm(cwd, ...args) {
  const { status } = spawnSync('npm', args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in the clean copy`);
}

/** Path to sha256 of every file under `folder`. */
function digests(folder) {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), sha256(readFileSync(path))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

const work = mkdtempSync(join(tmpdir(), 'assay-dist-'));
try {
  copySources(work);
  npm(work, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  npm(work, 'run', 'build');
  const built = digests(join(work, 'dist'));
  const committed = new Map([...digests(join(root, 'dist'))]);
  const tracked = new Set(git('ls-files', '-z', '--', 'dist').map((path) => path.slice('dist/'.length)));
  const problems = [];
  for (const path of new Set([...built.keys(), ...committed.keys(), ...tracked])) {
    if (!built.has(path)) problems.push(`dist/${path} is there, but the build does not make it`);
    else if (!tracked.has(path)) problems.push(`dist/${path} is made by the build, but git does not track it`);
    else if (built.get(path) !== committed.get(path)) problems.push(`dist/${path} differs from what the build makes`);
  }
  for (const [path, digest] of built) console.log(`${digest}  dist/${path}`);
  if (built.size === 0) problems.push('The build made no file');
  for (const problem of problems) console.error(problem);
  console.log(`${built.size} files built, ${problems.length} problems`);
  if (problems.length > 0) {
    console.error('Mend: npm ci && npm run build, and commit dist/');
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
