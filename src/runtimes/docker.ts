import { execFile, spawn } from 'node:child_process';
import { posix } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** What a container is run from, and what it may see of the machine. */
export interface Container {
  readonly image: string;
  /** the repository and the run's own folder: what is mounted of them is what the command names, each read-only */
  readonly own: readonly string[];
  /** paths below `own` that the program is told of otherwise than by its arguments, such as the model */
  readonly paths: readonly string[];
  /** further files that are mounted when an argument names them */
  readonly files: readonly string[];
  readonly gpu: boolean;
  readonly cpus?: number;
}

/** One run of a container. */
export interface ContainerRun extends Omit<Container, 'own' | 'files' | 'paths'> {
  /** by which it can be removed */
  readonly name: string;
  readonly command: readonly string[];
  /** folder that is mounted to be written to; home, temporary and working folder */
  readonly scratch: string;
  /** paths that are mounted read-only, each where it is */
  readonly mounts: readonly string[];
  /** names of variables of the client's environment that the program is given */
  readonly env: readonly string[];
  /** numbers of user and group, where the system has them */
  readonly user: string | null;
  readonly memoryLimit?: number;
}

/** Processes and threads that a container may have: libraries of linear algebra start one for each core. */
const mostProcesses = 1024;

/**
 * The arguments of `docker` that run a command in a container which has no network, no rights of the kernel beyond a plain
 * process, a file system that is only read but for `scratch` and 64 MiB of /tmp, and limits on memory, processors and
 * processes. The image is never pulled, and its entry point is not used. It is removed when it ends.
 */
export function dockerArguments(run: ContainerRun): readonly string[] {
  const [program = '', ...rest] = run.command;
  const { memoryLimit, cpus, user } = run;
  return [
    ...['run', '--rm', '--interactive', '--init', '--name', run.name, '--pull', 'never', '--log-driver', 'none'],
    ...[
      '--no-healthcheck',
      '--network',
      'none',
      '--read-only',
      '--cap-drop',
      'ALL',
      '--security-opt',
      'no-new-privileges',
    ],
    ...['--pids-limit', String(mostProcesses), '--tmpfs', '/tmp:rw,nosuid,nodev,size=64m'],
    ...(user === null ? [] : ['--user', user]),
    ...(memoryLimit === undefined ? [] : ['--memory', `${memoryLimit}b`, '--memory-swap', `${memoryLimit}b`]),
    ...(cpus === undefined ? [] : ['--cpus', String(cpus)]),
    ...(run.gpu ? ['--gpus', 'all'] : []),
    ...run.mounts.flatMap((path) => ['--mount', mountOf(path, true)]),
    ...['--mount', mountOf(run.scratch, false), '--workdir', run.scratch],
    ...run.env.flatMap((name) => ['--env', name]),
    ...['--entrypoint', program, run.image, ...rest],
  ];
}

/** A value of `--mount` is a line of CSV. */
function mountOf(path: string, readOnly: boolean): string {
  const field = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return ['type=bind', field(`source=${path}`), field(`target=${path}`), ...(readOnly ? ['readonly'] : [])].join(',');
}

/** What is asked of this machine's files: whether a path is a folder, and where it is behind symbolic links. */
export interface Disk {
  isFolder(path: string): boolean;
  real(path: string): string;
}

/**
 * The paths that a command needs: of each file below `own` that it or `paths` names the folder, because modules and weights
 * stand beside it, or the file alone where that folder is one of `own`; of `files` what it names. Folders in folders that
 * are mounted already are left out, and so is what lies elsewhere behind a symbolic link: docker would mount its target.
 */
export function mountsOf(
  command: readonly string[],
  { own, paths, files }: Pick<Container, 'own' | 'paths' | 'files'>,
  { isFolder, real }: Disk,
): readonly string[] {
  const within = (path: string, roots: readonly string[]) =>
    roots.some((root) => path === root || path.startsWith(`${root}/`));
  const realOwn = own.map(real);
  const named = [...command.flatMap((argument) => argument.split(/[=:]/)), ...paths].map((path) =>
    posix.normalize(path),
  );
  const wanted = named
    .filter((path) => within(path, own))
    .map((path) => {
      const folder = posix.dirname(path);
      return isFolder(path) || own.includes(folder) ? path : folder;
    })
    .filter((path) => within(real(path), realOwn));
  const all = [...new Set([...wanted, ...files.filter((file) => named.includes(file))])].sort();
  return all.filter((path) => !all.some((other) => other !== path && path.startsWith(`${other}/`)));
}

/** Variables that the program of docker itself needs to find its daemon. */
const clientNames = [
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_TLS_VERIFY',
  'DOCKER_CERT_PATH',
  'XDG_RUNTIME_DIR',
] as const;

/** The environment that finds docker's daemon, of which the container gets nothing. */
export function dockerEnvironment(env: Env): Record<string, string> {
  const names = ['PATH', 'SYSTEMROOT', ...clientNames];
  const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  const config = env.DOCKER_CONFIG ?? (env.HOME === undefined ? undefined : `${env.HOME}/.docker`);
  return { ...Object.fromEntries(kept), ...(config === undefined ? {} : { DOCKER_CONFIG: config }) };
}

