import { execFile } from 'node:child_process';

/** How a program ended: what it wrote (both streams, the last 64 KiB), or that it could not be started. */
export interface ProgramEnd {
  readonly ok: boolean;
  readonly output: string;
  /** `ENOENT` when there is no such program, `timeout` when it was stopped for its time, else null */
  readonly fault: 'ENOENT' | 'timeout' | null;
}

/** Runs a program without a shell and waits for it, `seconds` at most. Never rejects. */
export function runProgram(
  program: readonly [string, ...string[]],
  options: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly cwd: string;
    readonly seconds: number;
  },
): Promise<ProgramEnd> {
  const [file, ...args] = program;
  const { cwd, seconds } = options;
  const env = { ...options.env } as NodeJS.ProcessEnv;
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, timeout: seconds * 1000, maxBuffer: 64 * 1024 ** 2 }, (error, stdout, stderr) => {
      const output = `${stdout}\n${stderr}`.slice(-65_536);
      const fault = error?.code === 'ENOENT' ? 'ENOENT' : error?.killed === true ? 'timeout' : null;
      resolve({ ok: error === null, output, fault });
    });
  });
}
