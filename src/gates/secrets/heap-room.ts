import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Garbage is left to the engine below this many bytes, and until there is a third as much again as there was left. */
const least = 160 << 20;

/**
 * A function that collects garbage when it is time: the engine itself waits until the heap is four times as large as what
 * is alive, which is gigabytes for a large history. Where garbage cannot be asked for, it does nothing.
 */
export function heapKeeper(): () => void {
  let most = least;
  let collector: (() => void) | null = null;
  return () => {
    if (held() < most) return;
    collector ??= garbageCollector();
    collector();
    most = Math.max(least, Math.floor(held() * 1.3));
  };
}

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
