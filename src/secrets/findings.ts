import type { Finding } from '../evidence/finding.ts';
import type { Location } from '../evidence/location.ts';
import { firstSeenAt, rotationLimit } from './age.ts';
import { type Allowed, type AllowList, allowedBy } from './allow-list.ts';
import type { Candidate } from './candidate.ts';
import type { SecretsConfig } from './config.ts';
import type { InlineIgnore } from './inline-ignore.ts';
import { distinctPlaces } from './places.ts';
import { redact } from './redact.ts';
import { reuseOf } from './reuse.ts';
import { withArticle } from './rule.ts';
import { specificity } from './scanner.ts';
import { tiers } from './tier.ts';
import { byPolicy, inWords, type Weight, weigh } from './weight.ts';

/** A candidate in one place, and whether the change brings it or it was there before. */
export interface Sighting {
  readonly candidate: Candidate;
  readonly location: Location;
  readonly state: 'new' | 'existing';
}

export interface Judging {
  readonly config: Pick<SecretsConfig, 'fail-on' | 'warn-on' | 'rotation' | 'foreign-ignores'>;
  readonly allowList: AllowList;
  /** milliseconds since 1970 */
  readonly now: number;
  /** `added`: a change brings it; `found`: it stands in files; `history`: in some commit */
  readonly what: 'added' | 'found' | 'history';
  /** salted digest of an identity, 32 hex digits; slow for what can be guessed */
  digest(identity: string): string;
  /** digest of a text that holds no secret, 32 hex digits; without it what is only recorded gets the slow digest too */
  digestOfPlace?(text: string): string;
  /** the earliest commit that holds it where the places do not tell, by identity */
  readonly since?: ReadonlyMap<string, { readonly commit: string; readonly date: string }>;
  /** what providers answered, by fingerprint */
  readonly verified?: ReadonlyMap<string, NonNullable<Finding['verification']>>;
}

const mostPlaces = 100;

/**
 * One finding for each credential, with all its places, and one more for each that serves several environments. Candidates
 * that were dropped give none.
 */
export function findingsOf(sightings: readonly Sighting[], judging: Judging): Finding[] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    if (sighting.candidate.dropped !== null) continue;
    const group = groups.get(sighting.candidate.identity);
    if (group === undefined) groups.set(sighting.candidate.identity, [sighting]);
    else group.push(sighting);
  }
  return [...groups].flatMap(([identity, group]) => findingsAbout(identity, group, judging));
}

function findingsAbout(identity: string, group: readonly Sighting[], judging: Judging): Finding[] {
  const best = group.map(({ candidate }) => candidate).reduce(surer);
  const { rule, secret } = best;
  const locations = distinctPlaces(group.map(({ location }) => location));
  const fingerprint = fingerprintOf(identity, best, locations, judging);
  const isNew = group.some(({ state }) => state === 'new');
  const allowed = allowedBy(
    judging.allowList,
    fingerprint,
    locations.map(({ path }) => path),
    new Date(judging.now).toISOString().slice(0, 10),
  );
  const since = judging.since?.get(identity);
  const dated = group.map(({ location }) => location);
  // what a change brings is as old as the change
  const seen =
    judging.what === 'added' && isNew
      ? null
      : firstSeenAt(since === undefined ? dated : [...dated, { path: '', ...since }], judging.now);
  const limit = rotationLimit(judging.config.rotation, rule.tags);
  const verification = judging.verified?.get(fingerprint) ?? null;
  const weight = weigh(
    {
      confidence: best.confidence,
      isNew,
      expired: best.expires !== undefined && best.expires < judging.now,
      verification,
      allowed,
      ignore: ignoreFor(group, judging.config['foreign-ignores']),
      overdue: limit === null || seen === null || seen.days <= limit ? null : seen.days - limit,
    },
    judging.config,
  );
  const finding: Finding = {
    rule: rule.id,
    severity: weight.severity,
    confidence: weight.confidence,
    message: `${withArticle(rule)} ${verb(judging.what, isNew)}`,
    detail: detailOf(rule.why, locations, allowed, fingerprint, weight),
    number: `1 credential, ${locations.length} ${locations.length === 1 ? 'place' : 'places'} (exact)`,
    mend: mendOf(rule.mend, locations),
    link: rule.link,
    locations: locations.slice(0, mostPlaces),
    fingerprint,
    redacted: redact(rule, secret, fingerprint),
    reasons: [...best.reasons, ...weight.reasons],
    ...(best.facts === undefined || best.facts.length === 0 ? {} : { facts: [...best.facts] }),
    ...(verification === null ? {} : { verification }),
    ...(seen === null ? {} : { firstSeen: seen }),
    ...(weight.accepted === undefined ? {} : { accepted: weight.accepted }),
  };
  const reuse =
    weight.severity === 'note'
      ? null
      : reuseOf(rule, locations, fingerprint, judging.digest(`reuse ${fingerprint}`), finding.confidence);
  return reuse === null ? [finding] : [finding, reuse];
}

