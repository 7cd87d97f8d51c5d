import type { DeepFound } from '../encoded/found.ts';
import { bitsPerCharacter } from '../randomness.ts';
import { type Place, spansIn } from '../scan-text.ts';
import { type Scanner, specificity } from '../scanner.ts';
import { tiers } from '../tier.ts';
import { mayName } from './hint.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { readSettings, settingsFormatOf } from './read.ts';
import type { Setting } from './setting.ts';

/** A candidate with the key path of the value that it stands in. */
export interface KeyedFound extends DeepFound {
  readonly key?: string;
}

/** Larger files are scanned as text only. With more candidates, of the text or of keys, the rest is cut, which is noted. */
export const largestSettings = 2_000_000;
const mostFound = 2000;

/**
 * Adds to what the scan of a settings file's text found: key paths, and credentials that only their keys give away (the
 * provider's name above, `name:`/`value:` pairs, XML, base64 in a Kubernetes Secret). `broken`: the file is not of the
 * format that its name says.
 */
export function withSettings(
  scanner: Scanner,
  bytes: Uint8Array,
  place: Place,
  found: readonly DeepFound[],
): { readonly found: readonly KeyedFound[]; readonly broken: boolean } {
  const format = settingsFormatOf(place.path);
  if (format === null || bytes.length > largestSettings) return { found, broken: false };
  if (found.length > mostFound) {
    scanner.notes.cut = true;
    return { found, broken: false };
  }
  if (found.length === 0 && !mayName(latin1(bytes), format)) return { found, broken: false };
  const settings = readSettings(bytes, place.path);
  if (settings === null) return { found, broken: true };
  const sorted = settings.sort((a, b) => a.start - b.start);
  const named = foundInPairs(scanner, bytes, pairsOf(sorted), place);
  if (named.length > mostFound) scanner.notes.cut = true;
  // merging compares each with each
  const added = named.slice(0, mostFound);
  // the public half of a pair is no secret, whatever its key says
  const halves = new Set([...found, ...added].flatMap(({ candidate }) => candidate.companions ?? []));
  const merged = mergedWith(
    found,
    added.filter(({ candidate }) => !halves.has(candidate.secret)),
  );
  return { found: merged.map((one) => withKey(one, sorted, merged)), broken: false };
}

/** One character for each byte. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Shows the rules each pair as a line of its own: `openai api_key = "…"`. */
function foundInPairs(scanner: Scanner, file: Uint8Array, pairs: readonly Pair[], place: Place): DeepFound[] {
  const lines: string[] = [];
  const spots: { readonly from: number; readonly pair: Pair }[] = [];
  let length = 0;
  for (const pair of pairs) {
    const { value } = pair;
    if (value.length < 8 || value.length > 60_000) continue;
    const isText = value.includes('\n');
    const quote = isText ? '\n' : value.includes('"') ? "'" : '"';
    const head = `${pair.above} ${pair.name} ${isText ? '' : '= '}${quote}`;
    spots.push({ from: length + head.length, pair });
    lines.push(`${head}${value}${quote}\n\n`);
    length += head.length + value.length + quote.length + 2;
  }
  if (spots.length === 0) return [];
  const text = lines.join('');
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  // what stands in the file as it is keeps its own bytes
  for (const { from, pair } of spots)
    if (isVerbatim(pair)) bytes.set(file.subarray(pair.setting.start, pair.setting.end), from);
  return spansIn(scanner, bytes, { path: place.path, code: false }).flatMap(({ start, end, candidate }) => {
    const spot = spotAt(spots, start);
    if (spot === null || end > spot.from + spot.pair.value.length || candidate.dropped !== null) return [];
    const { setting } = spot.pair;
    const verbatim = isVerbatim(spot.pair);
    const at = verbatim ? setting.start + start - spot.from : setting.start;
    const stop = verbatim ? at + end - start : setting.end;
    const decoding = setting.decoding === undefined ? {} : { decoding: setting.decoding };
    return [{ start: at, end: Math.max(stop, at + 1), candidate, ...decoding }];
  });
}

function isVerbatim({ setting, value }: Pair): boolean {
  return setting.decoding === undefined && setting.end - setting.start === value.length;
}

function spotAt<T extends { readonly from: number }>(spots: readonly T[], offset: number): T | null {
  let low = 0;
  for (let high = spots.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((spots[middle] as T).from <= offset) low = middle;
    else high = middle - 1;
  }
  const spot = spots[low];
  return spot !== undefined && spot.from <= offset ? spot : null;
}

function mergedWith(found: readonly DeepFound[], added: readonly DeepFound[]): DeepFound[] {
  const kept: DeepFound[] = [...found];
  for (const one of added) {
    const over = kept.filter((other) => other.start < one.end && one.start < other.end);
    const same = over.find((other) => other.candidate.identity === one.candidate.identity);
    if (same !== undefined) {
      if (isSurer(one, same)) kept[kept.indexOf(same)] = { ...same, candidate: one.candidate };
      continue;
    }
    const reported = over.filter((other) => other.candidate.dropped === null);
    const isBetter = (other: DeepFound) =>
      specificity(one.candidate.rule) > specificity(other.candidate.rule) ||
      (one.decoding !== undefined && other.decoding === undefined && specificity(other.candidate.rule) < 100);
    if (!reported.every(isBetter)) continue;
    for (const other of over) kept.splice(kept.indexOf(other), 1);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isSurer(one: DeepFound, other: DeepFound): boolean {
  if (other.candidate.dropped !== null) return false;
  const rank = tiers.indexOf(one.candidate.confidence) - tiers.indexOf(other.candidate.confidence);
  return rank < 0 || (rank === 0 && specificity(one.candidate.rule) > specificity(other.candidate.rule));
}

function withKey(found: DeepFound, settings: readonly Setting[], all: readonly DeepFound[]): KeyedFound {
  let low = 0;
  for (let high = settings.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((settings[middle] as Setting).start <= found.start) low = middle + 1;
    else high = middle;
  }
  const setting = settings[low - 1];
  if (setting === undefined || found.start >= setting.end) return found;
  const secrets = all.map(({ candidate }) => candidate.secret);
  return {
    ...found,
    key: setting.keys
      .map((key) => harmless(key, secrets))
      .join('.')
      .slice(0, 200),
  };
}

/** A key goes into evidence: none that holds a secret, or that reads like one, is shown. */
function harmless(key: string, secrets: readonly string[]): string {
  const random = key.length >= 16 && /\d/.test(key) && /[A-Za-z]/.test(key) && bitsPerCharacter(key) >= 3.5;
  const shown = /^[\w .:/@$-]{1,64}$/.test(key) && !/:\/\/[^/]*@/.test(key);
  return random || !shown || secrets.some((secret) => key.includes(secret)) ? '…' : key;
}
