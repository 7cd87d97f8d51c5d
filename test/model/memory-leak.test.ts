import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GateFolder, gateFolder } from './gate-run.ts';

const program = fileURLToPath(new URL('faulty-command.mjs', import.meta.url));
let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

it.skipIf(process.platform !== 'linux')(
  'model.memory.max-leak-kib finds a program that keeps 256 KiB of every call (needs Linux)',
  async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `r${i},${i % 2},${i % 2}`);
    folder.write({ 'golden.csv': ['id,label,x', ...rows].join('\n'), a: 'a', b: 'b' });
    const served = (path: string, behave: string) => ({ path, command: [process.execPath, program, behave] });
    const evidence = await folder.run({
      baseline: served('a', 'well'),
      candidate: served('b', 'leaks'),
      golden: { path: 'golden.csv' },
      task: 'binary',
      batch: 60,
      primary: { metric: 'accuracy', margin: 0.2 },
      latency: { calls: 120, 'ratio-margin': '900%' },
      memory: { 'max-leak-kib': 100 },
    });
    const found = evidence.measurements.find(({ id }) => id === 'memory-leak');
    expect(found).toMatchObject({ outcome: 'outside', verdict: 'fail' });
    expect((found?.value as number) / 1024).toBeGreaterThan(150);
    expect(found?.base as number).toBeLessThan(50 * 1024);
    expect(evidence.findings.map(({ rule }) => rule)).toEqual(['memory-leak', 'same-outputs']);
  },
);
