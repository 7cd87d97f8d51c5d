import { Problem } from '../evidence/problem.ts';
import { type PackageIo, type ResolvedPackage, resolvePackage } from '../packages/resolve.ts';
import { type ChildOptions, startModel } from './child-model.ts';
import { gpuAnswer, gpuState, missingProof } from './gpu-proof.ts';
import type { Answer, ModelFault, RunningModel } from './protocol.ts';
import { rungs, spokenForm } from './rungs.ts';
import { type ModelForm, type ModelPlace, type RuntimeId, runtimeIds } from './runtime.ts';

/** The models to load, all on one rung. */
export type Places = Readonly<Record<'base' | 'head', ModelPlace | null>>;

/** Both models loaded on one rung, or whose fault it was on the last rung that was tried. */
export interface Climb {
  /** the rung; or how models that a user's program or server runs are reached */
  readonly rung: RuntimeId | 'command' | 'http';
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
 * Loads the models on the best rung that loads all of them, in the order of `runtimeIds`, or only on the one that the
 * policy names. With `requireGpu` only a rung with proven GPU use counts. When no rung loads all, the answer holds the
 * faults of the last one tried. Errors: `Problem` when no rung could be tried, or GPU use is required and not proven.
 */
export async function climb(places: Places, options: ClimbOptions): Promise<Climb> {
  const passedBy: string[] = [];
  let last: Climb | null = null;
  for (const rung of candidates(places, options)) {
    const found = await packageOf(rung, options);
    if (!found.ok) {
      passedBy.push(`${rung}: ${found.why}`);
      continue;
    }
    const before = options.requireGpu ? await gpuState(options.env) : null;
    const tried = await onRung(rung, found.package, places, options, passedBy);
    if (Object.values(tried.loaded).every((each) => each === null || each.ok)) {
      const why = options.requireGpu ? await unproven(tried, before, options) : null;
      if (why === null) return tried;
      passedBy.push(`${rung}: ${why}`);
    } else {
      passedBy.push(`${rung}: ${[...new Set(faults(tried).map(reasonOf))].join('; ')}`);
    }
    await closeAll(tried);
    last = tried;
  }
  if (options.requireGpu) throw noGpu(places, options.runtime, passedBy);
  if (last === null) throw noRuntime(places, passedBy);
  return { ...last, passedBy: passedBy.slice(0, -1) };
}

/** Ends every process of a climb. */
export async function closeAll(climbed: Pick<Climb, 'loaded'>): Promise<void> {
  await Promise.all(Object.values(climbed.loaded).map((each) => (each?.ok ? each.value.close() : undefined)));
}

/** The rungs that the policy allows and that read every model. Errors: `Problem` when there are none. */
function candidates(places: Places, { runtime, requireGpu }: ClimbOptions): readonly RuntimeId[] {
  const forms = formsOf(places);
  const readers = runtimeIds.filter((id) => forms.every((form) => rungs[id].forms.includes(form)));
  if (readers.length === 0) {
    throw new Problem(
      `No runtime reads both models: one is ${forms.map((form) => spokenForm[form]).join(', the other ')}.`,
      'Both models run on the same runtime: convert one of them, or give the outputs of one as `predictions: FILE`.',
    );
  }
  if (runtime !== 'auto' && !readers.includes(runtime)) {
    throw new Problem(
      `\`runtime: ${runtime}\` does not read ${forms.map((form) => spokenForm[form]).join(' and ')} models.`,
      `Set \`model.runtime\` to auto, or to one of ${readers.join(', ')}.`,
    );
  }
  const allowed = runtime === 'auto' ? readers : [runtime];
  if (!requireGpu) return allowed;
  if (runtime !== 'auto' && !rungs[runtime].gpu) {
    throw new Problem(
      `The policy requires a GPU (\`require-gpu\`) and names \`runtime: ${runtime}\`, which has none.`,
      'Set `model.runtime` to auto, or take `require-gpu` out of the policy.',
    );
  }
  return allowed.filter((id) => rungs[id].gpu);
}

function formsOf(places: Places): readonly ModelForm[] {
  return [...new Set(Object.values(places).flatMap((place) => (place === null ? [] : [place.form])))];
}

type RungPackage = Pick<ResolvedPackage, 'url' | 'libraries'> | null;
type Found = { readonly ok: true; readonly package: RungPackage } | { readonly ok: false; readonly why: string };

async function packageOf(rung: RuntimeId, options: ClimbOptions): Promise<Found> {
  const { package: name, gpu } = rungs[rung];
  if (name === null) return { ok: true, package: null };
  const chosen = options.runtime === rung;
  // A software driver of graphics would pass for a GPU, and gigabytes would be fetched for a machine that has none.
  const allowInstall = options.packages.allowInstall && (!gpu || chosen || (await gpuState(options.env)) !== null);
  if (rung === 'onnx-webgpu' && !chosen && (await gpuState(options.env)) === null) {
    return { ok: false, why: 'no GPU was found (nvidia-smi did not answer)' };
  }
  try {
    return { ok: true, package: await resolvePackage(name, { ...options.packages, allowInstall }) };
  } catch (error) {
    if (!(error instanceof Problem) || (chosen && !options.requireGpu)) throw error;
    return { ok: false, why: allowInstall ? error.message : 'not installed' };
  }
}

async function onRung(
  rung: RuntimeId,
  found: RungPackage,
  places: Places,
  options: ClimbOptions,
  passedBy: readonly string[],
): Promise<Climb> {
  const start = (side: 'base' | 'head') =>
    startModel({
      ...options,
      env: withLibraries(options.env, found?.libraries ?? []),
      runtime: rung,
      place: places[side] as ModelPlace,
      ...(found === null ? {} : { module: found.url }),
    });
  const load = (side: 'base' | 'head') => (places[side] === null ? null : start(side));
  const [base, head] = await Promise.all([load('base'), load('head')]);
  const device = [base, head].some((each) => each?.ok && each.value.info.device === 'gpu') ? 'gpu' : 'cpu';
  return { rung, passedBy, device, loaded: { base, head }, start };
}

/** The loader finds the libraries of a package first, then what the user set. */
function withLibraries(env: ClimbOptions['env'], libraries: readonly string[]): ClimbOptions['env'] {
  if (libraries.length === 0) return env;
  const path = [...libraries, env.LD_LIBRARY_PATH ?? ''].filter((each) => each !== '').join(':');
  return { ...env, LD_LIBRARY_PATH: path };
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
    await gpuAnswer(options.env),
    models.map((model) => model.pid),
  );
}

