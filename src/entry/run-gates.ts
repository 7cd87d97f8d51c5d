import { couldNotCheck } from '../evidence/assemble.ts';
import type { Evidence, Gate } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { tool } from '../evidence/tool.ts';
import type { Change } from '../gates/change.ts';
import type { Io } from '../gates/io.ts';
import type { Policy } from '../gates/policy.ts';
import { isShallow, topOf } from '../sources/git.ts';

/** How the caller wants the gates run; the defaults are the command line's. */
export interface RunOptions {
  /** null: every gate that the policy configures */
  readonly only: 'secrets' | 'data' | 'model' | null;
  /** what the secrets gate scans: `change`, `tree` or `history` */
  readonly mode: string;
  readonly allowForkOnSelfHosted: boolean;
  /** false: the run holds secrets of the base, so nothing of the head may be executed or loaded */
  readonly mayExecuteHead: boolean;
}

const usual: RunOptions = {
  only: null,
  mode: 'change',
  allowForkOnSelfHosted: false,
  mayExecuteHead: true,
};

/**
 * Every gate that the policy configures, one after the other, each loaded only when it runs.
 * A gate that cannot check gives evidence of verdict `error`; the others still run.
 */
export async function runGates(
  policy: Policy,
  change: Change | null,
  io: Io,
  options: RunOptions = usual,
): Promise<Evidence[]> {
  const { config } = policy;
  const wanted = (gate: RunOptions['only'], configured: boolean) =>
    options.only === null ? configured : options.only === gate;
  const evidence: Evidence[] = [];
  if (wanted('secrets', config.secrets !== false)) {
    evidence.push(...(await guarded('secrets', () => secrets(policy, change, io, options), policy, io)));
  }
  if (wanted('data', config.data !== undefined)) {
    evidence.push(...(await guarded('data', () => data(policy, change, io, options), policy, io)));
  }
  if (wanted('model', config.model !== undefined)) {
    evidence.push(...(await guarded('model', () => model(policy, change, io, options), policy, io)));
  }
  return evidence;
}

/** Runs one gate; a `Problem` becomes its evidence. */
async function guarded(gate: Gate, work: () => Promise<Evidence[]>, policy: Policy, io: Io): Promise<Evidence[]> {
  const started = io.now();
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) && !io.signal.aborted) throw error;
    const record = { policy: policy.source, tool, seed: io.seed, started: new Date(started).toISOString() };
    return [
      couldNotCheck(gate, io.signal.aborted || !(error instanceof Problem) ? interrupted() : error, {
        ...record,
        seconds: (io.now() - started) / 1000,
      }),
    ];
  }
}

type Work = (policy: Policy, change: Change | null, io: Io, options: RunOptions) => Promise<Evidence[]>;

const secrets: Work = async (policy, change, io, { mode }) => {
  if (mode === 'posture') return [await (await import('../gates/posture.ts')).postureGate([], policy, io)];
  const { secretsGate } = await import('../gates/secrets.ts');
  if (mode === 'history') return [await secretsGate({ mode: 'history' }, policy, io)];
  if (mode === 'tree' || change === null) return [await secretsGate({ mode: 'tree', paths: [] }, policy, io)];
  return [await secretsGate({ mode: 'range', change }, policy, io)];
};

const data: Work = async (policy, change, io) => {
  if (change === null) throw await noChange(io);
  const { dataGate } = await import('../gates/data.ts');
  return dataGate({ mode: 'change', change }, policy, io);
};

const model: Work = async (policy, change, io, options) => {
  if (!options.mayExecuteHead) {
    throw new Problem(
      'The model gate does not run on `pull_request_target`: it would load a model from the head beside the secrets of the base.',
      'Run it on `pull_request`; the report of a fork is posted by a second workflow on `workflow_run`.',
    );
  }
  const { modelGate } = await import('../gates/model.ts');
  const { allowForkOnSelfHosted } = options;
  if (change === null) return [await modelGate({ mode: 'working-tree' }, policy, io)];
  return [await modelGate({ mode: 'change', change, allowForkOnSelfHosted }, policy, io)];
};

/** What was cut off fails for reasons of its own, which would mislead: a program of git that the signal ended too. */
function interrupted(): Problem {
  return new Problem('The run was interrupted before this gate had finished.', 'Start it again.');
}

async function noChange(io: Io): Promise<Problem> {
  const inRepository = (await topOf(io.root)) !== null;
  if (inRepository && (await isShallow(io.root))) {
    return new Problem(
      'No change to judge: needed an earlier commit to compare with, given a shallow clone that ends at the last one.',
      'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.',
    );
  }
  return new Problem(
    `No change to judge: needed an earlier commit to compare with, given ${inRepository ? 'a repository with one commit at most' : 'a directory outside of git'}.`,
    inRepository
      ? 'Commit once more, such as the policy itself, or compare two snapshots with `assay data BASE HEAD`.'
      : 'Run in a git repository, or compare two snapshots with `assay data BASE HEAD`.',
  );
}
