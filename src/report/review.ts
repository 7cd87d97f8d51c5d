import type { Evidence } from '../evidence/evidence.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Location } from '../evidence/location.ts';
import { type Entry, worstEntries } from './entries.ts';
import type { Report } from './report.ts';
import { acceptanceBody, findingBody } from './review-body.ts';
import { environmentMend } from './review-mend.ts';

/** A comment on one line that the change brings. `body` ends with the marker. */
export interface ReviewComment {
  readonly path: string;
  readonly line: number;
  readonly gate: string;
  readonly fingerprint: string;
  readonly body: string;
}

/** The review that should stand on a pull request. */
export interface Review {
  readonly comments: readonly ReviewComment[];
  /** places on lines of the change that have no comment, because there would be too many */
  readonly leftOut: number;
  /** whether a finding is still reported in that file: its comment is not removed, even where it is not among `comments` */
  stands(fingerprint: string, path: string): boolean;
  /** whether that gate was judged: the comments of one that was not are left alone */
  judged(gate: string): boolean;
}

/** What is known about the files of head. */
export interface HeadFiles {
  /** whether the change brings this line */
  adds(path: string, line: number): boolean;
  /** the whole text; null when it is not text, too large or not there */
  text(path: string): string | null;
  /** whether a text that would be suggested for that path still holds a credential */
  holdsSecret(text: string, path: string): boolean;
}

/** A line of a configuration file that would accept a finding: `text` in its place. */
export interface Acceptance {
  readonly fingerprint: string;
  readonly gate: string;
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** what committing it does, one sentence of a message */
  readonly effect: string;
}

/** Comments of one run; GitHub sends a mail for each to whoever follows the pull request. */
export const mostComments = 30;
/** Comments about one credential that stands in many places. */
const mostOfFinding = 10;

/** The files in which a comment could stand, worst finding first. */
export function reviewPaths(report: Report): string[] {
  return [...new Set(commented(report).flatMap(({ finding }) => finding.locations.filter(isHere).map(pathOf)))];
}

/**
 * The comments for the findings that fail or warn, on lines that the change brings, worst first and 30 at most; then
 * those that offer to accept one. A mend is offered as a suggestion only where it is mechanical, and never with text
 * that still holds a credential. Findings of a run that nobody trusts give none.
 */
export function reviewOf(report: Report, files: HeadFiles, acceptances: readonly Acceptance[] = []): Review {
  const entries = report.context.untrusted === true ? [] : commented(report);
  const standing = new Set(
    entries.flatMap(({ finding }) => finding.locations.map(({ path }) => `${finding.fingerprint} ${path}`)),
  );
  const places = entries.flatMap((entry) => placesOf(entry, files));
  const taken = new Set(places.map(({ location }) => `${location.startLine} ${location.path}`));
  const offers = acceptances.flatMap((one) => {
    const about = entries.find(({ finding }) => finding.fingerprint === one.fingerprint);
    const place = `${one.line} ${one.path}`;
    const free = !taken.has(place) && files.adds(one.path, one.line);
    if (about === undefined || !free || files.holdsSecret(one.text, one.path)) return [];
    // two suggestions for one line cannot both be committed
    taken.add(place);
    return [{ one, about }];
  });
  for (const { one } of offers) standing.add(`${one.fingerprint} ${one.path}`);
  // only what is posted is worth a mend: looking for one reads the file and scans the line
  const comments = [
    ...places.slice(0, mostComments).map(({ entry, location }) => commentOn(entry, location, report, files)),
    ...offers.slice(0, Math.max(0, mostComments - places.length)).map(({ one, about }) => {
      const { path, line, gate, fingerprint } = one;
      return { path, line, gate, fingerprint, body: acceptanceBody(one, about, report.context) };
    }),
  ];
  return {
    comments,
    leftOut: places.length + offers.length - comments.length,
    stands: (fingerprint, path) => standing.has(`${fingerprint} ${path}`),
    judged: (gate) => report.evidence.some((one) => one.gate === gate) && report.evidence.every(isWhole(gate)),
  };
}

/** An evidence of the gate that could not be checked says nothing about which findings are gone. */
function isWhole(gate: string): (evidence: Evidence) => boolean {
  return (evidence) => evidence.gate !== gate || evidence.verdict !== 'error';
}

function commented(report: Report): Reported[] {
  return worstEntries(report)
    .flatMap((entry) => (entry.finding === undefined ? [] : [{ ...entry, finding: entry.finding }]))
    .filter(({ finding }) => finding.accepted === undefined);
}

type Reported = Entry & { readonly finding: Finding };

/** The first places of a finding on lines that the change brings, each line once. */
function placesOf(entry: Reported, files: HeadFiles): { entry: Reported; location: Location }[] {
  const lines = new Set<string>();
  const found: { entry: Reported; location: Location }[] = [];
  for (const location of entry.finding.locations.filter(isHere)) {
    const { path, startLine = 0 } = location;
    const place = `${startLine} ${path}`;
    if (lines.has(place) || found.length >= mostOfFinding || !files.adds(path, startLine)) continue;
    lines.add(place);
    found.push({ entry, location });
  }
  return found;
}

function commentOn(entry: Reported, location: Location, report: Report, files: HeadFiles): ReviewComment {
  const { finding, evidence } = entry;
  const { path, startLine: line = 0 } = location;
  const text = finding.redacted === undefined ? null : files.text(path);
  const mend = text === null ? null : environmentMend(text, location, finding.rule);
  const safe = mend === null || files.holdsSecret(mend.text, path) ? null : mend;
  const body = findingBody(entry, location, report.context, safe);
  return { path, line, gate: evidence.gate, fingerprint: finding.fingerprint, body };
}

/** A place in the tree of head: not one that only some commit of the past holds, and with a line. */
function isHere(location: Location): boolean {
  return location.startLine !== undefined && location.commit === undefined && location.inside === undefined;
}

function pathOf({ path }: Location): string {
  return path;
}
