import type { Location } from '../evidence/location.ts';
import type { Candidate } from './candidate.ts';
import { ignoresAt } from './inline-ignore.ts';
import { positionsIn } from './position.ts';
import type { KeyedFound } from './settings/found.ts';

/** Bytes around a candidate in which comments are looked for. */
const reach = 3000;

/** Candidates with their place in the file, and the comments beside them that silence a rule. */
export function located(found: readonly KeyedFound[], bytes: Uint8Array, path: string): Candidate[] {
  if (found.length === 0) return [];
  const position = positionsIn(bytes);
  return found.map((one) => {
    const from = position(one.start);
    const to = position(one.end);
    const place = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    return { ...one.candidate, ...ignoresOf(one, bytes), location: { path, ...place, ...extras(one) } };
  });
}

/** What is told of a place beside its position. */
export function extras({ decoding, key }: KeyedFound): Pick<Location, 'decoding' | 'key'> {
  return { ...(decoding === undefined ? {} : { decoding }), ...(key === undefined ? {} : { key }) };
}

/** The comments beside a candidate that silence a rule. `bytes`: the text in which it has its offsets. */
export function ignoresOf({ start, candidate }: KeyedFound, bytes: Uint8Array): Pick<Candidate, 'ignores'> {
  if (candidate.dropped !== null) return {};
  const decoder = new TextDecoder();
  const before = decoder.decode(bytes.subarray(Math.max(0, start - reach), start));
  const ignores = ignoresAt(before + decoder.decode(bytes.subarray(start, start + reach)), before.length);
  return ignores.length === 0 ? {} : { ignores };
}
