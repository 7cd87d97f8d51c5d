import { hostsIn } from './ask-hosts.ts';
import { nameOfValue, readAssignment } from './assignment.ts';
import { base64Text } from './base64.ts';
import type { Candidate } from './candidate.ts';
import { connectionIdentity } from './connection.ts';
import { type ExampleAt, exampleTextIn } from './example-text.ts';
import { patternOf } from './format.ts';
import { chosenPassword, drawnKey, notASecretBecause } from './generic.ts';
import { judge } from './judge.ts';
import { mayAssign } from './may-assign.ts';
import { nameSays } from './name.ts';
import { wordNear } from './near-word.ts';
import { type PathClass, pathClassOf } from './path-class.ts';
import { placeholderReason } from './placeholder.ts';
import type { Rule } from './rule.ts';
import { type KeywordHit, type Match, matchesIn, type Scanner, specificity } from './scanner.ts';
import { sealedBecause } from './sealed.ts';

/** Where text stands that is scanned. */
export interface Place {
  readonly path: string;
  /** source code, where a value without quotes is an expression */
  readonly code: boolean;
}

interface Span {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  /** spans of public parts that belong to it */
  readonly companions: readonly (readonly [number, number])[];
  readonly candidate: Omit<Candidate, 'location'>;
  /** characters between the word that the rule needs before the secret, and the secret */
  readonly distance?: number;
}

/** A candidate with the bytes of its text: for texts that were taken out of another one, whose positions are told later. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly candidate: Omit<Candidate, 'location'>;
}

/**
 * Candidates in text that agrees with ASCII (UTF-8, Latin-1), in the order of their places, with byte offsets in place of
 * positions. On one span the more specific rule wins. Of a text with more than the scanner's `most` the rest is not judged: then its
 * `notes.cut` is set, which callers have to tell.
 */
export function spansIn(scanner: Scanner, bytes: Uint8Array, place: Place): Found[] {
  const { matches, hits } = matchesIn(scanner, bytes, place.path);
  if (matches.length === 0 && hits.length === 0) return [];
  const pathClass = pathClassOf(place.path);
  const spans: Span[] = [];
  for (const match of matches) {
    if (spans.length === scanner.most.spans) {
      scanner.notes.cut = true;
      break;
    }
    const span = spanOf(scanner, bytes, match, pathClass);
    if (span !== null) spans.push(span);
  }
  let last = -1;
  let reads = 0;
  for (const hit of hits) {
    if (!mayAssign(bytes, hit.end, place.code)) continue;
    if (spans.length === scanner.most.spans || ++reads > scanner.most.reads) {
      scanner.notes.cut = true;
      break;
    }
    const span = assignedSpan(scanner, bytes, hit, place, pathClass);
    if (span === null || span.start === last) continue;
    last = span.start;
    spans.push(span);
  }
  const example = exampleTextIn(bytes, place.path, place.code);
  return mostSpecific(spans).map((span) => asExample(span, example));
}

/** What is of tier medium is low in a text that shows how it is written. Strong formats are no matter of their place. */
function asExample(span: Span, example: ExampleAt): Span {
  const { candidate, start } = span;
  const why = candidate.confidence === 'medium' && candidate.dropped === null ? example(start) : null;
  if (why === null) return span;
  const reasons = [...candidate.reasons, { step: 'place', fact: why, effect: 'medium becomes low' }];
  return { ...span, candidate: { ...candidate, confidence: 'low', reasons } };
}

/** Whether a path names source code, in which a value without quotes is an expression and no secret. */
export function isSourceCode(path: string): boolean {
  return /\.(py|pyi|pyx|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|go|rs|c|cc|cpp|h|hpp|cu|rb|php|cs|kt|scala|swift|r|jl|lua|m|dart|vue|svelte|html?|css|map|sql)$/i.test(
    path,
  );
}

function spanOf(scanner: Scanner, bytes: Uint8Array, match: Match, pathClass: PathClass): Span | null {
  const { rule, start, end } = match;
  const secret = utf8(bytes.subarray(start, end));
  const before = scanner.decoder.decode(bytes.subarray(Math.max(0, start - 400), start));
  const after = scanner.decoder.decode(bytes.subarray(end, end + 400));
  const companions = rule.companion === undefined ? [] : companionsOf(scanner, bytes, match);
  const needsName = rule.near !== undefined;
  const name = needsName ? nameOfValue(before) : null;
  const whole = rule.identity === 'match' ? utf8(bytes.subarray(...match.whole)) : secret;
  const texts = companions.map((span) => utf8(bytes.subarray(...span)));
  const judged = judge(rule, secret, { whole, before, after, name, companions: texts, pathClass });
  if (judged === null) return null;
  const identity = rule.identity === 'match' ? connectionIdentity(whole, secret) : identityOf(rule, secret);
  const pair = texts.length === 0 ? {} : { companions: texts };
  const near =
    rule.hostNear === true
      ? { hosts: hostsIn(scanner.decoder.decode(bytes.subarray(Math.max(0, start - 600), end + 600))) }
      : {};
  const distance =
    rule.near === undefined ? undefined : wordNear(rule.near.words, before.slice(-rule.near.within))?.distance;
  const close = distance === undefined ? {} : { distance };
  return { rule, start, end, companions, ...close, candidate: { rule, secret, identity, ...judged, ...pair, ...near } };
}

