import { longest, patternOf, publicPrefix } from './format.ts';
import { type Finder, finderOf } from './kernel/kernel.ts';
import { fits, hasLiteral, hasRun, type NeededRun, neededLiteral, neededRun, type Probe, probeOf } from './probe.ts';
import type { Rule } from './rule.ts';

/** Rules made ready: a finder of all their keywords. What else a rule needs is made when its keyword is first met. */
export interface Scanner {
  readonly rules: readonly Rule[];
  readonly keywords: readonly string[];
  readonly find: Finder;
  /** for each keyword the positions of the rules that have it */
  readonly rulesOf: readonly (readonly number[])[];
  /** for each keyword what the bytes around it must look like at least, rule by rule */
  readonly probesOf: (readonly Probe[] | undefined)[];
  readonly ready: (Ready | undefined)[];
  readonly tables: Map<string, Uint8Array>;
  readonly patterns: Map<string, RegExp>;
  readonly decoder: InstanceType<typeof TextDecoder>;
  /**
   * `met`: the bits of the words, of those asked for beside the keywords, that have stood in scanned bytes; `cut`: a text
   * had more candidates than are judged. Callers reset both.
   */
  readonly notes: { readonly asked: boolean; met: number; cut: boolean };
  /**
   * What is judged of one text at most: candidates (30 µs and a kilobyte each), those that are dropped among them, and names
   * that may be given a value (10 µs each)
   */
  readonly most: { readonly spans: number; readonly reads: number };
  /** for each keyword the bit of its word; 0 = it is none */
  readonly noted: Uint32Array;
}

interface Ready {
  /** how far before the end of a keyword, and behind it, a match can reach */
  readonly reach: readonly [number, number];
  /** a run that every match has */
  readonly run: NeededRun | null;
  /** a literal that every match has; '' = none, or its keyword is one and was found */
  readonly literal: string;
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
 * the kernel with the plain automaton. `words` (lower case, at most 32) are noted in the same walk: see `notes`.
 */
export function scannerOf(rules: readonly Rule[], finderFor = finderOf, words: readonly string[] = []): Scanner {
  const numberOf = new Map<string, number>();
  const rulesOf: number[][] = [];
  rules.forEach((rule, r) => {
    for (const keyword of rule.keywords) {
      const k = numberOf.get(keyword) ?? numberOf.size;
      numberOf.set(keyword, k);
      const holders = rulesOf[k];
      if (holders === undefined) rulesOf[k] = [r];
      else holders.push(r);
    }
  });
  for (const word of words) if (!numberOf.has(word)) numberOf.set(word, numberOf.size);
  const keywords = [...numberOf.keys()];
  const noted = new Uint32Array(keywords.length);
  words.forEach((word, i) => {
    noted[numberOf.get(word) as number] = 1 << i;
  });
  return {
    rules,
    keywords,
    find: finderFor(keywords),
    rulesOf,
    probesOf: [],
    ready: [],
    tables: new Map(),
    patterns: new Map(),
    // one byte, one character: offsets into a window are offsets into the bytes
    decoder: new TextDecoder('latin1'),
    notes: { asked: words.length > 0, met: 0, cut: false },
    most: { spans: 50_000, reads: 500_000 },
    noted,
  };
}

function probesFor(scanner: Scanner, keyword: number): readonly Probe[] {
  const { rules, rulesOf, keywords, tables } = scanner;
  const text = keywords[keyword] ?? '';
  const probes = (rulesOf[keyword] ?? []).map((r) => probeOf(rules[r] as Rule, r, text, tables));
  scanner.probesOf[keyword] = probes;
  return probes;
}

function readyFor(scanner: Scanner, r: number): Ready {
  const rule = scanner.rules[r] as Rule;
  const run = rule.format === 'assignment' ? null : neededRun(rule.format, scanner.tables);
  const literal = rule.format === 'assignment' || rule.near === undefined ? '' : neededLiteral(rule.format);
  const ready = { reach: reachOf(rule), run, literal };
  scanner.ready[r] = ready;
  return ready;
}

/**
 * Every match of every rule in the bytes, in the order of rules, then places. Patterns see only windows around keywords.
 * A match never overlaps another of the same rule.
 */
export function matchesIn(scanner: Scanner, bytes: Uint8Array, path: string): { matches: Match[]; hits: KeywordHit[] } {
  const { rules, probesOf, ready, notes, noted } = scanner;
  const windows = new Map<number, number[]>();
  const hits: KeywordHit[] = [];
  scanner.find(bytes, (keyword, end) => {
    notes.met |= noted[keyword] as number;
    for (const probe of probesOf[keyword] ?? probesFor(scanner, keyword)) {
      const r = probe.rule;
      if (!fits(probe, bytes, end)) continue;
      const rule = rules[r] as Rule;
      if (rule.format === 'assignment') {
        hits.push({ rule, end });
        continue;
      }
      let list = windows.get(r);
      if (list === undefined) {
        list = rule.onlyIn?.some((ending) => path.endsWith(ending)) === false ? barred : [];
        windows.set(r, list);
      }
      if (list === barred) continue;
      const [before, behind] = (ready[r] ?? readyFor(scanner, r)).reach;
      addWindow(list, Math.max(0, end - before), Math.min(bytes.length, end + behind));
    }
  });
  const matches: Match[] = [];
  for (const [r, list] of windows.size < 2 ? windows : [...windows].sort(([a], [b]) => a - b)) {
    const { run: needed, literal } = ready[r] ?? readyFor(scanner, r);
    for (let i = 0; i < list.length; i += 2) {
      const from = list[i] as number;
      const to = list[i + 1] as number;
      if (literal !== '' && !hasLiteral(literal, bytes, from, to)) continue;
      if (needed === null || hasRun(needed, bytes, from, to))
        matchWindow(scanner, rules[r] as Rule, bytes, from, to, matches);
    }
  }
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
    (prefix >= 3 ? 100 + prefix : rule.identity === 'match' ? 60 : 40) -
    // it may go on, so one that says where it ends is more specific
    (rule.format.right === 'loose' ? 1 : 0) +
    (rule.near === undefined ? 0 : 30) +
    (rule.onlyIn === undefined ? 0 : 80)
  );
}

