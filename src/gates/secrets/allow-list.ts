import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import {
  type AllowEntry,
  type AllowList,
  entryLine,
  entryProblem,
  noAllowList,
  parseAllowList,
  writeAllowList,
} from '../../secrets/allow-list.ts';
import { fileAt } from '../../sources/git.ts';
import type { Change } from '../change.ts';
import { digestWith, saltFor } from '../fingerprint.ts';
import type { Io } from '../io.ts';
import type { Policy } from '../policy.ts';

/** The allow-list that judges, and what the change edits in it, in sentences. */
export interface LoadedAllowList {
  readonly list: AllowList;
  readonly edits: readonly string[];
}

/**
 * Reads the allow-list: with a change from its base commit, less what head has removed; else from the working tree. No file:
 * an empty list. Errors: `Problem` with the first lines that are not valid.
 */
export async function loadAllowList(
  io: Io,
  path: string,
  change: Change | null,
  today: string,
): Promise<LoadedAllowList> {
  if (change === null) return { list: checked(path, await onDisk(io.root, path), today), edits: [] };
  const [base, head] = await Promise.all([at(io, change.base, path), at(io, change.head, path)]);
  const list = checked(path, base, today);
  if (head === base) return { list, edits: [] };
  const later = head === null ? noAllowList : parseAllowList(head, today);
  const kept = list.entries.filter((entry) =>
    later.entries.some(({ fingerprint }) => fingerprint === entry.fingerprint),
  );
  const known = new Set(list.entries.map(entryLine));
  const waiting = later.entries.filter((entry) => !known.has(entryLine(entry))).length;
  const removed = list.entries.length - kept.length;
  const edits = [
    // a first file without entries, which only brings the salt, edits nothing that judges
    ...(waiting + removed === 0
      ? []
      : [
          `${quote(path)} is edited: ${waiting} added or changed ${waiting === 1 ? 'entry takes' : 'entries take'} effect after the merge, ${removed} removed at once`,
        ]),
    ...later.problems.map((problem) => `${quote(path)} in head cannot be used: ${problem}`),
  ];
  return { list: { ...list, entries: kept }, edits };
}

/** An allow-list file to write: its path, its whole text, and the line that is new. */
export interface AllowedSecret {
  readonly path: string;
  readonly text: string;
  readonly line: string;
}

/**
 * The allow-list with an entry for the secret of a fingerprint, which is looked for in the working tree. A new file gets the
 * salt (32 random hex digits), and the fingerprint under it. Writes nothing.
 * Errors: `Problem` when no secret of the tree has the fingerprint, or the entry is not complete.
 */
export async function allowEntry(
  given: Omit<AllowEntry, 'rule'>,
  policy: Policy,
  io: Io,
  newSalt: string,
): Promise<AllowedSecret> {
  const { secrets } = policy.config;
  if (secrets === false)
    throw new Problem('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
  const path = secrets['allow-list'];
  const today = new Date(io.now()).toISOString().slice(0, 10);
  const over = given.until < today ? `until is over (today is ${today})` : null;
  const wrong = entryProblem({ ...given, rule: '' }, today) ?? over;
  if (wrong !== null)
    throw new Problem(
      `The entry is not complete: ${wrong}.`,
      'Give --reason, --owner and --until, and copy the fingerprint from the report.',
    );
  const { list } = await loadAllowList(io, path, null, today);
  const found = await import('./find.ts').then(({ findSecret }) => findSecret(given.fingerprint, list, secrets, io));
  if (found === null) {
    throw new Problem(
      `No secret in the working tree has the fingerprint ${given.fingerprint}.`,
      'Run `assay secrets` and copy the fingerprint from its report.',
    );
  }
  const salt = list.salt ?? newSalt;
  const digest = digestWith(await saltFor(io, salt));
  const entry: AllowEntry = { ...given, fingerprint: digest(found.identity), rule: found.rule.id };
  const text = writeAllowList(salt, [...list.entries, entry]);
  const line = text
    .split('\n')
    .find((candidate) => candidate.startsWith(entry.fingerprint) && candidate.includes(`until=${entry.until}`));
  return { path, text, line: line ?? '' };
}

function checked(path: string, text: string | null, today: string): AllowList {
  if (text === null) return noAllowList;
  const list = parseAllowList(text, today);
  if (list.problems.length === 0) return list;
  throw new Problem(
    `The allow-list ${quote(path)} is not valid: ${list.problems.slice(0, 5).join('; ')}.`,
    'Each line needs a fingerprint, rule=, where=, until= (a year ahead at most), owner= and reason="…"; `assay secrets allow` writes one.',
  );
}

async function at(io: Io, commit: string, path: string): Promise<string | null> {
  try {
    return (await fileAt(io.root, commit, path))?.toString('utf8') ?? null;
  } catch (cause) {
    throw new Problem(
      `The allow-list cannot be read at commit ${commit.slice(0, 12)}.`,
      'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.',
      { cause },
    );
  }
}

async function onDisk(root: string, path: string): Promise<string | null> {
  try {
    return await readFile(join(root, path), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new Problem(`The allow-list ${quote(path)} cannot be read: ${code}.`, 'Make it a readable file.', {
      cause: error,
    });
  }
}
