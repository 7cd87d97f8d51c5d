import type { Confidence } from '../evidence/finding.ts';
import type { Reason } from './candidate.ts';
import { checksumHolds, checksumSettles } from './checksum.ts';
import { publicPrefix } from './format.ts';
import { namesAnIdentifier, namesAnother, opensSomething, wordsOf } from './name.ts';
import { wordNear } from './near-word.ts';
import { notDrawnBecause } from './not-drawn.ts';
import type { PathClass } from './path-class.ts';
import { harmlessAddress, madeUpPassword, placeholderReason } from './placeholder.ts';
import { bitsPerCharacter, looksInvented, readsAsWords, surprise } from './randomness.ts';
import type { Decoded, Rule } from './rule.ts';
import { sealedBecause } from './sealed.ts';
import { tiers } from './tier.ts';

const armour = /-----(?:BEGIN|END)[A-Z0-9 ]{0,60}-----/g;

/** What is known about the place of a match. */
export interface Surroundings {
  /** the whole match, with the literals around the secret */
  readonly whole: string;
  /** up to 400 characters before the secret */
  readonly before: string;
  /** the name that the value is given to, or null */
  readonly name: string | null;
  /** up to 400 characters behind the secret */
  readonly after: string;
  /** the other parts of the pair that stand nearby, the public half first; none without it */
  readonly companions: readonly string[];
  readonly pathClass: PathClass;
}

/** The confidence in a match with the chain of reasons; `dropped` says why it is no credential at all. */
export interface Judged {
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
  readonly dropped: string | null;
  /** what it says of itself: parts that may be shown */
  readonly facts?: Decoded['facts'];
  /** milliseconds since 1970 */
  readonly expires?: number;
}

/**
 * Judges a match of a rule's format: companion or context, checksum, placeholder, randomness, what it says of itself, path,
 * in this order. Null when the rule needs a context that is not there: then it is no match of this rule.
 */
export function judge(rule: Rule, secret: string, around: Surroundings): Judged | null {
  const reasons: Reason[] = [];
  const start = startingTier(rule, around, reasons);
  if (start === null) return null;
  let confidence = start;
  const prefix = rule.format === 'assignment' ? '' : publicPrefix(rule.format);
  const dropped =
    placeholderReason(secret.replace(armour, ''), prefix) ?? tooPlain(rule, secret) ?? isCode(rule, around);
  confidence = byChecksum(rule, secret, confidence, reasons);
  if (dropped !== null) {
    reasons.push({ step: 'placeholder', fact: dropped, effect: 'not reported' });
    return { confidence: 'low', reasons, dropped };
  }
  const sealed = rule.identity === 'match' ? sealedBecause(secret) : null;
  if (sealed !== null) {
    reasons.push({ step: 'password', fact: `the password is ${sealed}`, effect: `${confidence} becomes low` });
    return { confidence: 'low', reasons, dropped: null };
  }
  const harmless = rule.identity === 'match' ? harmlessAddress(around.whole, secret) : null;
  if (harmless !== null) {
    reasons.push({ step: 'address', fact: harmless, effect: `${confidence} becomes low` });
    return { confidence: 'low', reasons, dropped: null };
  }
  const madeUp = rule.identity === 'match' && confidence === 'high' ? madeUpPassword(around.whole, secret) : null;
  if (madeUp !== null) {
    reasons.push({ step: 'password', fact: madeUp, effect: 'high becomes medium' });
    confidence = 'medium';
  }
  if (confidence !== 'certain' && isMasked(rule, around.after)) {
    reasons.push({ step: 'placeholder', fact: 'the rest of it is masked', effect: `${confidence} becomes low` });
    return { confidence: 'low', reasons, dropped: null };
  }
  const made = confidence === 'certain' || confidence === 'low' ? null : notDrawn(rule, secret);
  if (made !== null) {
    reasons.push({ step: 'randomness', fact: made, effect: `${confidence} becomes low` });
    return { confidence: 'low', reasons, dropped: null };
  }
  const decoded = rule.decode?.(secret, around) ?? null;
  const says = decoded?.tier;
  if (says !== undefined && says.becomes !== confidence) {
    reasons.push({ step: 'decode', fact: says.because, effect: `${confidence} becomes ${says.becomes}` });
    confidence = says.becomes;
  }
  const lowered = byPath(rule, confidence, secret.slice(prefix.length), around.pathClass);
  if (lowered !== null) {
    reasons.push({ step: 'path', fact: lowered[1], effect: `${confidence} becomes ${lowered[0]}` });
    confidence = lowered[0];
  }
  return {
    confidence,
    reasons,
    dropped: null,
    ...(decoded === null || decoded.facts.length === 0 ? {} : { facts: decoded.facts }),
    ...(decoded?.expires === undefined ? {} : { expires: decoded.expires }),
  };
}

