// biome-ignore-all lint/performance/noBarrelFile: what the program exports
//
// AssemblyScript, compiled by `npm run generate` into ../csv-code.ts; no part of the TypeScript program.
//
// Reads a text of delimited cells (RFC 4180, one byte as delimiter and as quote) chunk by chunk: `index` finds the cells of
// whole rows, and the others look at the cells of one column in those rows.

import { hashText } from './hash';

export { emptyBag, isBagFull } from './bag';
export { missing } from './cell';
export { countDifferent, hashOfNumber } from './distinct';
export { countKinds } from './kinds';
export { alloc, mark, release } from './memory';
export { setPowers } from './number';
export { describe, endOfRows, index, isWide } from './records';
export { countEntries, listEntries, sortEntries, sortNumbers } from './sort';
export { countBooleans, countTexts, gather, hashes, numbers, readCell, readText } from './values';

/** Writes the hash of a text at `out`. */
export function hashOf(at: usize, length: usize, out: usize): void {
  store<u64>(out, hashText(at, length));
}