/** The same key in one line, in several, with escaped line breaks and in base64 is one identity. */
function identityOf(rule: Rule, text: string): string {
  const plain = rule.tags.includes('key') && text.startsWith('LS0tLS1') ? base64Text(text) : text;
  return rule.tags.includes('key') ? plain.replace(/\\[nrt]|[\s"'\\,]/g, '') : text;
}

/** Places of the public half of the pair, then of what may belong to it besides; none without the public half. */
function companionsOf(scanner: Scanner, bytes: Uint8Array, { rule, start, end }: Match): (readonly [number, number])[] {
  if (rule.companion === undefined) return [];
  const { format, lines, also = [] } = rule.companion;
  const from = lineAround(bytes, start, lines, -1);
  const to = lineAround(bytes, end, lines, 1);
  const text = scanner.decoder.decode(bytes.subarray(from, to));
  const found: (readonly [number, number])[] = [];
  [format, ...also].forEach((part, i) => {
    if (i > 0 && found.length === 0) return;
    const id = `${rule.id}/companion ${i}`;
    const pattern = scanner.patterns.get(id) ?? patternOf(part);
    scanner.patterns.set(id, pattern);
    for (const hit of text.matchAll(pattern)) {
      const at = from + hit.index + (hit[1]?.length ?? 0);
      const stop = at + (hit[2]?.length ?? 0);
      if (stop <= start || at >= end) found.push([at, stop]);
    }
  });
  return found;
}

/** The offset `lines` line breaks away, at most 2,500 bytes. */
function lineAround(bytes: Uint8Array, offset: number, lines: number, step: 1 | -1): number {
  let left = lines;
  let at = offset;
  while (at > 0 && at < bytes.length && Math.abs(at - offset) < 2500) {
    if (bytes[at] === 10 && left-- === 0) break;
    at += step;
  }
  return Math.max(0, Math.min(at, bytes.length));
}

function assignedSpan(
  scanner: Scanner,
  bytes: Uint8Array,
  hit: KeywordHit,
  place: Place,
  pathClass: PathClass,
): Span | null {
  const { rule, end } = hit;
  const from = Math.max(0, end - 120);
  const text = scanner.decoder.decode(bytes.subarray(from, end + 700));
  const bare = !place.code || /(?:^|\n)[ \t]{0,20}(?:[!%]|export )[^\n]{0,100}$/.test(text.slice(0, end - from));
  const assignment = readAssignment(text, end - from, bare);
  if (assignment === null) return null;
  const secret = utf8(bytes.subarray(from + assignment.start, from + assignment.end));
  const spot = { rule, start: from + assignment.start, end: from + assignment.end, companions: [] };
  const sealed = nameSays(assignment.name) === 'secret' ? sealedBecause(secret) : null;
  if (sealed !== null) {
    const reasons = [{ step: 'value', fact: `the value is ${sealed}`, effect: 'low' }];
    return { ...spot, candidate: { rule, secret, identity: secret, confidence: 'low', reasons, dropped: null } };
  }
  const dropped = notASecretBecause({ ...assignment, value: secret }) ?? placeholderReason(secret, '');
  const value = { ...assignment, value: secret };
  const chosen = placeholderReason(secret, '') === null ? (chosenPassword(value) ?? drawnKey(value)) : null;
  // a name that ends in key is only looked at for such a value
  if (dropped !== null && chosen === null && isPlainKey(assignment.name)) return null;
  if (dropped !== null && chosen !== null) {
    const reasons = [{ step: 'name', fact: chosen, effect: 'low' }];
    return { ...spot, candidate: { rule, secret, identity: secret, confidence: 'low', reasons, dropped: null } };
  }
  if (dropped !== null) {
    const reasons = [{ step: 'value', fact: dropped, effect: 'not reported' }];
    return { ...spot, candidate: { rule, secret, identity: secret, confidence: 'low', reasons, dropped } };
  }
  const named = {
    step: 'name',
    fact: 'its name says that it is secret, and the value is random enough',
    effect: rule.tier,
  };
  const lowered =
    pathClass === 'plain' || rule.tier !== 'medium'
      ? null
      : { step: 'path', fact: `the file is of the class ${pathClass}`, effect: 'medium becomes low' };
  const reasons = lowered === null ? [named] : [named, lowered];
  const confidence = lowered === null ? rule.tier : 'low';
  return { ...spot, candidate: { rule, secret, identity: secret, confidence, reasons, dropped: null } };
}

function isPlainKey(name: string): boolean {
  return nameSays(name) === 'nothing' && /key$/i.test(name);
}

/** Of overlapping spans the one of the most specific rule; public halves of a pair give way to the pair. */
function mostSpecific(spans: readonly Span[]): Span[] {
  const reported = spans.filter((span) => span.candidate.dropped === null);
  const taken = new Set(reported.flatMap((span) => span.companions.map(([start, end]) => `${start}-${end}`)));
  const joined = taken.size === 0 ? spans.slice() : spans.filter(({ start, end }) => !taken.has(`${start}-${end}`));
  const kept: Span[] = [];
  for (const span of joined.sort((a, b) => a.start - b.start || specificity(b.rule) - specificity(a.rule))) {
    let winner = span;
    while (kept.length > 0 && (kept.at(-1) as Span).end > winner.start) {
      const other = kept.pop() as Span;
      winner = better(other, winner);
    }
    kept.push(winner);
  }
  return kept;
}

/** The more specific rule; of equal ones the one whose word stands closer, as with keys of several providers in one file. */
function better(a: Span, b: Span): Span {
  const more = specificity(b.rule) - specificity(a.rule);
  if (more !== 0) return more > 0 ? b : a;
  return (b.distance ?? Infinity) < (a.distance ?? Infinity) ? b : a;
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
