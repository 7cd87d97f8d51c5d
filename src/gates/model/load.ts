import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import { hostScript } from '../../packages/host-script.ts';
import { startCommand } from '../../runtimes/command-model.ts';
import { type Container, dockerProblem } from '../../runtimes/docker.ts';
import { gpuAnswer, gpuState, missingProof } from '../../runtimes/gpu-proof.ts';
import { startHttp } from '../../runtimes/http-model.ts';
import { type Climb, climb, closeAll } from '../../runtimes/ladder.ts';
import type { Launch } from '../../runtimes/process-group.ts';
import type { Answer, ModelFault, RunningModel } from '../../runtimes/protocol.ts';
import type { ModelPlace } from '../../runtimes/runtime.ts';
import { sandboxProblem } from '../../runtimes/sandbox.ts';
import { shimScript } from '../../runtimes/shim-script.ts';
import { endpointHeaders } from './endpoint-headers.ts';
import type { Run } from './inputs.ts';
import type { Side, Source } from './outputs.ts';
import { secretsOf } from './private-values.ts';
import { servedByBase } from './program-paths.ts';

type LoadRun = Pick<Run, 'config' | 'io' | 'scratch' | 'host' | 'places'>;
type Sources = Readonly<Record<Side, Source>>;

/**
 * Loads both models (none that is a predictions file): model files on one rung of the ladder, programs and endpoints of
 * the policy on their own. Errors: `Problem` when no runtime can be tried, the sandbox is not there, or GPU use is
 * required and not proven.
 */
export async function loadModels(run: LoadRun, sources: Sources): Promise<Climb> {
  const { config } = run;
  if (config.runtime === 'predictions') {
    throw new Problem(
      '`runtime: predictions` needs `predictions:` files for both models.',
      'Give both files, or set `runtime: auto`.',
    );
  }
  await needSandbox(run);
  needPrograms(config, sources);
  const launch = launchOf(run);
  const own = {
    base: await ownStart(run, 'base', sources, launch),
    head: await ownStart(run, 'head', sources, launch),
  };
  if (own.base === null && own.head === null) return onLadder(run, sources, launch);
  const before = config['require-gpu'] ? await gpuState(run.io.env) : null;
  const files = own.base === null ? sources.base : own.head === null ? sources.head : null;
  const climbed = files?.kind === 'model' ? await onLadder(run, sources, launch) : null;
  const start = (side: Side) =>
    own[side]?.start() ?? climbed?.start(side) ?? Promise.reject(new Error(`there is no ${side} model`));
  const both = await bothLoaded(own, climbed?.loaded ?? { base: null, head: null });
  const device = Object.values(both).some((each) => each?.ok && each.value.info.device === 'gpu') ? 'gpu' : 'cpu';
  const rung = own.head?.kind ?? own.base?.kind ?? 'command';
  const all: Climb = { rung, passedBy: climbed?.passedBy ?? [], device, loaded: both, start };
  if (config['require-gpu']) await needGpu(run, all, before);
  return all;
}

/** What is on the ladder, and what is started otherwise. Ends what runs where the next program cannot be started. */
async function bothLoaded(
  own: Readonly<Record<Side, OwnStart | null>>,
  onRung: Climb['loaded'],
): Promise<Climb['loaded']> {
  const loaded = { ...onRung };
  try {
    for (const side of ['base', 'head'] as const) loaded[side] = (await own[side]?.start()) ?? loaded[side];
  } catch (error) {
    await closeAll({ loaded });
    throw error;
  }
  return loaded;
}

/** The fault of a side that did not load, the baseline's first. */
export function loadFault(climbed: Climb | null): { readonly side: Side; readonly fault: ModelFault } | null {
  for (const side of ['base', 'head'] as const) {
    const loaded = climbed?.loaded[side];
    if (loaded !== undefined && loaded !== null && !loaded.ok) return { side, fault: loaded.fault };
  }
  return null;
}

/** What every process of the policy is started with: its limits, its folder, and no more of the environment than it needs. */
export function launchOf({ config, io, scratch }: Pick<Run, 'config' | 'io' | 'scratch'>): Launch {
  const total = config.timeout * 1000;
  const { sandbox, env, 'load-seconds': load, 'call-seconds': call } = config.process;
  return {
    deadlines: { load: Math.min(load * 1000, total), call: Math.min(call * 1000, total), total },
    env: io.env,
    keep: env,
    withheld: secretsOf(io.env).withheld,
    scratch: homeIn(scratch),
    signal: io.signal,
    sandbox,
    ...limitsOf(config, [io.root, scratch]),
  };
}

/** A home of its own: what one program leaves in its home, such as modules that Python loads from there, no other one meets. */
function homeIn(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return mkdtempSync(join(folder, 'home-'));
}

/** The memory that a process may have, and what containers are run from, where the policy has models run in them. */
function limitsOf(config: ModelConfig, own: readonly string[]): Pick<Launch, 'memoryLimit' | 'container'> {
  const { image, threads, 'memory-mib': mib } = config.process;
  const memory = mib === undefined ? {} : { memoryLimit: mib * 2 ** 20 };
  if (image === undefined) return memory;
  const cpus = threads === undefined ? {} : { cpus: threads };
  return {
    ...memory,
    container: { image, own, paths: [], files: [shimScript()], gpu: config['require-gpu'], ...cpus },
  };
}

