import { execFile } from 'node:child_process';

/** How far a model's process is cut off: `unshare` = own user and process namespaces, no network (Linux). */
export const sandboxes = ['none', 'unshare'] as const;
export type Sandbox = (typeof sandboxes)[number];

/** Its own user, processes (and their /proc), and a network without anything; killed with its starter. */
const unshare = ['--user', '--map-root-user', '--pid', '--fork', '--kill-child', '--mount-proc', '--net'] as const;

/** The command line that runs `command` in the sandbox. */
export function sandboxed(command: readonly string[], sandbox: Sandbox): readonly string[] {
  return sandbox === 'none' ? command : ['unshare', ...unshare, '--', ...command];
}

/** Why this machine has no such sandbox, in the words of `unshare`; null when it has. */
export function sandboxProblem(sandbox: Sandbox, path: string): Promise<string | null> {
  if (sandbox === 'none') return Promise.resolve(null);
  const [program, ...args] = sandboxed(['true'], sandbox) as [string, ...string[]];
  return new Promise((resolve) => {
    execFile(program, args, { env: { PATH: path }, timeout: 10_000, encoding: 'utf8' }, (error, _, stderr) =>
      resolve(error === null ? null : stderr.trim().split('\n')[0] || (error.message.split('\n')[0] ?? 'it failed')),
    );
  });
}
