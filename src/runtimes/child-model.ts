import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { rowsOf } from '../model/tensor.ts';
import { childEnvironment } from './child-environment.ts';
import type { Answer, ModelFault, Reply, Request, RunningModel } from './protocol.ts';
import type { ModelPlace, RuntimeId } from './runtime.ts';
import { outputFile } from './spool.ts';

/** Longest times in milliseconds: loading, one call, and the whole life of the process. */
export interface Deadlines {
  readonly load: number;
  readonly call: number;
  readonly total: number;
}

/** What a model's process is started with. */
export interface ChildOptions {
  /** the compiled script that serves a model */
  readonly script: string;
  readonly place: ModelPlace;
  readonly runtime: RuntimeId;
  /** file URL of the runtime's package when it is not in the bundle */
  readonly module?: string;
  readonly deadlines: Deadlines;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** private folder that becomes the process's home and temporary folder */
  readonly scratch: string;
  readonly signal: AbortSignal;
}

/** The bundle's script runs by itself; the compiled module of a checkout offers `main`. */
const starter =
  "import { pathToFileURL } from 'node:url'; const host = await import(pathToFileURL(process.argv[1]).href); await host.main?.();";
const stderrLimit = 64 * 1024;
const grace = 5000;

/**
 * Starts a process for one model and loads it there. The process has its own group, which is ended (TERM, after 5 s
 * KILL) at a deadline, on `close` and when the signal aborts. Every failure is an answer, never a rejection.
 */
export async function startModel(options: ChildOptions): Promise<Answer<RunningModel>> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', starter, options.script], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
    detached: process.platform !== 'win32',
    windowsHide: true,
    cwd: options.scratch,
    env: childEnvironment(options.env, options.scratch),
  });
  const stop = () => end(child);
  if (options.signal.aborted) stop();
  options.signal.addEventListener('abort', stop, { once: true });
  const total = setTimeout(stop, options.deadlines.total);
  child.once('close', () => {
    clearTimeout(total);
    options.signal.removeEventListener('abort', stop);
  });
  const talk = conversation(child, Date.now() + options.deadlines.total);
  const { place, runtime, module } = options;
  const loaded = await talk.ask(
    {
      op: 'load',
      place,
      runtime,
      ...(module === undefined ? {} : { module }),
    },
    options.deadlines.load,
  );
  if (!loaded.ok || loaded.value.op !== 'load') {
    await closed(child);
    return loaded.ok ? talk.failed('load', 'answered something else') : { ok: false, fault: asLoad(loaded.fault) };
  }
  const outputs = join(options.scratch, `outputs-${randomUUID()}.bin`);
  return { ok: true, value: running(child, talk, loaded.value.info, options.deadlines.call, outputs) };
}

function running(
  child: ChildProcess,
  talk: ReturnType<typeof conversation>,
  info: RunningModel['info'],
  callDeadline: number,
  path: string,
): RunningModel {
  const outputs = outputFile(path);
  return {
    info,
    pid: child.pid,
    async predict({ spool, ...batch }, rows) {
      const { from, to } = rows;
      const inputs = spool ?? rowsOf(batch, from, to);
      const reply = await talk.ask({ op: 'predict', rows, inputs, outputs: path }, callDeadline);
      if (!reply.ok) return { ok: false, fault: { ...reply.fault, rows: { from, to } } };
      if (reply.value.op !== 'predict') return talk.failed('answer', 'answered something else');
      const { output, ns } = reply.value;
      try {
        return { ok: true, value: { output: outputs.get(output), ns } };
      } catch {
        return talk.failed('answer', 'said that its outputs are in a file, and they are not');
      }
    },
    async peakBytes() {
      const reply = await talk.ask({ op: 'memory' }, callDeadline);
      return reply.ok && reply.value.op === 'memory' ? reply.value.peakBytes : null;
    },
    async close() {
      outputs.close();
      if (child.exitCode === null && child.signalCode === null) await talk.ask({ op: 'close' }, grace);
      await closed(child);
    },
  };
}

type GoodReply = Extract<Reply, { ok: true }>;

/** One request at a time to a process, each with a deadline; knows how the process ended and what it said. */
function conversation(child: ChildProcess, lastMoment: number) {
  let stderr = Buffer.alloc(0);
  const keep = (chunk: Buffer) => {
    stderr = Buffer.concat([stderr, chunk]).subarray(-stderrLimit);
  };
  child.stderr?.on('data', keep);
  // What a model prints is kept like its complaints: nothing of it is a reply.
  child.stdout?.on('data', keep);
  const failed = (kind: ModelFault['kind'], text: string): { ok: false; fault: ModelFault } => ({
    ok: false,
    fault: { kind, text, stderr: stderr.toString('utf8') },
  });
  const ask = (request: Request, deadline: number): Promise<Answer<GoodReply>> =>
    new Promise((resolve) => {
      const wait = Math.max(1, Math.min(deadline, lastMoment - Date.now()));
      const finish = (answer: Answer<GoodReply>) => {
        clearTimeout(timer);
        child.off('message', onReply).off('close', onClose).off('error', onError);
        resolve(answer);
      };
      const onReply = (reply: Reply) => finish(reply.ok ? { ok: true, value: reply } : failed('answer', reply.error));
      const onClose = () => finish(failed('crash', howItEnded(child)));
      const onError = (error: Error) =>
        finish(failed('crash', `could not be started (${error.message.split('\n')[0]})`));
      const timer = setTimeout(() => {
        end(child);
        finish(failed('deadline', `did not answer within ${Math.round(wait / 100) / 10} s`));
      }, wait);
      child.on('message', onReply).once('close', onClose).once('error', onError);
      if (child.exitCode !== null || child.signalCode !== null) finish(failed('crash', howItEnded(child)));
      else child.send(request, () => undefined);
    });
  return { ask, failed };
}

function asLoad(fault: ModelFault): ModelFault {
  return fault.kind === 'answer' ? { ...fault, kind: 'load' } : fault;
}

function howItEnded(child: ChildProcess): string {
  if (child.signalCode === 'SIGKILL' || child.exitCode === 137) return 'was killed (SIGKILL: out of memory?)';
  if (child.signalCode !== null) return `was ended by ${child.signalCode}`;
  return `ended with exit code ${child.exitCode ?? 'unknown'}`;
}

/** Ends the whole group: TERM now, KILL after five seconds. */
function end(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
  child.once('close', () => clearTimeout(timer));
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

function closed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    end(child);
  });
}
