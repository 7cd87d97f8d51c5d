import type { Evidence, Note } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import { quote } from '../../evidence/quote.ts';
import type { AllowList } from '../../secrets/allow-list.ts';
import { byComment } from '../../secrets/weight.ts';
import type { Tally } from './look.ts';
import { unreadNotes } from './unread.ts';

/** What a finding of this gate is about, in the singular and the plural, by its rule. */
const kinds = [
  ['secret-reused', 'shared between environments', 'shared between environments'],
  ['unread-input', 'class of unread input', 'classes of unread inputs'],
  ['exposure', 'place that exposes a credential', 'places that expose a credential'],
] as const;

/** What decided, and the limit, each in one phrase. `change`: what a change brings is judged, not all there is. */
export function decidedWords(
  findings: readonly Finding[],
  tally: Tally,
  change: boolean,
): Pick<Evidence, 'decided' | 'limit'> {
  const limit = '0';
  if (tally.skip !== null) return { decided: tally.skip, limit };
  const isNew = change ? 'new ' : '';
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  if (errors.length > 0) return { decided: amounts(errors, isNew), limit };
  if (warnings.length > 0) return { decided: amounts(warnings, 'possible or existing '), limit };
  if (isNew !== '' && tally.blobs === 0) return { decided: '0 blobs added', limit };
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  return { decided: `0 ${isNew}credentials${accepted > 0 ? `, ${accepted} accepted` : ''}`, limit };
}

function amounts(findings: readonly Finding[], adjective: string): string {
  const count = (prefix: string) => findings.filter(({ rule }) => rule.startsWith(prefix)).length;
  const others = kinds.map(([prefix, one, many]) => [count(prefix), one, many] as const);
  const credentials = findings.length - others.reduce((sum, [n]) => sum + n, 0);
  const parts = [[credentials, `${adjective}credential`, `${adjective}credentials`] as const, ...others];
  return parts.flatMap(([n, one, many]) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`])).join(', ');
}

/** What was looked at, and what was not. */
export function countsOf(tally: Tally, findings: readonly Finding[], ruleCount: number): Record<string, number> {
  const { commits, blobs, files, bytes, cells, members, textless, excluded, fromCache } = tally;
  const unread = [...tally.unread].sort().map(([why, count]) => [`unread: ${why}`, count] as const);
  const ignored = findings.filter(({ accepted }) => accepted?.by === byComment).length;
  const dropped = tally.dropped === 0 ? {} : { 'not reported': tally.dropped };
  return {
    commits,
    blobs,
    files,
    bytes,
    cells,
    ...(fromCache > 0 ? { 'texts from the cache': fromCache } : {}),
    ...(members > 0 ? { members } : {}),
    ...(textless > 0 ? { 'binaries without text': textless } : {}),
    ...(excluded > 0 ? { excluded } : {}),
    ...(tally.unlinted.length > 0 ? { 'not looked through for exposures': tally.unlinted.length } : {}),
    ...Object.fromEntries(unread),
    ...dropped,
    ...(ignored > 0 ? { 'ignored inline': ignored } : {}),
    rules: ruleCount,
  };
}

/** How it was looked, and what was not checked. `noSalt`: fingerprints are salted with the repository's name. */
export function notesOf(tally: Tally, noSalt: boolean, unknown: readonly string[]): Note[] {
  const notes: Note[] = [...tally.notes, ...unreadNotes(tally)];
  if (tally.excluded > 0)
    notes.push({ kind: 'unchecked', text: `${tally.excluded} files are excluded by \`secrets.exclude\`.` });
  for (const path of tally.brokenNotebooks.slice(0, 20)) {
    notes.push({ kind: 'unchecked', text: `${quote(path)} is no valid notebook and was scanned as plain text.` });
  }
  for (const path of tally.brokenSettings.slice(0, 20)) {
    notes.push({ kind: 'unchecked', text: `${quote(path)} could not be parsed and was scanned as plain text.` });
  }
  for (const path of tally.unlinted.slice(0, 20))
    notes.push({ kind: 'unchecked', text: `The exposure lint could not read ${quote(path)}.` });
  if (tally.dropped > 0) {
    notes.push({
      kind: 'method',
      text: `${tally.dropped} values that look like placeholders or like no secret at all are not reported.`,
      mend: '`assay secrets --explain-dropped` says why, one by one.',
    });
  }
  if (noSalt) {
    notes.push({
      kind: 'method',
      text: 'There is no allow-list, so fingerprints are salted with the repository’s name and can be guessed from a guessed secret.',
      mend: 'Write one with `assay secrets allow`; its first line holds a random salt.',
    });
  }
  for (const id of unknown)
    notes.push({ kind: 'policy', text: `\`secrets.disable\` names ${quote(id)}, which is no rule.` });
  return notes;
}

/** What a scan of the newer part of a history leaves to an earlier one. */
export function sinceNote(tally: Tally): Note {
  const { base, commits } = tally;
  const count = `${commits} ${commits === 1 ? 'commit' : 'commits'}`;
  return {
    kind: 'unchecked',
    text: `Only ${count} that ${(base ?? '').slice(0, 12)} does not reach ${commits === 1 ? 'was' : 'were'} scanned. The older part was left to an earlier scan: its findings are not repeated here, and rules that are newer have not seen it.`,
    mend: 'Scan all of it: `assay secrets --history`.',
  };
}

/** The allow-list's entries that match nothing of a whole tree or history. */
export function deadEntries(list: AllowList, findings: readonly Finding[], today: string): Note[] {
  const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
  const dead = list.entries.filter(({ fingerprint }) => !seen.has(fingerprint));
  return dead.slice(0, 20).map((entry) => ({
    kind: 'policy',
    text: `The allow-list's entry ${entry.fingerprint} (${quote(entry.rule)}, ${quote(entry.owner)}) matches nothing${entry.until < today ? ' and has ended' : ''}.`,
    mend: 'Delete its line, or run `assay secrets allow --tidy`.',
  }));
}
