import type { Evidence, Note } from '../evidence/evidence.ts';
import { type Finding, verdictOf } from '../evidence/finding.ts';
import { type Location, placeInWords } from '../evidence/location.ts';
import { quote } from '../evidence/quote.ts';
import { type Verdict, verdicts } from '../evidence/verdict.ts';
import type { Report } from './report.ts';

/** One thing a reviewer should read: a finding, or the problem because of which a gate could not check. */
export interface Entry {
  readonly evidence: Evidence;
  readonly verdict: Verdict;
  readonly message: string;
  readonly detail?: string;
  readonly number?: string;
  readonly mend?: string;
  readonly finding?: Finding;
}

/** `data` with the snapshot's name: a message for the surfaces to escape. */
export function gateName(evidence: Pick<Evidence, 'gate' | 'name'>): string {
  return evidence.name === undefined ? evidence.gate : `${evidence.gate} ${quote(evidence.name)}`;
}

/**
 * Everything that fails, warns or could not be checked, worst first: problems, then findings, then (inside one verdict)
 * in the order of the evidence. Findings that are only recorded are not among them.
 */
export function worstEntries(report: Report): Entry[] {
  const all = report.evidence.flatMap((evidence) => [
    ...evidence.notes.filter((note) => note.kind === 'problem').map((note) => problemEntry(evidence, note)),
    ...evidence.findings
      .filter((finding) => finding.severity !== 'note')
      .map((finding) => findingEntry(evidence, finding)),
  ]);
  return all.sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
}

function problemEntry(evidence: Evidence, note: Note): Entry {
  const verdict = evidence.verdict === 'error' ? 'error' : 'warn';
  return { evidence, verdict, message: note.text, ...(note.mend === undefined ? {} : { mend: note.mend }) };
}

/** A finding with its gate, as an entry. */
export function findingEntry(evidence: Evidence, finding: Finding): Entry {
  const { message, detail, number, mend } = finding;
  return {
    evidence,
    verdict: verdictOf(finding),
    message,
    mend,
    finding,
    ...(detail === undefined ? {} : { detail }),
    ...(number === undefined ? {} : { number }),
  };
}

/** What follows the path in a place in words: `:12`, `, cell 4, output 2, line 7`, or nothing. */
export function afterPath(location: Location): string {
  const { commit, author, date } = location;
  const by = author === undefined ? '' : ` by ${quote(author)}`;
  const on = date === undefined ? '' : ` on ${quote(date.slice(0, 10))}`;
  const added = commit === undefined ? '' : `, commit ${quote(commit.slice(0, 7))}${by}${on}`;
  return `${placeInWords({ ...location, path: '' })}${added}`;
}

/** The finding's explanation of why it does not count any more, if it was accepted. */
export function acceptedWords(finding: Finding): string | undefined {
  const { accepted } = finding;
  if (accepted === undefined) return undefined;
  const until = accepted.until === undefined ? '' : `, until ${accepted.until}`;
  return `accepted by ${quote(accepted.by)}: ${accepted.reason}${until}`;
}

/** A note with its mend, as one message. */
export function noteWords(note: Note): string {
  return note.mend === undefined ? note.text : `${note.text.replace(/\.$/, '')}. Mend: ${note.mend}`;
}

/** Splits `× 1.609 [1.608, 1.610], n = 9` into the number itself and what qualifies it. */
export function splitNumber(number: string): [string, string] {
  const at = number.search(/ [[(]|[,;](?!\d)/);
  const ticks = at < 0 ? 0 : number.slice(0, at).split('`').length - 1;
  return at <= 0 || ticks % 2 === 1 ? [number, ''] : [number.slice(0, at), number.slice(at)];
}

/** A digest or commit for readers: its first hex digits, without the name of the hash. */
export function shortDigest(digest: string, digits: number): string {
  return digest.replace(/^sha256:/, '').slice(0, digits);
}
