import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Location } from '../../evidence/location.ts';
import { Problem } from '../../evidence/problem.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import type { SecretsConfig } from '../../secrets/config.ts';
import type { Rule } from '../../secrets/rule.ts';
import type { ListedFile } from '../../sources/files.ts';
import { fileReader } from '../../sources/read-file.ts';
import { keepPlace, type Look, type Tally } from './look.ts';

/** What a scanning thread is started with. */
export interface ScanTask {
  readonly root: string;
  readonly seed: number;
  readonly mayInstall: boolean;
  readonly config: SecretsConfig;
  /** ids of the rules that are on */
  readonly rules: readonly string[];
}

/** Files for a thread to scan, and the number of the batch. */
export interface ScanBatch {
  readonly batch: number;
  readonly files: readonly { readonly name: Uint8Array; readonly path: string }[];
}

/** What a batch gave. Rules have functions and cannot be sent: a candidate carries the id of its own. */
export interface ScanAnswer {
  readonly batch: number;
  readonly found: readonly (Omit<Candidate, 'rule'> & { readonly rule: string })[];
  readonly tally: Omit<Tally, 'readers' | 'sightings'>;
  readonly masks: readonly string[];
}

const batchSize = 128;
const largeTree = 500_000_000;
const sampled = 16;

/**
 * How many threads a tree deserves: one, since starting a second costs more than it saves, and two where about 500 MB or
 * more wait for them (estimated from each 16th file). The findings are the same.
 */
export function jobsFor(files: readonly ListedFile[]): number {
  if (files.length < 64 || availableParallelism() < 2) return 1;
  const sizeOf = fileReader(Number.POSITIVE_INFINITY, -1);
  let bytes = 0;
  for (let i = 0; i < files.length; i += sampled) {
    const got = sizeOf((files[i] as ListedFile).name);
    if ('large' in got) bytes += got.large * sampled;
  }
  return bytes >= largeTree ? 2 : 1;
}

/**
 * Scans files in threads that run `script`, and adds what they find in the order of the files, whichever thread was first.
 * Errors: `Problem` when a thread ends before its work.
 */
export async function lookInThreads(
  look: Look,
  files: readonly ListedFile[],
  jobs: number,
  script: string,
): Promise<void> {
  const { io, config, scanner } = look;
  const batches = Math.ceil(files.length / batchSize);
  const answers: ScanAnswer[] = [];
  let next = 0;
  const take = (): ScanBatch | null => {
    if (next >= batches) return null;
    const batch = next++;
    const own = files.slice(batch * batchSize, (batch + 1) * batchSize);
    return { batch, files: own.map(({ name, path }) => ({ name, path })) };
  };
  const task: ScanTask = {
    root: io.root,
    seed: io.seed,
    mayInstall: io.mayInstall !== false,
    config,
    rules: scanner.rules.map(({ id }) => id),
  };
  const threads = Array.from({ length: Math.min(jobs, batches) }, () => new Worker(script, { workerData: task }));
  const stop = () => Promise.all(threads.map((thread) => thread.terminate()));
  try {
    await Promise.all(
      threads.map((thread) =>
        served(thread, take, (answer) => {
          io.signal.throwIfAborted();
          for (const mask of answer.masks) io.mask(mask);
          answers[answer.batch] = answer;
          io.log.progress('files', Math.min(next * batchSize, files.length), files.length);
        }),
      ),
    );
  } finally {
    await stop();
  }
  const rules = new Map(scanner.rules.map((rule) => [rule.id, rule]));
  for (const answer of answers) addAnswer(look.tally, answer, rules);
}

/** Gives batches to a thread until there is none left. */
function served(thread: Worker, take: () => ScanBatch | null, done: (answer: ScanAnswer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = () => {
      const batch = take();
      if (batch === null) resolve();
      else thread.postMessage(batch);
    };
    thread.on('message', (answer: ScanAnswer) => {
      try {
        done(answer);
        give();
      } catch (error) {
        reject(error);
      }
    });
    thread.on('error', reject);
    thread.on('exit', () =>
      reject(new Problem('A scanning thread ended before its work was done.', 'Scan in one thread: `--jobs 1`.')),
    );
    give();
  });
}

/** Adds what a batch gave: numbers to numbers, lists to lists, and what is counted by class class by class. */
export function addAnswer(tally: Tally, { tally: other, found }: ScanAnswer, rules: ReadonlyMap<string, Rule>): void {
  for (const { rule: id, ...rest } of found) {
    const candidate = { ...rest, rule: rules.get(id) as Rule };
    tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
  }
  const target = tally as unknown as Record<string, unknown>;
  for (const [key, value] of Object.entries(other)) {
    const mine = target[key];
    if (typeof value === 'number' && typeof mine === 'number') target[key] = mine + value;
    else if (Array.isArray(value) && Array.isArray(mine)) mine.push(...value);
    else if (value instanceof Map && mine instanceof Map) mergeMap(mine, value);
  }
}

function mergeMap(mine: Map<unknown, unknown>, other: ReadonlyMap<unknown, unknown>): void {
  for (const [key, value] of other) {
    const before = mine.get(key);
    if (typeof value === 'number') mine.set(key, value + (typeof before === 'number' ? before : 0));
    else if (Array.isArray(value)) {
      const places: Location[] = Array.isArray(before) ? before : [];
      mine.set(key, places);
      for (const place of value as readonly Location[]) keepPlace(places, place);
    }
  }
}
