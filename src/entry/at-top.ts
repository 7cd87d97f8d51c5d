import { relative, resolve, sep } from 'node:path';
import { folderOfGit } from '../sources/git-problem.ts';
import type { Invocation } from './commands/command.ts';

/**
 * The invocation as if it had been made in the repository's top folder, where the policy and the allow-list stand and
 * which paths of a report are relative to: its `io.root` is that folder, `--config` is relative to it. Outside a
 * repository, or where the environment names one (`GIT_DIR`), it stays as it is.
 */
export function atTop(invocation: Invocation): Invocation {
  const { io, options } = invocation;
  const top = io.env.GIT_DIR === undefined && io.env.GIT_WORK_TREE === undefined ? folderOfGit(io.root) : null;
  if (top === null || top === io.root) return invocation;
  const config = options.config === null ? null : fromTop(top, io.root, options.config);
  return { ...invocation, io: { ...io, root: top }, options: { ...options, config } };
}

/** A path that was given in `folder`, as seen from `top`; `.` for `top` itself. With forward slashes. */
export function fromTop(top: string, folder: string, path: string): string {
  const seen = relative(top, resolve(folder, path)).split(sep).join('/');
  return seen === '' ? '.' : seen;
}
