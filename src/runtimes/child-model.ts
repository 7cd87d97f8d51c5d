import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { rowsOf } from '../model/tensor.ts';
import { type Group, type Launch, launched } from './process-group.ts';
import type { Answer, ModelFault, Reply, Request, RunningModel } from './protocol.ts';
import type { ModelPlace, RuntimeId } from './runtime.ts';
import { outputFile } from './spool.ts';

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
  const talk = conversation(group);
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
    await group.closed();
    return loaded.ok ? group.failed('load', 'answered something else') : { ok: false, fault: asLoad(loaded.fault) };
  }
  const outputs = join(options.scratch, `outputs-${randomUUID()}.bin`);
  return { ok: true, value: running(group, talk, loaded.value.info, options.deadlines.call, outputs) };
}

function running(
  group: Group,
  talk: ReturnType<typeof conversation>,
  info: RunningModel['info'],
  callDeadline: number,
  path: string,
): RunningModel {
  const outputs = outputFile(path);
  return {
    info,
    pid: group.child.pid,
    async predict({ spool, ...batch }, rows) {
      const { from, to } = rows;
      const inputs = spool ?? rowsOf(batch, from, to);
      const reply = await talk.ask({ op: 'predict', rows, inputs, outputs: path }, callDeadline);
      if (!reply.ok) return { ok: false, fault: { ...reply.fault, rows: { from, to } } };
      if (reply.value.op !== 'predict') return group.failed('answer', 'answered something else');
      const { output, ns } = reply.value;
      try {
        return { ok: true, value: { output: outputs.get(output), ns } };
      } catch {
        return group.failed('answer', 'said that its outputs are in a file, and they are not');
      }
    },
    async peakBytes() {
      const reply = await talk.ask({ op: 'memory' }, callDeadline);
      return reply.ok && reply.value.op === 'memory' ? reply.value.peakBytes : null;
    },
    async close() {
      outputs.close();
      // A process that still owes an answer would not hear the request.
      if (group.alive() && !talk.busy()) await talk.ask({ op: 'close' }, grace);
      await group.closed();
    },
  };
}

type GoodReply = Extract<Reply, { ok: true }>;

/** One request at a time to a process, each with a deadline. */
function conversation(group: Group) {
  const { child } = group;
  let pending = 0;
  const ask = (request: Request, deadline: number): Promise<Answer<GoodReply>> =>
    new Promise((resolve) => {
      pending++;
      const wait = Math.max(1, Math.min(deadline, group.lastMoment - Date.now()));
      const finish = (answer: Answer<GoodReply>) => {
        clearTimeout(timer);
        child.off('message', onReply).off('close', onClose).off('error', onError);
        pending--;
        resolve(answer);
      };
      const onReply = (reply: Reply) =>
        finish(reply.ok ? { ok: true, value: reply } : group.failed('answer', reply.error));
      const onClose = () => finish(group.failed('crash', group.howItEnded()));
      const onError = (error: Error) =>
        finish(group.failed('crash', `could not be started (${error.message.split('\n')[0]})`));
      const timer = setTimeout(() => {
        group.end();
        finish(group.failed('deadline', `did not answer within ${Math.round(wait / 100) / 10} s`));
      }, wait);
      child.on('message', onReply).once('close', onClose).once('error', onError);
      if (!group.alive() && child.pid !== undefined) finish(group.failed('crash', group.howItEnded()));
      else child.send(request, () => undefined);
    });
  return { ask, busy: () => pending > 0 };
}

function asLoad(fault: ModelFault): ModelFault {
  return fault.kind === 'answer' ? { ...fault, kind: 'load' } : fault;
}
