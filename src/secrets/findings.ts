import type { Confidence, Finding, Severity } from '../evidence/finding.ts';
import type { Location } from '../evidence/location.ts';
import { type Allowed, type AllowList, allowedBy } from './allow-list.ts';
import type { Candidate, Reason } from './candidate.ts';
import type { SecretsConfig } from './config.ts';
import { redact } from './redact.ts';
import { withArticle } from './rule.ts';
import { specificity } from './scanner.ts';
import { tiers } from './tier.ts';

/** A candidate in one place, and whether the change brings it or it was there before. */
export interface Sighting {
  readonly candidate: Candidate;
  readonly location: Location;
  readonly state: 'new' | 'existing';
}

export interface Judging {
  readonly config: Pick<SecretsConfig, 'fail-on' | 'warn-on'>;
  readonly allowList: AllowList;
  /** YYYY-MM-DD */
  readonly today: string;
  /** `added`: a change brings it; `found`: it stands in files; `history`: in some commit */
  readonly what: 'added' | 'found' | 'history';
  /** salted digest of an identity: 32 hex digits */
  digest(identity: string): string;
}

const mostPlaces = 100;

/** One finding for each credential, with all its places; candidates that were dropped give none. */
export function findingsOf(sightings: readonly Sighting[], judging: Judging): Finding[] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    if (sighting.candidate.dropped !== null) continue;
    const group = groups.get(sighting.candidate.identity);
    if (group === undefined) groups.set(sighting.candidate.identity, [sighting]);
    else group.push(sighting);
  }
  return [...groups].map(([identity, group]) => findingOf(group, judging.digest(identity), judging));
}

function findingOf(group: readonly Sighting[], fingerprint: string, judging: Judging): Finding {
  const best = group.map(({ candidate }) => candidate).reduce(surer);
  const { rule, confidence, secret } = best;
  const isNew = group.some(({ state }) => state === 'new');
  const locations = distinct(group.map(({ location }) => location));
  const allowed = allowedBy(
    judging.allowList,
    fingerprint,
    locations.map(({ path }) => path),
    judging.today,
  );
  const reasons: Reason[] = [
    ...best.reasons,
    {
      step: 'tier',
      fact: `confidence ${confidence}`,
      effect: `${severityOf(confidence, judging.config)} by the policy`,
    },
  ];
  let severity = severityOf(confidence, judging.config);
  if (!isNew && severity === 'error') {
    severity = 'warning';
    reasons.push({ step: 'new', fact: 'it stood there before the change', effect: 'a warning, no failure' });
  }
  if (allowed?.state === 'holds') severity = 'note';
  if (allowed !== null)
    reasons.push({
      step: 'allow-list',
      fact: allowedInWords(allowed),
      effect: allowed.state === 'holds' ? 'accepted' : 'reported',
    });
  return {
    rule: rule.id,
    severity,
    confidence,
    message: `${withArticle(rule)} ${verb(judging.what, isNew)}`,
    detail: detailOf(rule.why, locations, allowed, fingerprint),
    number: `1 credential, ${locations.length} ${locations.length === 1 ? 'place' : 'places'} (exact)`,
    mend: mendOf(rule.mend, locations),
    link: rule.link,
    locations: locations.slice(0, mostPlaces),
    fingerprint,
    redacted: redact(rule, secret, fingerprint),
    reasons,
    ...(allowed?.state === 'holds'
      ? { accepted: { by: allowed.entry.owner, reason: allowed.entry.reason, until: allowed.entry.until } }
      : {}),
  };
}

function surer(a: Candidate, b: Candidate): Candidate {
  const byConfidence = tiers.indexOf(a.confidence) - tiers.indexOf(b.confidence);
  if (byConfidence !== 0) return byConfidence < 0 ? a : b;
  return specificity(b.rule) > specificity(a.rule) ? b : a;
}

function severityOf(confidence: Confidence, config: Judging['config']): Severity {
  const rank = tiers.indexOf(confidence);
  if (rank <= tiers.indexOf(config['fail-on'])) return 'error';
  return rank <= tiers.indexOf(config['warn-on']) ? 'warning' : 'note';
}

/** Places once each; a place in an older version of a path gives way to those at the head. */
function distinct(locations: readonly Location[]): Location[] {
  const atHead = new Set(locations.filter(({ commit }) => commit === undefined).map(({ path }) => path));
  const places = new Map<string, Location>();
  for (const location of locations) {
    const { path, commit, startLine, startColumn, cell } = location;
    if (commit !== undefined && atHead.has(path)) continue;
    const key = JSON.stringify([path, commit === undefined ? [startLine, startColumn, cell] : 'history']);
    if (!places.has(key)) places.set(key, location);
  }
  return [...places.values()].sort(
    (a, b) =>
      Number(a.commit !== undefined) - Number(b.commit !== undefined) ||
      compare(a.path, b.path) ||
      (a.startLine ?? 0) - (b.startLine ?? 0),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function verb(what: Judging['what'], isNew: boolean): string {
  if (what === 'history') return 'is in the history';
  if (what === 'found') return 'was found';
  return isNew ? 'was added' : 'already stood in a file that this change touches';
}

function detailOf(why: string, locations: readonly Location[], allowed: Allowed | null, fingerprint: string): string {
  const sentences = [why];
  if (locations.every(({ commit }) => commit !== undefined)) {
    sentences.push('A later commit removed it, but it stays in the history: removed is not revoked.');
  }
  if (allowed !== null && allowed.state !== 'holds') sentences.push(allowedInWords(allowed));
  if (allowed === null) sentences.push(`If it opens nothing, accept it: \`assay secrets allow ${fingerprint}\`.`);
  return sentences.join(' ');
}

function allowedInWords({ entry, state }: Allowed): string {
  if (state === 'holds') return `${entry.owner} accepted it until ${entry.until}.`;
  if (state === 'expired') return `Its entry in the allow-list ended on ${entry.until}: ask ${entry.owner}.`;
  return `Its entry in the allow-list holds in ${entry.where} only: ask ${entry.owner}.`;
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
