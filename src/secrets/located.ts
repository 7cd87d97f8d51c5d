import type { Location } from '../evidence/location.ts';
import type { Candidate } from './candidate.ts';
import { positionsIn } from './position.ts';
import type { KeyedFound } from './settings/found.ts';

/** Candidates with their place in the file. */
export function located(found: readonly KeyedFound[], bytes: Uint8Array, path: string): Candidate[] {
  if (found.length === 0) return [];
  const position = positionsIn(bytes);
  return found.map((one) => {
    const from = position(one.start);
    const to = position(one.end);
    const place = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    return { ...one.candidate, location: { path, ...place, ...extras(one) } };
  });
}

/** What is told of a place beside its position. */
export function extras({ decoding, key }: KeyedFound): Pick<Location, 'decoding' | 'key'> {
  return { ...(decoding === undefined ? {} : { decoding }), ...(key === undefined ? {} : { key }) };
}