/** A checksum that holds makes certain; one that fails makes low where it is documented, and says nothing elsewhere. */
function byChecksum({ checksum }: Rule, secret: string, confidence: Confidence, reasons: Reason[]): Confidence {
  if (checksum === undefined) return confidence;
  if (checksumHolds(checksum, secret)) {
    reasons.push({ step: 'checksum', fact: 'its checksum holds', effect: 'certain' });
    return 'certain';
  }
  const settles = checksumSettles(checksum, secret);
  reasons.push({
    step: 'checksum',
    fact: settles ? 'its checksum does not hold' : 'it has another length than those with a known checksum',
    effect: settles ? 'low: fake or mistyped' : confidence,
  });
  return settles ? 'low' : confidence;
}

function startingTier(rule: Rule, around: Surroundings, reasons: Reason[]): Confidence | null {
  if (rule.companion !== undefined && around.companions.length > 0) {
    reasons.push({
      step: 'parts',
      fact: `the ${rule.companion.title} stands within ${rule.companion.lines} lines`,
      effect: 'high',
    });
    return 'high';
  }
  if (rule.near === undefined) {
    const prefix = rule.format === 'assignment' ? '' : publicPrefix(rule.format);
    reasons.push({
      step: 'format',
      fact: `${prefix === '' ? 'the surrounding literals' : `the prefix ${prefix}`}, length, alphabet and both boundaries fit`,
      effect: rule.tier,
    });
    return rule.tier;
  }
  const { name } = around;
  const found = wordNear(rule.near.words, around.before.slice(-rule.near.within));
  if (name === null || found === null || namesAnIdentifier(name)) return null;
  const opens = opensSomething(name);
  const own = new Set([...wordsOf(found.word), 'api']);
  const alone = !opens && wordsOf(name).every((word) => own.has(word));
  // what the rule itself looks for may end so: `secret_id` of a vault
  const end = wordsOf(name).slice(-2).join(' ');
  const other = namesAnother(name) && !rule.near.words.some((word) => wordsOf(word).slice(-2).join(' ') === end);
  const tier = other ? 'low' : opens ? rule.tier : atMost(rule.tier, alone ? 'medium' : 'low');
  const says = other
    ? 'its name says that it is about a secret or for everybody'
    : opens
      ? 'its name says that it opens something'
      : alone
        ? 'its name is that of the provider'
        : 'its name does not say what it is';
  reasons.push({
    step: 'format',
    fact: `length and alphabet fit, \`${found.word}\` stands before it, and ${says}`,
    effect: tier,
  });
  return tier;
}

function tooPlain(rule: Rule, secret: string): string | null {
  if (rule.randomness === undefined) return null;
  if (bitsPerCharacter(secret) < rule.randomness.bits) return `fewer than ${rule.randomness.bits} bits a character`;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(secret)).length;
  if (rule.randomness.mixed === true && kinds < 2) return 'letters of one case only';
  // names of code have the length and the alphabet of a weak format, but read as words
  return rule.near !== undefined && readsAsWords(secret) && surprise(secret) < 4.4 ? 'it reads as words' : null;
}

/** Whether stars follow, or, where a credential may have any length, dots: then this is its beginning only. */
function isMasked({ format }: Rule, after: string): boolean {
  if (format === 'assignment') return false;
  const last = format.pieces.at(-1);
  const run = last !== undefined && typeof last === 'object' && 'secret' in last ? last.secret.at(-1) : last;
  const open = typeof run === 'object' && 'of' in run && typeof run.length !== 'number';
  // bullets and the ellipsis stand here as their bytes in UTF-8
  return (open ? /^(?:\*{3}|(?:\xe2\x80\xa2){2}|\.{3}|\xe2\x80\xa6)/ : /^(?:\*{3}|(?:\xe2\x80\xa2){2})/).test(after);
}

/** Passwords of addresses are judged by what they are, and long keys by their structure. */
function notDrawn(rule: Rule, secret: string): string | null {
  const structured = rule.tags.includes('key') && /^(?:----|LS0t|M[A-Z])/.test(secret);
  if (rule.format === 'assignment' || rule.identity === 'match' || structured) return null;
  return notDrawnBecause(rule.format, secret);
}

/** A name before a parenthesis is a function, and a word behind a quote begins a sentence: no values of a weak format. */
function isCode(rule: Rule, around: Surroundings): string | null {
  if (rule.near === undefined) return null;
  if (around.after.startsWith('(')) return 'a call, not a value';
  return /["'`]$/.test(around.before) && /^ [A-Za-z]/.test(around.after) ? 'the first word of a sentence' : null;
}

/** Certain is never lowered by a path; a prefix match is never dropped by one. */
function byPath(
  rule: Rule,
  confidence: Confidence,
  body: string,
  pathClass: PathClass,
): readonly [Confidence, string] | null {
  if (pathClass === 'plain') return null;
  if (confidence === 'medium') return ['low', `the file is of the class ${pathClass}`];
  const invented = pathClass === 'tests' || pathClass === 'docs' || pathClass === 'examples';
  if (confidence === 'high' && invented && rule.selfMade === true) {
    return ['medium', `the file is of the class ${pathClass}, where keys are made for the purpose`];
  }
  if (confidence === 'high' && invented && looksInvented(body)) {
    return ['medium', `the file is of the class ${pathClass} and the value looks made up`];
  }
  return null;
}

function atMost(confidence: Confidence, limit: Confidence): Confidence {
  return tiers.indexOf(confidence) < tiers.indexOf(limit) ? limit : confidence;
}
