import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { gitFailure, gitMissing } from './git-problem.ts';

/** Objects as they are: without what `refs/replace` and grafts put in their place. */
const environment = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
  LC_ALL: 'C',
} as const;

/** Nothing of the configuration may run, and a file of grafts is named on purpose: git need not advise against it. */
const settings = [
  ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'],
  ...['-c', 'advice.graftFileDeprecated=false'],
] as const;

/**
 * Starts a git program whose input and output are streams; nothing of the repository's configuration may run. `signal` ends
 * it, and then it has failed.
 */
export function startGit(root: string, args: readonly string[], signal?: AbortSignal): ChildProcessWithoutNullStreams {
  return spawn('git', [...settings, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Resolves when git has ended well. Errors: `Problem` with what git said. */
export function exitOf(child: ChildProcessWithoutNullStreams, what: string): Promise<void> {
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said = (said + part.toString('utf8')).slice(-2000);
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'ENOENT' ? gitMissing(cause) : gitFailure(what, '', cause.message, cause));
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(gitFailure(what, said, `exit code ${code}`));
    });
  });
  // it is awaited later; until then a failure must not count as unhandled
  ended.catch(() => undefined);
  return ended;
}
