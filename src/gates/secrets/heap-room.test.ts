import { getHeapStatistics } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { heapKeeper } from './heap-room.ts';

const heap = () => getHeapStatistics().used_heap_size;

/** So many times 80 kB that nothing holds. */
function makeGarbage(times: number): void {
  const kept: number[][] = [];
  for (let i = 0; i < times; i++) kept.push(new Array<number>(10_000).fill(i));
  expect(kept).toHaveLength(times);
}

describe('the room of a heap', () => {
  it('is kept from the given size on', () => {
    heapKeeper(1)();
    const before = heap();
    makeGarbage(500);
    heapKeeper(Number.POSITIVE_INFINITY)();
    expect(heap()).toBeGreaterThan(before + 30_000_000);
    heapKeeper(1)();
    expect(heap()).toBeLessThan(before + 10_000_000);
  });

  it('is made a second time where the first left much, however little came since', () => {
    const keep = heapKeeper(1);
    for (let i = 0; i < 8; i++) keep();
    const before = heap();
    // less than a third of what a test holds
    makeGarbage(30);
    keep();
    expect(heap()).toBeLessThan(before + 1_500_000);
  });
});
