import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Problem } from '../../evidence/problem.ts';
import { objectsInPacks } from '../../sources/pack/packs.ts';
import { builtScript } from './files.ts';
import type { HistoryAnswer, HistoryTask } from './history-jobs.ts';
import type { ScanTask } from './jobs.ts';
import type { Look } from './look.ts';

/** What a thread is started with that will be told of a share of a history. */
export interface HistoryStart {
  readonly history: ScanTask;
}

/** A thread that makes its rules ready while git tells what there is to read. */
export interface HistoryThread {
  /** gives it its share */
  tell(task: HistoryTask): void;
  /** what the share gave; `Problem` when the thread ends before */
  readonly answer: Promise<HistoryAnswer>;
}

/** The threads of a run beside its own. */
export interface HistoryThreads {
  /** so many commits were told so far: from 1,000 on a thread beside this one pays, and starts */
  commits(count: number): void;
  /** those that share the reading of so many objects; none where one thread does it */
  sharing(objects: number): Promise<readonly HistoryThread[]>;
  end(): Promise<void>;
}

const longHistory = 1000;
/** with more objects two threads would hold more than 400 MiB */
const mostShared = 120_000;
/** of five histories of 100,000 to 300,000 objects 40 % or more were read, the rest were trees: with more no thread starts */
const mostPacked = 300_000;

/**
 * Threads for a history. `jobs`: how many there are with this one; null = two for a long history, when the machine has two
 * processors. They start while git is asked, for starting one takes as long as git's log of a thousand commits.
 */
export function historyThreads(
  look: Look,
  jobs: number | null,
  script = builtScript(),
  packed: (root: string) => Promise<number> = objectsInPacks,
): HistoryThreads {
  const { root, signal } = look.io;
  const workers: Worker[] = [];
  const threads: HistoryThread[] = [];
  const most = script === null ? 1 : (jobs ?? Math.min(2, availableParallelism()));
  let starting = Promise.resolve();
  let isOver = false;
  const begin = () => {
    if (isOver) return;
    for (let n = 1; n < most && script !== null; n++) {
      const worker = new Worker(script, { workerData: { history: taskOf(look) } satisfies HistoryStart });
      workers.push(worker);
      threads.push({ tell: (task) => worker.postMessage(task), answer: answerOf(worker, signal) });
    }
  };
  if (jobs !== null) begin();
  const beginForLong = async () => {
    if ((await packed(root)) <= mostPacked) begin();
  };
  const end = async () => {
    isOver = true;
    await Promise.all(workers.map((worker) => worker.terminate()));
    workers.length = 0;
    threads.length = 0;
  };
  return {
    commits: (count) => {
      if (jobs !== null || most < 2 || count !== longHistory) return;
      starting = beginForLong();
      // it is awaited below, or not at all
      starting.catch(() => undefined);
    },
    sharing: async (objects) => {
      await starting;
      if (jobs !== null || objects <= mostShared) return [...threads];
      void end();
      return [];
    },
    end,
  };
}

/** What every share of a run is read with. */
export function taskOf({ io, config, scanner }: Look): ScanTask {
  const rules = scanner.rules.map(({ id }) => id);
  return { root: io.root, seed: io.seed, mayInstall: io.mayInstall !== false, config, rules };
}

function answerOf(worker: Worker, signal: AbortSignal): Promise<HistoryAnswer> {
  const ended = () =>
    new Problem('A scanning thread ended before its work was done.', 'Scan in one thread: `--jobs 1`.');
  const answer = new Promise<HistoryAnswer>((resolve, reject) => {
    worker.on('message', resolve);
    // one that lacks memory is no fault of the program
    worker.on('error', (error) =>
      reject('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ended() : error),
    );
    worker.on('exit', () => reject(ended()));
    // this thread may have done its own share, and nothing else would hear that it is to end
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // it is awaited later, or not at all
  answer.catch(() => undefined);
  return answer;
}
