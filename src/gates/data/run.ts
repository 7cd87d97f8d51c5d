import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataConfig, dataConfigSchema } from '../../data/config.ts';
import type { openDuckdb } from '../../engines/duckdb/duckdb.ts';
import type { Engine } from '../../engines/engine.ts';
import { tool } from '../../evidence/tool.ts';
import type { Io } from '../io.ts';
import type { Policy } from '../policy.ts';

/** Opens the engine on a private folder. A test passes one that runs in its own process. */
export type OpenEngine = typeof openDuckdb;

/** What stays the same over all snapshots of a run. */
export interface Run {
  readonly policy: Policy;
  readonly config: DataConfig;
  readonly io: Io;
  /** private; removed when the run ends */
  readonly directory: string;
  engine(): Promise<Engine>;
}

/**
 * Works in a private folder that holds copies of the data and is removed in any case. The engine is opened when it is
 * first asked for, and closed at the end or when the run is told to stop.
 */
export async function withRun<T>(
  policy: Policy,
  io: Io,
  openEngine: OpenEngine,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(await realpath(io.env.RUNNER_TEMP || tmpdir()), 'assay-data-'));
  let engine: Promise<Engine> | null = null;
  const end = () => void engine?.then((open) => open.close()).catch(() => undefined);
  io.signal.addEventListener('abort', end, { once: true });
  const options = { io: { root: io.root, env: io.env, log: io.log, allowInstall: io.mayInstall ?? true }, directory };
  try {
    const config = policy.config.data ?? withoutSnapshots();
    return await work({ policy, config, io, directory, engine: () => (engine ??= openEngine(options)) });
  } finally {
    io.signal.removeEventListener('abort', end);
    await (engine as Promise<Engine> | null)?.then((open) => open.close()).catch(() => undefined);
    await rm(directory, { recursive: true, force: true });
  }
}

/** What every evidence of a run says about how it came to be. */
export function frame(run: Run, started: number) {
  return {
    policy: run.policy.source,
    tool,
    seed: run.io.seed,
    started: new Date(started).toISOString(),
    seconds: Math.max(0, (run.io.now() - started) / 1000),
  };
}

/** The defaults, for two snapshots that are named without a policy. */
function withoutSnapshots(): DataConfig {
  return { ...dataConfigSchema.parse({ snapshots: [{ path: 'any' }] }), snapshots: [] };
}
