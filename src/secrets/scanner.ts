import { type Alphabet, alphabets, longest, patternOf, publicPrefix } from './format.ts';
import { type Finder, finderOf } from './kernel/kernel.ts';
import type { Rule } from './rule.ts';

/** Rules made ready: a finder of all their keywords; each pattern is built when it is first needed. */
export interface Scanner {
  readonly rules: readonly Rule[];
  readonly find: Finder;
  /** for each keyword the rules that have it, and what the bytes around it must look like at least */
  readonly probesOf: readonly (readonly Probe[])[];
  /** how far before the end of a keyword, and behind it, a rule's match can reach */
  readonly reach: readonly (readonly [number, number])[];
  readonly patterns: Map<string, RegExp>;
  readonly decoder: InstanceType<typeof TextDecoder>;
}

/** A cheap look around a keyword that saves most windows. */
interface Probe {
  /** position of the rule */
  readonly rule: number;
  /** the keyword is this literal in lower case, or the end of it: here it must stand in its own case */
  readonly literal: string | null;
  /** the next `count` bytes must be in this table */
  readonly table: Uint8Array | null;
  readonly count: number;
}

/** A match of a rule's format: spans are byte offsets, `before` is the text in front of the secret. */
export interface Match {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly whole: readonly [number, number];
}

/** Where an assignment rule's keyword ends; what is assigned is read there. */
export interface KeywordHit {
  readonly rule: Rule;
  readonly end: number;
}

/**
 * Makes rules ready to scan with. Cost: a few milliseconds for hundreds of keywords. `finderFor` is for tests, which compare
 * the kernel with the plain automaton.
 */
export function scannerOf(rules: readonly Rule[], finderFor = finderOf): Scanner {
  const numberOf = new Map<string, number>();
  const probesOf: Probe[][] = [];
  const tables = new Map<Alphabet, Uint8Array>();
  rules.forEach((rule, r) => {
    for (const keyword of rule.keywords) {
      const k = numberOf.get(keyword) ?? numberOf.size;
      numberOf.set(keyword, k);
      probesOf[k] = [...(probesOf[k] ?? []), probeOf(rule, r, keyword, tables)];
    }
  });
  return {
    rules,
    find: finderFor([...numberOf.keys()]),
    probesOf,
    reach: rules.map(reachOf),
    patterns: new Map(),
    // one byte, one character: offsets into a window are offsets into the bytes
    decoder: new TextDecoder('latin1'),
  };
}

/**
 * Every match of every rule in the bytes, in the order of rules, then places. Patterns see only windows around keywords.
 * A match never overlaps another of the same rule.
 */
export function matchesIn(scanner: Scanner, bytes: Uint8Array, path: string): { matches: Match[]; hits: KeywordHit[] } {
  const { rules, probesOf, reach } = scanner;
  const windows: (number[] | undefined)[] = new Array(rules.length);
  const hits: KeywordHit[] = [];
  scanner.find(bytes, (keyword, end) => {
    for (const probe of probesOf[keyword] as readonly Probe[]) {
      const r = probe.rule;
      const rule = rules[r] as Rule;
      if (!fits(probe, rule, bytes, end)) continue;
      if (rule.format === 'assignment') {
        hits.push({ rule, end });
        continue;
      }
      const [before, behind] = reach[r] as readonly [number, number];
      windows[r] ??= [];
      addWindow(windows[r], Math.max(0, end - before), Math.min(bytes.length, end + behind));
    }
  });
  const matches: Match[] = [];
  windows.forEach((list, r) => {
    if (rules[r]?.onlyIn?.some((ending) => path.endsWith(ending)) === false) return;
    for (let i = 0; list !== undefined && i < list.length; i += 2) {
      matchWindow(scanner, rules[r] as Rule, bytes, list[i] as number, list[i + 1] as number, matches);
    }
  });
  return { matches, hits };
}

/** The rule's pattern, built once. Errors: throws when the rule's format is an assignment. */
export function patternFor(scanner: Scanner, rule: Rule): RegExp {
  let pattern = scanner.patterns.get(rule.id);
  if (pattern === undefined) {
    if (rule.format === 'assignment') throw new TypeError(`${rule.id} has no pattern`);
    pattern = patternOf(rule.format);
    scanner.patterns.set(rule.id, pattern);
  }
  return pattern;
}

/** How specific a rule is: on one span the rule with the higher number wins. */
export function specificity(rule: Rule): number {
  if (rule.format === 'assignment') return 10;
  const prefix = publicPrefix(rule.format).length;
  return (
    (prefix >= 3 ? 100 + prefix : rule.identity === 'match' ? 60 : 40) +
    (rule.near === undefined ? 0 : 30) +
    (rule.onlyIn === undefined ? 0 : 80)
  );
}

