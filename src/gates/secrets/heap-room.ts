import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of a tree's scan below which garbage is left to the engine: 30 MB of them are the program, and what it has found. */
export const roomOfTree = 56 << 20;
/** The same of a history, whose packs are held beside it. */
export const roomOfHistory = 160 << 20;

/**
 * A function that collects garbage when it is time: from `least` bytes on, and again when there is a third more than was
 * left. The engine itself waits until the heap is four times as large as what is alive, which is gigabytes for a large
 * history. Where garbage cannot be asked for, it does nothing.
 */
export function heapKeeper(least: number): () => void {
  let most = least;
  let again = 0;
  let collector: (() => void) | null = null;
  return () => {
    const isSecond = again > 0 && --again === 0;
    if (!isSecond && held() < most) return;
    collector ??= garbageCollector();
    collector();
    const left = held();
    // what was read last may not be let go of yet, and would be taken for what is alive
    again = !isSecond && left > least ? secondAfter : 0;
    most = Math.max(least, Math.floor(left * 1.3));
  };
}

/** Looks after which a collection that left much is made once more. */
const secondAfter = 8;

/** Bytes in the heap, and outside of it by arrays. */
function held(): number {
  const { used_heap_size: heap, external_memory: outside } = getHeapStatistics();
  return heap + outside;
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  return typeof collect === 'function' ? () => void collect() : () => undefined;
}
