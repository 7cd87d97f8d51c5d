import { pathClassOf } from './path-class.ts';

/** Where an accepted secret may stand. */
export const places = ['any', 'tests', 'docs', 'examples'] as const;
export type Place = (typeof places)[number];

/** One accepted secret. */
export interface AllowEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly where: Place;
  /** the last day on which it holds, YYYY-MM-DD */
  readonly until: string;
  readonly owner: string;
  readonly reason: string;
}

/** The file: its salt (32 hex digits, null when there is no file or no salt), its entries, and what is wrong with it. */
export interface AllowList {
  readonly salt: string | null;
  readonly entries: readonly AllowEntry[];
  /** one sentence for each line that cannot be used */
  readonly problems: readonly string[];
}

export const noAllowList: AllowList = { salt: null, entries: [], problems: [] };

const header = /^# assay-secrets-allow 1(?: salt=([0-9a-f]{32}))?$/;
const field = /([a-z]+)=(?:"((?:[^"\\]|\\["\\])*)"|(\S+))/g;

/**
 * Reads an allow-list. Total: a line that cannot be used becomes a problem. `today` is YYYY-MM-DD; an entry may run until a
 * year from then at most. An entry that stands twice (two merged branches) counts once.
 */
export function parseAllowList(text: string, today: string): AllowList {
  const lines = text.split(/\r?\n/);
  const first = header.exec(lines[0] ?? '');
  const problems: string[] = [];
  if (first === null) problems.push('line 1 is not `# assay-secrets-allow 1 salt=` and 32 hex digits');
  const entries = new Map<string, AllowEntry>();
  lines.forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const entry = parseEntry(line, today);
    if (typeof entry === 'string') problems.push(`line ${i + 1}: ${entry}`);
    else entries.set(entryLine(entry), entry);
  });
  return { salt: first?.[1] ?? null, entries: [...entries.values()], problems };
}

/** What the list says about a secret: the entry, and whether it holds here and now. */
export interface Allowed {
  readonly entry: AllowEntry;
  readonly state: 'holds' | 'expired' | 'elsewhere';
}

/**
 * The best entry for a fingerprint that stands in these paths on this day; null when there is none. An entry for tests,
 * docs or examples holds only when every path is of that kind.
 */
export function allowedBy(
  list: AllowList,
  fingerprint: string,
  paths: readonly string[],
  today: string,
): Allowed | null {
  const order = ['holds', 'elsewhere', 'expired'] as const;
  return (
    list.entries
      .filter((entry) => entry.fingerprint === fingerprint)
      .map((entry) => ({ entry, state: stateOf(entry, paths, today) }))
      .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? null
  );
}

/** The line of an entry, as the file holds it. */
export function entryLine(entry: AllowEntry): string {
  const { fingerprint, rule, where, until, owner, reason } = entry;
  return `${fingerprint} rule=${rule} where=${where} until=${until} owner=${quoted(owner)} reason=${quoted(reason, true)}`;
}

/**
 * The text of a file with these entries, each under a line for the first digit of its fingerprint. Git joins insertions
 * only where an unchanged line stands between them, so two changes that each bring an entry merge unless the entries share
 * that digit; there `merge=union` in `.gitattributes` helps.
 */
export function writeAllowList(salt: string, entries: readonly AllowEntry[]): string {
  const lines = [...new Set(entries.map(entryLine))].sort();
  const shelves = Array.from('0123456789abcdef', (digit) => [
    `# ${digit}`,
    ...lines.filter((line) => line.startsWith(digit)),
  ]);
  return [`# assay-secrets-allow 1 salt=${salt}`, ...shelves.flat(), ''].join('\n');
}

/** The line of `.gitattributes` that lets git keep both sides' entries. */
export function mergeAttribute(path: string): string {
  return `/${path.replaceAll(' ', '[[:space:]]')} merge=union`;
}

/** What is wrong with an entry before it is written; null when nothing is. */
export function entryProblem(entry: AllowEntry, today: string): string | null {
  if (!/^[0-9a-f]{32}$/.test(entry.fingerprint)) return 'the fingerprint is not 32 hex digits';
  if (entry.owner.trim() === '') return 'owner is missing';
  if (entry.reason.trim().length < 10) return 'reason is missing or shorter than 10 characters';
  if (!isDay(entry.until)) return 'until is not a day (YYYY-MM-DD)';
  return entry.until > yearAfter(today) ? `until is more than a year ahead (${yearAfter(today)} at most)` : null;
}

function parseEntry(line: string, today: string): AllowEntry | string {
  const fields = new Map<string, string>();
  for (const [, key = '', inQuotes, plain] of line.matchAll(field))
    fields.set(key, inQuotes?.replace(/\\(.)/g, '$1') ?? plain ?? '');
  const where = fields.get('where') ?? 'any';
  if (!places.includes(where as Place)) return `where is none of ${places.join(', ')}`;
  const entry: AllowEntry = {
    fingerprint: /^\S+/.exec(line)?.[0] ?? '',
    rule: fields.get('rule') ?? '',
    where: where as Place,
    until: fields.get('until') ?? '',
    owner: fields.get('owner') ?? '',
    reason: fields.get('reason') ?? '',
  };
  return entryProblem(entry, today) ?? entry;
}

function stateOf(entry: AllowEntry, paths: readonly string[], today: string): Allowed['state'] {
  if (today > entry.until) return 'expired';
  return entry.where === 'any' || paths.every((path) => pathClassOf(path) === entry.where) ? 'holds' : 'elsewhere';
}

function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

function quoted(text: string, always = false): string {
  return always || /[\s"\\]/.test(text) ? `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"` : text;
}