/** The fault in a phrase, with the library that the loader missed, which runtimes tell on standard error only. */
function reasonOf({ text, stderr }: ModelFault): string {
  const missed = /with error: ([^\n]{1,300})/.exec(stderr)?.[1];
  return missed === undefined ? text : `${text} (${missed})`;
}

function faults(climbed: Climb): readonly ModelFault[] {
  return Object.values(climbed.loaded).flatMap((each) => (each !== null && !each.ok ? [each.fault] : []));
}

function noGpu(places: Places, runtime: ClimbOptions['runtime'], passedBy: readonly string[]): Problem {
  const usual = formsOf(places).includes('onnx') ? 'onnx-cuda' : 'tfjs-node-gpu';
  const name = (runtime === 'auto' ? null : rungs[runtime].package) ?? usual;
  return new Problem(
    `The policy requires a GPU (\`require-gpu\`), and its use is not proven. ${sentence(passedBy)}`,
    `Run on a runner with an NVIDIA GPU after \`assay runtime install ${name}\`, or take \`require-gpu\` out of the policy.`,
  );
}

function noRuntime(places: Places, passedBy: readonly string[]): Problem {
  const name = formsOf(places).includes('onnx') ? 'onnx' : 'tfjs-node';
  return new Problem(
    `No runtime could be tried for these models. ${sentence(passedBy)}`,
    `Run \`assay runtime install ${name}\` on the runner, or set \`model.install-runtime\`; or give the models' outputs as \`predictions: FILE\`.`,
  );
}

function sentence(passedBy: readonly string[]): string {
  return passedBy.length === 0 ? '' : `Tried: ${passedBy.join('; ')}.`;
}