/**
 * What is only recorded is known by its first place: nobody accepts it, and the slow digest of what could be guessed would
 * cost more than the scan.
 */
function fingerprintOf(
  identity: string,
  { rule, confidence }: Candidate,
  [first]: readonly Location[],
  { config, digest, digestOfPlace }: Judging,
): string {
  const recorded = confidence === 'low' && byPolicy(confidence, config) === 'note';
  if (!recorded || first === undefined || digestOfPlace === undefined) return digest(identity);
  const { path, inside, startLine, startColumn, cell, commit } = first;
  return digestOfPlace(JSON.stringify(['recorded', rule.id, path, inside, startLine, startColumn, cell, commit]));
}

/** The surest candidate of each credential, by fingerprint, with the other halves and hosts that any place of it names. */
export function surestOf(sightings: readonly Sighting[], digest: Judging['digest']): Map<string, Candidate> {
  const surest = new Map<string, Candidate>();
  for (const { candidate } of sightings) {
    if (candidate.dropped !== null) continue;
    const before = surest.get(candidate.identity);
    surest.set(candidate.identity, before === undefined ? candidate : joined(before, candidate));
  }
  return new Map([...surest].map(([identity, candidate]) => [digest(identity), candidate]));
}

function joined(a: Candidate, b: Candidate): Candidate {
  const companions = [...new Set([...(a.companions ?? []), ...(b.companions ?? [])])];
  const hosts = [...new Set([...(a.hosts ?? []), ...(b.hosts ?? [])])];
  return {
    ...surer(a, b),
    ...(companions.length === 0 ? {} : { companions }),
    ...(hosts.length === 0 ? {} : { hosts }),
  };
}

function surer(a: Candidate, b: Candidate): Candidate {
  const byConfidence = tiers.indexOf(a.confidence) - tiers.indexOf(b.confidence);
  if (byConfidence !== 0) return byConfidence < 0 ? a : b;
  return specificity(b.rule) > specificity(a.rule) ? b : a;
}

/** The ignore that covers the credential: it must stand beside every place at the head, or where there is none, beside every one. */
function ignoreFor(group: readonly Sighting[], foreign: boolean): InlineIgnore | null {
  const atHead = group.filter(({ location }) => location.commit === undefined);
  const each = (atHead.length > 0 ? atHead : group).map(({ candidate }) =>
    candidate.ignores?.find(({ rule, by }) => (by === 'foreign' ? foreign : rule === candidate.rule.id)),
  );
  return each.every((ignore) => ignore !== undefined) ? (each[0] ?? null) : null;
}

function verb(what: Judging['what'], isNew: boolean): string {
  if (what === 'history') return 'is in the history';
  if (what === 'found') return 'was found';
  return isNew ? 'was added' : 'already stood in a file that this change touches';
}

function detailOf(
  why: string,
  locations: readonly Location[],
  allowed: Allowed | null,
  fingerprint: string,
  { severity, accepted, reasons }: Weight,
): string {
  const sentences = [why];
  if (locations.every(({ commit }) => commit !== undefined)) {
    sentences.push('A later commit removed it, but it stays in the history: removed is not revoked.');
  }
  if (allowed !== null && allowed.state !== 'holds') sentences.push(inWords(allowed));
  if (severity === 'error' && reasons.some(({ step }) => step === 'inline ignore')) {
    sentences.push('The comment beside it cannot silence what fails: only the allow-list of the base branch can.');
  }
  // what is only recorded needs no entry, and is known by its place, which none would match
  if (allowed === null && accepted === undefined && severity !== 'note') {
    sentences.push(`If it opens nothing, accept it: \`assay secrets allow ${fingerprint}\`.`);
  }
  return sentences.join(' ');
}

function mendOf(mend: string, locations: readonly Location[]): string {
  const cells = new Map<number, Set<string>>();
  for (const { cell } of locations) {
    if (cell !== undefined) cells.set(cell.number, (cells.get(cell.number) ?? new Set()).add(cell.part));
  }
  const notebook = [...cells]
    .slice(0, 3)
    .map(([number, parts]) =>
      parts.has('output') && !parts.has('source')
        ? `clear the output of cell ${number}`
        : `take it out of cell ${number}`,
    );
  const then = notebook.length === 0 ? 'take it out of the file' : notebook.join(', ');
  return `${mend} Then ${then} and push. Deleting the line alone does not make it safe.`;
}
