import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The Node program that the bundles are run with: `ASSAY_TEST_NODE`, else the one that runs the tests. */
export const testNode = process.env.ASSAY_TEST_NODE ?? process.execPath;

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the committed command line in a folder. `input` goes to standard input. */
export function assay(cwd: string, args: readonly string[], input?: string): CliResult {
  const { GITHUB_ACTIONS: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(testNode, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...environment, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 ** 2,
    timeout: 120_000,
    ...(input === undefined ? {} : { input }),
  });
  return { code: status, out: stdout, err: stderr };
}
