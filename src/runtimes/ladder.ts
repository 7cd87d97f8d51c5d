import { Problem } from '../evidence/problem.ts';
import { type PackageIo, resolvePackage } from '../packages/resolve.ts';
import { type ChildOptions, startModel } from './child-model.ts';
import { gpuState, missingProof } from './gpu-proof.ts';
import type { Answer, ModelFault, RunningModel } from './protocol.ts';
import { type ModelPlace, type RuntimeId, runtimeIds } from './runtime.ts';

/** The models to load, all on one rung. */
export type Places = Readonly<Record<'base' | 'head', ModelPlace | null>>;

/** Both models loaded on one rung, or whose fault it was on the last rung that was tried. */
export interface Climb {
  readonly rung: RuntimeId;
  /** why higher rungs were not taken, one sentence each */
  readonly passedBy: readonly string[];
  readonly device: string;
  readonly loaded: Readonly<Record<'base' | 'head', Answer<RunningModel> | null>>;
  /** starts a fresh process for one side on the same rung */
  start(side: 'base' | 'head'): Promise<Answer<RunningModel>>;
}

/** What the ladder is climbed with. */
export interface ClimbOptions extends Omit<ChildOptions, 'place' | 'runtime' | 'module'> {
  readonly runtime: 'auto' | RuntimeId;
  readonly requireGpu: boolean;
  readonly packages: PackageIo;
}

/**
 * Loads the models on the best rung that loads all of them: tfjs-node-gpu, tfjs-node, tfjs-wasm, or only the one that the
 * policy names. With `requireGpu` only a rung with proven GPU use counts. When no rung loads all, the answer holds the
 * faults of the last one tried. Errors: `Problem` when no rung could be tried, or GPU use is required and not proven.
 */
export async function climb(places: Places, options: ClimbOptions): Promise<Climb> {
  const passedBy: string[] = [];
  let last: Climb | null = null;
  for (const rung of rungs(options)) {
    const blocked = unread(rung, places);
    if (blocked !== null) {
      passedBy.push(`${rung}: ${blocked}`);
      continue;
    }
    const module = await packageOf(rung, options);
    if (!module.ok) {
      passedBy.push(`${rung}: ${module.why}`);
      continue;
    }
    const before = options.requireGpu ? await gpuState(options.env) : null;
    const tried = await onRung(rung, module.url, places, options, passedBy);
    if (Object.values(tried.loaded).every((each) => each === null || each.ok)) {
      const why = options.requireGpu ? await unproven(tried, before, options) : null;
      if (why === null) return tried;
      passedBy.push(`${rung}: ${why}`);
    } else {
      passedBy.push(`${rung}: ${[...new Set(faults(tried).map((fault) => fault.text))].join('; ')}`);
    }
    await closeAll(tried);
    last = tried;
  }
  if (options.requireGpu) throw noGpu(passedBy);
  if (last === null) throw noRuntime(passedBy);
  return { ...last, passedBy: passedBy.slice(0, -1) };
}

/** Ends every process of a climb. */
export async function closeAll(climbed: Pick<Climb, 'loaded'>): Promise<void> {
  await Promise.all(Object.values(climbed.loaded).map((each) => (each?.ok ? each.value.close() : undefined)));
}

function rungs({ runtime, requireGpu }: ClimbOptions): readonly RuntimeId[] {
  if (requireGpu) return ['tfjs-node-gpu'];
  return runtime === 'auto' ? runtimeIds : [runtime];
}

function unread(rung: RuntimeId, places: Places): string | null {
  const saved = Object.values(places).some((place) => place?.form === 'saved-model');
  return rung === 'tfjs-wasm' && saved ? 'does not read a SavedModel' : null;
}

type Found = { readonly ok: true; readonly url: string | undefined } | { readonly ok: false; readonly why: string };

async function packageOf(rung: RuntimeId, options: ClimbOptions): Promise<Found> {
  if (rung === 'tfjs-wasm') return { ok: true, url: undefined };
  try {
    return { ok: true, url: (await resolvePackage(rung, options.packages)).url };
  } catch (error) {
    if (!(error instanceof Problem) || (options.runtime === rung && !options.requireGpu)) throw error;
    return { ok: false, why: 'not installed' };
  }
}

async function onRung(
  rung: RuntimeId,
  module: string | undefined,
  places: Places,
  options: ClimbOptions,
  passedBy: readonly string[],
): Promise<Climb> {
  const start = (side: 'base' | 'head') =>
    startModel({
      ...options,
      runtime: rung,
      place: places[side] as ModelPlace,
      ...(module === undefined ? {} : { module }),
    });
  const load = (side: 'base' | 'head') => (places[side] === null ? null : start(side));
  const [base, head] = await Promise.all([load('base'), load('head')]);
  const device = [base, head].some((each) => each?.ok && each.value.info.device === 'gpu') ? 'gpu' : 'cpu';
  return { rung, passedBy, device, loaded: { base, head }, start };
}

async function unproven(
  climbed: Climb,
  before: Awaited<ReturnType<typeof gpuState>>,
  options: ClimbOptions,
): Promise<string | null> {
  const models = Object.values(climbed.loaded).flatMap((each) => (each?.ok ? [each.value] : []));
  const says = models.length > 0 && models.every((model) => model.info.device === 'gpu');
  return missingProof(
    says,
    before,
    await gpuState(options.env),
    models.map((model) => model.pid),
  );
}

function faults(climbed: Climb): readonly ModelFault[] {
  return Object.values(climbed.loaded).flatMap((each) => (each !== null && !each.ok ? [each.fault] : []));
}

function noGpu(passedBy: readonly string[]): Problem {
  return new Problem(
    `The policy requires a GPU (\`require-gpu\`), and its use is not proven. ${sentence(passedBy)}`,
    'Run on a runner with an NVIDIA GPU and `npm i @tensorflow/tfjs-node-gpu@4.22.0`, or take `require-gpu` out of the policy.',
  );
}

function noRuntime(passedBy: readonly string[]): Problem {
  return new Problem(
    `No runtime could be tried for these models. ${sentence(passedBy)}`,
    'A SavedModel needs TensorFlow: `npm i @tensorflow/tfjs-node@4.22.0`; or convert it to a TensorFlow.js graph model.',
  );
}

function sentence(passedBy: readonly string[]): string {
  return passedBy.length === 0 ? '' : `Tried: ${passedBy.join('; ')}.`;
}
