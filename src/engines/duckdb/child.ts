import { type ChildProcess, fork } from 'node:child_process';
import { Problem } from '../../evidence/problem.ts';
import type { Connection, EngineSettings } from '../engine.ts';
import type { HostReply, HostRequest } from './host.ts';

/** Variables that the engine's process gets; nothing else, so no token reaches it. */
const passed = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'TZ', 'SystemRoot'];

type Waiting = { readonly done: (reply: HostReply) => void; readonly failed: (error: Problem) => void };

/**
 * Opens DuckDB in a child process, so that a native crash is an error of one query and not the end of the program.
 * `script` is the engine host; `url` the file URL of `@duckdb/node-api`. Errors: `Problem` when the process dies.
 */
export async function connectDuckdbChild(
  script: string,
  url: string,
  settings: EngineSettings,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Connection> {
  const child = fork(script, [], {
    execArgv: [],
    env: Object.fromEntries(passed.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const ask = asker(child);
  const opened = await ask({ open: { url, settings } });
  if ('error' in opened) {
    await end(child);
    throw new Problem(
      `DuckDB could not be loaded: ${firstLine(opened.error).slice(0, 200)}`,
      'Install it again: `assay runtime install duckdb`, or `npm ci` where it comes from node_modules.',
    );
  }
  return {
    version: 'version' in opened ? opened.version : '',
    query: async (sql, seconds) => {
      const reply = await ask({ sql, ...(seconds === undefined ? {} : { seconds }) });
      if ('rows' in reply) return reply.rows;
      throw new Error('error' in reply ? reply.error : 'no rows');
    },
    convert: async (job) => {
      const reply = await ask({ convert: job });
      if ('columns' in reply) return reply.columns;
      const said = 'error' in reply ? reply.error : 'no columns';
      throw 'mend' in reply && reply.mend !== undefined ? new Problem(said, reply.mend) : new Error(said);
    },
    ...('tallies' in opened && opened.tallies
      ? {
          tally: async (sql, columns) => {
            const reply = await ask({ tally: sql, columns });
            if ('tally' in reply) return reply.tally;
            throw new Error('error' in reply ? reply.error : 'no counts');
          },
        }
      : {}),
    ...('samples' in opened && opened.samples
      ? {
          quantiles: async (sql, columns) => {
            const reply = await ask({ quantiles: sql, columns });
            if ('sampled' in reply) return reply.sampled;
            throw new Error('error' in reply ? reply.error : 'no quantiles');
          },
        }
      : {}),
    csv: async (job) => {
      const reply = await ask({ csv: job });
      return 'answer' in reply ? reply.answer : null;
    },
    close: () => end(child),
  };
}

type Question = HostRequest extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never;

function asker(child: ChildProcess): (question: Question) => Promise<HostReply> {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let gone: Problem | null = null;
  child.on('message', (message) => {
    const reply = message as HostReply;
    waiting.get(reply.id)?.done(reply);
    waiting.delete(reply.id);
  });
  const lost = (how: string, cause?: Error) => {
    gone ??= new Problem(
      `The data engine's process ended (${how}) before it answered.`,
      'Run again; if it ends again, give it more memory or a smaller snapshot, and report the file to us.',
      cause === undefined ? {} : { cause },
    );
    for (const each of waiting.values()) each.failed(gone);
    waiting.clear();
  };
  child.on('error', (error) => lost(error.message, error));
  child.on('exit', (code, signal) => lost(signal ?? `exit code ${code ?? 'unknown'}`));
  return (question) =>
    new Promise((done, failed) => {
      if (gone !== null) return failed(gone);
      const id = next++;
      waiting.set(id, { done, failed });
      child.send({ ...question, id }, (error) => {
        if (error !== null) lost(error.message, error);
      });
    });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 2000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    if (child.connected) child.disconnect();
  });
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
