import { parentPort } from 'node:worker_threads';
import { readPdf } from './pdf.ts';

/** Serves `readPdf` to the thread that started this one: bytes come, what they hold goes back. */
export function servePdf(): void {
  parentPort?.on('message', async (bytes: Uint8Array) => {
    parentPort?.postMessage(await readPdf(bytes));
  });
}