/** The windows of a rule that does not count in the file. */
const barred: number[] = [];

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
    if (found[0] === '') pattern.lastIndex++;
    // at a cut the boundary was not seen; windows are wide enough that no whole match ends at one
    if (found.index === 0 && from > 0) pattern.lastIndex = 1;
    if ((found.index === 0 && from > 0) || (end === text.length && to < bytes.length)) continue;
    const start = from + found.index + (found[1]?.length ?? 0);
    into.push({ rule, start, end: start + (found[2]?.length ?? 0), whole: [from + found.index, from + end] });
  }
}

/** How far before the end of a keyword, and behind it, a match of the rule can reach, in bytes. */
export function reachOf(rule: Rule): readonly [number, number] {
  if (rule.format === 'assignment') return [0, 0];
  const slack = 24;
  const whole = longest(rule.format);
  if (rule.near !== undefined) {
    // the public half of a pair may come after the secret
    const ahead = rule.companion === undefined ? 0 : 400;
    // a window that begins inside a run would see a shorter run: it begins a whole match before the place that counts
    return [slack + 24 + ahead + whole, rule.near.within + whole + slack];
  }
  const first = rule.format.pieces[0];
  const starts = typeof first === 'string' ? [first] : first !== undefined && 'oneOf' in first ? first.oneOf : [];
  const atStart =
    starts.length > 0 && rule.keywords.every((keyword) => starts.some((text) => text.toLowerCase().includes(keyword)));
  const longestStart = Math.max(0, ...starts.map((text) => text.length));
  return [atStart ? longestStart + slack : whole + slack, whole + slack];
}