/** Names of a process's environment that mean the same inside a container: not those of places on this machine. */
export function containerNames(environment: Env): readonly string[] {
  const local = new Set(['PATH', 'LD_LIBRARY_PATH', 'SYSTEMROOT', 'PATHEXT', 'USERPROFILE', 'TEMP', 'TMP']);
  return Object.keys(environment).filter((name) => !local.has(name.toUpperCase()));
}

/** What a daemon says of itself; a stand-in for Docker may leave any of it out. */
interface Daemon {
  readonly OSType?: unknown;
  readonly MemoryLimit?: unknown;
  readonly CpuCfsQuota?: unknown;
  readonly SecurityOptions?: unknown;
}

/**
 * Why this machine cannot run containers of the image within the limits that are asked of it; null when it can. A daemon
 * discards a limit that its kernel does not have and says so only in passing, and one that gives users other numbers
 * would hide the model from the program.
 */
export async function dockerProblem(
  { image, memoryLimit, cpus }: Pick<ContainerRun, 'image' | 'memoryLimit' | 'cpus'>,
  env: Env,
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  if (platform === 'win32') return 'a container of Linux cannot have the paths of Windows';
  const found = await askDocker(['image', 'inspect', '--format', '{{.Id}}', image], env);
  if (found.problem !== null) return found.problem;
  const info = await askDocker(['info', '--format', '{{json .}}'], env);
  if (info.problem !== null) return info.problem;
  return daemonProblem(daemonOf(info.said), { memory: memoryLimit !== undefined, cpus: cpus !== undefined });
}

function daemonOf(said: string): Daemon {
  try {
    return (JSON.parse(said) ?? {}) as Daemon;
  } catch {
    return {};
  }
}

/** What a daemon cannot do that is asked of it, as far as it says. */
export function daemonProblem(
  daemon: Daemon,
  asked: { readonly memory: boolean; readonly cpus: boolean },
): string | null {
  const options = Array.isArray(daemon.SecurityOptions) ? daemon.SecurityOptions.map(String) : [];
  const maps = options.find((option) => /^name=(rootless|userns)(,|$)/.test(option));
  if (typeof daemon.OSType === 'string' && daemon.OSType !== 'linux') return `its containers are of ${daemon.OSType}`;
  if (maps !== undefined) return `its daemon gives users other numbers (${maps}), and they could not read the model`;
  if (asked.memory && daemon.MemoryLimit === false) return 'its kernel cannot limit the memory of a container';
  if (asked.cpus && daemon.CpuCfsQuota === false) return 'its kernel cannot limit the processors of a container';
  return null;
}

/** Longest wait in milliseconds for docker's answer: a daemon may take the question and never answer. */
const longest = 20_000;

/** What docker said, and why it could not, in its words; `late` = it has not answered. */
interface DockerAnswer {
  readonly said: string;
  readonly problem: string | null;
  readonly late?: boolean;
}

/** What docker says to a command within `limit` milliseconds. Never rejects. */
export function askDocker(command: readonly string[], env: Env, limit = longest): Promise<DockerAnswer> {
  return new Promise((resolve) => {
    const limits = { timeout: limit, killSignal: 'SIGKILL' } as const;
    const options = { ...limits, env: dockerEnvironment(env), encoding: 'utf8' as const };
    execFile('docker', command, options, (error, said, stderr) => {
      if (error === null) return resolve({ said, problem: null });
      const missing = (error as { code?: unknown }).code === 'ENOENT';
      const words = stderr.trim().split('\n')[0] || (error.message.split('\n')[0] ?? 'it failed');
      const late = error.killed === true;
      const problem = late ? `docker did not answer within ${limit / 1000} s` : words;
      resolve({ said, problem: missing ? 'there is no program `docker` on the PATH' : problem, late });
    });
  });
}

const pause = 250;

/**
 * Removes a container, running or not; one that is not there is looked for again, four times a second, while its client is
 * `alive`: it may be on its way. A daemon that does not answer within `limit` milliseconds is left the request. Never
 * rejects.
 */
export async function removeContainer(name: string, env: Env, alive: () => boolean, limit = longest): Promise<void> {
  for (;;) {
    const { said, late } = await askDocker(['rm', '--force', name], env, limit);
    // Docker names what it has removed, and has no exit code for what it has not found.
    if (said.includes(name)) return;
    if (!alive()) {
      if (late === true) removeLater(name, env);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/**
 * Asks docker to remove a container and does not wait: the request outlives this process, until a frozen daemon answers it
 * or ends. Never throws.
 */
export function removeLater(name: string, env: Env): void {
  const request = spawn('docker', ['rm', '--force', name], {
    ...{ detached: true, stdio: 'ignore', windowsHide: true },
    env: dockerEnvironment(env),
  });
  request.on('error', () => undefined);
  request.unref();
}
