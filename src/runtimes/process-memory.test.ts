import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { descendantMemory, descendantsOf } from './process-memory.ts';

it.skipIf(process.platform !== 'linux')('knows a process that another thread has started (needs /proc)', async () => {
  const thread = new Worker(
    `const child = require('node:child_process').spawn('sleep', ['60'], { stdio: 'ignore' });
    require('node:worker_threads').parentPort.postMessage(child.pid);`,
    { eval: true },
  );
  const [pid] = await once(thread, 'message');
  const found = descendantsOf(process.pid);
  const [all, own] = [descendantMemory(process.pid, 'VmHWM') ?? 0, descendantMemory(pid, 'VmHWM') ?? 0];
  process.kill(pid, 'SIGKILL');
  await thread.terminate();
  expect(found).toContain(pid);
  expect(own).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(own);
});
