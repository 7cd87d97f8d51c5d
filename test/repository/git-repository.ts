import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository in a temporary folder, for tests. */
export interface TestRepository {
  readonly root: string;
  git(...args: string[]): string;
  /** writes files (null deletes), commits everything, gives the commit id */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>, message?: string): string;
  remove(): void;
}

const environment = {
  ...process.env,
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@assay.invalid',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@assay.invalid',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
};

/** An empty repository whose branch is `main`. */
export function testRepository(): TestRepository {
  const root = mkdtempSync(join(tmpdir(), 'assay-test-'));
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    root,
    git,
    commit: (files, message = 'change') => {
      for (const [path, content] of Object.entries(files)) {
        const at = join(root, path);
        if (content === null) {
          rmSync(at);
          continue;
        }
        mkdirSync(dirname(at), { recursive: true });
        writeFileSync(at, content);
      }
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
