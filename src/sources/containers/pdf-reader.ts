import { Worker } from 'node:worker_threads';
import type { Closed } from './budget.ts';
import type { PdfContent } from './pdf.ts';

/** Reads one PDF after another. */
export type PdfReader = (bytes: Uint8Array) => Promise<PdfContent | Closed>;

const mostMegabytes = 512;
const idleMilliseconds = 200;

/**
 * A reader that runs in a thread of its own, which is started with the first PDF, holds at most 512 MiB, and is ended when a
 * PDF takes longer than `seconds` (then `over-cap`) or kills it (then `unreadable`); the next PDF gets a new one.
 * So it does after 200 ms without a PDF, which ends the thread. `script` is the program that serves it.
 */
export function pdfReader(script: string, seconds = 20): PdfReader {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  // an idle thread, unreferenced or not, would keep the program from ending
  const rest = () => {
    void worker?.terminate();
    worker = null;
  };
  const ask = (bytes: Uint8Array) =>
    new Promise<PdfContent | Closed>((resolve) => {
      const thread = worker ?? startedFrom(script);
      worker = thread;
      clearTimeout(idle);
      const timer = setTimeout(() => end('over-cap', true), seconds * 1000);
      const onMessage = (answer: PdfContent | Closed) => end(answer, false);
      const onFault = () => end('unreadable', true);
      const end = (answer: PdfContent | Closed, isLost: boolean) => {
        clearTimeout(timer);
        thread.off('message', onMessage);
        thread.off('exit', onFault);
        if (isLost) rest();
        else idle = setTimeout(rest, idleMilliseconds);
        resolve(answer);
      };
      thread.on('message', onMessage);
      thread.on('exit', onFault);
      thread.postMessage(bytes);
    });
  return (bytes) => {
    const answer = last.then(() => ask(bytes));
    last = answer;
    return answer;
  };
}

/**
 * What it prints is read by nobody: names and texts of a PDF belong into no log. Its streams are not even drained: a stream
 * that is being read keeps the process alive, so that a scan would never end.
 */
function startedFrom(script: string): Worker {
  const thread = new Worker(script, {
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  // an error ends the thread, and its end is waited for
  thread.on('error', () => undefined);
  return thread;
}
