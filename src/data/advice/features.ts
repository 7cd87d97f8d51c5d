import { sortedQuantile } from '../../stats/sorted-quantile.ts';
import type { SampledColumn } from './sample.ts';

/** Bins of a feature: 0 for missing, then from low to high, or by the value's place among the most frequent ones. */
export const mostBins = 32;

/** A column of base's and then head's rows as bins. Edges and the order of values come from both sides together. */
export function binned({ kind, base, head }: SampledColumn): Uint8Array {
  const all = [...base, ...head];
  return kind === 'text' ? binnedTexts(all) : binnedNumbers(all);
}

function binnedNumbers(all: readonly (number | string | null)[]): Uint8Array {
  const sorted = all.filter((value): value is number => typeof value === 'number').sort((a, b) => a - b);
  const edges = [
    ...new Set(Array.from({ length: mostBins - 2 }, (_, i) => sortedQuantile(sorted, (i + 1) / (mostBins - 1)))),
  ];
  return Uint8Array.from(all, (value) => {
    if (typeof value !== 'number') return 0;
    let low = 0;
    for (let high = edges.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (value <= (edges[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low + 1;
  });
}

function binnedTexts(all: readonly (number | string | null)[]): Uint8Array {
  const counts = new Map<string, number>();
  for (const value of all) if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostBins - 2);
  const places = new Map(order.map(([value], i) => [value, i + 1]));
  return Uint8Array.from(all, (value) => (value === null ? 0 : (places.get(String(value)) ?? mostBins - 1)));
}