function fits(probe: Probe, rule: Rule, bytes: Uint8Array, end: number): boolean {
  const { literal, table, count } = probe;
  if (literal !== null) {
    const from = end - literal.length;
    for (let i = 0; i < literal.length; i++) if (bytes[from + i] !== literal.charCodeAt(i)) return false;
  }
  if (table !== null) for (let i = 0; i < count; i++) if (table[bytes[end + i] ?? 0] === 0) return false;
  return rule.followedBy === undefined || leadsTo(rule.followedBy.charCodeAt(0), bytes, end);
}

/** Whether the byte comes before any blank, quote, slash or bracket, within 300 bytes. */
function leadsTo(wanted: number, bytes: Uint8Array, from: number): boolean {
  const stop = Math.min(bytes.length, from + 300);
  for (let i = from; i < stop; i++) {
    const byte = bytes[i] as number;
    if (byte === wanted) return true;
    if (byte <= 34 || byte === 39 || byte === 47 || byte === 60 || byte === 62 || byte === 96 || byte === 123)
      return false;
  }
  return false;
}

/** What follows from the format: the case of the literal that the keyword ends, and the alphabet of the run after it. */
function probeOf(rule: Rule, position: number, keyword: string, tables: Map<Alphabet, Uint8Array>): Probe {
  const none = { rule: position, literal: null, table: null, count: 0 };
  if (rule.format === 'assignment' || rule.near !== undefined) return none;
  const flat = rule.format.pieces.flatMap((piece) =>
    typeof piece === 'object' && 'secret' in piece ? piece.secret : [piece],
  );
  const [first, second] = flat;
  const literals =
    typeof first === 'string' ? [first] : typeof first === 'object' && 'oneOf' in first ? first.oneOf : [];
  const ends = literals.filter((literal) => literal.toLowerCase().endsWith(keyword));
  // the keyword must be the end of the first literal, and of one only
  if (
    ends.length !== 1 ||
    literals.some((literal) => literal.toLowerCase().includes(keyword) && !ends.includes(literal))
  )
    return none;
  const next = typeof second === 'object' && 'of' in second && second.of !== 'pem-body' ? second : null;
  const least = next === null ? 0 : typeof next.length === 'number' ? next.length : next.length[0];
  return {
    rule: position,
    literal: ends[0] ?? null,
    table: next === null ? null : tableOf(next.of, tables),
    count: Math.min(least, 8),
  };
}

function tableOf(alphabet: Alphabet, known: Map<Alphabet, Uint8Array>): Uint8Array {
  const before = known.get(alphabet);
  if (before !== undefined) return before;
  const pattern = new RegExp(`[${alphabets[alphabet]}]`);
  const table = Uint8Array.from({ length: 256 }, (_, byte) => (pattern.test(String.fromCharCode(byte)) ? 1 : 0));
  known.set(alphabet, table);
  return table;
}

function addWindow(list: number[], from: number, to: number): void {
  const last = list.length - 1;
  if (last > 0 && from <= (list[last] as number)) {
    if (to > (list[last] as number)) list[last] = to;
  } else {
    list.push(from, to);
  }
}

function matchWindow(scanner: Scanner, rule: Rule, bytes: Uint8Array, from: number, to: number, into: Match[]): void {
  const text = scanner.decoder.decode(bytes.subarray(from, to));
  const pattern = patternFor(scanner, rule);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const end = found.index + found[0].length;
    // at a cut the boundary was not seen; windows are wide enough that no whole match ends at one
    const cut = (found.index === 0 && from > 0) || (end === text.length && to < bytes.length);
    if (found[0] === '') pattern.lastIndex++;
    if (cut) continue;
    const start = from + found.index + (found[1]?.length ?? 0);
    into.push({ rule, start, end: start + (found[2]?.length ?? 0), whole: [from + found.index, from + end] });
  }
}

function reachOf(rule: Rule): readonly [number, number] {
  if (rule.format === 'assignment') return [0, 0];
  const slack = 24;
  const whole = longest(rule.format);
  if (rule.near !== undefined) {
    const inMatch = rule.keywords.some((keyword) => !rule.near?.words.includes(keyword));
    // the public half of a pair may come after the secret
    const ahead = rule.companion === undefined ? 0 : 400;
    return [slack + 24 + ahead + (inMatch ? whole : 0), rule.near.within + whole + slack];
  }
  const first = rule.format.pieces[0];
  const starts = typeof first === 'string' ? [first] : first !== undefined && 'oneOf' in first ? first.oneOf : [];
  const atStart =
    starts.length > 0 && rule.keywords.every((keyword) => starts.some((text) => text.toLowerCase().includes(keyword)));
  const longestStart = Math.max(0, ...starts.map((text) => text.length));
  return [atStart ? longestStart + slack : whole + slack, whole + slack];
}
