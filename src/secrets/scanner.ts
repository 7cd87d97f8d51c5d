import { longest, patternOf, publicPrefix } from './format.ts';
import { type Automaton, buildAutomaton, walk } from './kernel/aho-corasick.ts';
import type { Rule } from './rule.ts';

/** Rules made ready: the automaton of all their keywords; each pattern is built when it is first needed. */
export interface Scanner {
  readonly rules: readonly Rule[];
  readonly automaton: Automaton;
  /** rules (by position) that have the keyword */
  readonly rulesOf: readonly (readonly number[])[];
  /** how far before the end of a keyword, and behind it, a rule's match can reach */
  readonly reach: readonly (readonly [number, number])[];
  readonly patterns: Map<string, RegExp>;
  readonly decoder: InstanceType<typeof TextDecoder>;
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

/** Makes rules ready to scan with. Cost: a few milliseconds for hundreds of keywords. */
export function scannerOf(rules: readonly Rule[]): Scanner {
  const numberOf = new Map<string, number>();
  const rulesOf: number[][] = [];
  rules.forEach((rule, r) => {
    for (const keyword of rule.keywords) {
      const k = numberOf.get(keyword) ?? numberOf.size;
      numberOf.set(keyword, k);
      rulesOf[k] = [...(rulesOf[k] ?? []), r];
    }
  });
  return {
    rules,
    automaton: buildAutomaton([...numberOf.keys()]),
    rulesOf,
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
export function matchesIn(scanner: Scanner, bytes: Uint8Array): { matches: Match[]; hits: KeywordHit[] } {
  const { rules, rulesOf, reach } = scanner;
  const windows: (number[] | undefined)[] = new Array(rules.length);
  const hits: KeywordHit[] = [];
  walk(scanner.automaton, bytes, (keyword, end) => {
    for (const r of rulesOf[keyword] as readonly number[]) {
      const rule = rules[r] as Rule;
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
    return [slack + 24 + (inMatch ? whole : 0), rule.near.within + whole + slack];
  }
  const first = rule.format.pieces[0];
  const starts = typeof first === 'string' ? [first] : first !== undefined && 'oneOf' in first ? first.oneOf : [];
  const atStart =
    starts.length > 0 && rule.keywords.every((keyword) => starts.some((text) => text.toLowerCase().includes(keyword)));
  const longestStart = Math.max(0, ...starts.map((text) => text.length));
  return [atStart ? longestStart + slack : whole + slack, whole + slack];
}