/** Errors: `Problem` where models that no program serves are to run in containers: their runtimes are not in the image. */
function needPrograms({ process: { sandbox } }: ModelConfig, sources: Sources): void {
  const file = Object.values(sources).find((source) => source.kind === 'model' && source.place !== null);
  if (sandbox !== 'docker' || file === undefined) return;
  throw new Problem(
    `The sandbox \`docker\` is for models that a \`command\` serves, and ${quote(file.shown)} is run by a runtime of the gate.`,
    'Serve it by a `command` whose runtime is in the image, or set `model.process.sandbox: unshare`.',
  );
}

function onLadder({ config, io, host }: LoadRun, sources: Sources, launch: Launch): Promise<Climb> {
  return climb(
    { base: placeOf(config, sources, 'base'), head: placeOf(config, sources, 'head') },
    {
      ...launch,
      runtime: config.runtime === 'predictions' ? 'auto' : config.runtime,
      requireGpu: config['require-gpu'],
      script: host ?? hostScript('model-host'),
      packages: {
        root: io.root,
        env: io.env,
        log: io.log,
        allowInstall: config['install-runtime'] && (io.mayInstall ?? true),
      },
    },
  );
}

/** What the ladder loads for a side; null for a side that it does not load. */
function placeOf(config: ModelConfig, sources: Sources, side: Side): ModelPlace | null {
  const source = sources[side];
  const output = outputOf(config, side);
  if (source.kind !== 'model' || source.place === null) return null;
  return output === undefined ? source.place : { ...source.place, output };
}

function outputOf(config: ModelConfig, side: Side): string | undefined {
  return (side === 'base' ? config.baseline : config.candidate).output ?? config.output;
}

interface OwnStart {
  readonly kind: 'command' | 'http';
  start(): Promise<Answer<RunningModel>>;
}

/** How a side is started that is a program or an endpoint of the policy; null for a side that is not. */
async function ownStart(run: LoadRun, side: Side, sources: Sources, launch: Launch): Promise<OwnStart | null> {
  const { config, io, scratch } = run;
  const { command, http } = side === 'base' ? config.baseline : config.candidate;
  const source = sources[side];
  const output = outputOf(config, side);
  const wanted = output === undefined ? {} : { output };
  if (source.kind !== 'model') return null;
  if (http !== undefined) {
    const { url, api, model, version } = http;
    const { deadlines, signal } = launch;
    const named = { url: url.replace(/\/$/, ''), api, model, ...(version === undefined ? {} : { version }) };
    const privately = endpointHeaders(http, io);
    return { kind: 'http', start: () => startHttp({ ...named, ...wanted, ...privately, deadlines, signal }) };
  }
  if (command === undefined) return null;
  const { threads } = config.process;
  const serving = side === 'base' ? await servedByBase(run, command) : command;
  const options = {
    ...launch,
    ...wanted,
    command: serving.map((argument) => placed(argument, source.local, io.root)),
    model: source.local ?? '',
    device: config['require-gpu'] ? ('gpu' as const) : ('cpu' as const),
    seed: io.seed,
    ...withPath(launch, source.local),
    ...(threads === undefined ? {} : { threads }),
  };
  return { kind: 'command', start: () => startCommand({ ...options, scratch: homeIn(scratch) }) };
}

/** A container that sees the model, which the program is told of by a request. */
function withPath({ container }: Launch, model: string | undefined): { readonly container?: Container } {
  return container === undefined || model === undefined ? {} : { container: { ...container, paths: [model] } };
}

/** An argument with the places that it names. */
function placed(argument: string, model: string | undefined, root: string): string {
  return argument.replace(/\{(model|shim|root)\}/g, (_, name: string) => {
    if (name === 'root') return root;
    return name === 'shim' ? shimScript() : (model ?? '');
  });
}

/** Errors: `Problem` where the policy wants a sandbox that this machine does not have. */
export async function needSandbox({ config, io }: Pick<Run, 'config' | 'io'>): Promise<void> {
  const { sandbox, image } = config.process;
  const { container, memoryLimit } = limitsOf(config, []);
  const missing =
    container === undefined
      ? null
      : await dockerProblem({ ...container, ...(memoryLimit === undefined ? {} : { memoryLimit }) }, io.env);
  if (missing !== null) {
    throw new Problem(
      `The policy runs programs in containers of ${quote(image as string)}, which this machine cannot: ${quote(missing)}.`,
      'Run on a machine with Docker, and pull the image in a step before (`docker pull`); or set `model.process.sandbox` to unshare or none.',
    );
  }
  const problem = await sandboxProblem(sandbox, io.env.PATH ?? '');
  if (problem === null) return;
  throw new Problem(
    `The policy runs models in the sandbox \`${sandbox}\`, which this machine does not have: ${problem}.`,
    'Run on Linux with util-linux and unprivileged user namespaces (not in a container that forbids them), or set `model.process.sandbox: none`.',
  );
}

async function needGpu(run: LoadRun, { loaded }: Climb, before: Awaited<ReturnType<typeof gpuState>>): Promise<void> {
  const models = Object.values(loaded).flatMap((each) => (each?.ok ? [each.value] : []));
  const says = models.length > 0 && models.every((model) => model.info.device === 'gpu');
  const after = await gpuAnswer(run.io.env);
  const why = missingProof(
    says,
    before,
    after,
    models.map(({ pid }) => pid),
  );
  if (why === null) return;
  await Promise.all(models.map((model) => model.close()));
  throw new Problem(
    `The policy requires a GPU (\`require-gpu\`), and its use is not proven: ${why}.`,
    'Run on a runner with an NVIDIA GPU and a program that says `"device": "gpu"`, or take `require-gpu` out of the policy.',
  );
}
