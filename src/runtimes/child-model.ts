import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { rowsOf } from '../model/tensor.ts';
import { outputReader } from './output-file.ts';
import { type Group, type Launch, launched } from './process-group.ts';
import type { Answer, ModelFault, Reply, Request, RunningModel } from './protocol.ts';
import type { ModelPlace, RuntimeId } from './runtime.ts';
import { writeProblem } from './write-problem.ts';

/** What a model's process is started with. */
export interface ChildOptions extends Launch {
  /** the compiled script that serves a model */
  readonly script: string;
  readonly place: ModelPlace;
  readonly runtime: RuntimeId;
  /** file URL of the runtime's package when it is not in the bundle */
  readonly module?: string;
}

/** The bundle's script runs by itself; the compiled module of a checkout offers `main`. */
const starter =
  "import { pathToFileURL } from 'node:url'; const host = await import(pathToFileURL(process.argv[1]).href); await host.main?.();";
const grace = 5000;

/**
 * Starts a process for one model and loads it there. The process has its own group, which is ended (TERM, after 5 s
 * KILL) at a deadline, on `close` and when the signal aborts. Every failure is an answer, never a rejection.
 */
export async function startModel(options: ChildOptions): Promise<Answer<RunningModel>> {
  const group = launched(process.execPath, ['--input-type=module', '--eval', starter, options.script], options, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  const talk = conversation(group, options.scratch);
  const { place, runtime, module, memoryLimit } = options;
  const loaded = await talk.ask(
    {
      op: 'load',
      place,
      runtime,
      ...(module === undefined ? {} : { module }),
      ...(memoryLimit === undefined ? {} : { capped: true }),
    },
    options.deadlines.load,
  );
  if (!loaded.ok || loaded.value.op !== 'load') {
    await group.closed();
    return loaded.ok ? group.failed('load', 'answered something else') : { ok: false, fault: asLoad(loaded.fault) };
  }
  return { ok: true, value: running(group, talk, loaded.value.info, options) };
}

function running(
  group: Group,
  talk: ReturnType<typeof conversation>,
  info: RunningModel['info'],
  { deadlines, scratch }: ChildOptions,
): RunningModel {
  const files = outputFiles(scratch);
  return {
    info,
    pid: group.child.pid,
    inFlight: 2,
    async predict({ spool, ...batch }, rows, place) {
      const { from, to } = rows;
      const inputs = spool ?? rowsOf(batch, from, to);
      const file = files.take();
      try {
        const reply = await talk.ask({ op: 'predict', rows, inputs, outputs: file.path }, deadlines.call);
        if (!reply.ok) return { ok: false, fault: { ...reply.fault, rows: { from, to } } };
        if (reply.value.op !== 'predict') return group.failed('answer', 'answered something else');
        const { output, ns } = reply.value;
        return { ok: true, value: { output: 'length' in output ? file.reader.get(output, place) : output, ns } };
      } catch (error) {
        if (error instanceof Problem) throw error;
        const { fault } = group.failed('answer', (error as Error).message);
        return { ok: false, fault: { ...fault, rows: { from, to } } };
      } finally {
        files.give(file);
      }
    },
    async time({ spool, ...batch }, calls) {
      const each = calls.map((rows) => ({ rows, inputs: spool ?? rowsOf(batch, rows.from, rows.to) }));
      // Many calls are asked for at once only where all of them take a moment: a hang is not waited for once a call.
      const reply = await talk.ask({ op: 'time', calls: each }, Math.min(2, calls.length) * deadlines.call);
      const rows = {
        from: Math.min(...calls.map(({ from }) => from)),
        to: Math.max(...calls.map(({ to }) => to)),
      };
      if (!reply.ok) return { ok: false, fault: { ...reply.fault, rows } };
      if (reply.value.op !== 'time' || !Array.isArray(reply.value.ns) || reply.value.ns.length !== calls.length)
        return group.failed('answer', 'answered something else');
      return { ok: true, value: reply.value.ns };
    },
    async peakBytes() {
      const reply = await talk.ask({ op: 'memory' }, deadlines.call);
      return reply.ok && reply.value.op === 'memory' ? reply.value.peakBytes : null;
    },
    async close() {
      files.close();
      // A process that still owes an answer would not hear the request.
      if (group.alive() && !talk.busy()) await talk.ask({ op: 'close' }, grace);
      await group.closed();
    },
  };
}

interface OutputFile {
  readonly path: string;
  readonly reader: ReturnType<typeof outputReader>;
}

/** A file of outputs for each request in flight. */
function outputFiles(scratch: string): { take(): OutputFile; give(file: OutputFile): void; close(): void } {
  const all: OutputFile[] = [];
  const free: OutputFile[] = [];
  const made = (): OutputFile => {
    const path = join(scratch, `outputs-${randomUUID()}.bin`);
    const file = { path, reader: outputReader(path) };
    all.push(file);
    return file;
  };
  return {
    take: () => free.pop() ?? made(),
    give: (file) => void free.push(file),
    close: () => {
      for (const { reader } of all) reader.close();
    },
  };
}

type GoodReply = Extract<Reply, { ok: true }>;

interface Waiting {
  /** Its turn has come: its time runs from now. */
  begin(): void;
  finish(answer: Answer<GoodReply>): void;
  refuse(problem: Problem): void;
}

/** Requests to a process, which answers them in their order; the time of each runs from when it is the first. */
function conversation(group: Group, scratch: string) {
  const { child } = group;
  const waiting: Waiting[] = [];
  /** Whether a request was given up: what comes now may be its answer. */
  let over = false;
  const next = () => {
    const done = waiting.shift();
    waiting[0]?.begin();
    return done;
  };
  const endAll = (fault: () => Answer<GoodReply>) => {
    for (const one of waiting.splice(0)) one.finish(fault());
  };
  child.on('message', (reply: Reply) => {
    if (over) return;
    const one = next();
    if (reply.ok) one?.finish({ ok: true, value: reply });
    else if (reply.of === 'outputs') one?.refuse(writeProblem('The outputs of a model', scratch, reply.error));
    else one?.finish(group.failed('answer', reply.error));
  });
  child.once('close', () => endAll(() => group.failed('crash', group.howItEnded())));
  child.once('error', (error: Error) =>
    endAll(() => group.failed('crash', `could not be started (${error.message.split('\n')[0]})`)),
  );
  const ask = (request: Request, deadline: number): Promise<Answer<GoodReply>> =>
    new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const one: Waiting = {
        begin() {
          const wait = Math.max(1, Math.min(deadline, group.lastMoment - Date.now()));
          timer = setTimeout(() => {
            over = true;
            next();
            group.end();
            one.finish(group.failed('deadline', `did not answer within ${Math.round(wait / 100) / 10} s`));
          }, wait);
        },
        finish(answer) {
          clearTimeout(timer);
          resolve(answer);
        },
        refuse(problem) {
          clearTimeout(timer);
          reject(problem);
        },
      };
      if (!group.alive() && child.pid !== undefined) return one.finish(group.failed('crash', group.howItEnded()));
      if (waiting.push(one) === 1) one.begin();
      child.send(request, () => undefined);
    });
  return { ask, busy: () => waiting.length > 0 };
}

function asLoad(fault: ModelFault): ModelFault {
  return fault.kind === 'answer' ? { ...fault, kind: 'load' } : fault;
}
