import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Note } from '../../evidence/evidence.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import { type Part, part } from '../../model/judge/part.ts';
import type { GpuState } from '../../runtimes/gpu-proof.ts';
import { rungs } from '../../runtimes/rungs.ts';

type Sides = 'baseline' | 'candidate' | 'anchor';

/**
 * Whether models may run on a GPU: the policy requires one, lets the ladder choose or names a rung of a GPU, or runs a
 * program, which may use what it finds. Otherwise the driver need not be asked.
 */
export function mayUseGpu(config: Pick<ModelConfig, 'require-gpu' | 'runtime' | Sides>): boolean {
  const { runtime } = config;
  const programs = [config.baseline, config.candidate, config.anchor].some((source) => source?.command !== undefined);
  return config['require-gpu'] || programs || runtime === 'auto' || (runtime !== 'predictions' && rungs[runtime].gpu);
}

/**
 * Before the first model: another process that holds memory of the GPU spoils latency and may take the room that the
 * models need, and what an earlier job left behind is the usual cause. Above `idleMib` it is a `Problem` when a GPU is
 * required, otherwise a note. null = no driver answered, so there is nothing to say.
 */
export function gpuAtStart(state: GpuState | null, idleMib: number, required: boolean): readonly Note[] {
  if (state === null || state.usedMib <= idleMib) return [];
  const holders =
    state.pids.length === 0 ? 'processes that the driver does not show' : `processes ${state.pids.join(', ')}`;
  const text = `The GPU is not idle: ${state.usedMib} MiB are held by ${holders}, where at most ${idleMib} were expected.`;
  const mend =
    'End these processes, or give the job a device of its own (`CUDA_VISIBLE_DEVICES`, MIG); where so much is normal, raise `model.gpu-idle-mib`.';
  if (required) throw new Problem(text, mend);
  return [{ kind: 'method', text, mend }];
}

/** After the last model: memory that its processes left behind is a finding, because the next job would meet it. */
export function gpuAtEnd(
  before: GpuState | null,
  after: GpuState | null,
  idleMib: number,
  identity: string,
  path: string,
): Part {
  if (before === null || after === null) return part({});
  const left = after.usedMib - before.usedMib;
  if (left <= idleMib) return part({});
  return part({
    findings: [
      {
        rule: 'gpu-leftover',
        severity: 'warning',
        confidence: 'medium',
        message: `${left} MiB of GPU memory were not given back`,
        detail: `${before.usedMib} MiB were in use before the first model and ${after.usedMib} after the last one had ended; ${after.pids.length === 0 ? 'the driver shows no process' : `the driver shows the processes ${after.pids.join(', ')}`}.`,
        mend: 'Look at what the model starts besides itself; restart the runner’s host before the next job.',
        locations: [{ path }],
        fingerprint: identity,
      },
    ],
  });
}

/**
 * What a self-hosted runner should be told: one that is not ephemeral keeps work folders, caches and processes of a job
 * for the next one. Known from the runner's own settings file; where that cannot be read nothing is said.
 */
export async function runnerNotes(env: Readonly<Record<string, string | undefined>>): Promise<readonly Note[]> {
  if (env.RUNNER_ENVIRONMENT !== 'self-hosted' || env.RUNNER_TEMP === undefined) return [];
  const settings = await settingsOf(env.RUNNER_TEMP);
  if (settings === null || settings.ephemeral) return [];
  return [
    {
      kind: 'method',
      text: `The self-hosted runner ${quote(env.RUNNER_NAME ?? 'here')} is not ephemeral: what one job leaves behind, the next one meets, and a model is code.`,
      mend: 'Register it with `--ephemeral`, by a just-in-time configuration, or through a runner scale set (docs/gpu-runner.md).',
    },
  ];
}

/** The runner's settings lie beside its work folder, whose `_temp` is RUNNER_TEMP. */
async function settingsOf(temp: string): Promise<{ readonly ephemeral: boolean } | null> {
  try {
    const text = await readFile(join(dirname(dirname(temp)), '.runner'), 'utf8');
    const settings = JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>;
    const [, value] = Object.entries(settings).find(([key]) => key.toLowerCase() === 'ephemeral') ?? [];
    return { ephemeral: value === true || String(value).toLowerCase() === 'true' };
  } catch {
    return null;
  }
}
