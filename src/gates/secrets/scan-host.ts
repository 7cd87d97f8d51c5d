import { parentPort, workerData } from 'node:worker_threads';
import type { Candidate } from '../../secrets/candidate.ts';
import { pythonWords } from '../../secrets/exposure/python-seeds.ts';
import type { Rule } from '../../secrets/rule.ts';
import { rules } from '../../secrets/rules/registry.ts';
import { type Scanner, scannerOf } from '../../secrets/scanner.ts';
import type { Io } from '../io.ts';
import { fileLook } from './files.ts';
import { heapKeeper, roomOfTree } from './heap-room.ts';
import type { HistoryAnswer, HistoryTask } from './history-jobs.ts';
import type { HistoryStart } from './history-threads.ts';
import type { ScanAnswer, ScanBatch, ScanTask } from './jobs.ts';
import { emptyTally, type Look, type Tally } from './look.ts';

/** Serves the scanning of files to the thread that started this one: batches of names come, what they hold goes back. */
export function serveScans(): void {
  if ('history' in (workerData as object)) {
    serveShare(workerData as HistoryStart);
    return;
  }
  const scan = batchScanner(workerData as ScanTask);
  parentPort?.on('message', async (batch: ScanBatch) => {
    parentPort?.postMessage(await scan(batch));
  });
}

/** Makes all ready before it is told what to read, for the thread that started this one waits for git meanwhile. */
function serveShare({ history }: HistoryStart): void {
  const scanner = scannerOfTask(history);
  const loaded = Promise.all([import('./packs.ts'), import('./history-jobs.ts')]);
  parentPort?.once('message', async (told: HistoryTask) => {
    await loaded;
    parentPort?.postMessage(await shareScanned(told, scanner));
  });
}

/** Reads one share of a history. What cannot be read here is not in `visited`. */
export async function shareScanned(told: HistoryTask, scanner = scannerOfTask(told.task)): Promise<HistoryAnswer> {
  const masks: string[] = [];
  const look = lookOf(told.task, scanner, masks, emptyTally());
  const { walkPacks } = await import('./packs.ts');
  const { materialOfTask } = await import('./history-jobs.ts');
  const clean: string[] = [];
  const { found, visited, later } = await walkPacks(look, materialOfTask(told, clean), told.share);
  const { readers: _, sightings: _1, ...tally } = look.tally;
  return {
    answer: { batch: told.share.part, found: found.map(({ candidate }) => sendable(candidate)), tally, masks },
    places: found.map(({ id, path, commit }) => ({ id, path, commit: commit?.id ?? null })),
    visited: [...visited],
    later: [...later],
    clean,
  };
}

function sendable({ rule, ...rest }: Candidate): ScanAnswer['found'][number] {
  return { ...rest, rule: rule.id };
}

function scannerOfTask(task: ScanTask): Scanner {
  const on = new Set(task.rules);
  const all: readonly Rule[] = rules;
  return scannerOf(
    all.filter(({ id }) => on.has(id)),
    undefined,
    pythonWords,
  );
}

function lookOf(task: ScanTask, scanner: Scanner, masks: string[], tally: Tally): Look {
  return { io: quietIo(task, masks), config: task.config, scanner, isExcluded: () => false, tally };
}

/** Scans one batch after another with the task's rules. Nothing is printed: texts to be masked go back with the answer. */
export function batchScanner(task: ScanTask): (batch: ScanBatch) => Promise<ScanAnswer> {
  const scanner = scannerOfTask(task);
  const { readers } = emptyTally();
  const keepRoom = heapKeeper(roomOfTree);
  return async ({ batch, files }) => {
    const masks: string[] = [];
    const tally = { ...emptyTally(), readers };
    const look = lookOf(task, scanner, masks, tally);
    const found: ScanAnswer['found'][number][] = [];
    const lookAtFile = fileLook(look);
    keepRoom();
    for (const { name, path } of files) {
      for (const { rule, ...rest } of await lookAtFile(Buffer.from(name), path)) found.push({ ...rest, rule: rule.id });
    }
    const { readers: _, sightings: _1, ...counted } = tally;
    return { batch, found, tally: counted, masks };
  };
}

function quietIo({ root, seed, mayInstall }: ScanTask, masks: string[]): Io {
  const log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
  const { signal } = new AbortController();
  return { root, env: process.env, log, mask: (text) => masks.push(text), now: Date.now, seed, signal, mayInstall };
}
