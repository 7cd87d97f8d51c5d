import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Repository root, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Path (relative to the root, forward slashes) to text. */
export type Tree = ReadonlyMap<string, string>;

/**
 * Every TypeScript file under `src`, tests included, as it stands in the working tree. What lies in a folder `assembly` is
 * AssemblyScript: another language with the same ending.
 */
export function sourceTree(): Tree {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.includes('/assembly/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Paths that git tracks, plus new ones that it does not ignore, less deleted ones: what the next commit would hold. */
export function trackedPaths(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** Whether the file is a unit test. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

/** The room of a file: `data` for `src/data/profile.ts`; empty for anything else. */
export function roomOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
}
