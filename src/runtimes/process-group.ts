import { type ChildProcess, type SpawnOptions, type StdioOptions, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { atExit } from './at-exit.ts';
import { childEnvironment } from './child-environment.ts';
import {
  type Container,
  containerNames,
  type Disk,
  dockerArguments,
  dockerEnvironment,
  mountsOf,
  removeContainer,
  removeLater,
} from './docker.ts';
import { interrupted } from './interrupted.ts';
import { beganAt, endLeftovers, killLeftovers, startedBy } from './leftovers.ts';
import { machineOomKills, oomKills } from './oom-kills.ts';
import { descendantMemory } from './process-memory.ts';
import type { ModelFault } from './protocol.ts';
import { type Sandbox, sandboxed } from './sandbox.ts';

/** Longest times in milliseconds: loading, one call, and the whole life of the process. */
export interface Deadlines {
  readonly load: number;
  readonly call: number;
  readonly total: number;
}

/** What a process of a model is started with, whatever it runs. */
export interface Launch {
  readonly deadlines: Deadlines;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** further names of `env` that the process is given */
  readonly keep?: readonly string[];
  /** private folder that becomes the process's home, temporary and working folder */
  readonly scratch: string;
  readonly signal: AbortSignal;
  readonly sandbox?: Sandbox;
  /** for the sandbox `docker`: what the container is run from */
  readonly container?: Container;
  /** resident memory in bytes above which the process is ended */
  readonly memoryLimit?: number;
  /** takes secrets out of what the process says */
  readonly withheld?: (text: string) => string;
}

/** A process in a group of its own, and what is known of it. */
export interface Group {
  readonly child: ChildProcess;
  /** moment after which it has no time left, as `Date.now()` counts */
  readonly lastMoment: number;
  /** whether it runs */
  alive(): boolean;
  /** A fault with what the process wrote to its standard error. */
  failed(kind: ModelFault['kind'], text: string): { readonly ok: false; readonly fault: ModelFault };
  /** how it ended, as a phrase without a subject */
  howItEnded(): string;
  /** Ends the whole group: TERM now, KILL after five seconds. A container is removed instead, and its client ends with it. */
  end(): void;
  /** Resolves when the process has ended and all that it had started; ends it when it has not. */
  closed(): Promise<void>;
}

const stderrLimit = 64 * 1024;
const grace = 5000;
/** The same for what a process leaves behind that was itself told to end: a cancelled job has ten seconds in all. */
const graceOfRest = 500;
/** Longest wait in milliseconds for a container to go: until then its client is left alone, which might still start it. */
const patience = 15_000;
/** How often memory is looked at, in milliseconds: a process that grows by 1 GB/s is then 100 MB over its limit. */
const memoryLook = 100;

/**
 * Starts a program in a process group of its own with a stripped environment. The group is ended (TERM, after 5 s KILL)
 * when its total time is over, when it holds more memory than it may, when the signal aborts, and on `end`; what a process
 * leaves running when it ends is ended as well, and everything is killed when this process ends before it. Standard error
 * is kept, its last 64 KiB; so is standard output, but where `stdio` gives it to the caller (`reads`).
 * Errors: `Problem` for a command that no system could start, such as one with arguments that are too long, and once the
 * signal has aborted: what is ended by hand says nothing about a model.
 */
export function launched(
  program: string,
  args: readonly string[],
  options: Launch,
  stdio: { readonly stdio: StdioOptions; readonly serialization?: 'advanced'; readonly reads?: boolean },
): Group {
  if (options.signal.aborted) throw interrupted();
  const start = startOf([program, ...args], options);
  const child = spawned(start.command as [string, ...string[]], {
    stdio: stdio.stdio,
    ...(stdio.serialization === undefined ? {} : { serialization: stdio.serialization }),
    detached: process.platform !== 'win32',
    windowsHide: true,
    cwd: options.scratch,
    env: start.env,
  });
  const group = groupOf(child, options, stdio.reads === true, start);
  // A process that could not be started says so to whoever waits for it; without a listener Node would throw.
  child.on('error', () => undefined);
  return group;
}

/** Most reasons not to start come as an event; a command that no system could start makes `spawn` throw. */
function spawned([file, ...rest]: readonly [string, ...string[]], options: SpawnOptions): ChildProcess {
  try {
    return spawn(file, rest, options);
  } catch (error) {
    throw new Problem(
      `The program ${quote(file.slice(0, 200))} cannot be started: ${quote((error as Error).message.split('\n')[0] ?? '')}.`,
      'Correct its `command` in the configuration: a program, and arguments that are not too long for the system.',
    );
  }
}

/** How a command is started in its sandbox, and what removes what the start may leave behind. */
interface Start {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** value of `startedBy` in its environment; a container has none, because all in it goes with it */
  readonly mark: string;
  /** name of the container */
  readonly container?: string;
}

function startOf(command: readonly string[], options: Launch): Start {
  const { container, scratch, memoryLimit } = options;
  const env = childEnvironment(options.env, scratch, options.keep);
  const mark = randomUUID();
  if (options.sandbox !== 'docker')
    return { command: sandboxed(command, options.sandbox ?? 'none'), env: { ...env, [startedBy]: mark }, mark };
  if (container === undefined) throw new Error('the sandbox docker needs an image');
  const name = `assay-${mark}`;
  const { getuid, getgid } = process;
  const args = dockerArguments({
    ...{ image: container.image, gpu: container.gpu, name, command, scratch, env: containerNames(env) },
    ...(container.cpus === undefined ? {} : { cpus: container.cpus }),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
    mounts: mountsOf(command, container, disk),
    user: getuid === undefined || getgid === undefined ? null : `${getuid()}:${getgid()}`,
  });
  return {
    command: ['docker', ...args],
    env: { ...env, ...dockerEnvironment(options.env) },
    ...{ mark, container: name },
  };
}

const disk: Disk = {
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
  real: (path) => (existsSync(path) ? realpathSync(path) : path),
};

function groupOf(child: ChildProcess, options: Launch, reads: boolean, { container, mark }: Start): Group {
  let stderr = Buffer.alloc(0);
  let verdict: string | null = null;
  let removal: Promise<void> | undefined;
  let rest: Promise<void> | undefined;
  let told = false;
  const memoryEnd = container === undefined ? ownMemoryEnd : containerMemoryEnd;
  const killsBefore = memoryEnd.kills();
  const keep = (chunk: Buffer) => {
    stderr = Buffer.concat([stderr, chunk]).subarray(-stderrLimit);
  };
  child.stderr?.on('data', keep);
  // What a model prints is kept like its complaints: nothing of it is a reply.
  if (!reads) child.stdout?.on('data', keep);
  const group: Group = {
    child,
    lastMoment: Date.now() + options.deadlines.total,
    alive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
    failed(kind, text) {
      const { withheld = (said: string) => said } = options;
      return { ok: false, fault: { kind, text: withheld(text), stderr: withheld(stderr.toString('utf8')) } };
    },
    howItEnded: () => verdict ?? ending(child, (memoryEnd.kills() ?? 0) > (killsBefore ?? 0) ? memoryEnd.words : null),
    end() {
      told = true;
      if (container === undefined) signalGroup(child, 'SIGTERM');
      else removal ??= removeContainer(container, options.env, group.alive);
      const timer = setTimeout(
        () => {
          signalGroup(child, 'SIGKILL');
          // A process that has left the group may hold the other ends as long as it likes.
          for (const stream of child.stdio) stream?.destroy();
        },
        container === undefined ? grace : patience,
      );
      child.once('close', () => clearTimeout(timer));
    },
    async closed() {
      if (group.alive()) {
        await new Promise<void>((resolve) => {
          child.once('close', () => resolve());
          group.end();
        });
      }
      await removed();
      await rest;
    },
  };
  // A client of docker that was killed may have left its container running.
  const removed = async () => {
    if (container === undefined || child.pid === undefined || child.exitCode === 0) return;
    removal ??= removeContainer(container, options.env, group.alive);
    await removal;
  };
  const pid = child.pid ?? 0;
  const origin = { group: pid, mark: container === undefined ? mark : null, since: beganAt(pid) };
  const forget = atExit(() => {
    if (group.alive()) signalGroup(child, 'SIGKILL');
    killLeftovers(origin);
    if (container !== undefined) removeLater(container, options.env);
  });
  child.once('exit', () => {
    rest = endLeftovers(origin, told ? graceOfRest : grace);
  });
  child.once('close', async () => {
    await removed();
    await rest;
    forget();
  });
  watch(group, options, (limit) => {
    verdict = limit;
    signalGroup(child, 'SIGKILL');
  });
  return group;
}

/** Ends the group at its limits: the signal, its total time, its memory. */
function watch(group: Group, options: Launch, over: (verdict: string) => void): void {
  const { child } = group;
  const stop = () => group.end();
  options.signal.addEventListener('abort', stop, { once: true });
  const total = setTimeout(stop, options.deadlines.total);
  // A container has its limit from docker, and the client of docker none.
  const memoryLimit = options.sandbox === 'docker' ? undefined : options.memoryLimit;
  const look =
    memoryLimit === undefined
      ? undefined
      : setInterval(() => {
          const bytes = child.pid === undefined ? null : descendantMemory(child.pid, 'VmRSS');
          if (bytes === null || bytes <= memoryLimit) return;
          const mib = (size: number) => Math.round(size / 2 ** 20);
          over(`ran out of memory: it held ${mib(bytes)} MiB, and may hold ${mib(memoryLimit)} MiB`);
        }, memoryLook);
  child.once('close', () => {
    clearTimeout(total);
    clearInterval(look);
    options.signal.removeEventListener('abort', stop);
  });
}

/** What is counted to see whether a killed process had run out of memory, and how it is told. */
const ownMemoryEnd = { kills: oomKills, words: 'ran out of memory: the system ended it' };
/** A container is counted with everything else on the machine. */
const containerMemoryEnd = {
  kills: machineOomKills,
  words:
    'was killed (SIGKILL), most likely because memory ran out: the system ended a process of this machine for that',
};

/** `outOfMemory` is how to tell a kill while the system ended processes for their memory; null when it ended none. */
function ending(child: ChildProcess, outOfMemory: string | null): string {
  if (child.signalCode === 'SIGKILL' || child.exitCode === 137)
    return outOfMemory ?? 'was killed (SIGKILL: out of memory?)';
  if (child.signalCode !== null) return `was ended by ${child.signalCode}`;
  return `ended with exit code ${child.exitCode ?? 'unknown'}`;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
