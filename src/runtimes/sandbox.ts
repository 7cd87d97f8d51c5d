import { execFile } from 'node:child_process';

/** How far a model's process is cut off: `unshare` = own user and process namespaces, no network (Linux); `docker.ts`. */
export const sandboxes = ['none', 'unshare', 'docker'] as const;
export type Sandbox = (typeof sandboxes)[number];

/** Its own user, processes (and their /proc), and a network without anything; killed with its starter. */
const unshare = ['--user', '--map-root-user', '--pid', '--fork', '--kill-child', '--mount-proc', '--net'] as const;

/** The command line that runs `command` in the sandbox; containers are started otherwise. */
export function sandboxed(command: readonly string[], sandbox: Sandbox): readonly string[] {
  return sandbox !== 'unshare' ? command : ['unshare', ...unshare, '--', ...command];
}

/** Why this machine cannot `unshare`, in its words; null when it can, or is not asked to. */
export function sandboxProblem(sandbox: Sandbox, path: string): Promise<string | null> {
  if (sandbox !== 'unshare') return Promise.resolve(null);
  const [program, ...args] = sandboxed(['true'], sandbox) as [string, ...string[]];
  return new Promise((resolve) => {
    execFile(program, args, { env: { PATH: path }, timeout: 10_000, encoding: 'utf8' }, (error, _, stderr) =>
      resolve(error === null ? null : stderr.trim().split('\n')[0] || (error.message.split('\n')[0] ?? 'it failed')),
    );
  });
}
