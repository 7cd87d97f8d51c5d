import { type Found, type Place, spansIn } from '../scan-text.ts';
import { type Scanner, specificity } from '../scanner.ts';
import { layersOf, originOf } from './layers.ts';

/** A candidate in a text or in what the text encodes: then the bytes are those of the whole encoded run. */
export interface DeepFound extends Found {
  /** outermost first: `base64 > percent` */
  readonly decoding?: string;
}

/** Rules with a prefix of their own begin here (see `specificity`); the others are read out of context only. */
const ownPrefix = 100;

/**
 * Candidates of a text and of what stands encoded in it, by their place. The identity of one that was decoded is that of
 * the plain secret; where both see the same credential the plain one stays.
 */
export function findDeep(scanner: Scanner, bytes: Uint8Array, place: Place): DeepFound[] {
  const plain = spansIn(scanner, bytes, place);
  const decoded: DeepFound[] = [];
  for (const layer of layersOf(bytes)) {
    for (const { start, end, candidate } of spansIn(scanner, layer.bytes, place)) {
      const origin = originOf(layer.origins, { start, end });
      if (origin === null) continue;
      decoded.push({ start: origin.start, end: origin.end, candidate, decoding: origin.decoding });
    }
  }
  return decoded.length === 0 ? plain : merged(plain, decoded);
}

function merged(plain: readonly Found[], decoded: readonly DeepFound[]): DeepFound[] {
  const kept: DeepFound[] = [];
  const last = new Map<string, DeepFound>();
  const replaced = new Set<Found>();
  for (const found of decoded) {
    const { identity } = found.candidate;
    const before = last.get(identity);
    if (before !== undefined && overlap(before, found)) continue;
    const seen = overlapping(plain, found);
    if (seen.some((other) => explains(other, found))) continue;
    last.set(identity, found);
    kept.push(found);
    for (const other of seen) if (replaces(found, other)) replaced.add(other);
  }
  return [...plain.filter((found) => !replaced.has(found)), ...kept].sort((a, b) => a.start - b.start);
}

function overlap(a: Found, b: Found): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Those of `spans` (sorted, none over another) that share a byte with a span. */
function overlapping(spans: readonly Found[], { start, end }: Found): Found[] {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Found).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Found[] = [];
  for (let i = low; i < spans.length && (spans[i] as Found).start < end; i++) found.push(spans[i] as Found);
  return found;
}

/** The same credential; or one whose format is its own, in which the decoded one is but a guess. */
function explains(known: Found, found: DeepFound): boolean {
  if (known.candidate.identity === found.candidate.identity) return true;
  if (known.candidate.dropped !== null) return false;
  if (specificity(found.candidate.rule) < ownPrefix && specificity(known.candidate.rule) >= ownPrefix) return true;
  // a password with percent codes in an address, seen once with and once without them
  return known.candidate.rule === found.candidate.rule && !/base64|hex/.test(found.decoding ?? '');
}

/** Encoded text that was guessed to be a value, now that it is known what it says. */
function replaces(decoded: DeepFound, plain: Found): boolean {
  return (
    decoded.candidate.dropped === null &&
    (/^(?:base64|hex)/.test(decoded.decoding ?? '') || specificity(decoded.candidate.rule) >= ownPrefix) &&
    specificity(plain.candidate.rule) < ownPrefix
  );
}
