import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultConfig } from '../../config/defaults.ts';
import { scannerOf } from '../../secrets/scanner.ts';
import type { HistoryTask } from './history-jobs.ts';
import { type HistoryThreads, historyThreads } from './history-threads.ts';
import { emptyTally, type Look } from './look.ts';

let folder = '';
let threads: HistoryThreads | null = null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-history-threads-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => {
  await threads?.end();
});

function look(stop = new AbortController()): Look {
  const { secrets } = defaultConfig();
  if (secrets === false) throw new Error('secrets');
  const log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
  const { signal } = stop;
  const io = { root: folder, env: {}, log, mask: () => undefined, now: () => 0, seed: 7, signal };
  return { io, config: secrets, scanner: scannerOf([]), isExcluded: () => false, tally: emptyTally() };
}

function script(name: string, text: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `import { parentPort, workerData } from 'node:worker_threads';\n${text}\n`);
  return path;
}

const telling = () =>
  script(
    'telling',
    'parentPort.once("message", (told) => parentPort.postMessage({ told, seed: workerData.history.seed }));',
  );
const few = () => Promise.resolve(1000);
const task = { paths: ['a'] } as unknown as HistoryTask;

describe('threads for a history', () => {
  it('start at once where they are asked for, and are told their shares', async () => {
    threads = historyThreads(look(), 3, telling());
    const own = await threads.sharing(1_000_000);
    expect(own).toHaveLength(2);
    for (const thread of own) thread.tell(task);
    expect(await Promise.all(own.map(({ answer }) => answer))).toEqual([
      { told: task, seed: 7 },
      { told: task, seed: 7 },
    ]);
  });

  it('start with the thousandth commit where nobody says how many, and only one where there is a processor for it', async () => {
    threads = historyThreads(look(), null, telling(), few);
    threads.commits(999);
    expect(await threads.sharing(10)).toEqual([]);
    threads.commits(1000);
    threads.commits(1001);
    expect(await threads.sharing(10)).toHaveLength(Math.min(2, availableParallelism()) - 1);
    expect(await threads.sharing(200_000)).toEqual([]);
  });

  it('do not start where the packs hold more than two threads could share', async () => {
    const many = () => Promise.resolve(300_001);
    threads = historyThreads(look(), null, telling(), many);
    threads.commits(1000);
    expect(await threads.sharing(10)).toEqual([]);
  });

  it('do not start after the end', async () => {
    threads = historyThreads(look(), null, telling(), few);
    threads.commits(1000);
    await threads.end();
    expect(await threads.sharing(10)).toEqual([]);
  });

  it('are not waited for when the run is to end', async () => {
    const stop = new AbortController();
    threads = historyThreads(look(stop), 2, script('silent', 'parentPort.on("message", () => undefined);'));
    const [thread] = await threads.sharing(10);
    thread?.tell(task);
    stop.abort(new Error('told to end'));
    await expect(thread?.answer).rejects.toThrow('told to end');
  });

  it('are none for one job, and without a program', async () => {
    for (const [jobs, program] of [
      [1, telling()],
      [4, null],
    ] as const) {
      threads = historyThreads(look(), jobs, program, few);
      threads.commits(1000);
      expect(await threads.sharing(10)).toEqual([]);
    }
  });

  it.each([
    ['ends before it is told', 'process.exit(0);'],
    ['ends when it is told', 'parentPort.once("message", () => process.exit(0));'],
    ['throws', 'throw new Error("a fault");'],
    ['lacks memory', 'throw Object.assign(new Error("heap"), { code: "ERR_WORKER_OUT_OF_MEMORY" });'],
  ])('give no answer, but an error, where one %s', async (name, text) => {
    threads = historyThreads(look(), 2, script(name.replaceAll(' ', '-'), text));
    const [thread] = await threads.sharing(10);
    thread?.tell(task);
    await expect(thread?.answer).rejects.toThrow(/ended before its work was done|a fault/);
  });
});
