import type { MemorySamples } from '../../model/judge/leak.ts';
import { descendantMemory } from '../../runtimes/process-memory.ts';
import type { Side } from './outputs.ts';

/** Samples are thinned when there are as many: between 100 and 200 are kept of any number of calls. */
const room = 200;

/** What is asked after each call of a model, and what came of it. */
export interface MemoryWatch {
  after(side: Side): void;
  /** null where no memory could be read */
  samples(side: Side): MemorySamples | null;
}

/**
 * Watches the resident memory of the processes of both models between calls. `pids` are undefined for a model without a
 * process of its own. Every n-th call is looked at, n doubling so that a long run keeps few samples.
 */
export function memoryWatch(pids: Readonly<Record<Side, number | undefined>>, read = descendantMemory): MemoryWatch {
  const sides = { base: seriesOf(pids.base), head: seriesOf(pids.head) };
  return {
    after(side) {
      const series = sides[side];
      if (series.pid === undefined || ++series.calls % series.every !== 0) return;
      const bytes = read(series.pid, 'VmRSS');
      if (bytes === null) {
        series.pid = undefined;
        series.bytes = [];
        return;
      }
      series.bytes.push(bytes);
      if (series.bytes.length < room) return;
      series.bytes = series.bytes.filter((_, i) => i % 2 === 1);
      series.every *= 2;
    },
    samples(side) {
      const { bytes, every } = sides[side];
      return bytes.length === 0 ? null : { bytes: Float64Array.from(bytes), calls: every };
    },
  };
}

function seriesOf(pid: number | undefined): { pid: number | undefined; calls: number; every: number; bytes: number[] } {
  return { pid, calls: 0, every: 1, bytes: [] };
}
